package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Explanation;
import io.github.eccentricrules.engine.Explanation.Input;
import io.github.eccentricrules.engine.Explanation.Result;
import io.github.eccentricrules.engine.Explanations;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.RedFlag;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ExplanationTest {
    private static final Location BENCH = Location.ofExercise(1, "barbell-bench-press");
    private static final String DESCENT = "descent-duration-min";

    private static final Session SESSION = Session.performed(Instant.parse("2026-03-02T18:00:00Z"))
            .athlete(Athlete.builder().trainingMonths(30).build())
            .exercise(ExerciseEntry.builder("barbell-bench-press")
                    .oneRepMax(Load.parse("100 kg"))
                    .set(WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                            .load(Load.parse("242.5 lb"))
                            .spotters(Spotters.of(1))
                            .reps(List.of(Rep.ofSeconds(3.5), Rep.ofSeconds(1.6), Rep.UNMEASURED))
                            .build())
                    .set(WorkSet.builder(SetMethod.CONVENTIONAL).reps(2).build())
                    .set(WorkSet.builder(SetMethod.TEMPO).reps(3).build())
                    .build())
            .build();

    private final Explanations explanations = Validator.of(RuleSets.evidence()).explain(SESSION, History.none());

    @Test
    void aViolationTellsTheInputAllLimitsTheParametersAndTheGrounds() {
        Explanation explanation = explanations.at(DESCENT, BENCH.withSet(1).withRep(2));

        assertEquals(Result.VIOLATED, explanation.outcome());
        assertEquals(
                """
                VIOLATED (ERROR): descent-duration-min at exercise 1 (barbell-bench-press), set 1, rep 2
                  Asks: Lower every negative slowly.
                  Why: Rep 2 was lowered in 1.6 s; take at least 3 s.
                  Compared: 1.6 s must be at least 2 s (ERROR otherwise): 0.4 s too little
                  Compared: 1.6 s must be at least 3 s (WARNING otherwise): 1.4 s too little
                  Input: rep.descent = 1.6 s
                  Parameter: min-descent@supramaximal-negative = 3 s (0.5 to 30 s); the default
                  Parameter: min-descent-at-all@supramaximal-negative = 2 s (0.5 to 30 s); the default
                """,
                explanation.toString().lines().limit(8).map(line -> line + "\n").reduce("", String::concat));
        assertTrue(explanation.toString().contains("\n  Ground: The guideline says: Lower slowly, 3 to 6 s.\n"));
    }

    @Test
    void aPassTellsItsMeasureAndTheNearestLimitFirst() {
        Explanation explanation = explanations.at(DESCENT, BENCH.withSet(1).withRep(1));

        assertEquals(Result.SATISFIED, explanation.outcome());
        assertEquals("Enough: 3.5 s, and the least is 3 s.", explanation.why());
        assertEquals(
                List.of(Optional.of(new BigDecimal("0.5")), Optional.of(new BigDecimal("1.5"))),
                explanation.comparisons().stream()
                        .map(Explanation.Compared::margin)
                        .toList());
    }

    @Test
    void whatIsMissingIsNamedWithWhatItMustBeToPass() {
        Explanation explanation = explanations.at(DESCENT, BENCH.withSet(1).withRep(3));

        assertEquals(Result.NOT_EVALUATED, explanation.outcome());
        assertEquals(List.of("rep.descent"), explanation.missing());
        assertEquals(List.of(new Input("rep.descent", Optional.empty(), Optional.empty())), explanation.inputs());
        assertTrue(explanation.toString().contains("To pass: must be at least 3 s (WARNING otherwise)"));
    }

    @Test
    void aSetOfWhichNoRepIsMeasuredIsExplainedAtTheSetAsInTheReport() {
        Report report = Validator.of(RuleSets.evidence()).validate(SESSION, History.none());
        Explanation explanation = explanations.of(report.notEvaluated().stream()
                .filter(gap -> gap.rule().equals(DESCENT) && gap.location().equals(BENCH.withSet(3)))
                .findFirst()
                .orElseThrow());

        assertEquals(explanation, explanations.at(DESCENT, BENCH.withSet(3)));
        assertEquals(BENCH.withSet(3), explanation.location());
    }

    @Test
    void whatDoesNotApplySaysWhy() {
        Explanation other = explanations.at("reps-per-set-max", BENCH.withSet(2));
        assertEquals(Result.NOT_APPLICABLE, other.outcome());
        assertTrue(other.why().endsWith("Here it is conventional."), other::why);

        RuleSet own = RuleSet.of("own", "1", List.of(new Throwing()));
        assertEquals(
                "The rule has no limit for tempo.",
                Validator.of(own)
                        .explain(SESSION)
                        .at("throwing", BENCH.withSet(3))
                        .why());

        Session plan = SESSION.toBuilder().phase(Phase.PLANNED).build();
        assertEquals(
                "The rule is about what happens in training, which a plan does not know.",
                Validator.of(RuleSets.evidence())
                        .explain(plan)
                        .at("uncontrolled-descent", BENCH.withSet(1).withRep(1))
                        .why());
    }

    @Test
    void whatIsSilencedNamesTheRuleThatSilencesIt() {
        Session ill = SESSION.toBuilder()
                .readiness(Readiness.builder().redFlags(RedFlag.DARK_URINE).build())
                .build();
        Explanations silenced = Validator.of(RuleSets.evidence()).explain(ill);

        assertEquals(
                "rhabdo-red-flags makes every other rule beside the point in this session.",
                silenced.at(DESCENT, BENCH.withSet(1).withRep(1)).why());
        assertEquals(
                Result.VIOLATED,
                silenced.at("rhabdo-red-flags", Location.SESSION).outcome());
    }

    @Test
    void aRuleThatThrowsTellsWhat() {
        RuleSet own = RuleSet.of("own", "1", List.of(new Throwing()));
        Explanation explanation = Validator.of(own).explain(SESSION).at("throwing", BENCH.withSet(1));

        assertEquals(Result.FAILED, explanation.outcome());
        assertTrue(explanation.why().contains("java.lang.IllegalStateException: never mind {it}"), explanation::why);
        assertEquals(
                explanation,
                Validator.of(own)
                        .explain(SESSION)
                        .of(Validator.of(own).validate(SESSION).failures().get(0)));
    }

    @Test
    void inputsHaveTheirValuesInTheUnitTheyWereGivenIn() {
        Explanation load = explanations.at("load-percent-max", BENCH.withSet(1));
        assertEquals(Optional.of("242.5 lb"), value(load, "set.load"));
        assertEquals(Optional.of("100 kg"), value(load, "entry.oneRepMax"));
        assertEquals(Optional.empty(), value(load, "athlete.bodyMass"));
        assertEquals(
                Optional.of("30 months"),
                value(explanations.all("training-status-min").get(0), "athlete.trainingMonths"));
    }

    @Test
    void aParameterSaysThatItWasChanged() {
        Explanation explanation = Validator.of(
                        RuleSets.negatives().named("club", "2").with(DESCENT, "min-descent", 3.2))
                .explain(SESSION)
                .at(DESCENT, BENCH.withSet(1).withRep(1));

        assertEquals(
                "set by the rule set club; the default is 3 s",
                explanation.parameters().get(0).origin());
        assertEquals(new BigDecimal("3.2"), explanation.parameters().get(0).value());
    }

    @Test
    void aLanguageSaysItInItsWords() {
        Language german = Language.ENGLISH.with(Map.of("explain.why", "Grund: {reason}"));
        assertTrue(explanations
                .at(DESCENT, BENCH.withSet(1).withRep(2))
                .text(german)
                .contains("\n  Grund: Rep 2 was lowered in 1.6 s"));
    }

    @Test
    void anUnknownRuleNamesNearMatches() {
        assertEquals(
                "rule \"descent-duration-mins\" is not in the rule set evidence; did you mean descent-duration-min or"
                        + " descent-duration-max?",
                thrownBy(() -> explanations.all("descent-duration-mins")));
    }

    @Test
    void aPlaceThatIsNotInTheSessionSaysWhatIs() {
        assertEquals(
                "location must be a place of the session, was \"exercise 2 (leg-curl)\", but the session has 1 exercise",
                thrownBy(() -> explanations.at(DESCENT, Location.ofExercise(2, "leg-curl"))));
        assertEquals(
                "location must be a place of the session, was \"exercise 1 (leg-curl)\", but exercise 1 is"
                        + " barbell-bench-press",
                thrownBy(() -> explanations.at(DESCENT, Location.ofExercise(1, "leg-curl"))));
        assertTrue(thrownBy(() -> explanations.at(DESCENT, BENCH.withSet(4))).endsWith("but the exercise has 3 sets"));
        assertTrue(thrownBy(() -> explanations.at(DESCENT, BENCH.withSet(1).withRep(9)))
                .endsWith("but the set has 3 reps"));
    }

    @Test
    void aPlaceThatTheRuleDoesNotJudgeSaysWhichItDoes() {
        assertEquals(
                "rule descent-duration-min judges each rep, so location must be one of those, was \"exercise 1"
                        + " (barbell-bench-press), set 1\"; it judges exercise 1 (barbell-bench-press), set 1, rep 1;"
                        + " exercise 1 (barbell-bench-press), set 1, rep 2; exercise 1 (barbell-bench-press), set 1, rep 3",
                thrownBy(() -> explanations.at(DESCENT, BENCH.withSet(1))));
    }

    @Test
    void aViolationOfAnotherSessionIsNotExplained() {
        Session other = SESSION.toBuilder()
                .exercises(List.of(ExerciseEntry.builder("barbell-bench-press")
                        .set(WorkSet.builder(SetMethod.TEMPO).reps(40).build())
                        .build()))
                .build();
        Report report = Validator.of(RuleSets.evidence()).validate(other, History.none());

        Violation ofOther = report.violations().stream()
                .filter(violation -> violation.rule().equals("reps-per-set-max"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                "what is to be explained must be said of this session by these rules, was " + ofOther,
                thrownBy(() -> explanations.of(ofOther)));
    }

    private static Optional<String> value(Explanation explanation, String name) {
        return explanation.inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static String thrownBy(Executable action) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, action).getMessage());
    }

    private static final class Throwing extends LimitRule<SetSubject> {
        Throwing() {
            super(
                    RuleInfo.of(Scope.SET, "throwing", "Asks for {nothing}.").because(Evidence.judgement("None.")),
                    Limit.atMost(
                            Parameter.byMethod(
                                    "max-reps",
                                    Unit.REPS,
                                    1,
                                    9,
                                    Map.of(SetMethod.SUPRAMAXIMAL_NEGATIVE, 5),
                                    "the most"),
                            Severity.ERROR));
        }

        @Override
        protected double quantity(SetSubject set, Parameters parameters) {
            throw new IllegalStateException("never mind {it}");
        }

        @Override
        protected Message message(SetSubject set, Measure measure) {
            return Message.of("throwing", "{limit}");
        }
    }
}
