package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.negative;
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
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpotterRequiredTest {
    private static final OneRule RULE = OneRule.of(new SpotterRequired());
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";

    private static final RuleVerifier EVIDENCE = RuleVerifier.of(new SpotterRequiredByPosition());

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.given(planned(bench(spotters(0)))), Severity.ERROR),
            violated(EVIDENCE.given(performed(bench(bare(SetMethod.SUPRAMAXIMAL_NEGATIVE)))), Severity.ERROR),
            satisfied(EVIDENCE.given(planned(bench(spotters(2))))),
            satisfied(EVIDENCE.given(planned(entry("barbell-back-squat", onPins())))),
            onTheLimit(EVIDENCE.given(planned(bench(spotters(1))))),
            notEvaluated(EVIDENCE.given(planned(own(spotters(1)))), "exercise.loadPosition"),
            notApplicable(EVIDENCE.given(planned(entry("leg-press", bare(SetMethod.SUPRAMAXIMAL_NEGATIVE))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void aRecordedSetWithNobodyIsAnError() {
        RULE.assertViolated(
                performed(bench(spotters(0))),
                "ERROR " + FIRST_SET + ": This set was done with nobody to spot; have at least 1 partner stand by.",
                "0",
                "1",
                Unit.PARTNERS,
                "-1");
    }

    @Test
    void aPlanThatNamesNobodyHasNobody() {
        RULE.assertViolated(
                planned(bench(bare(SetMethod.SUPRAMAXIMAL_NEGATIVE))),
                "ERROR " + FIRST_SET + ": This set is planned with nobody to spot; have at least 1 partner stand by.",
                "0",
                "1",
                Unit.PARTNERS,
                "-1");
    }

    @Test
    void exactlyOnePartnerIsEnough() {
        RULE.assertPasses(performed(bench(spotters(1))), "1", "1", Unit.PARTNERS, "0");
        RULE.assertPasses(planned(bench(spotters(1))), "1", "1", Unit.PARTNERS, "0");
    }

    @Test
    void twoPartnersLeaveRoom() {
        RULE.assertPasses(performed(bench(spotters(2))), "2", "1", Unit.PARTNERS, "1");
    }

    @Test
    void theNumberOfPartnersCanBeConfigured() {
        RULE.with("min-spotters", 2)
                .assertViolated(
                        planned(bench(spotters(1))),
                        "ERROR " + FIRST_SET
                                + ": This set is planned with only 1 partner to spot; have at least 2 partners stand"
                                + " by.",
                        "1",
                        "2",
                        Unit.PARTNERS,
                        "-1");
    }

    @Test
    void eachSetNeedsItsPartner() {
        RULE.assertViolated(
                performed(bench(spotters(1), spotters(1), spotters(0))),
                "ERROR exercise 1 (barbell-bench-press), set 3"
                        + ": This set was done with nobody to spot; have at least 1 partner stand by.",
                "0",
                "1",
                Unit.PARTNERS,
                "-1");
    }

    @Test
    void aRecordThatNamesNobodyIsNoPassEither() {
        RULE.assertViolated(
                performed(bench(bare(SetMethod.TEMPO))),
                "ERROR " + FIRST_SET
                        + ": No training partner is recorded for this set; have at least 1 partner stand by.",
                "0",
                "1",
                Unit.PARTNERS,
                "-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONVENTIONAL", "WARM_UP", "ISOMETRIC_HOLD"})
    void whatIsNoNegativeNeedsNobody(SetMethod method) {
        RULE.assertNotApplicable(performed(bench(bare(method))));
        RULE.assertNotApplicable(planned(bench(bare(method))));
    }

    @Test
    void theEvidenceAsksForAPartnerWhereTheLoadCanTrap() {
        EVIDENCE.given(planned(bench(spotters(0))))
                .isViolated(Severity.ERROR)
                .at(FIRST_SET)
                .measuring(0, 1, Unit.PARTNERS)
                .saying("This set is planned with nobody to spot a load over your face; have at least 1 partner stand"
                        + " by.");
        EVIDENCE.given(performed(entry("barbell-back-squat", spotters(0))))
                .isViolated(Severity.ERROR)
                .saying("This set was recorded with nobody to spot a load on your back; have at least 1 partner stand"
                        + " by, or leave the load on pins or safety arms.");
        EVIDENCE.given(planned(entry("barbell-overhead-press", bare(SetMethod.ACCENTUATED_ECCENTRIC))))
                .isViolated(Severity.ERROR)
                .saying("This set is planned with nobody to spot a load over your head; have at least 1 partner stand"
                        + " by, or leave the load on pins or safety arms.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"front-squat", "hip-thrust", "leg-press", "preacher-curl", "power-clean"})
    void theEvidenceAsksForNobodyWhereTheLoadCannotTrap(String exercise) {
        EVIDENCE.given(planned(entry(exercise, spotters(0)))).isNotApplicable();
    }

    @ParameterizedTest
    @EnumSource(names = {"TEMPO", "BODY_WEIGHT_NEGATIVE", "FLYWHEEL", "REHABILITATION", "CONVENTIONAL"})
    void theEvidenceAsksForNobodyBelowOverload(SetMethod method) {
        EVIDENCE.given(planned(bench(bare(method)))).isNotApplicable();
    }

    @Test
    void pinsCountOnlyWhereTheyAreSetAndTheLoadIsLeftOnThem() {
        EVIDENCE.given(planned(entry("barbell-back-squat", onPins()))).isSatisfied();
        EVIDENCE.given(performed(entry(
                        "barbell-back-squat",
                        onPins().toBuilder().safetyCatches(false).build())))
                .isViolated(Severity.ERROR);
        EVIDENCE.given(planned(entry(
                        "barbell-back-squat",
                        onPins().toBuilder().returnMethod(ReturnMethod.PARTNER).build())))
                .isViolated(Severity.ERROR);
    }

    @Test
    void pinsOverTheFaceCountOnlyWhereTheyAreAllowedTo() {
        EVIDENCE.given(planned(bench(onPins()))).isViolated(Severity.ERROR);
        EVIDENCE.with("allow-pins-over-face", 1).given(planned(bench(onPins()))).isSatisfied();
        EVIDENCE.with("allow-pins-over-face", 1)
                .given(planned(bench(spotters(0))))
                .isViolated(Severity.ERROR);
    }

    @Test
    void pinsOverTheFaceAreSaidNotToCount() {
        EVIDENCE.given(planned(bench(onPins())))
                .isViolated(Severity.ERROR)
                .saying("This set is planned with nobody to spot a load over your face; have at least 1 partner stand"
                        + " by; pins do not count there.");
    }

    @Test
    void aRecordThatNamesNobodyIsTold() {
        EVIDENCE.given(performed(bench(bare(SetMethod.SUPRAMAXIMAL_NEGATIVE))))
                .isViolated(Severity.ERROR)
                .measuring(0, 1, Unit.PARTNERS)
                .saying("No training partner is recorded for this set, which had a load over your face; have at least 1"
                        + " partner stand by.");
        EVIDENCE.given(performed(entry("barbell-back-squat", bare(SetMethod.SUPRAMAXIMAL_NEGATIVE))))
                .saying("No training partner is recorded for this set, which had a load on your back; have at least 1"
                        + " partner stand by, or leave the load on pins or safety arms.");
    }

    @Test
    void aHoldHeavierThanTheMaximumCanTrapToo() {
        WorkSet hold =
                WorkSet.builder(SetMethod.ISOMETRIC_HOLD).load(kilograms(100.1)).build();

        EVIDENCE.given(planned(bench(hold))).isViolated(Severity.ERROR);
        EVIDENCE.given(planned(bench(hold.toBuilder().spotters(Spotters.of(1)).build())))
                .isSatisfied();
        EVIDENCE.given(planned(bench(hold.toBuilder().load(kilograms(100)).build())))
                .isNotApplicable();
        // As overload does, a hold of unknown weight counts as a heavy one.
        EVIDENCE.given(planned(entry("barbell-bench-press", hold))).isViolated(Severity.ERROR);
    }

    @Test
    void theNumberOfPartnersOfTheEvidenceCanBeConfigured() {
        EVIDENCE.with("min-spotters", 2)
                .given(planned(bench(spotters(1))))
                .isViolated(Severity.ERROR)
                .saying("This set is planned with only 1 partner to spot a load over your face; have at least 2"
                        + " partners stand by.");
    }

    private static WorkSet spotters(int count) {
        return negative().spotters(Spotters.of(count)).build();
    }

    private static WorkSet onPins() {
        return negative()
                .spotters(Spotters.of(0))
                .returnMethod(ReturnMethod.PINS)
                .safetyCatches(true)
                .build();
    }

    private static ExerciseEntry own(WorkSet set) {
        return ExerciseEntry.builder(Exercise.builder("own").build()).set(set).build();
    }
}
