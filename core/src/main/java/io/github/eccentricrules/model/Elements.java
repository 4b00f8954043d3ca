package io.github.eccentricrules.model;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Is an immutable list that knows that it is one, so that it is copied once and then handed on. It sees the front of an
 * array; whoever records a session goes on writing behind it.
 *
 * @param <T> the type of the elements
 */
class Elements<T> extends AbstractList<T> implements RandomAccess {
    private final T[] array;
    private final int size;

    /** Sees the front of an array of which nobody changes that front. */
    Elements(T[] array, int size) {
        this.array = array;
        this.size = size;
    }

    /** Copies a collection; the field is what an error about an absent element names. */
    static <T> Elements<T> copyOf(Collection<T> values, String field) {
        @SuppressWarnings("unchecked") // toArray makes an array that nobody else has
        T[] copy = (T[]) values.toArray();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == null) {
                throw new NullPointerException(field + "[" + i + "]");
            }
        }
        return new Elements<>(copy, copy.length);
    }

    @Override
    public final T get(int index) {
        return array[Objects.checkIndex(index, size)];
    }

    @Override
    public final int size() {
        return size;
    }
}
