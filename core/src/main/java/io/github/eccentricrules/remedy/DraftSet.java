package io.github.eccentricrules.remedy;

import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.WorkSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Is a set of a draft. What is left out of it is only marked, so that it can be taken back in as it was changed since.
 * Immutable.
 */
final class DraftSet {
    private final int number;
    private final WorkSet origin;
    private final WorkSet whole;
    private final int reps;
    private final boolean kept;
    private final WorkSet built;

    private DraftSet(int number, WorkSet origin, WorkSet whole, int reps, boolean kept) {
        this.number = number;
        this.origin = origin;
        this.whole = whole;
        this.reps = reps;
        this.kept = kept;
        this.built = reps == whole.reps().size()
                ? whole
                : whole.toBuilder()
                        .reps(List.copyOf(whole.reps().subList(0, reps)))
                        .build();
    }

    static DraftSet of(int number, WorkSet origin) {
        return new DraftSet(number, origin, origin, origin.reps().size(), true);
    }

    /** {@return its number in the original exercise, from 1} */
    int number() {
        return number;
    }

    WorkSet origin() {
        return origin;
    }

    boolean isKept() {
        return kept;
    }

    WorkSet value() {
        return built;
    }

    DraftSet withKept(boolean value) {
        return new DraftSet(number, origin, whole, reps, value);
    }

    /** Returns the set with the first of its repetitions; the others are kept in mind. */
    DraftSet withReps(int count) {
        return new DraftSet(number, origin, whole, count, kept);
    }

    /** Returns the set with other fields; what it does to the repetitions does not count. */
    DraftSet with(UnaryOperator<WorkSet.Builder> change) {
        return new DraftSet(
                number,
                origin,
                change.apply(whole.toBuilder()).reps(whole.reps()).build(),
                reps,
                kept);
    }

    /** Returns the set with its repetitions changed one by one, those that are left out too. */
    DraftSet withEachRep(RepChange change) {
        List<Rep> changed = new ArrayList<>(whole.reps());
        boolean same = true;
        for (int i = 0; i < changed.size(); i++) {
            Rep before = changed.get(i);
            changed.set(i, change.apply(i, before));
            same &= changed.get(i).equals(before);
        }
        return same
                ? this
                : new DraftSet(number, origin, whole.toBuilder().reps(changed).build(), reps, kept);
    }

    /** Changes a repetition; the index is from 0. */
    interface RepChange {
        Rep apply(int index, Rep rep);
    }
}
