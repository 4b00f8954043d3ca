package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Explanation;
import io.github.eccentricrules.engine.Explanation.Compared;
import io.github.eccentricrules.engine.Explanation.Result;
import io.github.eccentricrules.engine.Explanations;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Verdict;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.rules.RuleSets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** States that an explanation says what the verdict and the report say, for every rule and place. */
@Domain(RandomTraining.class)
class ExplanationProperties {
    private static final List<RuleSet> RULE_SETS = List.of(RuleSets.negatives(), RuleSets.evidence());

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theOutcomesOfARuleAreItsVerdicts(@ForAll Given given) {
        for (RuleSet rules : RULE_SETS) {
            Explanations explanations = Explanations.of(rules, given.session(), given.history());
            List<Verdict> verdicts = Evaluation.verdicts(rules, given.session(), given.history());
            for (RuleInfo<?> rule : rules.rules()) {
                List<String> explained = explanations.all(rule.id()).stream()
                        .filter(one -> one.outcome() != Result.SILENCED)
                        .map(ExplanationProperties::said)
                        .toList();
                List<String> judged = verdicts.stream()
                        .filter(verdict -> verdict.rule().equals(rule.id()))
                        .map(ExplanationProperties::said)
                        .toList();
                assertEquals(judged, explained, rule::id);
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyVerdictLeadsToAnExplanationThatSaysTheSame(@ForAll Given given) {
        for (RuleSet rules : RULE_SETS) {
            Explanations explanations = Explanations.of(rules, given.session(), given.history());
            for (Verdict verdict : Evaluation.verdicts(rules, given.session(), given.history())) {
                assertEquals(said(verdict), said(explanations.of(verdict)));
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyViolationLeadsToAnExplanationThatAgrees(@ForAll Given given) {
        for (RuleSet rules : RULE_SETS) {
            Explanations explanations = Explanations.of(rules, given.session(), given.history());
            for (Violation violation : given.report(rules).violations()) {
                Explanation explanation = explanations.of(violation);

                assertEquals(Result.VIOLATED, explanation.outcome());
                assertEquals(violation.rule(), explanation.rule());
                assertEquals(violation.location(), explanation.location());
                assertEquals(Optional.of(violation.severity()), explanation.severity());
                assertEquals(violation.words(), explanation.words());
                assertEquals(violation.measured(), explanation.measure().map(one -> one.measured()));
                assertEquals(violation.limit(), explanation.measure().map(one -> one.limit()));
                assertEquals(violation.unit(), explanation.measure().map(one -> one.unit()));
                assertEquals(violation.margin(), explanation.measure().map(one -> one.margin()));
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyGapLeadsToAnExplanationThatAgrees(@ForAll Given given) {
        for (RuleSet rules : RULE_SETS) {
            Explanations explanations = Explanations.of(rules, given.session(), given.history());
            for (Gap gap : given.report(rules).notEvaluated()) {
                Explanation explanation = explanations.of(gap);

                assertEquals(Result.NOT_EVALUATED, explanation.outcome());
                assertEquals(gap.location(), explanation.location());
                assertEquals(gap.missing(), explanation.missing());
                for (String name : gap.missing()) {
                    assertTrue(
                            explanation.inputs().stream()
                                    .anyMatch(input -> input.name().equals(name)
                                            && input.value().isEmpty()),
                            explanation::toString);
                }
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsSilencedInAReportIsExplainedAsThat(@ForAll Given given) {
        for (RuleSet rules : RULE_SETS) {
            Explanations explanations = Explanations.of(rules, given.session(), given.history());
            Report report = given.report(rules);
            for (RuleInfo<?> rule : rules.rules()) {
                boolean silenced = report.silenced().contains(rule.id());
                for (Explanation one : explanations.all(rule.id())) {
                    assertEquals(silenced, one.outcome() == Result.SILENCED, one::toString);
                }
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theComparisonsTellTheOutcome(@ForAll Given given) {
        for (RuleSet rules : RULE_SETS) {
            Explanations explanations = Explanations.of(rules, given.session(), given.history());
            for (RuleInfo<?> rule : rules.rules()) {
                for (Explanation one : explanations.all(rule.id())) {
                    check(one);
                }
            }
        }
    }

    private static void check(Explanation one) {
        List<BigDecimal> distances = new ArrayList<>();
        for (Compared compared : one.comparisons()) {
            assertEquals(
                    one.outcome() != Result.NOT_EVALUATED, compared.measured().isPresent());
            compared.margin().ifPresent(margin -> distances.add(margin.abs()));
        }
        assertEquals(distances.stream().sorted().toList(), distances, one::toString);
        one.measure()
                .ifPresent(measure -> assertTrue(
                        one.comparisons().stream()
                                .anyMatch(compared -> compared.limit().compareTo(measure.limit()) == 0),
                        one::toString));
        if (one.outcome() == Result.SATISFIED) {
            assertTrue(
                    one.comparisons().stream()
                            .allMatch(compared -> compared.kept().orElse(false)),
                    one::toString);
        }
    }

    private static String said(Explanation one) {
        return switch (one.outcome()) {
            case VIOLATED -> one.location() + " " + one.severity() + " " + one.words() + " " + one.measure();
            case SATISFIED -> one.location() + " satisfied " + one.measure();
            case NOT_EVALUATED -> one.location() + " without " + one.missing();
            default -> one.location() + " " + one.outcome();
        };
    }

    private static String said(Verdict verdict) {
        Outcome outcome = verdict.outcome();
        if (outcome instanceof Outcome.Violated violated) {
            return verdict.location() + " " + Optional.of(violated.severity()) + " " + violated.message() + " "
                    + violated.measure();
        }
        if (outcome instanceof Outcome.Satisfied satisfied) {
            return verdict.location() + " satisfied " + satisfied.measure();
        }
        return outcome instanceof Outcome.NotEvaluated unknown
                ? verdict.location() + " without " + unknown.missing()
                : verdict.location() + " " + Result.NOT_APPLICABLE;
    }
}
