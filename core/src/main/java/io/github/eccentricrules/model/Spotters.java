package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Describes who stands by during a set. Immutable and thread-safe.
 *
 * @param count the number of training partners, 0 or more
 * @param attentive whether they are briefed, watch the lift and are ready to intervene, if known
 * @param capacity the load that they can lift off the athlete together, if known
 */
public record Spotters(int count, Optional<Boolean> attentive, Optional<Load> capacity) {
    /**
     * Creates spotters.
     *
     * @param count the number of training partners
     * @param attentive whether they are briefed, watch the lift and are ready to intervene
     * @param capacity the load that they can lift off the athlete together
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the count is negative
     */
    public Spotters {
        Checks.atLeast(0, count, "count");
        requireNonNull(attentive, "attentive");
        requireNonNull(capacity, "capacity");
    }

    /**
     * Creates spotters of whom it is not known whether they are attentive.
     *
     * @param count the number of training partners, 0 or more
     * @return the spotters
     */
    public static Spotters of(int count) {
        return new Spotters(count, Optional.empty(), Optional.empty());
    }

    /**
     * Creates spotters who are briefed, watch the lift and are ready to intervene.
     *
     * @param count the number of training partners, 0 or more
     * @return the spotters
     */
    public static Spotters attentive(int count) {
        return new Spotters(count, Optional.of(true), Optional.empty());
    }

    /**
     * Returns these spotters with whether they are attentive.
     *
     * @param value true if they are briefed, watch the lift and are ready to intervene
     * @return the spotters
     */
    public Spotters withAttentive(boolean value) {
        return new Spotters(count, Optional.of(value), capacity);
    }

    /**
     * Returns these spotters with what they can lift.
     *
     * @param value the load that they can lift off the athlete together
     * @return the spotters
     */
    public Spotters withCapacity(Load value) {
        return new Spotters(count, attentive, Optional.of(requireNonNull(value, "capacity")));
    }
}
