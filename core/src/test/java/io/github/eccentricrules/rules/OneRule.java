package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.engine.Verdict;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Judges sessions by one rule alone and asserts the whole of what it says: nothing else may stand in the report. */
record OneRule(RuleSet rules, Optional<History> history) {
    static OneRule of(Rule<?> rule) {
        return new OneRule(RuleSet.of("test", "1", List.of(rule)), Optional.empty());
    }

    /** The rule where these sessions, in any order, are all that the athlete ever did. */
    OneRule after(Session... sessions) {
        return new OneRule(rules, Optional.of(History.of(sessions)));
    }

    OneRule with(String parameter, double value) {
        return new OneRule(rules.with(id(), parameter, value), history);
    }

    void assertPasses(Session session) {
        assertEquals(
                List.of(id()), judge(session).passed(), () -> judge(session).toString());
    }

    /** Asserts a pass and, of the first place that the rule applies to, what was compared. */
    void assertPasses(Session session, String measured, String limit, Unit unit, String margin) {
        assertPasses(session);
        Measure measure = Evaluation.verdicts(rules, session, history).stream()
                .map(Verdict::outcome)
                .filter(Outcome.Satisfied.class::isInstance)
                .map(Outcome.Satisfied.class::cast)
                .findFirst()
                .flatMap(Outcome.Satisfied::measure)
                .orElseThrow();
        assertEquals(new BigDecimal(measured), measure.measured());
        assertEquals(new BigDecimal(limit), measure.limit());
        assertEquals(unit, measure.unit());
        assertEquals(new BigDecimal(margin), measure.margin());
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
        Report report = judge(session);
        assertEquals(List.of(new Gap(id(), Location.parse(place), List.of(missing))), report.notEvaluated());
        assertEquals(List.of(), report.violations());
        assertEquals(List.of(), report.passed());
    }

    void assertNotApplicable(Session session) {
        assertEquals(
                List.of(id()),
                judge(session).notApplicable(),
                () -> judge(session).toString());
    }

    private Violation violation(Session session, String text) {
        Report report = judge(session);
        assertEquals(
                List.of(text + " [" + id() + "]"),
                report.violations().stream().map(Violation::toString).toList());
        assertEquals(List.of(), report.notEvaluated());
        return report.violations().get(0);
    }

    private Report judge(Session session) {
        Report report = Evaluation.report(rules, session, history);
        assertEquals(List.of(), report.failures());
        return report;
    }

    private String id() {
        return rules.rules().get(0).id();
    }
}
