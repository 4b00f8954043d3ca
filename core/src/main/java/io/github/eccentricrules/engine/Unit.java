package io.github.eccentricrules.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Names the unit of a measured value and of its limit. */
public enum Unit {
    /** Seconds. */
    SECONDS("s", "s"),
    /** Minutes. */
    MINUTES("min", "min"),
    /** Hours. */
    HOURS("h", "h"),
    /** Weeks. */
    WEEKS("week", "weeks"),
    /** Days. */
    DAYS("day", "days"),
    /** Months. */
    MONTHS("month", "months"),
    /** Years. */
    YEARS("year", "years"),
    /** Repetitions. */
    REPS("rep", "reps"),
    /** Sets. */
    SETS("set", "sets"),
    /** Exercises. */
    EXERCISES("exercise", "exercises"),
    /** Sessions. */
    SESSIONS("session", "sessions"),
    /** Training partners. */
    PARTNERS("partner", "partners"),
    /** Kilograms. */
    KILOGRAMS("kg", "kg"),
    /** Pounds. */
    POUNDS("lb", "lb"),
    /** Points of a scale from 0 to 10. */
    POINTS("of 10", "of 10"),
    /** Multiples of the body mass. */
    BODY_MASSES("times body mass", "times body mass"),
    /** Things that are counted and have no unit of their own. */
    COUNT("", ""),
    /** Percent. */
    PERCENT("%", "%"),
    /** Grams a day for each kilogram of body mass. */
    GRAMS_PER_KILOGRAM("g/kg a day", "g/kg a day");

    private final String singular;
    private final String plural;

    Unit(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    /**
     * Writes a value with this unit, to two decimals and with a decimal point in any locale.
     *
     * @param value the value
     * @return text such as {@code "1.6 s"} or {@code "1 rep"}
     */
    public String format(BigDecimal value) {
        return plain(rounded(value));
    }

    /** Writes a value as {@link #format} does, without the unit. */
    String number(BigDecimal value) {
        return Numbers.plain(rounded(value)).toPlainString();
    }

    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_EVEN);
    }

    boolean isCounted() {
        return switch (this) {
            case DAYS, WEEKS, MONTHS, YEARS, REPS, SETS, EXERCISES, SESSIONS, PARTNERS, COUNT -> true;
            default -> false;
        };
    }

    /** Returns the words for a number with this unit. */
    Message words(BigDecimal number) {
        String unit = singular.equals(plural) ? plural : "{number|" + singular + "|" + plural + "}";
        return Message.of("unit." + name().toLowerCase(Locale.ROOT).replace('_', '-'), ("{number} " + unit).strip())
                .with("number", Argument.of(number, COUNT));
    }

    String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        String name = stripped.compareTo(BigDecimal.ONE) == 0 ? singular : plural;
        return name.isEmpty() ? stripped.toPlainString() : stripped.toPlainString() + " " + name;
    }
}
