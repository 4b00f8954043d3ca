package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Represents one repetition. Immutable and thread-safe.
 *
 * @param descent the time from the first movement downwards to the reversal, above 0; absent if it was not measured,
 *     which is the normal case
 * @param dropped whether the load fell instead of being lowered, if known
 * @param hold the time for which the load was held still, if known
 * @param faults what was seen to go wrong with range or path; present and empty means that nothing did
 */
public record Rep(
        Optional<Duration> descent,
        Optional<Boolean> dropped,
        Optional<Duration> hold,
        Optional<Set<RepFault>> faults) {
    /** A repetition of which nothing was measured. */
    public static final Rep UNMEASURED =
            new Rep(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Creates a repetition.
     *
     * @param descent the time from the first movement downwards to the reversal
     * @param dropped whether the load fell instead of being lowered
     * @param hold the time for which the load was held still
     * @param faults what was seen to go wrong with range or path
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the descent is negative, 0 or longer than a day, or the hold negative or longer
     */
    public Rep {
        Checks.withinDayIfPresent(descent, "descent");
        requireNonNull(dropped, "dropped");
        Checks.withinDayIfPresent(hold, "hold");
        faults = Checks.setIfPresent(RepFault.class, faults, "faults");
        if (descent.isPresent() && descent.get().isZero()) {
            throw new IllegalArgumentException(
                    "descent must be above 0, was PT0S; leave it out if it was not measured");
        }
    }

    /**
     * Creates a repetition with its descent.
     *
     * @param descent the time of lowering, above 0
     * @return the repetition
     */
    public static Rep of(Duration descent) {
        return UNMEASURED.withDescent(descent);
    }

    /**
     * Creates a repetition with its descent in seconds, as measuring tools give it.
     *
     * @param descent the time of lowering in seconds, above 0 and at most a day; kept to the nanosecond
     * @return the repetition
     * @throws IllegalArgumentException if the number is negative, 0, infinite or not a number
     */
    public static Rep ofSeconds(double descent) {
        if (Double.isNaN(descent) || Math.abs(descent) > 1e9) {
            throw new IllegalArgumentException("descent must be a finite number of seconds, was " + descent);
        }
        return of(Duration.ofNanos(BigDecimal.valueOf(descent)
                .movePointRight(9)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact()));
    }

    /**
     * Returns this repetition marked as dropped.
     *
     * @return a repetition in which the load fell
     */
    public Rep withDropped() {
        return withDropped(true);
    }

    /**
     * Returns this repetition with whether the load fell.
     *
     * @param value true if it fell instead of being lowered
     * @return the repetition
     */
    public Rep withDropped(boolean value) {
        return new Rep(descent, Optional.of(value), hold, faults);
    }

    /**
     * Returns this repetition with its descent.
     *
     * @param value the time of lowering, above 0
     * @return the repetition
     */
    public Rep withDescent(Duration value) {
        return new Rep(Optional.of(requireNonNull(value, "descent")), dropped, hold, faults);
    }

    /**
     * Returns this repetition with a hold.
     *
     * @param value the time for which the load was held still, 0 or more
     * @return the repetition
     */
    public Rep withHold(Duration value) {
        return new Rep(descent, dropped, Optional.of(requireNonNull(value, "hold")), faults);
    }

    /**
     * Returns this repetition with what went wrong; call it without arguments to say that nothing did.
     *
     * @param values the faults
     * @return the repetition
     */
    public Rep withFaults(RepFault... values) {
        Set<RepFault> found = EnumSet.noneOf(RepFault.class);
        found.addAll(Checks.list(Arrays.asList(requireNonNull(values, "faults")), "faults"));
        return new Rep(descent, dropped, hold, Optional.of(found));
    }
}
