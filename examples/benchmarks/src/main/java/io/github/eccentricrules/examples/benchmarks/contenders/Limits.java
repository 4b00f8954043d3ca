package io.github.eccentricrules.examples.benchmarks.contenders;

import java.time.Duration;

/** Holds the limits of the eight rules; a limit itself is allowed, except that of the load. */
final class Limits {
    static final double MIN_DESCENT_SECONDS = 3;
    static final double MAX_DESCENT_SECONDS = 6;
    static final int MAX_REPS = 6;
    static final int MAX_SETS = 3;
    static final int MIN_WARM_UP_MINUTES = 5;
    static final int MIN_RAMP_SETS = 2;
    static final int MIN_SPOTTERS = 1;
    static final int MIN_TRAINING_MONTHS = 24;
    static final double LOAD_PERCENT = 130;
    static final Duration WEEK = Duration.ofDays(7);

    private Limits() {}

    /** Compares without a division: loads in half kilograms are exact in a double, and so are these products. */
    static boolean isTooHeavy(double loadKilograms, double oneRepMaxKilograms) {
        return loadKilograms * 100 >= LOAD_PERCENT * oneRepMaxKilograms;
    }
}
