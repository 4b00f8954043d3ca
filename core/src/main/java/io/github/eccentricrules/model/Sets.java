package io.github.eccentricrules.model;

import java.util.List;

/** Is the immutable list of the sets of an exercise that knows between which values they lie. */
final class Sets extends Elements<WorkSet> {
    private final SetRanges ranges;

    /** Creates a list as {@link Elements} does, of which somebody knows the ranges. */
    Sets(WorkSet[] front, WorkSet last, int size, SetRanges ranges) {
        super(front, last, size);
        this.ranges = ranges;
    }

    static Sets of(List<WorkSet> sets) {
        if (sets instanceof Sets known) {
            return known;
        }
        WorkSet[] array = sets.toArray(new WorkSet[0]);
        return new Sets(array, array[array.length - 1], array.length, ranges(sets));
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
