package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.at;
import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.benchBefore;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TendonPainProgressTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new TendonPainProgress());
    private static final RuleVerifier AFTER_10_KG = RULE.after(before(7, 10));

    static final List<RuleCase> CASES = List.of(
            violated(AFTER_10_KG.given(hurting(3, heelDrops(15))), Severity.INFO),
            violated(AFTER_10_KG.given(hurting(0, heelDrops(20))), Severity.INFO),
            satisfied(AFTER_10_KG.given(hurting(0, heelDrops(15)))),
            onTheLimit(AFTER_10_KG.given(hurting(3, heelDrops(10)))),
            onTheLimit(AFTER_10_KG.given(hurting(0, heelDrops(15)))),
            notEvaluated(AFTER_10_KG.given(planned(heelDrops(15))), "readiness.pain"),
            notEvaluated(RULE.given(hurting(3, heelDrops(15))), "history"),
            notApplicable(AFTER_10_KG.given(hurting(3, entry("heel-drop", bare(SetMethod.REHABILITATION))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void noLoadIsAddedIntoPain() {
        AFTER_10_KG.given(hurting(3, heelDrops(10))).isSatisfied().measuring(0, 0, Unit.KILOGRAMS);
        AFTER_10_KG
                .given(hurting(0.5, heelDrops(10.5)))
                .isViolated(Severity.INFO)
                .at("exercise 1 (heel-drop)")
                .measuring(0.5, 0, Unit.KILOGRAMS)
                .saying("The load is 0.5 kg more than last time, and the tendon hurts; add load only when it is free"
                        + " of pain.");
        AFTER_10_KG.given(hurting(3, heelDrops(8))).isSatisfied().measuring(-2, 0, Unit.KILOGRAMS);
    }

    @Test
    void fiveKilogramsAWeekMayBeAddedWithoutPain() {
        AFTER_10_KG.given(hurting(0, heelDrops(15))).isSatisfied().measuring(5, 5, Unit.KILOGRAMS);
        AFTER_10_KG
                .given(hurting(0, heelDrops(15.1)))
                .isViolated(Severity.INFO)
                .measuring(5.1, 5, Unit.KILOGRAMS)
                .saying("The load is 5.1 kg more than in the sessions before; add at most 5 kg a week.");
    }

    @Test
    void smallStepsWithinAWeekAddUpWithoutPain() {
        RuleVerifier steps = RULE.after(before(14, 5), before(6, 10), before(3, 14));

        steps.given(hurting(0, heelDrops(16))).isViolated(Severity.INFO).measuring(6, 5, Unit.KILOGRAMS);
        steps.given(hurting(1, heelDrops(16))).isViolated(Severity.INFO).measuring(2, 0, Unit.KILOGRAMS);
    }

    @Test
    void theLastSessionCountsHoweverLongAgo() {
        RULE.after(before(30, 12), before(60, 5))
                .given(hurting(0, heelDrops(18)))
                .isViolated(Severity.INFO)
                .measuring(6, 5, Unit.KILOGRAMS);
    }

    @Test
    void theFirstLoadAfterBodyMassAloneIsAdded() {
        RULE.after(at(NOW.minus(Duration.ofDays(7)), entry("heel-drop", bare(SetMethod.REHABILITATION))))
                .given(hurting(0, heelDrops(6)))
                .isViolated(Severity.INFO)
                .measuring(6, 5, Unit.KILOGRAMS);
    }

    @Test
    void theFirstSessionHasNothingToCompare() {
        RULE.after().given(hurting(3, heelDrops(20))).isSatisfied();
        RULE.after(at(NOW.minus(Duration.ofDays(7)), entry("seated-calf-machine", bare(SetMethod.REHABILITATION))))
                .given(hurting(3, heelDrops(20)))
                .isSatisfied();
    }

    @Test
    void aSessionThatDoesNotTellItsLoadIsPassedOver() {
        ExerciseEntry untold = entry("seated-calf-machine", bare(SetMethod.REHABILITATION));

        RULE.after(at(NOW.minus(Duration.ofDays(9)), calves(20)), at(NOW.minus(Duration.ofDays(2)), untold))
                .given(hurting(3, calves(25)))
                .isViolated(Severity.INFO)
                .measuring(5, 0, Unit.KILOGRAMS);
        RULE.after().given(hurting(3, untold)).isNotEvaluated("set.load");
    }

    @Test
    void aSetThatDoesNotTellItsLoadMayBeTheHeaviest() {
        RuleVerifier calm = RULE.after(at(NOW.minus(Duration.ofDays(9)), calves(20)));
        WorkSet untold = bare(SetMethod.REHABILITATION);

        calm.given(hurting(3, entry("seated-calf-machine", set(20), untold))).isNotEvaluated("set.load");
        calm.given(hurting(3, entry("seated-calf-machine", set(25), untold))).isViolated(Severity.INFO);
        AFTER_10_KG.given(hurting(3, entry("heel-drop", set(10), untold))).isSatisfied();
    }

    @Test
    void onlyRehabilitationIsJudged() {
        RULE.after(benchBefore(Duration.ofDays(7)))
                .given(hurting(3, bench(negative().load(kilograms(120)).build())))
                .isNotApplicable();
    }

    @Test
    void theHeaviestSetCounts() {
        ExerciseEntry rising = entry("heel-drop", set(5), set(15), set(10));

        AFTER_10_KG.given(hurting(3, rising)).isViolated(Severity.INFO).measuring(5, 0, Unit.KILOGRAMS);
    }

    @Test
    void theLimitIsTheParameter() {
        AFTER_10_KG
                .with("max-added-in-week", 10)
                .given(hurting(0, heelDrops(20)))
                .isSatisfied();
    }

    private static Session before(int days, double load) {
        return at(NOW.minus(Duration.ofDays(days)), heelDrops(load));
    }

    private static Session hurting(double pain, ExerciseEntry entry) {
        return planned(entry).toBuilder()
                .readiness(Readiness.builder().pain(pain).build())
                .build();
    }

    private static ExerciseEntry heelDrops(double load) {
        return entry("heel-drop", set(load));
    }

    private static ExerciseEntry calves(double load) {
        return entry("seated-calf-machine", set(load));
    }

    private static WorkSet set(double load) {
        return WorkSet.builder(SetMethod.REHABILITATION)
                .load(kilograms(load))
                .reps(15)
                .build();
    }
}
