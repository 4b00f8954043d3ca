package io.github.eccentricrules.model;

import java.util.List;

/** Is the immutable list of the sets of an exercise that knows between which values they lie. */
final class Sets extends Elements<WorkSet> {
    private static final double[] UNKNOWN = {};

    private final SetRanges ranges;
    private final double[] descents;

    /** Creates a list as {@link Elements} does, of which somebody knows the ranges. */
    Sets(WorkSet[] front, WorkSet last, int size, SetRanges ranges) {
        this(front, last, size, ranges, UNKNOWN);
    }

    private Sets(WorkSet[] front, WorkSet last, int size, SetRanges ranges, double[] descents) {
        super(front, last, size);
        this.ranges = ranges;
        this.descents = descents;
    }

    static Sets of(List<WorkSet> sets) {
        if (sets instanceof Sets known) {
            return known;
        }
        WorkSet[] array = sets.toArray(new WorkSet[0]);
        SetRanges ranges = ranges(sets);
        return new Sets(array, array[array.length - 1], array.length, ranges, descents(array, ranges));
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

    /** Puts all descents side by side, so that to look through them is to read along one column. */
    private static double[] descents(WorkSet[] sets, SetRanges ranges) {
        if (!(ranges.shortestDescentSeconds() > 0)) {
            return UNKNOWN;
        }
        int count = 0;
        for (WorkSet set : sets) {
            count += set.reps().size();
        }
        double[] descents = new double[count];
        int next = 0;
        for (WorkSet set : sets) {
            for (int rep = 0; rep < set.reps().size(); rep++) {
                descents[next++] = set.descentSeconds(rep);
            }
        }
        return descents;
    }

    boolean hasDescents() {
        return descents.length > 0;
    }

    int countDescentsOutside(double least, double most) {
        return Reps.countOutside(descents, descents.length, least, most);
    }
}
