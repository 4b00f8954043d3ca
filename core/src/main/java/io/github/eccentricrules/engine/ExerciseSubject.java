package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.SetMethod;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Is an exercise that is judged, with all its sets in the session, even if they stand in several entries. Immutable and
 * thread-safe.
 */
public final class ExerciseSubject extends Subject {
    private final List<SetSubject> sets;
    private final boolean isPart;

    ExerciseSubject(List<SetSubject> sets) {
        this(sets, false);
    }

    /** Creates an exercise, or with {@code isPart} one of its several methods, which stands where that begins. */
    private ExerciseSubject(List<SetSubject> sets, boolean isPart) {
        this.sets = List.copyOf(sets);
        this.isPart = isPart;
    }

    /** {@return the exercise} */
    public Exercise value() {
        return sets.get(0).entry().exercise();
    }

    /** {@return its sets in order} */
    public List<SetSubject> sets() {
        return sets;
    }

    /** {@return its sets that are negatives, in order} */
    public List<SetSubject> negatives() {
        return sets.stream().filter(SetSubject::isNegative).toList();
    }

    /** {@return whether any of its sets is a negative} */
    public boolean hasNegatives() {
        return sets.stream().anyMatch(SetSubject::isNegative);
    }

    /** {@return its sets that are overload, in order} */
    public List<SetSubject> overloads() {
        return sets.stream().filter(SetSubject::isOverload).toList();
    }

    /** {@return whether any of its sets is overload} */
    public boolean hasOverload() {
        return sets.stream().anyMatch(SetSubject::isOverload);
    }

    /** Returns the sets of each eccentric method apart, as if each were an exercise of its own. */
    List<ExerciseSubject> byMethod() {
        Map<SetMethod, List<SetSubject>> byMethod = new EnumMap<>(SetMethod.class);
        sets.stream()
                .filter(set -> set.method().isEccentric())
                .forEach(set -> byMethod.computeIfAbsent(set.method(), unused -> new ArrayList<>())
                        .add(set));
        return byMethod.values().stream()
                .map(ofMethod -> new ExerciseSubject(ofMethod, byMethod.size() > 1))
                .toList();
    }

    @Override
    Optional<SetMethod> onlyMethod() {
        List<SetMethod> methods = sets.stream()
                .map(SetSubject::method)
                .filter(SetMethod::isEccentric)
                .distinct()
                .limit(2)
                .toList();
        return methods.size() == 1 ? Optional.of(methods.get(0)) : Optional.empty();
    }

    @Override
    public SessionSubject session() {
        return sets.get(0).session();
    }

    /** {@return the place of the entry in which its eccentric sets begin, or the first set of one of several methods} */
    @Override
    public Location location() {
        if (isPart) {
            return sets.get(0).location();
        }
        return sets.stream()
                .filter(set -> set.method().isEccentric())
                .findFirst()
                .orElse(sets.get(0))
                .exerciseLocation();
    }
}
