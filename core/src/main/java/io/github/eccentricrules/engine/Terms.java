package io.github.eccentricrules.engine;

import java.util.Optional;

/**
 * Holds what a rule judges some subjects by. Immutable and thread-safe.
 *
 * @param ruling what is made of its violations; null if they keep the severity that the rule gives them
 */
record Terms(Parameters parameters, @Nullable Ruling ruling) {
    <S extends Subject> Outcome evaluate(Rule<S> rule, S subject) {
        if (ruling == Ruling.OFF) {
            return Outcome.notApplicable();
        }
        Outcome outcome = rule.evaluate(subject, parameters);
        return ruling == null ? outcome : ruling.of(outcome);
    }

    /** Returns the severity that a violation has here, given that of the rule. */
    Severity severity(Severity own) {
        return ruling == null ? own : Severity.valueOf(ruling.name());
    }

    <S extends Subject> Optional<Measure> measure(Rule<S> rule, S subject) {
        return rule.measure(subject, parameters);
    }
}
