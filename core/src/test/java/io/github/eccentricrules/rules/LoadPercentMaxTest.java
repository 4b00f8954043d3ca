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
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoadPercentMaxTest {
    private static final OneRule RULE = OneRule.of(new LoadPercentMax());
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";
    private static final RuleVerifier EVIDENCE = RuleVerifier.of(LoadPercentMax.evidence());

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.given(planned(bench(lowered("130 kg")))), Severity.WARNING),
            satisfied(EVIDENCE.given(planned(bench(lowered("110 kg"))))),
            onTheLimit(EVIDENCE.given(planned(bench(lowered("120 kg"))))),
            notEvaluated(EVIDENCE.given(planned(entry("barbell-bench-press", lowered("110 kg")))), "entry.oneRepMax"),
            notApplicable(EVIDENCE.given(planned(bench(bare(SetMethod.BODY_WEIGHT_NEGATIVE))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void exactlyTwoHundredPercentIsAnErrorBecauseItMustStayBelow() {
        String text =
                "ERROR " + FIRST_SET + ": 200 kg is 200 % of your one-repetition maximum; lower less than 200 % of it.";

        RULE.assertViolated(performed(bench(lowered("200 kg"))), text, "200", "200", Unit.PERCENT, "0");
        RULE.assertViolated(planned(bench(lowered("200 kg"))), text, "200", "200", Unit.PERCENT, "0");
    }

    @Test
    void aStepBelowPasses() {
        RULE.assertPasses(performed(bench(lowered("199.9 kg"))), "199.9", "200", Unit.PERCENT, "0.1");
        RULE.assertPasses(planned(bench(lowered("199.999999 kg"))), "199.999999", "200", Unit.PERCENT, "0.000001");
    }

    @Test
    void aStepAboveDoesNotReadLikeTheLimit() {
        RULE.assertViolated(
                performed(bench(lowered("200.001 kg"))),
                "ERROR " + FIRST_SET
                        + ": 200.001 kg is 200.001 % of your one-repetition maximum; lower less than 200 % of it.",
                "200.001",
                "200",
                Unit.PERCENT,
                "-0.001");
    }

    @Test
    void poundsAreComparedWithKilograms() {
        RULE.assertPasses(performed(bench(lowered("242.5 lb"))), "109.996149725", "200", Unit.PERCENT, "90.003850275");
    }

    @Test
    void theMassOfTheAthleteCountsOnBothSides() {
        Session pullUp = performed(pullUp(SetMethod.BODY_WEIGHT_NEGATIVE)).toBuilder()
                .athlete(Athlete.builder().bodyMass(kilograms(80)).build())
                .build();

        RULE.assertPasses(pullUp, "120", "200", Unit.PERCENT, "80");
    }

    @Test
    void withoutTheLoadOrTheMaximumItIsNotEvaluated() {
        RULE.assertNotEvaluated(performed(bench(bare(SetMethod.TEMPO))), FIRST_SET, "set.load");
        RULE.assertNotEvaluated(
                planned(entry("barbell-bench-press", negative().build())), FIRST_SET, "entry.oneRepMax");
        RULE.assertNotEvaluated(
                performed(entry("barbell-bench-press", bare(SetMethod.TEMPO))),
                FIRST_SET,
                "set.load",
                "entry.oneRepMax");
    }

    @Test
    void withoutTheMassOfTheAthleteAnOverloadIsNotEvaluated() {
        RULE.assertNotEvaluated(
                performed(pullUp(SetMethod.SUPRAMAXIMAL_NEGATIVE)),
                "exercise 1 (negative-pull-up), set 1",
                "athlete.bodyMass");
    }

    @Test
    void bodyMassAloneIsNotApplicable() {
        RULE.assertNotApplicable(planned(bench(bare(SetMethod.BODY_WEIGHT_NEGATIVE))));
        RULE.assertNotApplicable(performed(entry("heel-drop", bare(SetMethod.REHABILITATION))));
    }

    @Test
    void rehabilitationOnAMachineIsNotEvaluatedWithoutItsLoad() {
        RULE.assertNotEvaluated(performed(bench(bare(SetMethod.REHABILITATION))), FIRST_SET, "set.load");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONVENTIONAL", "WARM_UP", "ISOMETRIC_HOLD", "FLYWHEEL"})
    void whatIsNoNegativeOrBrakesAFlywheelIsNotApplicable(SetMethod method) {
        WorkSet heavy = WorkSet.builder(method).load(kilograms(300)).build();

        RULE.assertNotApplicable(performed(bench(heavy)));
        RULE.assertNotApplicable(planned(bench(heavy)));
    }

    private static WorkSet lowered(String load) {
        return negative().load(Load.parse(load)).build();
    }

    private static ExerciseEntry pullUp(SetMethod method) {
        return ExerciseEntry.builder("negative-pull-up")
                .oneRepMax(kilograms(20))
                .set(WorkSet.builder(method).load(kilograms(40)).build())
                .build();
    }

    @Test
    void bySupportOfTheLiteratureOver120PercentIsAWarningAndOver130AnError() {
        EVIDENCE.given(planned(bench(lowered("120 kg")))).isSatisfied().measuring(120, 120, Unit.PERCENT);
        EVIDENCE.given(planned(bench(lowered("120.1 kg"))))
                .isViolated(Severity.WARNING)
                .at(FIRST_SET)
                .measuring(120.1, 120, Unit.PERCENT)
                .saying("120.1 kg is 120.1 % of your one-repetition maximum; lower at most 120 % of it.");
        EVIDENCE.given(performed(bench(lowered("130 kg"))))
                .isViolated(Severity.WARNING)
                .measuring(130, 120, Unit.PERCENT);
        EVIDENCE.given(performed(bench(lowered("130.1 kg"))))
                .isViolated(Severity.ERROR)
                .measuring(130.1, 130, Unit.PERCENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPRAMAXIMAL_NEGATIVE", "ACCENTUATED_ECCENTRIC", "TWO_UP_ONE_DOWN"})
    void anEccentricMaximumThatIsKnownIsMeasuredAgainstInstead(SetMethod method) {
        EVIDENCE.given(tested(method, 200, 180)).isSatisfied().measuring(90, 90, Unit.PERCENT);
        EVIDENCE.given(tested(method, 200, 180.2))
                .isViolated(Severity.WARNING)
                .at(FIRST_SET)
                .measuring(90.1, 90, Unit.PERCENT)
                .saying("180.2 kg is 90.1 % of your eccentric maximum; lower at most 90 % of it.");
        EVIDENCE.given(tested(method, 200, 200)).isViolated(Severity.WARNING).measuring(100, 90, Unit.PERCENT);
        EVIDENCE.given(tested(method, 200, 200.2)).isViolated(Severity.ERROR).measuring(100.1, 100, Unit.PERCENT);
    }

    @Test
    void anEccentricMaximumIsEnough() {
        ExerciseEntry entry = ExerciseEntry.builder("barbell-bench-press")
                .eccentricMax(TestedMaximum.of(kilograms(124)))
                .set(lowered("110 kg"))
                .build();

        EVIDENCE.given(planned(entry)).isSatisfied();
    }

    @Test
    void anEccentricMaximumAllowsNoMoreOfWhatIsToBeLighterThanTheMaximum() {
        EVIDENCE.given(tested(SetMethod.PARTNER_FORCED, 200, 91))
                .isViolated(Severity.ERROR)
                .measuring(91, 90, Unit.PERCENT);
        EVIDENCE.given(tested(SetMethod.TEMPO, 200, 86))
                .isViolated(Severity.WARNING)
                .measuring(86, 85, Unit.PERCENT);
        EVIDENCE.given(tested(SetMethod.REHABILITATION, 200, 300)).isNotApplicable();

        ExerciseEntry withoutOneRepMax = ExerciseEntry.builder("barbell-bench-press")
                .eccentricMax(TestedMaximum.of(kilograms(124)))
                .set(WorkSet.builder(SetMethod.PARTNER_FORCED)
                        .load(kilograms(80))
                        .build())
                .build();
        EVIDENCE.given(planned(withoutOneRepMax)).isNotEvaluated("entry.oneRepMax");
    }

    @Test
    void theGuidelineDoesNotAskForAnEccentricMaximum() {
        Session heavy = tested(SetMethod.SUPRAMAXIMAL_NEGATIVE, 200, 199);

        RULE.assertPasses(heavy, "199", "200", Unit.PERCENT, "1");
    }

    @Test
    void theMassOfTheAthleteCountsByTheLiteratureToo() {
        Session dip = planned(pullUp(SetMethod.SUPRAMAXIMAL_NEGATIVE));

        EVIDENCE.given(dip).isNotEvaluated("athlete.bodyMass");
        EVIDENCE.given(dip.toBuilder()
                        .athlete(Athlete.builder().bodyMass(kilograms(80)).build())
                        .build())
                .isSatisfied()
                .measuring(120, 120, Unit.PERCENT);
    }

    /** By an athlete who lifts 100 kg once, and lowers that much once. */
    private static Session tested(SetMethod method, double eccentricMax, double load) {
        WorkSet set = WorkSet.builder(method).load(kilograms(load)).reps(1).build();
        return planned(bench(set).toBuilder()
                .eccentricMax(TestedMaximum.of(kilograms(eccentricMax)))
                .build());
    }
}
