package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * Tells that two limits of a rule set contradict each other: one that must not be above the other is. Immutable and
 * thread-safe.
 *
 * @param lower the one that must not be above
 * @param upper the other
 * @param mayBeEqual whether they may be equal
 */
public record Contradiction(Bound lower, Bound upper, boolean mayBeEqual) {
    /**
     * Is one of the two.
     *
     * @param rule the id of its rule
     * @param parameter the parameter
     * @param value the value that it has
     * @param origin where the value comes from
     */
    public record Bound(String rule, Parameter parameter, BigDecimal value, Origin origin) {
        /**
         * Creates one of the two.
         *
         * @param rule the id of its rule
         * @param parameter the parameter
         * @param value the value that it has
         * @param origin where the value comes from
         * @throws NullPointerException if an argument is null
         */
        public Bound {
            requireNonNull(rule, "rule");
            requireNonNull(parameter, "parameter");
            requireNonNull(value, "value");
            requireNonNull(origin, "origin");
        }

        /** {@return text such as {@code "descent-duration-min.min-descent (7 s; default of the rule)"}} */
        @Override
        public String toString() {
            return rule + "." + parameter.name() + " (" + parameter.unit().plain(value) + "; " + origin + ")";
        }
    }

    /**
     * Creates a contradiction.
     *
     * @param lower the one that must not be above
     * @param upper the other
     * @param mayBeEqual whether they may be equal
     * @throws NullPointerException if an argument is null
     */
    public Contradiction {
        requireNonNull(lower, "lower");
        requireNonNull(upper, "upper");
    }

    /** {@return a sentence that names both with their values} */
    @Override
    public String toString() {
        return lower + (mayBeEqual ? " must not be above " : " must be below ") + upper;
    }
}
