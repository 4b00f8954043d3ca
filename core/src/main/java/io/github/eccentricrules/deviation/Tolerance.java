package io.github.eccentricrules.deviation;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.WarmUp;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells how little a record may differ from its plan and still be as planned. What differs by the tolerance itself is as
 * planned. A difference that breaks a rule is shown however small it is. Immutable and thread-safe.
 *
 * @param rep how far the descent or the hold of a repetition may be off
 * @param rest how far a rest or the general warm-up may be off, though never by more than a tenth of the shorter of the two:
 *     5 s are nothing in a rest of 3 min, and much in one of 15 s
 * @param start how much earlier or later the session may start
 * @param load how far a load or a tested maximum may be off
 */
public record Tolerance(Duration rep, Duration rest, Duration start, Load load) {
    /** Takes everything for a difference that is one. */
    public static final Tolerance NONE = new Tolerance(Duration.ZERO, Duration.ZERO, Duration.ZERO, Load.ZERO);

    /**
     * Takes for a difference what a coach would call one.
     *
     * <ul>
     *   <li>0.1 s of a repetition: a descent is planned in whole or half seconds, and nobody who times by hand, or counts,
     *       does so more closely.
     *   <li>5 s of rest, or a tenth of a short one: what it takes to step up to the bar.
     *   <li>5 min of the start: a plan says when to come, not when the first plate is on.
     *   <li>0.25 kg: the smallest plates in common use weigh that, so that two of them make a step of 0.5 kg; a load that was
     *       worked out is rounded by at most half of it. It also makes 242.5 lb the same as 110 kg.
     * </ul>
     */
    public static final Tolerance DEFAULT =
            new Tolerance(Duration.ofMillis(100), Duration.ofSeconds(5), Duration.ofMinutes(5), Load.ofKilograms(0.25));

    /**
     * Creates a tolerance.
     *
     * @param rep how far the descent or the hold of a repetition may be off, 0 or more
     * @param rest how far a rest or the general warm-up may be off, 0 or more
     * @param start how much earlier or later the session may start, 0 or more
     * @param load how far a load or a tested maximum may be off
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a time is negative
     */
    public Tolerance {
        notNegative(rep, "rep");
        notNegative(rest, "rest");
        notNegative(start, "start");
        requireNonNull(load, "load");
    }

    private static void notNegative(Duration time, String field) {
        if (requireNonNull(time, field).isNegative()) {
            throw new IllegalArgumentException(field + " must be 0 or more, was " + time);
        }
    }

    /**
     * Replaces the tolerance of repetitions.
     *
     * @param value how far the descent or the hold of a repetition may be off, 0 or more
     * @return a tolerance with it
     */
    public Tolerance withRep(Duration value) {
        return new Tolerance(value, rest, start, load);
    }

    /**
     * Replaces the tolerance of rests.
     *
     * @param value how far a rest or the general warm-up may be off, 0 or more
     * @return a tolerance with it
     */
    public Tolerance withRest(Duration value) {
        return new Tolerance(rep, value, start, load);
    }

    /**
     * Replaces the tolerance of the start.
     *
     * @param value how much earlier or later the session may start, 0 or more
     * @return a tolerance with it
     */
    public Tolerance withStart(Duration value) {
        return new Tolerance(rep, rest, value, load);
    }

    /**
     * Replaces the tolerance of loads.
     *
     * @param value how far a load or a tested maximum may be off
     * @return a tolerance with it
     */
    public Tolerance withLoad(Load value) {
        return new Tolerance(rep, rest, start, value);
    }

    /** Tells whether two values of a field are the same as far as anybody cares. */
    boolean covers(String field, Object planned, Object performed) {
        if (planned instanceof Load one && performed instanceof Load other) {
            BigDecimal difference = one.kilograms().subtract(other.kilograms()).abs();
            return difference.compareTo(load.kilograms()) <= 0;
        }
        if (planned instanceof Duration one && performed instanceof Duration other) {
            Duration difference = one.minus(other).abs();
            return field.startsWith("rep.") ? difference.compareTo(rep) <= 0 : isRest(one, other, difference);
        }
        if (planned instanceof Instant one && performed instanceof Instant other) {
            return Duration.between(one, other).abs().compareTo(start) <= 0;
        }
        return planned instanceof WarmUp one
                && performed instanceof WarmUp other
                && one.rampSets() == other.rampSets()
                && isRest(
                        one.general(),
                        other.general(),
                        one.general().minus(other.general()).abs());
    }

    private boolean isRest(Duration one, Duration other, Duration difference) {
        Duration shorter = one.compareTo(other) < 0 ? one : other;
        return difference.compareTo(rest) <= 0 && difference.multipliedBy(10).compareTo(shorter) <= 0;
    }
}
