package io.github.eccentricrules.engine;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Finding.Conclusion;
import io.github.eccentricrules.engine.RuleSetComparison.Row;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.RedFlag;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.rules.RuleSets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RuleSetComparisonTest {
    private static final Source PAPER = Source.of("Doe20", "Doe", 2020, "J Test 1:1");

    /** Limits the reps of a set, at most 5 by the guideline and 8 of an overload by the literature. */
    private static final class FewReps extends LimitRule<SetSubject> {
        FewReps(String id, Evidence evidence, Limit limit) {
            super(RuleInfo.of(Scope.SET, id, "Do few repetitions.").because(evidence), limit);
        }

        static FewReps guideline(String id) {
            return new FewReps(id, Evidence.guideline("At most 5."), Limit.atMost(reps("max-reps", 5), Severity.ERROR));
        }

        static FewReps literature(String id) {
            return new FewReps(
                    id,
                    Evidence.confirmed("Eight were done.", PAPER),
                    Limit.atMost(
                            Map.of(
                                    SetMethod.SUPRAMAXIMAL_NEGATIVE, reps("max-reps@supramaximal-negative", 8),
                                    SetMethod.TEMPO, reps("max-reps@tempo", 15)),
                            Severity.WARNING));
        }

        private static Parameter reps(String name, int value) {
            return Parameter.of(name, Unit.REPS, 1, 100, value, "most repetitions");
        }

        @Override
        protected boolean appliesTo(SetSubject set) {
            return set.isNegative();
        }

        @Override
        protected double quantity(SetSubject set, Parameters parameters) {
            return set.reps().size();
        }

        @Override
        protected Message message(SetSubject set, Measure measure) {
            return Message.verbatim("Do at most " + measure.limitText() + ".");
        }
    }

    /** Says the same whatever it judges. */
    private static final class Fixed extends Rule<SessionSubject> {
        private final Outcome outcome;

        Fixed(String id, Outcome outcome) {
            super(RuleInfo.of(Scope.SESSION, id, "Be as this test wants it.").because(Evidence.judgement("A test.")));
            this.outcome = outcome;
        }

        @Override
        protected boolean appliesTo(SessionSubject session) {
            return true;
        }

        @Override
        protected Outcome judge(SessionSubject session, Parameters parameters) {
            if (outcome instanceof Outcome.NotApplicable) {
                throw new IllegalStateException("broken on purpose");
            }
            return outcome;
        }
    }

    private static final Outcome WARNS = Outcome.violated(Severity.WARNING, Message.verbatim("Change it."));
    private static final Outcome LACKS = Outcome.notEvaluated(Datum.PROTEIN);
    private static final Outcome THROWS = Outcome.notApplicable();
    private static final RuleSet GUIDELINE = RuleSet.of(
            "guideline",
            "1",
            List.of(
                    FewReps.guideline("reps"),
                    new Fixed("both-warn", WARNS),
                    new Fixed("food", LACKS),
                    new Fixed("kept", Outcome.satisfied()),
                    new Fixed("old", WARNS)));
    private static final RuleSet LITERATURE = RuleSet.of(
            "literature",
            "1",
            List.of(
                    FewReps.literature("reps"),
                    new Fixed("both-warn", WARNS),
                    new Fixed("food", Outcome.satisfied()),
                    new Fixed("kept", Outcome.satisfied()),
                    new Fixed("new", THROWS)));
    private static final Session SIX =
            planned(bench(negative().reps(6).build(), negative().reps(6).build()));

    @Test
    void theTextTellsWhatDiffersAndWhyThenTheRest() {
        RuleSetComparison comparison = RuleSetComparison.of(GUIDELINE, LITERATURE, SIX, Optional.empty());

        assertEquals("""
                Rule sets %s and %s: 2 rules differ, 2 rules agree, 1 only in guideline, 1 only in literature

                reps: Do few repetitions.
                  guideline: ERROR exercise 1 (barbell-bench-press), set 1 and 1 more: Do at most 5 reps. (limits: ERROR above 5 reps)
                  literature: passed with 6 reps (limits: WARNING above 8 reps (supramaximal negative))
                  The guideline says: At most 5.
                  The literature says: Eight were done. [Doe 2020, J Test 1:1]

                food: Be as this test wants it.
                  guideline: not evaluated, which is no pass, without athlete.proteinGramsPerKilogram
                  literature: passed
                  Default, no published limit found: A test.

                Both say:
                  both-warn: WARNING session: Change it.
                  passed: kept

                Only in guideline:
                  old: WARNING session: Change it.

                Only in literature:
                  new: failed, which is no pass: java.lang.IllegalStateException: broken on purpose

                """.formatted(GUIDELINE, LITERATURE), withoutNotices(comparison));
        assertTrue(comparison
                .toString()
                .endsWith(comparison
                        .notices()
                        .get(comparison.notices().size() - 1)
                        .text()));
    }

    @Test
    void everyRuleOfEitherHasARowInTheOrderOfTheIds() {
        RuleSetComparison comparison = RuleSetComparison.of(GUIDELINE, LITERATURE, SIX, Optional.empty());

        assertEquals(
                List.of("both-warn", "food", "kept", "new", "old", "reps"),
                comparison.rows().stream().map(Row::rule).toList());
        assertEquals(
                List.of(
                        Conclusion.WARNING,
                        Conclusion.NOT_EVALUATED,
                        Conclusion.PASSED,
                        Conclusion.ABSENT,
                        Conclusion.WARNING,
                        Conclusion.ERROR),
                conclusions(comparison, Row::first));
        assertEquals(
                List.of(
                        Conclusion.WARNING,
                        Conclusion.PASSED,
                        Conclusion.PASSED,
                        Conclusion.FAILED,
                        Conclusion.ABSENT,
                        Conclusion.PASSED),
                conclusions(comparison, Row::second));
    }

    @Test
    void theDataHoldTheMeasureTheLimitsAndTheGroundsOfBoth() {
        Row row = row(RuleSetComparison.of(GUIDELINE, LITERATURE, SIX, Optional.empty()), "reps");

        assertTrue(row.differs());
        assertEquals(2, row.first().violations().size());
        assertEquals("6 reps", row.second().measure().orElseThrow().measuredText());
        assertEquals(
                List.of(SetMethod.SUPRAMAXIMAL_NEGATIVE),
                row.second().limits().stream()
                        .flatMap(limit -> limit.method().stream())
                        .toList());
        assertEquals(
                List.of(EvidenceStrength.GUIDELINE, EvidenceStrength.CONFIRMED),
                row.grounds().stream().map(Evidence::strength).toList());
    }

    @Test
    void theLimitsAreThoseThatTheRuleSetIsConfiguredWith() {
        RuleSet strict = LITERATURE.with("reps", "max-reps", 5);

        RuleSetComparison comparison = RuleSetComparison.of(LITERATURE, strict, SIX, Optional.empty());

        assertEquals(
                "WARNING above 5 reps (supramaximal negative)",
                row(comparison, "reps").second().limits().get(0).toString());
        assertTrue(
                comparison.toString().contains("\n  " + strict + ": WARNING"), "rule sets of one name by their stamp");
    }

    @Test
    void aRuleSetAgreesWithItself() {
        RuleSetComparison comparison = RuleSetComparison.of(LITERATURE, LITERATURE, SIX, Optional.empty());

        assertFalse(comparison.rows().stream().anyMatch(Row::differs));
    }

    @Test
    void bothHaveNothingToSayOfOrdinaryTraining() {
        Row row = row(
                RuleSetComparison.of(GUIDELINE, LITERATURE, planned(bench(ordinary(60))), Optional.empty()), "reps");

        assertEquals(Conclusion.NOT_APPLICABLE, row.first().conclusion());
        assertFalse(row.differs());
    }

    @Test
    void whatSilencesAllElseStandsFirst() {
        Session ill = SIX.toBuilder()
                .readiness(Readiness.builder().redFlags(RedFlag.SWELLING).build())
                .build();

        RuleSetComparison comparison =
                Validator.of(RuleSets.negatives()).compare(RuleSets.evidence(), ill, History.none());

        List<String> lines = comparison.toString().lines().toList();
        assertTrue(
                lines.get(2).startsWith("evidence says this alone, by rhabdo-red-flags: ERROR session: Do not train"),
                lines.get(2));
        assertEquals("Silenced in evidence, where negatives says:", lines.get(4));
        assertEquals(
                Conclusion.SILENCED,
                row(comparison, "reps-per-set-max").second().conclusion());
    }

    @Test
    void theGuidelineAndTheLiteratureDifferOnSixSeconds() {
        Session slow = planned(bench(negative().reps(1, Duration.ofSeconds(7)).build()));

        String text = Validator.of(RuleSets.negatives())
                .compare(RuleSets.evidence(), slow, History.none())
                .toString();

        assertTrue(text.contains("\n  negatives: WARNING exercise 1 (barbell-bench-press), set 1, rep 1: "), text);
        assertTrue(text.contains("\n  The guideline says: Lower slowly, 3 to 6 s.\n  The literature says: "), text);
    }

    private static String withoutNotices(RuleSetComparison comparison) {
        String text = comparison.toString();
        return text.substring(0, text.indexOf(comparison.notices().get(0).text()));
    }

    private static List<Conclusion> conclusions(RuleSetComparison comparison, Function<Row, Finding> side) {
        return comparison.rows().stream()
                .map(row -> side.apply(row).conclusion())
                .toList();
    }

    private static Row row(RuleSetComparison comparison, String rule) {
        return comparison.rows().stream()
                .filter(row -> row.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
