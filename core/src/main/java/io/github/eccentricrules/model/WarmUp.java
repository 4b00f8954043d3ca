package io.github.eccentricrules.model;

import java.time.Duration;

/**
 * Describes what was done before the first working set. Immutable and thread-safe.
 *
 * @param general the time of general warm-up, 0 or more
 * @param rampSets the number of lighter sets that lead up to the working load, 0 or more
 */
public record WarmUp(Duration general, int rampSets) {
    /**
     * Creates a warm-up.
     *
     * @param general the time of general warm-up
     * @param rampSets the number of lighter sets that lead up to the working load
     * @throws NullPointerException if the duration is null
     * @throws IllegalArgumentException if the duration or the number of sets is negative
     */
    public WarmUp {
        Checks.notNegative(general, "general");
        Checks.atLeast(0, rampSets, "rampSets");
    }
}
