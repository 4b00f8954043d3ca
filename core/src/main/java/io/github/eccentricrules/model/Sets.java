package io.github.eccentricrules.model;

import java.util.List;

/** Is the immutable list of the sets of an exercise that knows between which values they lie. */
final class Sets extends Elements<WorkSet> {
    private final SetRanges ranges;

    /** Sees the front of an array, as {@link Elements} does, of which somebody knows the ranges. */
    Sets(WorkSet[] array, int size, SetRanges ranges) {
        super(array, size);
        this.ranges = ranges;
    }

    static Sets of(List<WorkSet> sets) {
        return sets instanceof Sets known ? known : new Sets(sets.toArray(new WorkSet[0]), sets.size(), ranges(sets));
    }

    private static SetRanges ranges(List<WorkSet> sets) {
        SetRanges ranges = SetRanges.of(sets.get(0));
        for (int i = 1; i < sets.size(); i++) {
            ranges = ranges.with(sets.get(i));
        }
        return ranges;
    }

    SetRanges ranges() {
        return ranges;
    }
}
