package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/**
 * Represents one repetition. Immutable and thread-safe.
 *
 * @param descent the time from the first movement downwards to the reversal, above 0; absent if it was not measured,
 *     which is the normal case
 * @param dropped whether the load fell instead of being lowered, if known
 */
public record Rep(Optional<Duration> descent, Optional<Boolean> dropped) {
    /** A repetition of which nothing was measured. */
    public static final Rep UNMEASURED = new Rep(Optional.empty(), Optional.empty());

    /**
     * Creates a repetition.
     *
     * @param descent the time from the first movement downwards to the reversal
     * @param dropped whether the load fell instead of being lowered
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the descent is negative, 0 or longer than a day
     */
    public Rep {
        requireNonNull(descent, "descent").ifPresent(time -> Checks.withinDay(time, "descent"));
        requireNonNull(dropped, "dropped");
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
        return new Rep(Optional.of(requireNonNull(descent, "descent")), Optional.empty());
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
        return new Rep(descent, Optional.of(true));
    }
}
