package io.github.eccentricrules;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Takes one datum away from a record: an optional field that is present, or a list or set whose emptiness means that it
 * is not known.
 *
 * @param path the names of the fields that lead to the datum, such as {@code session.exercises.sets.load}
 * @param result the record without it
 */
record Removal<T>(String path, T result) {
    /** Lists and sets that say nothing when they are empty; an empty one of the others says that there is none. */
    private static final Set<String> UNKNOWN_IF_EMPTY = Set.of("reps", "primaryMuscles");

    /** What is one datum, though it has components. */
    private static final Set<String> WHOLE = Set.of("Load", "Tempo", "TestedMaximum", "WarmUp", "History");

    /** Lists the removals of every datum at every place. */
    static <T extends Record> List<Removal<T>> of(T root) {
        Class<? extends Record> type = root.getClass();
        List<Removal<T>> removals = new ArrayList<>();
        @SuppressWarnings("unchecked")
        Class<T> same = (Class<T>) type;
        ofRecord(root).forEach(removal -> removals.add(new Removal<>(removal.path(), same.cast(removal.result()))));
        return removals;
    }

    private static Stream<Removal<Object>> ofRecord(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents()).flatMap(component -> {
            Object part = get(whole, component);
            return Stream.concat(taken(component.getName(), part), ofPart(part))
                    .map(removal -> new Removal<>(
                            join(component.getName(), removal.path()), with(whole, component, removal.result())));
        });
    }

    private static Stream<Removal<Object>> taken(String name, Object part) {
        if (part instanceof Optional<?> optional && optional.isPresent()) {
            return Stream.of(new Removal<>("", Optional.empty()));
        }
        if (UNKNOWN_IF_EMPTY.contains(name) && part instanceof List<?> list && !list.isEmpty()) {
            return Stream.of(new Removal<>("", List.of()));
        }
        if (UNKNOWN_IF_EMPTY.contains(name) && part instanceof Set<?> set && !set.isEmpty()) {
            return Stream.of(new Removal<>("", Set.of()));
        }
        return Stream.empty();
    }

    private static Stream<Removal<Object>> ofPart(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.stream().flatMap(Removal::ofPart).map(inner -> inner.map(Optional::of));
        }
        if (part instanceof List<?> list) {
            return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                    .flatMap(i -> ofPart(list.get(i))
                            .map(inner -> inner.map(changed -> {
                                List<Object> copy = new ArrayList<>(list);
                                copy.set(i, changed);
                                return copy;
                            })));
        }
        return part instanceof Record inner && !WHOLE.contains(part.getClass().getSimpleName())
                ? ofRecord(inner)
                : Stream.empty();
    }

    private Removal<Object> map(UnaryOperator<Object> change) {
        return new Removal<>(path, change.apply(result));
    }

    private static String join(String name, String path) {
        return path.isEmpty() ? name : name + "." + path;
    }

    private static Object get(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }

    private static Object with(Record whole, RecordComponent changed, Object value) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals(changed.getName()) ? value : get(whole, component))
                .toArray();
        try {
            return whole.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make a " + whole.getClass() + " without " + changed, e);
        }
    }
}
