package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

/**
 * Tells that a rule threw where it should have judged. Its other outcomes, and those of the other rules, stand.
 * Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param location the place
 * @param error the type and the message of what it threw
 */
public record Failure(String rule, Location location, String error) {
    /**
     * Creates a failure.
     *
     * @param rule the id of the rule
     * @param location the place
     * @param error the type and the message of what it threw
     * @throws NullPointerException if an argument is null
     */
    public Failure {
        requireNonNull(rule, "rule");
        requireNonNull(location, "location");
        requireNonNull(error, "error");
    }
}
