package io.github.eccentricrules.model;

import java.util.List;

/** Is the immutable list of the sets of an exercise that knows between which values they lie. */
final class Sets extends Elements<WorkSet> {
    private static final double[] UNKNOWN = {};

    private final SetRanges ranges;
    private final double[] descents;
    private final double maximum;

    /** Creates a list as {@link Elements} does, of which somebody knows the ranges. */
    Sets(WorkSet[] front, WorkSet last, int size, SetRanges ranges) {
        super(front, last, size);
        this.ranges = ranges;
        this.descents = UNKNOWN;
        this.maximum = Double.NaN;
    }

    private Sets(Elements<WorkSet> sets, SetRanges ranges, double[] descents, double maximum) {
        super(sets);
        this.ranges = ranges;
        this.descents = descents;
        this.maximum = maximum;
    }

    /** Keeps the maximum of the exercise beside its sets, where who looks at them finds it. */
    static Sets of(List<WorkSet> sets, double maximum) {
        if (sets instanceof Sets known) {
            return new Sets(known, known.ranges, known.descents, maximum);
        }
        SetRanges ranges = ranges(sets);
        return new Sets((Elements<WorkSet>) sets, ranges, descents(sets, ranges), maximum);
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
    private static double[] descents(List<WorkSet> sets, SetRanges ranges) {
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

    double maximum() {
        return maximum;
    }

    boolean hasDescents() {
        return descents.length > 0;
    }

    int countDescentsOutside(double least, double most) {
        return Reps.countOutside(descents, descents.length, least, most);
    }
}
