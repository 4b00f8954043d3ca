package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

/**
 * Declares that one parameter of a rule must not be above another one. Immutable and thread-safe.
 *
 * @param lower the name of a parameter of the rule that declares it; without the {@code @} and the rest it stands for all
 *     of them, each against that with the same rest
 * @param rule the id of the rule that has the other parameter
 * @param upper the name of the other parameter, in the same way
 */
public record Order(String lower, String rule, String upper) {
    /**
     * Creates an order.
     *
     * @param lower the name of a parameter of the rule that declares it
     * @param rule the id of the rule that has the other parameter
     * @param upper the name of the other parameter
     * @throws NullPointerException if an argument is null
     */
    public Order {
        requireNonNull(lower, "lower");
        requireNonNull(rule, "rule");
        requireNonNull(upper, "upper");
    }

    /** Tells whether it is about these two parameters. */
    boolean holdsFor(Parameter one, String otherRule, Parameter other) {
        boolean exact = lower.equals(one.name()) && upper.equals(other.name());
        return otherRule.equals(rule)
                && (exact
                        || (lower.equals(one.family())
                                && upper.equals(other.family())
                                && one.row().equals(other.row())));
    }
}
