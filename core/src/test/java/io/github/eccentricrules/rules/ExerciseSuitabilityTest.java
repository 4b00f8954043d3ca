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
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** There is no limit to stand on: a lift suits a method or not. */
class ExerciseSuitabilityTest {
    private static final OneRule RULE = OneRule.of(new ExerciseSuitability());
    private static final WorkSet NEGATIVE = negative().build();
    private static final WorkSet TEMPO = bare(SetMethod.TEMPO);

    private static final RuleVerifier EVIDENCE = RuleVerifier.of(ExerciseSuitability.evidence());

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.given(planned(entry("power-clean", NEGATIVE))), Severity.ERROR),
            violated(
                    RuleVerifier.of(new ExerciseSuitability()).given(planned(entry("leg-press", NEGATIVE))),
                    Severity.INFO),
            violated(EVIDENCE.given(planned(bench(bare(SetMethod.BODY_WEIGHT_NEGATIVE)))), Severity.ERROR),
            satisfied(EVIDENCE.given(planned(entry("leg-press", NEGATIVE)))),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "A lift suits a method or not."),
            notEvaluated(EVIDENCE.given(planned(own(Exercise.builder("own")))), "exercise.allowedMethods"),
            notApplicable(EVIDENCE.given(planned(entry("power-clean", ordinary(60))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void aBarbellExerciseThatSuitsTheMethodPasses() {
        RULE.assertPasses(performed(bench(NEGATIVE)));
        RULE.assertPasses(planned(entry("deadlift", TEMPO)));
    }

    @Test
    void aLiftThatMustNeverBeLoweredSlowlyIsAnErrorWithAnyMethod() {
        String text =
                "ERROR exercise 1 (power-clean): Power clean must not be lowered slowly; choose another exercise.";

        RULE.assertViolated(planned(entry("power-clean", NEGATIVE)), text);
        RULE.assertViolated(performed(entry("power-clean", TEMPO)), text);
    }

    @Test
    void theFirstOverloadOfALiftThatSuitsNoneIsAnError() {
        RULE.assertViolated(
                performed(entry("deadlift", TEMPO, NEGATIVE, NEGATIVE)),
                "ERROR exercise 1 (deadlift), set 2: Deadlift is not for supramaximal negatives; do it"
                        + " as slow-tempo work, or choose another exercise.");
    }

    @Test
    void theSetIsNamedInTheEntryWhereItStands() {
        RULE.assertViolated(
                planned(entry("deadlift", TEMPO), bench(NEGATIVE), entry("deadlift", NEGATIVE)),
                "ERROR exercise 3 (deadlift), set 1: Deadlift is not for supramaximal negatives; do it"
                        + " as slow-tempo work, or choose another exercise.");
    }

    @Test
    void aLiftThatSuitsOneOverloadMayNotSuitAnother() {
        RULE.assertViolated(
                planned(entry("barbell-overhead-press", NEGATIVE)),
                "ERROR exercise 1 (barbell-overhead-press), set 1: Barbell overhead press is not for supramaximal"
                        + " negatives; do it as accentuated eccentric work or slow-tempo work, or choose another exercise.");
    }

    @Test
    void aMethodWithoutOverloadSuitsEveryExerciseThatMayBeLowered() {
        RULE.assertPasses(performed(bench(bare(SetMethod.REHABILITATION))));
    }

    @Test
    void whatIsNotABarbellExerciseIsNoted() {
        String text = "INFO exercise 1 (leg-press): Negatives are said to work best with a barbell; leg press is not"
                + " done with one (machine). Nothing to change.";

        RULE.assertViolated(performed(entry("leg-press", NEGATIVE)), text);
        RULE.assertViolated(planned(entry("leg-press", TEMPO)), text);
    }

    @Test
    void anOwnExerciseThatDoesNotSayItsMethodsIsNotEvaluated() {
        RULE.assertNotEvaluated(
                performed(own(Exercise.builder("own").equipment(Equipment.BARBELL))),
                "exercise 1 (own)",
                "exercise.allowedMethods");
    }

    @Test
    void anOwnExerciseThatDoesNotSayItsEquipmentIsNotEvaluated() {
        RULE.assertNotEvaluated(
                planned(own(Exercise.builder("own").allowedMethods(SetMethod.SUPRAMAXIMAL_NEGATIVE))),
                "exercise 1 (own)",
                "exercise.equipment");
    }

    @Test
    void anExerciseWithoutNegativesIsNotApplicable() {
        RULE.assertNotApplicable(planned(entry("power-clean", ordinary(60), bare(SetMethod.WARM_UP))));
        RULE.assertNotApplicable(performed(entry("leg-press", bare(SetMethod.ISOMETRIC_HOLD))));
    }

    @Test
    void theEvidenceDoesNotPreferABarbell() {
        EVIDENCE.given(planned(entry("leg-extension", TEMPO))).isSatisfied();
        EVIDENCE.given(planned(entry("nordic-hamstring", bare(SetMethod.BODY_WEIGHT_NEGATIVE))))
                .isSatisfied();
        EVIDENCE.given(planned(entry("flywheel-leg-extension", bare(SetMethod.FLYWHEEL))))
                .isSatisfied();
        EVIDENCE.given(planned(entry("isokinetic-elbow-flexion", NEGATIVE))).isSatisfied();
        EVIDENCE.given(performed(entry("heel-drop", bare(SetMethod.REHABILITATION))))
                .isSatisfied();
        EVIDENCE.given(planned(own(Exercise.builder("own").allowedMethods(SetMethod.SUPRAMAXIMAL_NEGATIVE))))
                .isSatisfied();
    }

    @Test
    void theEvidenceRefusesTheSameLifts() {
        EVIDENCE.given(planned(entry("power-clean", NEGATIVE)))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (power-clean)")
                .saying("Power clean must not be lowered slowly; choose another exercise.");
        EVIDENCE.given(planned(entry("deadlift", TEMPO, NEGATIVE)))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (deadlift), set 2");
        EVIDENCE.given(planned(entry("deadlift", bare(SetMethod.REHABILITATION))))
                .isSatisfied();
    }

    @Test
    void theEvidenceRefusesBodyWeightNegativesOfWhatIsNotDoneWithBodyWeight() {
        EVIDENCE.given(planned(bench(TEMPO, bare(SetMethod.BODY_WEIGHT_NEGATIVE))))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (barbell-bench-press), set 2")
                .saying("Barbell bench press is not for body-weight negatives; do it as slow-tempo work, or choose"
                        + " another exercise.");
        EVIDENCE.given(planned(entry("heel-drop", bare(SetMethod.BODY_WEIGHT_NEGATIVE))))
                .isSatisfied();
    }

    @Test
    void theEvidenceRefusesAFlywheelForOtherLifts() {
        EVIDENCE.given(performed(entry("dumbbell-bench-press", bare(SetMethod.FLYWHEEL))))
                .isViolated(Severity.ERROR)
                .saying("Dumbbell bench press is not for flywheel work; do it as slow-tempo work, or choose another"
                        + " exercise.");
        EVIDENCE.given(performed(entry("negative-pull-up", bare(SetMethod.FLYWHEEL))))
                .isViolated(Severity.ERROR)
                .saying("Negative pull up is not for flywheel work; do it as body-weight negatives, or choose another"
                        + " exercise.");
        EVIDENCE.given(performed(entry("leg-extension", bare(SetMethod.FLYWHEEL))))
                .isSatisfied();
    }

    @Test
    void theEvidenceRefusesRehabilitationUnderALoadThatCanTrap() {
        EVIDENCE.given(performed(bench(bare(SetMethod.REHABILITATION))))
                .isViolated(Severity.ERROR)
                .saying("Barbell bench press is not for rehabilitation work; do it as slow-tempo work, or choose"
                        + " another exercise.");
        EVIDENCE.given(planned(entry("barbell-back-squat", bare(SetMethod.REHABILITATION))))
                .isViolated(Severity.ERROR);
        EVIDENCE.given(planned(entry("front-squat", bare(SetMethod.REHABILITATION))))
                .isSatisfied();
    }

    @Test
    void aSlowTempoSuitsWhateverMayBeLowered() {
        EVIDENCE.given(planned(entry("negative-pull-up", TEMPO))).isSatisfied();
    }

    @Test
    void anOwnExerciseThatMayNotSuitTheMethodIsNotEvaluated() {
        Exercise.Builder own = Exercise.builder("own").allowedMethods(SetMethod.TEMPO);

        EVIDENCE.given(planned(own(own, bare(SetMethod.BODY_WEIGHT_NEGATIVE)))).isNotEvaluated("exercise.equipment");
        EVIDENCE.given(planned(own(own, bare(SetMethod.REHABILITATION)))).isNotEvaluated("exercise.loadPosition");
        EVIDENCE.given(planned(own(own, TEMPO))).isSatisfied();
    }

    @Test
    void whereNothingLighterSuitsOnlyAnotherExerciseIsLeft() {
        Exercise.Builder own = Exercise.builder("own").allowedMethods(SetMethod.SUPRAMAXIMAL_NEGATIVE);

        EVIDENCE.given(planned(own(own, bare(SetMethod.FLYWHEEL))))
                .isViolated(Severity.ERROR)
                .saying("Own is not for flywheel work; choose another exercise.");
    }

    private static ExerciseEntry own(Exercise.Builder exercise, WorkSet set) {
        return ExerciseEntry.builder(exercise.build()).set(set).build();
    }

    private static ExerciseEntry own(Exercise.Builder exercise) {
        return ExerciseEntry.builder(exercise.build()).set(NEGATIVE).build();
    }
}
