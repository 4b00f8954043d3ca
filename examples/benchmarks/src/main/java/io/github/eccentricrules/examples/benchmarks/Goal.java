package io.github.eccentricrules.examples.benchmarks;

import java.util.OptionalDouble;

/**
 * Holds a number that the library is to reach.
 *
 * @param name what it is
 * @param format how to print its value
 * @param value what was measured; empty if it was not
 * @param sign the side of the limit on which it is to be, {@code <=} or {@code >=}; or else what to compare it with
 * @param limit the limit
 */
record Goal(String name, String format, OptionalDouble value, String sign, double limit) {
    static Goal atMost(String name, String format, OptionalDouble value, double limit) {
        return new Goal(name, format, value, "<=", limit);
    }

    static Goal atLeast(String name, String format, OptionalDouble value, double limit) {
        return new Goal(name, format, value, ">=", limit);
    }

    /** Creates a number that is only to be seen. */
    static Goal toSee(String name, String format, OptionalDouble value, String remark) {
        return new Goal(name, format, value, remark, Double.NaN);
    }

    String verdict() {
        if (Double.isNaN(limit)) {
            return "";
        }
        double measured = value.orElse(Double.NaN);
        return (sign.equals("<=") ? measured <= limit : measured >= limit) ? "yes" : "NO";
    }
}
