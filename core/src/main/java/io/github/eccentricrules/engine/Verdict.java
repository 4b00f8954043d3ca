package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

/**
 * Tells the outcome of one rule at one place, a pass with its measure included. Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param location the place
 * @param outcome what the rule found out
 */
public record Verdict(String rule, Location location, Outcome outcome) {
    /**
     * Creates a verdict.
     *
     * @param rule the id of the rule
     * @param location the place
     * @param outcome what the rule found out
     * @throws NullPointerException if an argument is null
     */
    public Verdict {
        requireNonNull(rule, "rule");
        requireNonNull(location, "location");
        requireNonNull(outcome, "outcome");
    }
}
