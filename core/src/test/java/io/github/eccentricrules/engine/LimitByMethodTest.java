package io.github.eccentricrules.engine;

import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitByMethodTest {
    private static final Map<SetMethod, Parameter> MAX_REPS = Parameter.byMethod(
            "max-reps",
            Unit.REPS,
            1,
            100,
            Map.of(SetMethod.TEMPO, 15, SetMethod.SUPRAMAXIMAL_NEGATIVE, 6),
            "most repetitions");
    private static final RuleSet RULES = RuleSet.of("test", "1", List.of(new Reps(), new Sets()));

    /** Limits repetitions by method. */
    private static final class Reps extends LimitRule<SetSubject> {
        Reps() {
            super(
                    RuleInfo.of(Scope.SET, "reps", "Do few repetitions.").because(Evidence.judgement("Few.")),
                    Limit.atMost(MAX_REPS, Severity.WARNING));
        }

        @Override
        protected boolean appliesTo(SetSubject set) {
            return true;
        }

        @Override
        protected double quantity(SetSubject set, Parameters parameters) {
            return set.reps().size();
        }

        @Override
        protected Message message(SetSubject set, Measure measure) {
            return Message.verbatim(measure.measuredText() + ", at most " + measure.limitText());
        }
    }

    /** Limits the sets of each method of an exercise to one. */
    private static final class Sets extends LimitRule<ExerciseSubject> {
        Sets() {
            super(
                    RuleInfo.of(Scope.METHOD, "sets", "Do few sets.").because(Evidence.judgement("Few.")),
                    Limit.atMost(Parameter.of("max-sets", Unit.SETS, 1, 9, 1, "most sets"), Severity.ERROR));
        }

        @Override
        protected boolean appliesTo(ExerciseSubject exercise) {
            return true;
        }

        @Override
        protected double quantity(ExerciseSubject exercise, Parameters parameters) {
            return exercise.sets().size();
        }

        @Override
        protected Message message(ExerciseSubject exercise, Measure measure) {
            return Message.verbatim(measure.measuredText());
        }
    }

    @Test
    void eachMethodHasItsOwnLimit() {
        assertEquals(
                List.of("exercise 1 (leg-press), set 2: 7 reps, at most 6 reps"),
                violated(RULES.only("reps"), set(SetMethod.TEMPO, 15), set(SetMethod.SUPRAMAXIMAL_NEGATIVE, 7)));
    }

    @Test
    void aMethodWithoutALimitIsNotJudged() {
        Report report = report(RULES.only("reps"), set(SetMethod.FLYWHEEL, 50));

        assertEquals(List.of("reps"), report.notApplicable());
    }

    @Test
    void aParameterIsSetForOneMethodByItsWholeName() {
        RuleSet changed = RULES.only("reps").with("reps", "max-reps@tempo", 10);

        assertEquals(
                List.of("exercise 1 (leg-press), set 1: 11 reps, at most 10 reps"),
                violated(changed, set(SetMethod.TEMPO, 11), set(SetMethod.SUPRAMAXIMAL_NEGATIVE, 6)));
    }

    @Test
    void aParameterIsSetForAllMethodsByItsNameAlone() {
        Map<String, BigDecimal> values =
                RULES.with("reps", "max-reps", 4).parameters("reps").values();

        assertEquals(
                Map.of(
                        "max-reps@supramaximal-negative", BigDecimal.valueOf(4),
                        "max-reps@tempo", BigDecimal.valueOf(4)),
                values);
    }

    @Test
    void aMethodThatHasNoLimitIsNoParameter() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> RULES.with("reps", "max-reps@flywheel", 4));

        assertEquals("parameter \"max-reps@flywheel\" is not known; did you mean max-reps?", e.getMessage());
    }

    @Test
    void theMethodsOfAnExerciseAreJudgedApart() {
        assertEquals(
                List.of("exercise 1 (leg-press), set 1: 2 sets"),
                violated(
                        RULES.only("sets"),
                        set(SetMethod.TEMPO, 1),
                        set(SetMethod.CONVENTIONAL, 1),
                        set(SetMethod.FLYWHEEL, 1),
                        set(SetMethod.TEMPO, 1)));
    }

    @Test
    void theDigestTellsOtherLimitsOfAMethodApart() {
        String before = RULES.stamp().digest();

        assertEquals(before, RULES.with("reps", "max-reps@tempo", 15).stamp().digest());
        assertEquals(
                false,
                before.equals(RULES.with("reps", "max-reps@tempo", 14).stamp().digest()));
    }

    @Test
    void aLimitHasOneParameterOrSomeByMethod() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Limit(Severity.INFO, Comparison.AT_MOST, Optional.empty(), Map.of()));
    }

    private static WorkSet set(SetMethod method, int reps) {
        return WorkSet.builder(method).reps(reps).build();
    }

    private static Report report(RuleSet rules, WorkSet... sets) {
        Session session = planned(entry("leg-press", sets));
        return Evaluation.report(rules, session, Optional.empty());
    }

    private static List<String> violated(RuleSet rules, WorkSet... sets) {
        return report(rules, sets).violations().stream()
                .map(violation -> violation.location() + ": " + violation.message())
                .toList();
    }
}
