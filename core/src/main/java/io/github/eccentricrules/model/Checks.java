package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the argument checks that the canonical constructors share, so that each error reads alike. */
final class Checks {
    private static final Duration DAY = Duration.ofHours(24);

    private static final int MOST = 10_000;

    private Checks() {}

    static String text(String value, String field) {
        requireNonNull(value, field);
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + " must not be blank, was \"" + value + "\"");
        }
        return value;
    }

    static Duration notNegative(Duration value, String field) {
        requireNonNull(value, field);
        if (value.isNegative()) {
            throw new IllegalArgumentException(field + " must not be negative, was " + value);
        }
        return value;
    }

    /** Bounds a time that passes within a set, so that it can be printed, read and added up. */
    static Duration withinDay(Duration value, String field) {
        notNegative(value, field);
        if (value.compareTo(DAY) > 0) {
            throw new IllegalArgumentException(field + " must be at most PT24H, was " + value);
        }
        return value;
    }

    static int atLeast(int minimum, int value, String field) {
        if (value < minimum) {
            throw new IllegalArgumentException(field + " must be at least " + minimum + ", was " + value);
        }
        return value;
    }

    /** Bounds how often something is repeated, so that a mistyped number does not fill the memory. */
    static int count(int value) {
        if (atLeast(0, value, "count") > MOST) {
            throw new IllegalArgumentException("count must be at most " + MOST + ", was " + value);
        }
        return value;
    }

    static double between(double minimum, double maximum, double value, String field) {
        if (!(value >= minimum && value <= maximum)) {
            throw new IllegalArgumentException(
                    field + " must be a number from " + plain(minimum) + " to " + plain(maximum) + ", was " + value);
        }
        return value;
    }

    /** Checks a name that stands in reports: a line break in it would forge their lines. */
    static String id(String value, String field) {
        text(value, field);
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                throw new IllegalArgumentException(field + " must not hold a control character, was \""
                        + value.replaceAll("\\p{Cntrl}", "?") + "\"");
            }
        }
        return value;
    }

    static <T> List<T> list(Collection<T> values, String field) {
        return requireNonNull(values, field) instanceof Elements<T> known ? known : Elements.copyOf(values, field);
    }

    static <T> List<T> notEmpty(Collection<T> values, String field) {
        List<T> copy = list(values, field);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException(field + " must hold at least one, was empty");
        }
        return copy;
    }

    /** Copies into a set that iterates in the order of the enum: the same on every run, which {@code Set.of} is not. */
    static <E extends Enum<E>> Set<E> set(Class<E> type, Collection<E> values, String field) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(list(values, field));
        return Collections.unmodifiableSet(copy);
    }

    static <E extends Enum<E>> Optional<Set<E>> setIfPresent(Class<E> type, Optional<Set<E>> values, String field) {
        return requireNonNull(values, field).isPresent() ? Optional.of(set(type, values.get(), field)) : values;
    }

    // Each lambda costs an app a moment when it first comes by, and these stand in the way of every session.

    static void notNegativeIfPresent(Optional<Duration> value, String field) {
        if (requireNonNull(value, field).isPresent()) {
            notNegative(value.get(), field);
        }
    }

    static void withinDayIfPresent(Optional<Duration> value, String field) {
        if (requireNonNull(value, field).isPresent()) {
            withinDay(value.get(), field);
        }
    }

    static void atLeastIfPresent(int minimum, Optional<Integer> value, String field) {
        if (requireNonNull(value, field).isPresent()) {
            atLeast(minimum, value.get(), field);
        }
    }

    static void betweenIfPresent(double minimum, double maximum, Optional<Double> value, String field) {
        if (requireNonNull(value, field).isPresent()) {
            between(minimum, maximum, value.get(), field);
        }
    }

    /**
     * Tells whether a text is a plain decimal number with a point, such as {@code 4} or {@code 3.5}.
     *
     * @param whole the most digits before the point
     * @param decimals the most digits behind it
     */
    static boolean isDecimal(String text, int whole, int decimals) {
        int point = text.indexOf('.');
        return point < 0
                ? isDigits(text, whole)
                : isDigits(text.substring(0, point), whole) && isDigits(text.substring(point + 1), decimals);
    }

    private static boolean isDigits(String text, int most) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= most;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
