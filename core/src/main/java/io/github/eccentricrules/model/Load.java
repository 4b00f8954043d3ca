package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/**
 * Represents a mass that is lowered, lifted or weighed, as it was entered: in kilograms or in pounds.
 *
 * <p>Arithmetic is exact: one pound is 0.45359237 kg by definition. The natural order is by mass, whatever the unit;
 * it is inconsistent with {@code equals}, which also asks for the same unit, because 1 lb and 0.45359237 kg were
 * entered differently. Immutable and thread-safe.
 *
 * @param kilograms the mass in kilograms, 0 or more; written without trailing zeros
 * @param pounds the mass in pounds if it was entered in pounds; then {@code kilograms} is exactly its equivalent
 */
public record Load(BigDecimal kilograms, Optional<BigDecimal> pounds) implements Comparable<Load> {
    private static final BigDecimal KILOGRAMS_PER_POUND = new BigDecimal("0.45359237");
    // The bounds keep every load printable and readable, and a hostile exponent from filling the memory.
    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1_000_000_000);
    private static final int MAX_DECIMALS = 18;
    // What arithmetic on doubles adds stands far behind a millionth of a gram.
    private static final int DOUBLE_DECIMALS = 9;
    private static final double NEAR = 1e-6;
    private static final double NINE_DECIMALS = 1e9;
    private static final double EXACT = 1e12;
    private static final double NEAR_HALF = 0.49;
    private static final int MAX_DECIMALS_OF_POUNDS = MAX_DECIMALS - KILOGRAMS_PER_POUND.scale();
    private static final int MAX_DIGITS = 10;

    /** The empty load, 0 kg. */
    public static final Load ZERO = ofKilograms(BigDecimal.ZERO);

    /**
     * Creates a load.
     *
     * @param kilograms the mass in kilograms
     * @param pounds the mass in pounds if it was entered in pounds
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the mass is negative, 1,000,000,000 or more, has more than 18
     *     decimals (10 in pounds), or differs from the pounds
     */
    public Load {
        kilograms = plain(requireNonNull(kilograms, "kilograms"), "kilograms", MAX_DECIMALS);
        if (requireNonNull(pounds, "pounds").isPresent()) {
            pounds = Optional.of(plain(pounds.get(), "pounds", MAX_DECIMALS_OF_POUNDS));
        }
        if (pounds.isPresent() && kilograms.compareTo(toKilograms(pounds.get())) != 0) {
            throw new IllegalArgumentException(
                    "kilograms must be " + toKilograms(pounds.get()).toPlainString() + " for "
                            + pounds.get().toPlainString() + " pounds, was " + kilograms.toPlainString());
        }
    }

    /**
     * Creates a load in kilograms.
     *
     * @param kilograms the mass in kilograms, 0 or more
     * @return the load
     * @throws IllegalArgumentException if the mass is negative
     */
    public static Load ofKilograms(BigDecimal kilograms) {
        return new Load(kilograms, Optional.empty());
    }

    /**
     * Creates a load in kilograms.
     *
     * @param kilograms the mass in kilograms, 0 or more, finite; rounded to nine decimals
     * @return the load
     * @throws IllegalArgumentException if the mass is negative, infinite or not a number
     */
    public static Load ofKilograms(double kilograms) {
        return ofKilograms(finite(kilograms, "kilograms"));
    }

    /**
     * Creates a load in pounds.
     *
     * @param pounds the mass in pounds, 0 or more
     * @return the load
     * @throws IllegalArgumentException if the mass is negative
     */
    public static Load ofPounds(BigDecimal pounds) {
        BigDecimal entered = plain(requireNonNull(pounds, "pounds"), "pounds", MAX_DECIMALS_OF_POUNDS);
        return new Load(toKilograms(entered), Optional.of(entered));
    }

    /**
     * Creates a load in pounds.
     *
     * @param pounds the mass in pounds, 0 or more, finite; rounded to nine decimals
     * @return the load
     * @throws IllegalArgumentException if the mass is negative, infinite or not a number
     */
    public static Load ofPounds(double pounds) {
        return ofPounds(finite(pounds, "pounds"));
    }

    /**
     * Reads a load from text such as {@code "110 kg"} or {@code "242.5 lb"}.
     *
     * @param text a decimal number with a point, and {@code kg}, {@code lb} or {@code lbs}
     * @return the load
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Load parse(String text) {
        requireNonNull(text, "text");
        String entered = text.strip().toLowerCase(Locale.ROOT);
        int digits = 0;
        while (digits < entered.length()
                && (Character.isDigit(entered.charAt(digits)) || entered.charAt(digits) == '.')) {
            digits++;
        }
        String number = entered.substring(0, digits);
        String unit = entered.startsWith(" ", digits) ? entered.substring(digits + 1) : entered.substring(digits);
        boolean isPounds = unit.equals("lb") || unit.equals("lbs");
        if (!Checks.isDecimal(number, MAX_DIGITS, MAX_DECIMALS) || !(unit.equals("kg") || isPounds)) {
            throw new IllegalArgumentException(
                    "load must be a number with its unit such as \"110 kg\" or \"242.5 lb\", was \"" + text + "\"");
        }
        return isPounds ? ofPounds(new BigDecimal(number)) : ofKilograms(new BigDecimal(number));
    }

    /**
     * Reads a load as {@link #parse} does; JSON mappers look for a factory of this name.
     *
     * @param text the text to read
     * @return the load
     */
    public static Load fromString(String text) {
        return parse(text);
    }

    /**
     * Returns the sum of two masses, in kilograms.
     *
     * @param other the load to add
     * @return the sum
     */
    public Load plus(Load other) {
        return ofKilograms(kilograms.add(requireNonNull(other, "other").kilograms));
    }

    /**
     * Returns this load as a percentage of another one, such as 110 for 110 kg of 100 kg.
     *
     * @param reference the load that counts as 100 %, above 0
     * @return the percentage, exact to nine decimals
     * @throws IllegalArgumentException if the reference is 0
     */
    public double percentOf(Load reference) {
        if (requireNonNull(reference, "reference").kilograms.signum() == 0) {
            throw new IllegalArgumentException("reference must be above 0, was " + reference);
        }
        double scaled = kilograms.doubleValue() * 100 / reference.kilograms.doubleValue() * NINE_DECIMALS;
        double nearest = Math.rint(scaled);
        // A double decides, except halfway between two decimals or where it has too few digits.
        if (scaled < EXACT && Math.abs(scaled - nearest) < NEAR_HALF) {
            return nearest / NINE_DECIMALS;
        }
        return kilograms
                .movePointRight(2)
                .divide(reference.kilograms, 9, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /**
     * Tells whether this load is heavier than another one.
     *
     * @param other the load to compare with
     * @return true if the mass is larger
     */
    public boolean isHeavierThan(Load other) {
        return compareTo(requireNonNull(other, "other")) > 0;
    }

    /** Compares by mass, whatever the unit. */
    @Override
    public int compareTo(Load other) {
        double difference = kilograms.doubleValue() - other.kilograms.doubleValue();
        // A double decides, except where it has too few digits.
        return Math.abs(difference) > NEAR ? (difference > 0 ? 1 : -1) : kilograms.compareTo(other.kilograms);
    }

    /** {@return the load as it was entered, such as {@code "110 kg"} or {@code "242.5 lb"}; {@link #parse} reads it} */
    @Override
    public String toString() {
        return pounds.isPresent() ? pounds.get().toPlainString() + " lb" : kilograms.toPlainString() + " kg";
    }

    private static BigDecimal finite(double value, String field) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(field + " must be a finite number, was " + value);
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        return exact.scale() > DOUBLE_DECIMALS ? exact.setScale(DOUBLE_DECIMALS, RoundingMode.HALF_EVEN) : exact;
    }

    private static BigDecimal plain(BigDecimal value, String field, int maxDecimals) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException(field + " must not be negative, was " + value);
        }
        // The scale is asked first: to strip the zeros of a hostile exponent would take for ever.
        boolean tooFine =
                value.scale() > maxDecimals && value.stripTrailingZeros().scale() > maxDecimals;
        if (value.compareTo(TOO_MUCH) >= 0 || tooFine) {
            throw new IllegalArgumentException(
                    field + " must be below 1000000000 with at most " + maxDecimals + " decimals, was " + value);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal toKilograms(BigDecimal pounds) {
        BigDecimal exact = pounds.multiply(KILOGRAMS_PER_POUND).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
