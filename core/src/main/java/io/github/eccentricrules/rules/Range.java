package io.github.eccentricrules.rules;

/**
 * Holds a published range of repetitions, sets or sessions, both ends included. Immutable and thread-safe.
 *
 * @param min the least
 * @param max the most
 */
public record Range(int min, int max) {
    /**
     * Creates a range.
     *
     * @param min the least, 0 or more
     * @param max the most, not below the least
     * @throws IllegalArgumentException if the least is negative or above the most
     */
    public Range {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException(
                    "a range must be from 0 or more to at least as much, was " + min + " to " + max);
        }
    }

    /**
     * Creates a range of one number.
     *
     * @param number the least and the most
     * @return the range
     */
    public static Range of(int number) {
        return new Range(number, number);
    }

    /**
     * Creates a range.
     *
     * @param min the least
     * @param max the most
     * @return the range
     */
    public static Range of(int min, int max) {
        return new Range(min, max);
    }

    /**
     * Adds the ends of another range to those of this one.
     *
     * @param other the other range
     * @return the sum
     */
    public Range plus(Range other) {
        return new Range(min + other.min, max + other.max);
    }

    /** {@return whether the range is a single number} */
    public boolean isFixed() {
        return min == max;
    }

    /** {@return the range as text, such as {@code "6"} or {@code "6 to 8"}} */
    @Override
    public String toString() {
        return isFixed() ? Integer.toString(min) : min + " to " + max;
    }

    /** Returns by how much a number misses the range. */
    int distanceTo(int number) {
        return Math.max(0, Math.max(min - number, number - max));
    }
}
