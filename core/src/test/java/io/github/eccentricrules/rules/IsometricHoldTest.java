package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;

import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IsometricHoldTest {
    private static final OneRule RULE = OneRule.of(new IsometricHold());
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";
    private static final WorkSet ALONE =
            hold().load(kilograms(120)).spotters(Spotters.of(0)).build();

    @Test
    void aHoldWithoutAPartnerIsAnError() {
        String text = "ERROR " + FIRST_SET + ": Nobody stands by at this hold; have a partner who can take the load.";

        RULE.assertViolated(performed(bench(ALONE)), text);
        RULE.assertViolated(planned(bench(bare(SetMethod.ISOMETRIC_HOLD))), text);
    }

    @Test
    void exactlyTwoHundredPercentIsAnErrorBecauseItMustStayBelow() {
        String text =
                "ERROR " + FIRST_SET + ": 200 kg is 200 % of your one-repetition maximum; hold less than 200 % of it.";

        RULE.assertViolated(performed(bench(held("200 kg"))), text, "200", "200", Unit.PERCENT, "0");
        RULE.assertViolated(planned(bench(held("200 kg"))), text, "200", "200", Unit.PERCENT, "0");
    }

    @Test
    void aStepBelowWithAPartnerPasses() {
        RULE.assertPasses(performed(bench(held("199.999 kg"))));
        RULE.assertPasses(planned(bench(held("199.999 kg"))));
    }

    @Test
    void aStepAboveDoesNotReadLikeTheLimit() {
        RULE.assertViolated(
                performed(bench(held("200.001 kg"))),
                "ERROR " + FIRST_SET
                        + ": 200.001 kg is 200.001 % of your one-repetition maximum; hold less than 200 % of it.",
                "200.001",
                "200",
                Unit.PERCENT,
                "-0.001");
    }

    @Test
    void aHoldThatIsTooHeavyIsAnErrorWhoeverStandsBy() {
        RULE.assertViolated(
                performed(bench(hold().load(kilograms(250)).build())),
                "ERROR " + FIRST_SET + ": 250 kg is 250 % of your one-repetition maximum; hold less than 200 % of it.",
                "250",
                "200",
                Unit.PERCENT,
                "-50");
    }

    @Test
    void whatIsMissingIsNotEvaluated() {
        WorkSet withPartner = hold().spotters(Spotters.of(1)).build();

        RULE.assertNotEvaluated(performed(bench(hold().load(kilograms(120)).build())), FIRST_SET, "set.spotters");
        RULE.assertNotEvaluated(planned(bench(withPartner)), FIRST_SET, "set.load");
        RULE.assertNotEvaluated(performed(entry("barbell-bench-press", held("120 kg"))), FIRST_SET, "entry.oneRepMax");
        RULE.assertNotEvaluated(
                performed(entry("barbell-bench-press", bare(SetMethod.ISOMETRIC_HOLD))),
                FIRST_SET,
                "set.spotters",
                "set.load",
                "entry.oneRepMax");
    }

    @Test
    void aHoldOfOnesOwnMassIsNotEvaluatedWithoutIt() {
        ExerciseEntry pullUp = ExerciseEntry.builder("negative-pull-up")
                .oneRepMax(kilograms(20))
                .set(held("40 kg"))
                .build();

        RULE.assertNotEvaluated(performed(pullUp), "exercise 1 (negative-pull-up), set 1", "athlete.bodyMass");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ISOMETRIC_HOLD")
    void whatIsNoHoldIsNotApplicable(SetMethod method) {
        RULE.assertNotApplicable(planned(bench(ALONE.toBuilder().method(method).build())));
        RULE.assertNotApplicable(performed(bench(bare(method))));
    }

    private static WorkSet.Builder hold() {
        return WorkSet.builder(SetMethod.ISOMETRIC_HOLD);
    }

    private static WorkSet held(String load) {
        return hold().load(Load.parse(load)).spotters(Spotters.of(1)).build();
    }
}
