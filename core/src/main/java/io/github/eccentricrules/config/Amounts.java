package io.github.eccentricrules.config;

import io.github.eccentricrules.engine.Excerpt;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.NearMatches;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers with units, such as {@code "3.5 s"}, and converts them exactly or not at all. */
final class Amounts {
    private static final int LONGEST = 500;
    /** More decimals than any double has. */
    private static final int DECIMALS = 350;

    private static final BigDecimal LARGEST_SHARE = BigDecimal.valueOf(3);

    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]{1,18}(?:\\.[0-9]{1,350})?)\\s*(.*)");
    private static final Map<String, Amount> UNITS = units();

    private Amounts() {}

    /** Is so many of a unit that others are multiples of. */
    private record Amount(BigDecimal number, Unit of) {
        static Amount of(String number, Unit of) {
            return new Amount(new BigDecimal(number), of);
        }
    }

    /** Says why a text is no amount, and which names are near. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<String> near;

        private Unreadable(String what, List<String> near) {
            super(what, null, false, false);
            this.near = near;
        }

        private Unreadable(String what) {
            this(what, List.of());
        }

        List<String> near() {
            return near;
        }
    }

    /** Reads an amount in a unit; a number without a unit is in that unit. */
    static BigDecimal read(String text, Unit unit) throws Unreadable {
        if (text.isEmpty()) {
            throw new Unreadable("is empty");
        }
        if (text.length() > LONGEST) {
            throw new Unreadable("is too long for a number");
        }
        if (text.charAt(0) == 'P' || text.charAt(0) == 'p') {
            return convert(time(text), unit);
        }
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            throw new Unreadable("is no number; write it like 3.5 or 3.5 s");
        }
        String rest = matcher.group(2);
        if (rest.startsWith(",")) {
            throw new Unreadable("has a comma; write decimals with a point, like 3.5");
        }
        if (rest.matches("(?i)e[+-]?[0-9].*") || rest.matches("[.0-9].*")) {
            throw new Unreadable("is no plain decimal number; write it like 3.5, without an exponent");
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        return rest.isEmpty() ? number : convert(number, named(rest), unit);
    }

    /**
     * Tells whether a number of percent was most likely meant as a share, as 1.1 for 110 %: it has no unit, is at most 3, and
     * is under 1 or under a tenth of what the parameter is by default, while its hundredfold is in the range.
     */
    static boolean isShare(String text, BigDecimal value, Parameter parameter) {
        char last = text.charAt(text.length() - 1);
        boolean isBare = last >= '0' && last <= '9';
        BigDecimal least = parameter.defaultValue().movePointLeft(1).max(BigDecimal.ONE);
        return parameter.unit() == Unit.PERCENT
                && isBare
                && value.signum() > 0
                && value.compareTo(LARGEST_SHARE) <= 0
                && value.compareTo(least) < 0
                && parameter.allows(value.movePointRight(2));
    }

    /** Says what to write in the place of a share. */
    static String shareInPercent(BigDecimal share) {
        String percent = Unit.PERCENT.format(share.movePointRight(2).stripTrailingZeros());
        String meant = Unit.PERCENT.format(share);
        return "without a unit would be " + meant + "; write " + percent + ", or " + meant
                + " with its unit if that is meant";
    }

    private static Amount named(String name) throws Unreadable {
        Amount found = UNITS.get(name);
        if (found == null) {
            List<String> near = name.length() > 40 ? List.of() : NearMatches.of(name, UNITS.keySet());
            throw new Unreadable("has the unit \"" + Excerpt.of(name) + "\", which is not known", near);
        }
        return found;
    }

    private static BigDecimal convert(Amount amount, Unit unit) throws Unreadable {
        return convert(amount.number(), new Amount(BigDecimal.ONE, amount.of()), unit);
    }

    private static BigDecimal convert(BigDecimal number, Amount from, Unit unit) throws Unreadable {
        Amount to = inMultiplesOf(unit);
        if (from.of() != to.of()) {
            throw new Unreadable("is of another unit than " + name(unit));
        }
        try {
            BigDecimal converted = number.multiply(from.number()).divide(to.number());
            if (converted.stripTrailingZeros().scale() <= DECIMALS) {
                return converted;
            }
        } catch (ArithmeticException e) {
            // The quotient has no end, as of 1 s in hours.
        }
        throw new Unreadable("cannot be said exactly in " + name(unit));
    }

    private static String name(Unit unit) {
        String two = unit.format(BigDecimal.valueOf(2));
        return two.length() > 2 ? two.substring(2) : "a number without unit";
    }

    /** Reads a time in the notation of ISO 8601: in seconds, or in months. */
    private static Amount time(String text) throws Unreadable {
        if (text.indexOf(',') >= 0) {
            throw new Unreadable("has a comma; write decimals with a point, like PT3.5S");
        }
        try {
            Duration duration = Duration.parse(text);
            BigDecimal seconds =
                    BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
            return new Amount(seconds, Unit.SECONDS);
        } catch (DateTimeException e) {
            return period(text);
        }
    }

    private static Amount period(String text) throws Unreadable {
        Period period;
        try {
            period = Period.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable("is no time; write it like 3.5 s or PT3.5S");
        }
        long days = period.get(ChronoUnit.DAYS);
        if (period.toTotalMonths() == 0) {
            return new Amount(BigDecimal.valueOf(days).multiply(seconds(Unit.DAYS)), Unit.SECONDS);
        }
        if (days != 0) {
            throw new Unreadable("mixes months with days, of which a month has no certain number");
        }
        return new Amount(BigDecimal.valueOf(period.toTotalMonths()), Unit.MONTHS);
    }

    /** Returns what one of a unit is in the unit that it is a multiple of. */
    private static Amount inMultiplesOf(Unit unit) {
        return switch (unit) {
            case SECONDS, MINUTES, HOURS, DAYS, WEEKS -> new Amount(seconds(unit), Unit.SECONDS);
            case YEARS -> Amount.of("12", Unit.MONTHS);
            case POUNDS -> Amount.of("0.45359237", Unit.KILOGRAMS);
            default -> new Amount(BigDecimal.ONE, unit);
        };
    }

    private static BigDecimal seconds(Unit unit) {
        return BigDecimal.valueOf(
                switch (unit) {
                    case MINUTES -> 60;
                    case HOURS -> 3_600;
                    case DAYS -> 86_400;
                    case WEEKS -> 604_800;
                    default -> 1;
                });
    }

    private static Map<String, Amount> units() {
        Map<String, Amount> units = new TreeMap<>();
        add(units, Unit.SECONDS, "s", "second", "seconds");
        add(units, Unit.MINUTES, "min", "minute", "minutes");
        add(units, Unit.HOURS, "h", "hour", "hours");
        add(units, Unit.DAYS, "d", "day", "days");
        add(units, Unit.WEEKS, "week", "weeks");
        add(units, Unit.MONTHS, "month", "months");
        add(units, Unit.YEARS, "year", "years");
        add(units, Unit.REPS, "rep", "reps");
        add(units, Unit.SETS, "set", "sets");
        add(units, Unit.EXERCISES, "exercise", "exercises");
        add(units, Unit.SESSIONS, "session", "sessions");
        add(units, Unit.PARTNERS, "partner", "partners");
        add(units, Unit.KILOGRAMS, "kg");
        add(units, Unit.POUNDS, "lb", "lbs");
        add(units, Unit.POINTS, "of 10");
        add(units, Unit.BODY_MASSES, "times body mass");
        add(units, Unit.PERCENT, "%", "percent");
        add(units, Unit.GRAMS_PER_KILOGRAM, "g/kg a day", "g/kg/day", "g/kg");
        return units;
    }

    private static void add(Map<String, Amount> units, Unit unit, String... names) {
        for (String name : names) {
            units.put(name, inMultiplesOf(unit));
        }
    }
}
