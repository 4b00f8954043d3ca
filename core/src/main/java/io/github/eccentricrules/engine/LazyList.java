package io.github.eccentricrules.engine;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;

/**
 * Is an immutable list whose elements are made when somebody first asks for one. Thread-safe: two threads that ask at
 * once make the same elements twice.
 *
 * @param <T> the type of the elements
 */
abstract class LazyList<T> extends AbstractList<T> {
    private @Nullable List<T> made;

    /** Makes the elements, in their order; the list that it returns is immutable. */
    abstract List<T> make();

    private List<T> elements() {
        List<T> known = made;
        if (known == null) {
            known = make();
            made = known;
        }
        return known;
    }

    @Override
    public final T get(int index) {
        return elements().get(index);
    }

    /** Counts the elements before they are made, for who can do so for less. */
    int count() {
        return elements().size();
    }

    @Override
    public final int size() {
        List<T> known = made;
        return known == null ? count() : known.size();
    }

    @Override
    public final Iterator<T> iterator() {
        return elements().iterator();
    }
}
