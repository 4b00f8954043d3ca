package io.github.eccentricrules.model;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Is an immutable list that knows that it is one, so that it is copied once and then handed on. Its last element stands
 * apart from the others: whoever records a session replaces it and goes on writing behind it, in an array that earlier
 * lists see too.
 *
 * @param <T> the type of the elements
 */
class Elements<T> extends AbstractList<T> implements RandomAccess {
    private final T[] front;
    private final T last;
    private final int size;

    /**
     * Creates a list of at least one element.
     *
     * @param front an array whose first elements, all but one of the list, nobody changes
     * @param last the last element of the list
     * @param size the number of elements, the last included
     */
    Elements(T[] front, T last, int size) {
        this.front = front;
        this.last = last;
        this.size = size;
    }

    /** Sees the same elements as another list. */
    Elements(Elements<T> same) {
        this(same.front, same.last, same.size);
    }

    /** Copies a collection; the field is what an error about an absent element names. */
    static <T> List<T> copyOf(Collection<T> values, String field) {
        @SuppressWarnings("unchecked") // toArray makes an array that nobody else has
        T[] copy = (T[]) values.toArray();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == null) {
                throw new NullPointerException(field + "[" + i + "]");
            }
        }
        return copy.length == 0 ? List.of() : new Elements<>(copy, copy[copy.length - 1], copy.length);
    }

    @Override
    public final T get(int index) {
        return Objects.checkIndex(index, size) == size - 1 ? last : front[index];
    }

    @Override
    public final int size() {
        return size;
    }

    /** Walks without the watch for changes that a list of this kind cannot have. */
    @Override
    public final Iterator<T> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public T next() {
                if (next >= size) {
                    throw new NoSuchElementException();
                }
                return get(next++);
            }
        };
    }
}
