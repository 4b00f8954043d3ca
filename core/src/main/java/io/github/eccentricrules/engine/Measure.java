package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Holds what a quantitative rule compared: a value, its limit and their unit. Immutable and thread-safe.
 *
 * @param measured the value, to nine decimals
 * @param comparison the side of the limit on which it must be
 * @param limit the limit
 * @param unit the unit of both
 */
public record Measure(BigDecimal measured, Comparison comparison, BigDecimal limit, Unit unit) {
    private static final int DECIMALS = 9;

    /**
     * Creates a measure.
     *
     * @param measured the value, to nine decimals
     * @param comparison the side of the limit on which it must be
     * @param limit the limit
     * @param unit the unit of both
     * @throws NullPointerException if an argument is null
     */
    public Measure {
        measured = Numbers.plain(requireNonNull(measured, "measured").setScale(DECIMALS, RoundingMode.HALF_EVEN));
        requireNonNull(comparison, "comparison");
        limit = Numbers.plain(requireNonNull(limit, "limit"));
        requireNonNull(unit, "unit");
    }

    /** {@return how much room is left to the limit; negative if it is passed, 0 on it} */
    public BigDecimal margin() {
        return Numbers.plain(comparison.margin(measured, limit));
    }

    /**
     * Writes the measured value with its unit. It is rounded to two decimals, or to as many more as it takes not to
     * read like the limit, or like 0, when it is not: 2.999 s is not 3 s.
     *
     * @return text such as {@code "1.6 s"}
     */
    public String measuredText() {
        return unit.plain(measuredToShow());
    }

    /** Rounds the measured value as {@link #measuredText} does. */
    BigDecimal measuredToShow() {
        for (int decimals = 2; decimals < DECIMALS; decimals++) {
            BigDecimal rounded = measured.setScale(decimals, RoundingMode.HALF_EVEN);
            if (Integer.signum(rounded.compareTo(limit)) == Integer.signum(measured.compareTo(limit))
                    && rounded.signum() == measured.signum()) {
                return Numbers.plain(rounded);
            }
        }
        return measured;
    }

    /** {@return the limit with its unit, such as {@code "3 s"}} */
    public String limitText() {
        return unit.plain(limit);
    }
}
