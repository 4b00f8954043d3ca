package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Tells that a rule is broken, where, and what to do. Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param severity what it asks the athlete to do
 * @param location the place
 * @param message a sentence for the athlete
 * @param measured the measured value, if the rule is quantitative
 * @param limit the limit that was passed, if the rule is quantitative
 * @param unit the unit of both
 * @param margin how far the value is beyond the limit, as a negative number; 0 where the limit itself is not allowed
 */
public record Violation(
        String rule,
        Severity severity,
        Location location,
        String message,
        Optional<BigDecimal> measured,
        Optional<BigDecimal> limit,
        Optional<Unit> unit,
        Optional<BigDecimal> margin)
        implements Judgement {
    /**
     * Creates a violation.
     *
     * @param rule the id of the rule
     * @param severity what it asks the athlete to do
     * @param location the place
     * @param message a sentence for the athlete
     * @param measured the measured value
     * @param limit the limit that was passed
     * @param unit the unit of both
     * @param margin how far the value is beyond the limit, as a negative number
     * @throws NullPointerException if an argument is null
     */
    public Violation {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(location, "location");
        requireNonNull(message, "message");
        measured = requireNonNull(measured, "measured").map(Numbers::plain);
        limit = requireNonNull(limit, "limit").map(Numbers::plain);
        requireNonNull(unit, "unit");
        margin = requireNonNull(margin, "margin").map(Numbers::plain);
    }

    /** {@return the violation in one line} */
    @Override
    public String toString() {
        return severity + " " + location + ": " + message + " [" + rule + "]";
    }
}
