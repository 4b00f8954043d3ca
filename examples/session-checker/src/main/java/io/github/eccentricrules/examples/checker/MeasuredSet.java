package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Collects the measured repetitions of one set. */
final class MeasuredSet {
    private final SetMethod method;
    private final int firstRow;
    private final TreeMap<Integer, Rep> reps = new TreeMap<>();
    private Optional<Load> load = Optional.empty();
    private int last;

    MeasuredSet(SetMethod method, int firstRow) {
        this.method = method;
        this.firstRow = firstRow;
    }

    /**
     * Adds a repetition.
     *
     * @param number its number in the set
     * @param descent the time of lowering, if it was measured
     * @param repLoad the load in its row
     * @param repMethod the method in its row
     * @param row the row
     * @throws BadInput if it contradicts the rows before it; then nothing is added
     */
    void add(int number, Optional<Duration> descent, Optional<Load> repLoad, SetMethod repMethod, int row) {
        if (repMethod != method) {
            throw new BadInput(
                    "method",
                    repMethod + " contradicts " + method + " in row " + firstRow
                            + " of the same set; a set has one method");
        }
        if (load.isPresent() && repLoad.isPresent() && load.get().compareTo(repLoad.get()) != 0) {
            throw new BadInput(
                    "load",
                    repLoad.get() + " contradicts " + load.get()
                            + " in an earlier row of the same set; a set has one load");
        }
        if (reps.containsKey(number)) {
            throw new BadInput("rep", number + " stands twice in the set; number the reps 1, 2, 3");
        }
        load = load.or(() -> repLoad);
        reps.put(number, descent.map(Rep::of).orElse(Rep.UNMEASURED));
        done(number);
    }

    /** Says that a repetition was done, though its row tells nothing else. */
    void done(int number) {
        last = Math.max(last, number);
    }

    /** {@return the set, its repetitions in the order of their numbers; one without a row was done but not measured} */
    WorkSet build() {
        List<Rep> all = IntStream.rangeClosed(1, last)
                .mapToObj(number -> reps.getOrDefault(number, Rep.UNMEASURED))
                .toList();
        WorkSet.Builder set = WorkSet.builder(method).reps(all);
        load.ifPresent(set::load);
        return set.build();
    }
}
