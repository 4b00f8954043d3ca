package io.github.eccentricrules.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds what one session of a programme prescribes of one exercise, as far as its source states it. Immutable and
 * thread-safe.
 *
 * @param sets the number of sets
 * @param reps the repetitions of each set in order; where there are more sets the last one holds for them too, and
 *     where it is empty none are stated
 * @param total the repetitions of the whole session, where only these are stated
 */
public record Dose(Optional<Range> sets, List<Range> reps, Optional<Range> total) {
    /** A dose of which nothing is stated. */
    static final Dose UNSTATED = new Dose(Optional.empty(), List.of(), Optional.empty());

    /**
     * Creates a dose.
     *
     * @param sets the number of sets
     * @param reps the repetitions of each set in order
     * @param total the repetitions of the whole session
     * @throws NullPointerException if an argument or a range is null
     */
    public Dose {
        requireNonNull(sets, "sets");
        reps = List.copyOf(requireNonNull(reps, "reps"));
        requireNonNull(total, "total");
    }

    static Dose sets(int sets, int reps) {
        return sets(Range.of(sets), Range.of(reps));
    }

    static Dose sets(int sets, Range reps) {
        return sets(Range.of(sets), reps);
    }

    static Dose sets(Range sets, Range reps) {
        return new Dose(Optional.of(sets), List.of(reps), Optional.empty());
    }

    static Dose setsToFailure(int sets) {
        return new Dose(Optional.of(Range.of(sets)), List.of(), Optional.empty());
    }

    static Dose repsOfEachSet(int reps) {
        return new Dose(Optional.empty(), List.of(Range.of(reps)), Optional.empty());
    }

    static Dose repsOfSession(Range total) {
        return new Dose(Optional.empty(), List.of(), Optional.of(total));
    }

    /** The sets in this order, such as 12, 10 and 8. */
    static Dose inOrder(int... reps) {
        return new Dose(
                Optional.of(Range.of(reps.length)),
                IntStream.of(reps).mapToObj(Range::of).toList(),
                Optional.empty());
    }

    /**
     * Returns the repetitions of a set.
     *
     * @param number the number of the set, from 1
     * @return the repetitions; empty if they are not stated
     */
    public Optional<Range> repsOf(int number) {
        return reps.isEmpty() ? Optional.empty() : Optional.of(reps.get(Math.min(number, reps.size()) - 1));
    }

    /** {@return the repetitions of the session; empty if they do not follow from what is stated} */
    public Optional<Range> totalReps() {
        return sets.isEmpty() || reps.isEmpty()
                ? total
                : Optional.of(new Range(
                        IntStream.rangeClosed(1, sets.get().min())
                                .map(number -> repsOf(number).orElseThrow().min())
                                .sum(),
                        IntStream.rangeClosed(1, sets.get().max())
                                .map(number -> repsOf(number).orElseThrow().max())
                                .sum()));
    }

    /** {@return whether anything is stated} */
    public boolean isStated() {
        return !equals(UNSTATED);
    }

    /** {@return whether the sets differ, so that their order matters} */
    boolean isOrdered() {
        return reps.size() > 1;
    }

    /** Returns by how many repetitions sets miss the dose, to tell which of several doses is meant. */
    int distanceTo(List<Integer> done) {
        int distance = 0;
        for (int i = 0; i < done.size(); i++) {
            boolean added = i >= sets.map(Range::max).orElse(Integer.MAX_VALUE);
            distance += added
                    ? done.get(i)
                    : repsOf(i + 1).orElse(Range.of(done.get(i))).distanceTo(done.get(i));
        }
        for (int i = done.size(); i < sets.map(Range::min).orElse(0); i++) {
            distance += repsOf(i + 1).map(Range::min).orElse(0);
        }
        return distance;
    }

    /** {@return the dose as text, such as {@code "3 x 6 to 8"}, {@code "12-10-8"} or {@code "70 reps in all"}} */
    @Override
    public String toString() {
        if (total.isPresent()) {
            return total.get() + " reps in all";
        }
        if (isOrdered()) {
            return reps.stream().map(Range::toString).collect(Collectors.joining("-"));
        }
        if (reps.isEmpty()) {
            return sets.map(number -> number + " sets").orElse("not stated");
        }
        return sets.map(number -> number + " x " + reps.get(0)).orElseGet(() -> "sets of " + reps.get(0));
    }
}
