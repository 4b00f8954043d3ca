package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
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

/** What the athlete can lift alone, and who or what lifts the rest; partners have a test of their own. */
class ConcentricReturnPlanTest {
    private static final OneRule RULE = OneRule.of(new ConcentricReturnPlan());
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";
    private static final String WHAT_RETURNS_IT =
            "what returns the load: a partner, releasers, the other limb, a step up, pins, a device or the hands.";
    private static final WorkSet HEAVY = WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
            .load(kilograms(110))
            .build();

    private static final RuleVerifier EVIDENCE = RuleVerifier.of(new ConcentricReturnPlan());

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.given(planned(bench(lifted(110, ReturnMethod.PARTNER)))), Severity.ERROR),
            satisfied(EVIDENCE.given(planned(bench(negative().build())))),
            satisfied(EVIDENCE.given(planned(bench(lifted(100, ReturnMethod.SELF))))),
            RuleCase.none(
                    RuleCase.Kind.ON_THE_LIMIT,
                    "It measures nothing; a load of exactly the maximum is among the satisfied cases."),
            notEvaluated(EVIDENCE.given(performed(bench(HEAVY))), "set.returnMethod"),
            notApplicable(EVIDENCE.given(planned(bench(ordinary(60))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void liftingMoreThanOneCanIsAnError() {
        String text = "ERROR " + FIRST_SET + ": 100.1 kg is more than your one-repetition maximum of 100 kg; have"
                + " a partner, releasers or pins return it.";

        RULE.assertViolated(planned(bench(lifted(100.1, ReturnMethod.SELF))), text);
        RULE.assertViolated(performed(bench(lifted(100.1, ReturnMethod.SELF))), text);
    }

    @Test
    void exactlyTheOneRepetitionMaximumCanBeLiftedAlone() {
        RULE.assertPasses(performed(bench(lifted(100, ReturnMethod.SELF))));
        RULE.assertPasses(planned(bench(lifted(99.9, ReturnMethod.SELF))));
    }

    @Test
    void theLoadThatIsLiftedCountsNotTheOneThatIsLowered() {
        WorkSet accentuated = lifted(120, ReturnMethod.SELF).toBuilder()
                .liftedLoad(kilograms(80))
                .build();

        RULE.assertPasses(performed(bench(accentuated)));
    }

    @Test
    void aPlanThatSaysNothingIsAnErrorOnlyAboveTheMaximum() {
        RULE.assertViolated(
                planned(bench(HEAVY)),
                "ERROR " + FIRST_SET + ": 110 kg is more than your one-repetition maximum of 100 kg; plan "
                        + WHAT_RETURNS_IT);
        RULE.assertPasses(planned(bench(HEAVY.toBuilder().load(kilograms(100)).build())));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "BODY_WEIGHT_NEGATIVE",
                "TWO_UP_ONE_DOWN",
                "PARTNER_FORCED",
                "SUPRAMAXIMAL_NEGATIVE",
                "ACCENTUATED_ECCENTRIC"
            })
    void aPlanThatSaysNothingIsAnErrorWithMethodsThatNeedHelp(SetMethod method) {
        RULE.assertViolated(
                planned(bench(bare(method))),
                "ERROR " + FIRST_SET + ": You need help on the way up with " + Words.work(method) + "; plan "
                        + WHAT_RETURNS_IT);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PARTNER", "SELF"})
    void anyOtherWayBackPasses(ReturnMethod method) {
        RULE.assertPasses(planned(bench(lifted(150, method))));
        RULE.assertPasses(performed(bench(lifted(150, method))));
    }

    @Test
    void whatMayBeTooHeavyAndSaysNothingIsNotEvaluated() {
        RULE.assertNotEvaluated(
                planned(entry("barbell-bench-press", bare(SetMethod.TEMPO))), FIRST_SET, "set.load", "entry.oneRepMax");
        RULE.assertNotEvaluated(performed(bench(HEAVY)), FIRST_SET, "set.returnMethod");
        RULE.assertNotEvaluated(
                performed(bench(HEAVY.toBuilder().load(kilograms(60)).build())), FIRST_SET, "set.returnMethod");
        RULE.assertNotEvaluated(performed(bench(bare(SetMethod.PARTNER_FORCED))), FIRST_SET, "set.returnMethod");
    }

    @Test
    void liftingAloneIsNotEvaluatedWithoutTheLoadOrTheMaximum() {
        WorkSet unknownLoad =
                WorkSet.builder(SetMethod.TEMPO).returnMethod(ReturnMethod.SELF).build();

        RULE.assertNotEvaluated(performed(bench(unknownLoad)), FIRST_SET, "set.load");
        RULE.assertNotEvaluated(
                performed(entry("barbell-bench-press", lifted(80, ReturnMethod.SELF))), FIRST_SET, "entry.oneRepMax");
        RULE.assertNotEvaluated(
                performed(entry("barbell-bench-press", unknownLoad)), FIRST_SET, "set.load", "entry.oneRepMax");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONVENTIONAL", "WARM_UP", "ISOMETRIC_HOLD", "FLYWHEEL"})
    void whatIsNotLoweredOrComesBackByItselfIsNotApplicable(SetMethod method) {
        RULE.assertNotApplicable(planned(bench(bare(method))));
    }

    @Test
    void aPartnerWhoIsNotThereReturnsNothing() {
        EVIDENCE.given(planned(bench(lifted(110, ReturnMethod.PARTNER))))
                .isViolated(Severity.ERROR)
                .at(FIRST_SET)
                .saying("A partner is to lift the load back, but there is none; find one, or use releasers, pins or a"
                        + " machine.");
    }

    @Test
    void whoLiftsBodyMassAloneHasNamedAWay() {
        WorkSet alone =
                WorkSet.builder(SetMethod.TEMPO).returnMethod(ReturnMethod.SELF).build();

        RULE.assertPasses(performed(entry("negative-dip", alone)));
        RULE.assertPasses(planned(entry("push-up", alone)));
        RULE.assertPasses(planned(entry(
                "negative-pull-up",
                alone.toBuilder().method(SetMethod.BODY_WEIGHT_NEGATIVE).build())));
    }

    @Test
    void aPlanThatLowersBodyMassAloneAndSaysNothingIsJudgedOnlyWhereHelpIsSure() {
        RULE.assertNotApplicable(planned(entry("push-up", bare(SetMethod.TEMPO))));
        RULE.assertNotApplicable(planned(entry("heel-drop", bare(SetMethod.REHABILITATION))));
        EVIDENCE.given(planned(entry("negative-pull-up", bare(SetMethod.BODY_WEIGHT_NEGATIVE))))
                .isViolated(Severity.ERROR);
        EVIDENCE.given(planned(entry("negative-dip", bare(SetMethod.SUPRAMAXIMAL_NEGATIVE))))
                .isViolated(Severity.ERROR);
        EVIDENCE.given(performed(entry("push-up", bare(SetMethod.TEMPO)))).isNotEvaluated("set.returnMethod");
    }

    @Test
    void aLoadThatIsAddedToBodyMassIsCompared() {
        WorkSet added = lifted(20, ReturnMethod.SELF);

        RULE.assertNotEvaluated(planned(entry("dip", added)), "exercise 1 (dip), set 1", "entry.oneRepMax");
    }

    @Test
    void pinsThatAreNotSetReturnNothing() {
        WorkSet onPins = lifted(110, ReturnMethod.PINS);

        EVIDENCE.given(planned(bench(onPins.toBuilder().safetyCatches(false).build())))
                .isViolated(Severity.ERROR)
                .at(FIRST_SET)
                .saying("The load is to be left on pins, but none are set; set them, or have a partner or releasers"
                        + " return it.");
        EVIDENCE.given(performed(bench(onPins.toBuilder().safetyCatches(false).build())))
                .isViolated(Severity.ERROR)
                .saying("The load was to be left on pins, but none were set; set them, or have a partner or releasers"
                        + " return it.");
        EVIDENCE.given(planned(bench(onPins.toBuilder().safetyCatches(true).build())))
                .isSatisfied();
        EVIDENCE.given(planned(bench(onPins))).isSatisfied();
    }

    @Test
    void releasersMustTakeOffEnough() {
        EVIDENCE.given(planned(bench(released(100)))).isSatisfied();
        EVIDENCE.given(planned(bench(released(100.1))))
                .isViolated(Severity.ERROR)
                .saying("100.1 kg is more than your one-repetition maximum of 100 kg; hang more of it on the"
                        + " releasers.");
        EVIDENCE.given(performed(entry("barbell-bench-press", released(80)))).isNotEvaluated("entry.oneRepMax");
        EVIDENCE.given(planned(bench(lifted(120, ReturnMethod.RELEASERS)))).isSatisfied();
    }

    @Test
    void whatTwoLimbsLiftIsNotComparedWithTheMaximumOfOne() {
        EVIDENCE.given(planned(bench(released(150).toBuilder()
                        .method(SetMethod.TWO_UP_ONE_DOWN)
                        .build())))
                .isSatisfied();
    }

    private static WorkSet released(double load) {
        return lifted(load + 20, ReturnMethod.RELEASERS).toBuilder()
                .method(SetMethod.ACCENTUATED_ECCENTRIC)
                .liftedLoad(kilograms(load))
                .build();
    }

    private static WorkSet lifted(double load, ReturnMethod method) {
        return negative()
                .load(kilograms(load))
                .returnMethod(method)
                .spotters(Spotters.of(0))
                .build();
    }
}
