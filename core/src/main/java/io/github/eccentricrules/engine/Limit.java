package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

/**
 * Declares one limit of a rule: passing it is a violation of this severity. Immutable and thread-safe.
 *
 * @param severity the severity of passing it
 * @param comparison the side on which the quantity must be
 * @param parameter the number that the quantity is compared with
 */
public record Limit(Severity severity, Comparison comparison, Parameter parameter) {
    /**
     * Creates a limit.
     *
     * @param severity the severity of passing it
     * @param comparison the side on which the quantity must be
     * @param parameter the number that the quantity is compared with
     * @throws NullPointerException if an argument is null
     */
    public Limit {
        requireNonNull(severity, "severity");
        requireNonNull(comparison, "comparison");
        requireNonNull(parameter, "parameter");
    }

    /**
     * Declares that the quantity must be at least a number.
     *
     * @param parameter the number
     * @param severity the severity of being below it
     * @return the limit
     */
    public static Limit atLeast(Parameter parameter, Severity severity) {
        return new Limit(severity, Comparison.AT_LEAST, parameter);
    }

    /**
     * Declares that the quantity must be at most a number.
     *
     * @param parameter the number
     * @param severity the severity of being above it
     * @return the limit
     */
    public static Limit atMost(Parameter parameter, Severity severity) {
        return new Limit(severity, Comparison.AT_MOST, parameter);
    }

    /**
     * Declares that the quantity must be below a number.
     *
     * @param parameter the number
     * @param severity the severity of reaching it
     * @return the limit
     */
    public static Limit below(Parameter parameter, Severity severity) {
        return new Limit(severity, Comparison.BELOW, parameter);
    }
}
