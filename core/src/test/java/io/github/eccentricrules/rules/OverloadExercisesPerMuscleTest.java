package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverloadExercisesPerMuscleTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new OverloadExercisesPerMuscle());
    private static final WorkSet SET = negative().build();
    private static final ExerciseEntry OWN =
            ExerciseEntry.builder(Exercise.builder("own").build()).set(SET).build();

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(bench(SET), entry("barbell-incline-press", SET))), Severity.WARNING),
            satisfied(RULE.given(planned(bench(SET), entry("leg-press", SET)))),
            onTheLimit(RULE.given(planned(bench(SET, SET, SET)))),
            notEvaluated(RULE.given(planned(bench(SET), OWN)), "exercise.primaryMuscles"),
            notApplicable(RULE.given(planned(bench(ordinary(60)), entry("leg-press", bare(SetMethod.TEMPO))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void aMuscleGroupShouldHaveOneExerciseAndMustNotHaveThree() {
        RULE.given(planned(legs("leg-press"))).isSatisfied().measuring(1, 1, Unit.EXERCISES);
        RULE.given(planned(legs("leg-press"), legs("leg-extension")))
                .isViolated(Severity.WARNING)
                .at("session")
                .measuring(2, 1, Unit.EXERCISES)
                .saying("With overload this session has 2 exercises for knee extensors; do at most 1 exercise for a"
                        + " muscle group, and the others on another day.");
        RULE.given(performed(legs("leg-press"), legs("leg-extension"), legs("hack-squat-machine")))
                .isViolated(Severity.ERROR)
                .measuring(3, 2, Unit.EXERCISES)
                .saying("With overload this session had 3 exercises for knee extensors; do at most 1 exercise for a"
                        + " muscle group, and the others on another day.");
    }

    @Test
    void everyGroupBeyondTheLimitIsNamed() {
        RULE.given(planned(legs("leg-press"), legs("barbell-back-squat")))
                .isViolated(Severity.WARNING)
                .saying(
                        "With overload this session has 2 exercises for glutes and 2 exercises for knee extensors; do at"
                                + " most 1 exercise for a muscle group, and the others on another day.");
    }

    @Test
    void secondaryMusclesAndOtherMethodsAreFree() {
        RULE.given(planned(bench(SET), entry("close-grip-bench-press", bare(SetMethod.TEMPO))))
                .isSatisfied();
        RULE.given(planned(entry("lat-pulldown", SET), entry("preacher-curl", SET)))
                .isSatisfied();
    }

    @Test
    void anExerciseThatComesBackIsOne() {
        RULE.given(planned(bench(SET), entry("leg-press", SET), bench(SET))).isSatisfied();
    }

    @Test
    void whatIsKnownMayBeTooMuchAlready() {
        RULE.given(planned(legs("leg-press"), OWN, legs("leg-extension")))
                .isViolated(Severity.WARNING)
                .saying("With overload this session has at least 2 exercises for knee extensors; do at most 1 exercise"
                        + " for a muscle group, and the others on another day.");
    }

    @Test
    void theLimitsAreParameters() {
        RULE.with("max-exercises", 2)
                .given(planned(legs("leg-press"), legs("leg-extension")))
                .isSatisfied()
                .measuring(2, 2, Unit.EXERCISES);
        RULE.with("max-exercises-at-all", 1)
                .given(planned(legs("leg-press"), legs("leg-extension")))
                .isViolated(Severity.ERROR);
    }

    private static ExerciseEntry legs(String exerciseId) {
        return entry(exerciseId, SET);
    }
}
