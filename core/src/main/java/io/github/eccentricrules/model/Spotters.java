package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Describes who stands by during a set. Immutable and thread-safe.
 *
 * @param count the number of training partners, 0 or more
 * @param attentive whether they are briefed, watch the lift and are ready to intervene, if known
 */
public record Spotters(int count, Optional<Boolean> attentive) {
    /**
     * Creates spotters.
     *
     * @param count the number of training partners
     * @param attentive whether they are briefed, watch the lift and are ready to intervene
     * @throws NullPointerException if {@code attentive} is null
     * @throws IllegalArgumentException if the count is negative
     */
    public Spotters {
        Checks.atLeast(0, count, "count");
        requireNonNull(attentive, "attentive");
    }

    /**
     * Creates spotters of whom it is not known whether they are attentive.
     *
     * @param count the number of training partners, 0 or more
     * @return the spotters
     */
    public static Spotters of(int count) {
        return new Spotters(count, Optional.empty());
    }

    /**
     * Creates spotters who are briefed, watch the lift and are ready to intervene.
     *
     * @param count the number of training partners, 0 or more
     * @return the spotters
     */
    public static Spotters attentive(int count) {
        return new Spotters(count, Optional.of(true));
    }
}
