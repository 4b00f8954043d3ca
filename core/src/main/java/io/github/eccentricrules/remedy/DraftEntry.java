package io.github.eccentricrules.remedy;

import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.WorkSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Is an exercise of a draft, with its sets in their new order. Immutable. */
final class DraftEntry {
    private final int number;
    private final ExerciseEntry origin;
    private final List<DraftSet> sets;
    private final List<DraftSet> kept;
    private final Optional<ExerciseEntry> built;

    private DraftEntry(int number, ExerciseEntry origin, List<DraftSet> sets) {
        this.number = number;
        this.origin = origin;
        this.sets = List.copyOf(sets);
        this.kept = this.sets.stream().filter(DraftSet::isKept).toList();
        List<WorkSet> values = kept.stream().map(DraftSet::value).toList();
        this.built = values.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        values.equals(origin.sets())
                                ? origin
                                : origin.toBuilder().sets(values).build());
    }

    static DraftEntry of(int number, ExerciseEntry origin) {
        List<DraftSet> sets = new ArrayList<>();
        for (WorkSet set : origin.sets()) {
            sets.add(DraftSet.of(sets.size() + 1, set));
        }
        return new DraftEntry(number, origin, sets);
    }

    /** {@return its number in the original session, from 1} */
    int number() {
        return number;
    }

    ExerciseEntry origin() {
        return origin;
    }

    /** {@return all sets in their new order, those that are left out too} */
    List<DraftSet> sets() {
        return sets;
    }

    /** {@return the sets that are not left out} */
    List<DraftSet> kept() {
        return kept;
    }

    /** {@return the exercise; empty if all of its sets are left out} */
    Optional<ExerciseEntry> value() {
        return built;
    }

    DraftEntry withSets(List<DraftSet> changed) {
        return new DraftEntry(number, origin, changed);
    }

    /** Returns the exercise with one of its sets in place of the one of the same number. */
    DraftEntry with(DraftSet changed) {
        return withSets(sets.stream()
                .map(set -> set.number() == changed.number() ? changed : set)
                .toList());
    }

    DraftEntry inOriginalOrder() {
        return withSets(
                sets.stream().sorted(Comparator.comparing(DraftSet::number)).toList());
    }
}
