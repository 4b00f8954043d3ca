package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;

import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoadPercentMaxTest {
    private static final OneRule RULE = OneRule.of(new LoadPercentMax());
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";

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
}
