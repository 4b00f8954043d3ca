package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.SetMethod;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Declares one limit of a rule: passing it is a violation of this severity. The number to compare with is one for all
 * sets, or one for each method of doing them; a method without a number has no limit. Limits by method are for subjects
 * that have one method: repetitions, sets, and the methods of an exercise. Immutable and thread-safe.
 *
 * @param severity the severity of passing it
 * @param comparison the side on which the quantity must be
 * @param always the number that the quantity is compared with, whatever the method; absent if it depends on the method
 * @param byMethod the number for each method, each a parameter of its own; empty if there is one for all
 */
public record Limit(
        Severity severity, Comparison comparison, Optional<Parameter> always, Map<SetMethod, Parameter> byMethod) {
    /**
     * Creates a limit.
     *
     * @param severity the severity of passing it
     * @param comparison the side on which the quantity must be
     * @param always the number that the quantity is compared with, whatever the method
     * @param byMethod the number for each method
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException unless there is either one number or one by method
     */
    public Limit {
        requireNonNull(severity, "severity");
        requireNonNull(comparison, "comparison");
        requireNonNull(always, "always");
        if (requireNonNull(byMethod, "byMethod").isEmpty() == always.isEmpty()) {
            throw new IllegalArgumentException(
                    "a limit must have one parameter, or some by method, had " + always + " and " + byMethod.values());
        }
        byMethod = byMethod.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new EnumMap<SetMethod, Parameter>(byMethod));
    }

    /**
     * Declares that the quantity must be at least a number.
     *
     * @param parameter the number
     * @param severity the severity of being below it
     * @return the limit
     */
    public static Limit atLeast(Parameter parameter, Severity severity) {
        return of(Comparison.AT_LEAST, parameter, severity);
    }

    /**
     * Declares that the quantity must be at least a number that depends on the method.
     *
     * @param byMethod the numbers
     * @param severity the severity of being below it
     * @return the limit
     */
    public static Limit atLeast(Map<SetMethod, Parameter> byMethod, Severity severity) {
        return new Limit(severity, Comparison.AT_LEAST, Optional.empty(), byMethod);
    }

    /**
     * Declares that the quantity must be at most a number.
     *
     * @param parameter the number
     * @param severity the severity of being above it
     * @return the limit
     */
    public static Limit atMost(Parameter parameter, Severity severity) {
        return of(Comparison.AT_MOST, parameter, severity);
    }

    /**
     * Declares that the quantity must be at most a number that depends on the method.
     *
     * @param byMethod the numbers
     * @param severity the severity of being above it
     * @return the limit
     */
    public static Limit atMost(Map<SetMethod, Parameter> byMethod, Severity severity) {
        return new Limit(severity, Comparison.AT_MOST, Optional.empty(), byMethod);
    }

    /**
     * Declares that the quantity must be below a number.
     *
     * @param parameter the number
     * @param severity the severity of reaching it
     * @return the limit
     */
    public static Limit below(Parameter parameter, Severity severity) {
        return of(Comparison.BELOW, parameter, severity);
    }

    private static Limit of(Comparison comparison, Parameter parameter, Severity severity) {
        return new Limit(severity, comparison, Optional.of(requireNonNull(parameter, "parameter")), Map.of());
    }

    /** {@return the parameters that it may compare with, in the order of the methods} */
    public List<Parameter> parameters() {
        return always.isPresent() ? List.of(always.get()) : List.copyOf(byMethod.values());
    }

    /** {@return the parameter to compare sets of a method with; empty if it has no limit} */
    Optional<Parameter> parameterFor(SetMethod method) {
        return always.isPresent() ? always : Optional.ofNullable(byMethod.get(method));
    }

    String fingerprint() {
        StringBuilder text = new StringBuilder(severity + " " + comparison);
        if (always.isPresent()) {
            text.append(' ').append(always.get().name());
        }
        for (Map.Entry<SetMethod, Parameter> entry : byMethod.entrySet()) {
            text.append(' ')
                    .append(entry.getKey())
                    .append('=')
                    .append(entry.getValue().name());
        }
        return text.toString();
    }
}
