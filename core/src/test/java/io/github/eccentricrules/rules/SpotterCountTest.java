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

class SpotterCountTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new SpotterCount());

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(bench(set(120, 1)))), Severity.ERROR),
            violated(RULE.given(performed(bench(forced(1)))), Severity.ERROR),
            satisfied(RULE.given(planned(bench(set(120, 2))))),
            onTheLimit(RULE.given(planned(bench(set(110, 1))))),
            notEvaluated(RULE.given(planned(bench(unloaded(1)))), "set.load"),
            notEvaluated(RULE.given(planned(own(set(110, 2)))), "exercise.loadPosition"),
            notApplicable(RULE.given(planned(bench(set(110, 0))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void onePartnerSpotsAtMost110PercentOverTheFace() {
        RULE.given(planned(bench(set(110, 1)))).isSatisfied().measuring(1, 1, Unit.PARTNERS);
        RULE.given(planned(bench(set(110.1, 1))))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (barbell-bench-press), set 1")
                .measuring(1, 2, Unit.PARTNERS)
                .saying("This set is planned with only 1 partner for 110.1 kg (110.1 % of your one-repetition maximum);"
                        + " have at least 2 stand by.");
        RULE.given(planned(bench(set(110.1, 2)))).isSatisfied().measuring(2, 2, Unit.PARTNERS);
    }

    @Test
    void onePartnerSpotsLessThan136KilogramsOverTheFace() {
        RULE.given(planned(lifts("barbell-bench-press", 200, set(135.9, 1)))).isSatisfied();
        RULE.given(performed(lifts("barbell-bench-press", 200, set(136, 1))))
                .isViolated(Severity.ERROR)
                .measuring(1, 2, Unit.PARTNERS)
                .saying("This set was done with only 1 partner for 136 kg (68 % of your one-repetition maximum); have"
                        + " at least 2 stand by.");
    }

    @Test
    void onePartnerSpotsAtMostTheMaximumOnTheBackAndOverhead() {
        RULE.given(planned(lifts("barbell-back-squat", 160, set(160, 1)))).isSatisfied();
        RULE.given(planned(lifts("barbell-back-squat", 160, set(160.1, 1)))).isViolated(Severity.ERROR);
        RULE.given(planned(lifts("barbell-back-squat", 160, set(176, 2)))).isSatisfied();
        RULE.given(planned(lifts("barbell-overhead-press", 60, set(60.1, 1)))).isViolated(Severity.ERROR);
    }

    @Test
    void withoutAMaximumOnlyTheMassCountsOverTheFace() {
        RULE.given(planned(entry("barbell-bench-press", set(135.9, 1)))).isSatisfied();
        RULE.given(planned(entry("barbell-bench-press", set(136, 1))))
                .isViolated(Severity.ERROR)
                .saying("This set is planned with only 1 partner for 136 kg; have at least 2 stand by.");
    }

    @Test
    void withoutAMaximumAnOverloadOnTheBackIsMoreThanIt() {
        RULE.given(planned(entry("barbell-back-squat", set(100, 1)))).isViolated(Severity.ERROR);
        RULE.given(planned(entry("barbell-back-squat", set(100, 2)))).isSatisfied();
    }

    @Test
    void whoPressesCannotRescue() {
        RULE.given(planned(bench(forced(1))))
                .isViolated(Severity.ERROR)
                .measuring(1, 2, Unit.PARTNERS)
                .saying("This set is planned with only 1 partner, who presses on the bar; have a second one stand by to"
                        + " rescue you.");
        RULE.given(planned(bench(forced(2)))).isSatisfied();
        RULE.given(planned(entry("smith-bench-press", forced(1)))).isViolated(Severity.ERROR);
    }

    @Test
    void oneIsEnoughAtAGuidedBar() {
        RULE.given(planned(lifts("smith-bench-press", 100, set(150, 1))))
                .isSatisfied()
                .measuring(1, 1, Unit.PARTNERS);
        RULE.given(planned(entry("smith-bench-press", unloaded(1)))).isSatisfied();
        RULE.given(planned(lifts("smith-squat", 100, set(150, 1)))).isViolated(Severity.ERROR);
    }

    @Test
    void twoAreEnoughForAnUnknownLoad() {
        RULE.given(planned(bench(unloaded(2)))).isSatisfied();
        RULE.given(performed(entry("barbell-back-squat", unloaded(1)))).isNotEvaluated("set.load");
    }

    @Test
    void whereNobodyIsNamedTheyAreNotCounted() {
        RULE.given(planned(bench(bare(SetMethod.SUPRAMAXIMAL_NEGATIVE)))).isNotApplicable();
        RULE.given(performed(bench(bare(SetMethod.SUPRAMAXIMAL_NEGATIVE)))).isNotApplicable();
    }

    @Test
    void whoStandsByALoadThatIsLeftOnPinsIsNotCounted() {
        WorkSet onPins = set(176, 1).toBuilder()
                .returnMethod(ReturnMethod.PINS)
                .safetyCatches(true)
                .build();

        RULE.given(planned(lifts("barbell-back-squat", 160, onPins))).isNotApplicable();
        RULE.given(planned(lifts("barbell-bench-press", 160, onPins))).isViolated(Severity.ERROR);
    }

    @Test
    void whatCannotTrapAndWhatIsNoOverloadNeedsNoSecondPartner() {
        RULE.given(planned(lifts("leg-press", 100, set(200, 1)))).isNotApplicable();
        RULE.given(planned(bench(set(140, 1).toBuilder().method(SetMethod.TEMPO).build())))
                .isNotApplicable();
        RULE.given(planned(bench(ordinary(140)))).isNotApplicable();
    }

    @Test
    void aHoldHeavierThanTheMaximumIsCountedToo() {
        WorkSet hold = set(111, 1).toBuilder().method(SetMethod.ISOMETRIC_HOLD).build();

        WorkSet unloaded =
                unloaded(1).toBuilder().method(SetMethod.ISOMETRIC_HOLD).build();

        RULE.given(planned(bench(hold))).isViolated(Severity.ERROR);
        RULE.given(planned(bench(unloaded))).isNotEvaluated("set.load");
        RULE.given(planned(entry("barbell-bench-press", unloaded))).isNotEvaluated("set.load");
        RULE.given(planned(bench(hold.toBuilder().load(kilograms(110)).build())))
                .isSatisfied();
        RULE.given(planned(bench(hold.toBuilder().load(kilograms(100)).build())))
                .isNotApplicable();
    }

    @Test
    void theLimitsAreTheParameters() {
        RULE.with("max-percent-over-face", 120)
                .given(planned(bench(set(120, 1))))
                .isSatisfied();
        RULE.with("two-partners-from-load", 100)
                .given(planned(bench(set(100, 1))))
                .isViolated(Severity.ERROR);
        RULE.with("max-percent-on-back-or-overhead", 90)
                .given(planned(lifts("barbell-back-squat", 100, set(91, 1))))
                .isViolated(Severity.ERROR);
    }

    private static WorkSet set(double load, int spotters) {
        return negative()
                .load(kilograms(load))
                .spotters(Spotters.attentive(spotters))
                .build();
    }

    private static WorkSet unloaded(int spotters) {
        return WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                .spotters(Spotters.attentive(spotters))
                .build();
    }

    private static WorkSet forced(int spotters) {
        return WorkSet.builder(SetMethod.PARTNER_FORCED)
                .spotters(Spotters.attentive(spotters))
                .build();
    }

    private static ExerciseEntry lifts(String exercise, double maximum, WorkSet set) {
        return ExerciseEntry.builder(exercise)
                .oneRepMax(kilograms(maximum))
                .set(set)
                .build();
    }

    private static ExerciseEntry own(WorkSet set) {
        return ExerciseEntry.builder(Exercise.builder("own").build()).set(set).build();
    }
}
