package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.Exercise;
import java.util.List;

/**
 * Is an exercise that is judged, with all its sets in the session, even if they stand in several entries. Immutable and
 * thread-safe.
 */
public final class ExerciseSubject extends Subject {
    private final List<SetSubject> sets;

    ExerciseSubject(List<SetSubject> sets) {
        this.sets = List.copyOf(sets);
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

    @Override
    public SessionSubject session() {
        return sets.get(0).session();
    }

    /** {@return the place of the entry in which its eccentric sets begin} */
    @Override
    public Location location() {
        return sets.stream()
                .filter(set -> set.method().isEccentric())
                .findFirst()
                .orElse(sets.get(0))
                .exerciseLocation();
    }
}
