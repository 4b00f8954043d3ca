package io.github.eccentricrules.examples.logs;

import java.util.Optional;

/**
 * Says what is done on a day of training, without its sets.
 *
 * @param number which session of the athlete it is, from 0
 * @param start the begin in seconds since 1970-01-01T00:00Z
 * @param end the end, likewise
 * @param lift what it is built around
 * @param level how often the loads have gone up so far
 * @param testedDay the day on which the maxima were tested, counted from 1970-01-01
 * @param lowers whether there are negatives
 * @param fault what is wrong; only where there are negatives
 */
record Day(
        int number, long start, long end, Lift lift, int level, long testedDay, boolean lowers, Optional<Fault> fault) {
    boolean has(Fault wrong) {
        return fault.isPresent() && fault.get() == wrong;
    }

    /** Returns the exercise whose negatives, if any, come last. */
    Lift.Trained lowered() {
        if (has(Fault.NOT_A_BARBELL)) {
            return lift.onMachine();
        }
        return has(Fault.TOO_SOON) || has(Fault.MUCH_TOO_SOON) ? lift.variant() : lift.main();
    }

    /** Tells whether another session for the same muscles too soon after it is that one's fault alone. */
    boolean canBeRepeated() {
        return lowers
                && lowered().equals(lift.main())
                && fault.filter(Fault::repeats).isEmpty();
    }
}
