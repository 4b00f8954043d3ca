package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Subject;
import io.github.eccentricrules.engine.Unit;
import java.math.BigDecimal;
import java.util.function.Supplier;

/**
 * Is one thing that a programme prescribes, compared with what is planned or was done. More than prescribed is an error,
 * less is under-dosed and a warning.
 */
record Expectation(Measure measure, Severity severity, Subject place, Supplier<Message> message) {
    static Expectation atMost(double measured, double limit, Unit unit, Subject place, Supplier<Message> message) {
        return of(measured, Comparison.AT_MOST, limit, unit, Severity.ERROR, place, message);
    }

    static Expectation atLeast(double measured, double limit, Unit unit, Subject place, Supplier<Message> message) {
        return of(measured, Comparison.AT_LEAST, limit, unit, Severity.WARNING, place, message);
    }

    boolean isMet() {
        return measure.margin().signum() >= 0;
    }

    Outcome broken() {
        return Outcome.violated(severity, message.get()).with(measure).at(place);
    }

    Expectation withSeverity(Severity other) {
        return new Expectation(measure, other, place, message);
    }

    private static Expectation of(
            double measured,
            Comparison comparison,
            double limit,
            Unit unit,
            Severity severity,
            Subject place,
            Supplier<Message> message) {
        Measure measure = new Measure(BigDecimal.valueOf(measured), comparison, BigDecimal.valueOf(limit), unit);
        return new Expectation(measure, severity, place, message);
    }
}
