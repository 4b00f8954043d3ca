package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.at;
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
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeklyProgressionLoadTest {
    /** By design: a body-weight set without a load has none added. */
    private static final RuleVerifier RULE =
            RuleVerifier.of(new WeeklyProgressionLoad()).mayBeSilentWithout("set.load");

    private static final String BENCH = "exercise 1 (barbell-bench-press)";

    static final List<RuleCase> CASES = List.of(
            violated(RULE.after(lowered(7, 100)).given(planned(bench(loaded(108)))), Severity.WARNING),
            satisfied(RULE.after(lowered(7, 107.5)).given(planned(bench(loaded(110))))),
            onTheLimit(RULE.after(lowered(7, 100)).given(planned(bench(loaded(105))))),
            notEvaluated(RULE.given(planned(bench(loaded(105)))), "history"),
            notEvaluated(
                    RULE.after(lowered(7, 100)).given(planned(bench(bare(SetMethod.SUPRAMAXIMAL_NEGATIVE)))),
                    "set.load"),
            notApplicable(RULE.after().given(planned(bench(loaded(105))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void fivePercentPassAndMoreThanTenAreAnError() {
        RuleVerifier after = RULE.after(lowered(7, 100));

        after.given(planned(bench(loaded(105)))).isSatisfied().measuring(5, 5, Unit.PERCENT);
        after.given(planned(bench(loaded(105.1)))).isViolated(Severity.WARNING).measuring(5.1, 5, Unit.PERCENT);
        after.given(planned(bench(loaded(110)))).isViolated(Severity.WARNING).measuring(10, 5, Unit.PERCENT);
        after.given(planned(bench(loaded(110.1)))).isViolated(Severity.ERROR).measuring(10.1, 10, Unit.PERCENT);
        after.given(planned(bench(loaded(90)))).isSatisfied().measuring(-10, 5, Unit.PERCENT);
    }

    @Test
    void theAthleteIsToldBothLoads() {
        RULE.after(lowered(7, 165))
                .given(planned(bench(loaded(180))))
                .isViolated(Severity.WARNING)
                .at(BENCH)
                .saying("180 kg is 9.09 % more than the 165 kg of the last weeks; add at most 5 %.");
        RULE.after(lowered(7, 165))
                .given(performed(bench(loaded(180))))
                .isViolated(Severity.WARNING)
                .saying("180 kg was 9.09 % more than the 165 kg of the last weeks; add at most 5 %.");
    }

    @Test
    void theHeaviestSetsOfTheLastSessionOfThatMethodCount() {
        Session tempo = at(
                NOW.minus(Duration.ofDays(1)),
                bench(WorkSet.builder(SetMethod.TEMPO).load(kilograms(70)).build()));
        Session last = at(NOW.minus(Duration.ofDays(3)), bench(loaded(90), loaded(100), ordinary(60)));

        RULE.after(last, tempo)
                .given(planned(bench(loaded(95), loaded(104))))
                .isSatisfied()
                .measuring(4, 5, Unit.PERCENT);
    }

    @Test
    void aLightDayDoesNotMakeTheUsualLoadAJump() {
        RULE.after(lowered(10, 120), lowered(3, 90))
                .given(planned(bench(loaded(120))))
                .isSatisfied()
                .measuring(0, 5, Unit.PERCENT);
        RULE.after(lowered(29, 120), lowered(3, 100))
                .given(planned(bench(loaded(120))))
                .isViolated(Severity.ERROR)
                .measuring(20, 10, Unit.PERCENT);
        RULE.after(lowered(100, 120), lowered(60, 100))
                .given(planned(bench(loaded(104))))
                .isSatisfied()
                .measuring(4, 5, Unit.PERCENT);
    }

    @Test
    void poundsAndKilogramsCompare() {
        RULE.after(lowered(7, 100))
                .given(planned(bench(negative().load(Load.parse("242.5 lb")).build())))
                .isViolated(Severity.WARNING);
    }

    @Test
    void anotherExerciseOrMethodIsNothingToCompareWith() {
        RULE.after(at(NOW.minus(Duration.ofDays(3)), entry("leg-press", loaded(50))))
                .given(planned(bench(loaded(105))))
                .isNotApplicable();
        RULE.after(at(NOW.minus(Duration.ofDays(3)), bench(bare(SetMethod.TEMPO))))
                .given(planned(bench(loaded(105))))
                .isNotApplicable();
    }

    @Test
    void whereTheLastSessionTellsNoLoadThereIsNothingToCompareWith() {
        Session untold = at(NOW.minus(Duration.ofDays(3)), bench(bare(SetMethod.SUPRAMAXIMAL_NEGATIVE)));

        RULE.after(untold).given(planned(bench(loaded(105)))).isNotApplicable();
        RULE.after(lowered(7, 0)).given(planned(bench(loaded(105)))).isNotApplicable();
    }

    @Test
    void aSetOfUnknownLoadMayBeTheHeaviest() {
        RuleVerifier after = RULE.after(lowered(7, 100));
        WorkSet unknown = bare(SetMethod.SUPRAMAXIMAL_NEGATIVE);

        after.given(planned(bench(loaded(100), unknown))).isNotEvaluated("set.load");
        after.given(planned(bench(loaded(120), unknown))).isViolated(Severity.ERROR);
    }

    @Test
    void bodyMassIsPartOfBothLoads() {
        RuleVerifier after = RULE.after(at(NOW.minus(Duration.ofDays(7)), entry("negative-pull-up", weighted(20))));
        Session today = planned(entry("negative-pull-up", weighted(28)));
        Athlete athlete = Athlete.builder().bodyMass(kilograms(80)).build();

        after.given(today).isNotEvaluated("athlete.bodyMass");
        after.given(today.toBuilder().athlete(athlete).build())
                .isViolated(Severity.WARNING)
                .measuring(8, 5, Unit.PERCENT)
                .saying("28 kg is 8 % more than the 20 kg of the last weeks with your body mass; add at most 5 %.");
        after.given(planned(entry("negative-pull-up", weighted(20)))).isSatisfied();
        RULE.after(at(NOW.minus(Duration.ofDays(7)), entry("negative-pull-up", weighted(0))))
                .given(today)
                .isNotEvaluated("athlete.bodyMass");
    }

    @Test
    void bodyMassAloneAndFlywheelsHaveNoLoad() {
        WorkSet flywheel =
                WorkSet.builder(SetMethod.FLYWHEEL).load(kilograms(1)).build();

        RULE.given(planned(entry("nordic-hamstring", bare(SetMethod.BODY_WEIGHT_NEGATIVE))))
                .isNotApplicable();
        RULE.after(at(NOW.minus(Duration.ofDays(7)), entry("nordic-hamstring", weighted(5))))
                .given(planned(entry("nordic-hamstring", bare(SetMethod.BODY_WEIGHT_NEGATIVE))))
                .isNotApplicable();
        RULE.given(planned(entry("flywheel-squat", flywheel))).isNotApplicable();
    }

    @Test
    void ordinarySetsMayRiseAsTheyLike() {
        RULE.after(at(NOW.minus(Duration.ofDays(7)), bench(ordinary(60))))
                .given(planned(bench(ordinary(90))))
                .isNotApplicable();
    }

    @Test
    void theLimitsCanBeConfigured() {
        RULE.with("max-gain", 9)
                .after(lowered(7, 100))
                .given(planned(bench(loaded(109))))
                .isSatisfied();
    }

    private static Session lowered(int daysAgo, double kilograms) {
        return at(NOW.minus(Duration.ofDays(daysAgo)), bench(loaded(kilograms)));
    }

    private static WorkSet loaded(double kilograms) {
        return negative().load(kilograms(kilograms)).build();
    }

    private static WorkSet weighted(double kilograms) {
        return WorkSet.builder(SetMethod.BODY_WEIGHT_NEGATIVE)
                .load(kilograms(kilograms))
                .reps(5)
                .build();
    }
}
