package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.testing.RuleVerifier;
import io.github.eccentricrules.testing.Verification;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Verifies a rule as {@link RuleVerifier} does, and asserts the whole text of what it says. */
record OneRule(RuleVerifier rule) {
    static OneRule of(Rule<?> rule) {
        return new OneRule(RuleVerifier.of(rule));
    }

    /** The rule where these sessions, in any order, are all that the athlete ever did. */
    OneRule after(Session... sessions) {
        return new OneRule(rule.after(sessions));
    }

    OneRule with(String parameter, double value) {
        return new OneRule(rule.with(parameter, value));
    }

    void assertPasses(Session session) {
        rule.given(session).isSatisfied();
    }

    /** Asserts a pass and, of the first place that the rule applies to, what was compared. */
    void assertPasses(Session session, String measured, String limit, Unit unit, String margin) {
        rule.given(session).isSatisfied().measuring(Double.parseDouble(measured), Double.parseDouble(limit), unit);
        BigDecimal room =
                new BigDecimal(measured).subtract(new BigDecimal(limit)).abs();
        assertEquals(0, room.compareTo(new BigDecimal(margin)), "margin");
    }

    /** Asserts the only violation of a rule that measures nothing, as "SEVERITY place: message". */
    void assertViolated(Session session, String text) {
        Violation violation = violation(session, text);
        assertEquals(Optional.empty(), violation.measured());
        assertEquals(Optional.empty(), violation.limit());
        assertEquals(Optional.empty(), violation.unit());
        assertEquals(Optional.empty(), violation.margin());
    }

    /** Asserts the only violation, as "SEVERITY place: message", and what was compared. */
    void assertViolated(Session session, String text, String measured, String limit, Unit unit, String margin) {
        Violation violation = violation(session, text);
        assertEquals(Optional.of(new BigDecimal(measured)), violation.measured());
        assertEquals(Optional.of(new BigDecimal(limit)), violation.limit());
        assertEquals(Optional.of(unit), violation.unit());
        assertEquals(Optional.of(new BigDecimal(margin)), violation.margin());
    }

    void assertNotEvaluated(Session session, String place, String... missing) {
        Report report = rule.given(session).isNotEvaluated(missing).at(place).report();
        assertEquals(List.of(new Gap(rule.ruleId(), Location.parse(place), List.of(missing))), report.notEvaluated());
        assertEquals(List.of(), report.passed());
    }

    void assertNotApplicable(Session session) {
        rule.given(session).isNotApplicable();
    }

    private Violation violation(Session session, String text) {
        Severity severity = Severity.valueOf(text.substring(0, text.indexOf(' ')));
        Verification verification = rule.given(session).isViolated(severity);
        Report report = verification.report();
        assertEquals(
                List.of(text + " [" + rule.ruleId() + "]"),
                report.violations().stream().map(Violation::toString).toList());
        assertEquals(List.of(), report.notEvaluated());
        return report.violations().get(0);
    }
}
