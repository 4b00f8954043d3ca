package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
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
    private final SetSubject first;
    private final int methods;
    private final boolean isPart;

    /** Creates an exercise of sets that nobody changes. */
    ExerciseSubject(List<SetSubject> sets) {
        this(sets, methods(sets), false);
    }

    /** Creates an exercise that stands in one entry, with all sets of it. */
    ExerciseSubject(List<SetSubject> sets, ExerciseEntry entry) {
        this(sets, SessionSubject.methods(entry), false);
    }

    /** Creates an exercise, or with {@code isPart} one of its several methods, which stands where that begins. */
    private ExerciseSubject(List<SetSubject> sets, int methods, boolean isPart) {
        this.sets = sets;
        this.first = sets.get(0);
        this.methods = methods;
        this.isPart = isPart;
    }

    private static int methods(List<SetSubject> sets) {
        int seen = 0;
        for (SetSubject set : sets) {
            seen |= set.methods();
        }
        return seen;
    }

    /** {@return the exercise} */
    public Exercise value() {
        return first.exercise();
    }

    /** {@return its sets in order} */
    public List<SetSubject> sets() {
        return sets;
    }

    /** {@return its sets that are negatives, in order} */
    public List<SetSubject> negatives() {
        return only(Methods.NEGATIVES);
    }

    /** {@return whether any of its sets is a negative} */
    public boolean hasNegatives() {
        return (methods & Methods.NEGATIVES) != 0;
    }

    /** {@return its sets that are overload, in order} */
    public List<SetSubject> overloads() {
        return only(Methods.OVERLOADS);
    }

    /** {@return whether any of its sets is overload} */
    public boolean hasOverload() {
        return (methods & Methods.OVERLOADS) != 0;
    }

    private List<SetSubject> only(int wanted) {
        if ((methods & ~wanted) == 0) {
            return sets;
        }
        List<SetSubject> found = new ArrayList<>(sets.size());
        for (SetSubject set : sets) {
            if ((set.methods() & wanted) != 0) {
                found.add(set);
            }
        }
        return List.copyOf(found);
    }

    /** Counts its sets of negatives; a set for one limb counts for that limb. */
    int negativeSets() {
        int all = 0;
        int left = 0;
        int right = 0;
        for (SetSubject set : sets) {
            if (set.isNegative()) {
                Optional<Side> side = set.value().side();
                all++;
                left += side.isPresent() && side.get() == Side.LEFT ? 1 : 0;
                right += side.isPresent() && side.get() == Side.RIGHT ? 1 : 0;
            }
        }
        return all - Math.min(left, right);
    }

    boolean hasOneEccentricMethodOnly() {
        return Methods.onlyEccentric(methods) >= 0 && (methods & ~Methods.ECCENTRIC) == 0;
    }

    /** Returns the sets of each eccentric method apart, as if each were an exercise of its own. */
    List<ExerciseSubject> byMethod() {
        if (hasOneEccentricMethodOnly()) {
            return List.of(this);
        }
        Map<SetMethod, List<SetSubject>> byMethod = new EnumMap<>(SetMethod.class);
        for (SetSubject set : sets) {
            if (set.method().isEccentric()) {
                byMethod.computeIfAbsent(set.method(), unused -> new ArrayList<>())
                        .add(set);
            }
        }
        List<ExerciseSubject> parts = new ArrayList<>(byMethod.size());
        byMethod.values()
                .forEach(ofMethod ->
                        parts.add(new ExerciseSubject(List.copyOf(ofMethod), methods(ofMethod), byMethod.size() > 1)));
        return parts;
    }

    @Override
    int methods() {
        return methods;
    }

    @Override
    int onlyMethod() {
        return Methods.onlyEccentric(methods);
    }

    @Override
    public SessionSubject session() {
        return first.session();
    }

    /** {@return the place of the entry in which its eccentric sets begin, or the first set of one of several methods} */
    @Override
    public Location location() {
        if (isPart) {
            return sets.get(0).location();
        }
        for (SetSubject set : sets) {
            if (set.method().isEccentric()) {
                return set.exerciseLocation();
            }
        }
        return sets.get(0).exerciseLocation();
    }
}
