package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.at;
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
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReintroductionAfterLayoffTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new ReintroductionAfterLayoff());
    private static final Session PLAN = planned(bench(negative().build()));
    private static final String UNKNOWN_MUSCLES = "history.exercise.primaryMuscles";

    static final List<RuleCase> CASES = List.of(
            violated(RULE.after(daysAgo(200)).given(PLAN), Severity.WARNING),
            violated(RULE.after(daysAgo(20)).given(PLAN), Severity.INFO),
            satisfied(RULE.after(daysAgo(7)).given(PLAN)),
            onTheLimit(RULE.after(daysAgo(14)).given(PLAN)),
            notEvaluated(RULE.given(PLAN), "history"),
            notApplicable(RULE.after().given(PLAN)));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void twoWeeksPassAndMoreThanFourAreAWarning() {
        RULE.after(daysAgo(14)).given(PLAN).isSatisfied().measuring(14, 14, Unit.DAYS);
        RULE.after(daysAgo(15)).given(PLAN).isViolated(Severity.INFO).measuring(15, 14, Unit.DAYS);
        RULE.after(daysAgo(28)).given(PLAN).isViolated(Severity.INFO).measuring(28, 14, Unit.DAYS);
        RULE.after(daysAgo(29)).given(PLAN).isViolated(Severity.WARNING).measuring(29, 28, Unit.DAYS);
    }

    @Test
    void theHourOfTheDayMakesNoDifference() {
        RULE.after(at(
                        NOW.minus(Duration.ofDays(15).minusMinutes(1)),
                        bench(negative().build())))
                .given(PLAN)
                .isSatisfied()
                .measuring(14, 14, Unit.DAYS);
    }

    @Test
    void aHundredAndEightyDaysAreALayoffToo() {
        RULE.after(daysAgo(180)).given(PLAN).isViolated(Severity.WARNING);
        RULE.after(daysAgo(181)).given(PLAN).isViolated(Severity.WARNING);
    }

    @Test
    void theAthleteIsToldToBeginWithHalfTheDoseOrAsIfForTheFirstTime() {
        RULE.after(daysAgo(181))
                .given(PLAN)
                .isViolated(Severity.WARNING)
                .saying("The last negatives for chest were 181 days ago; begin again as if for the first time, with"
                        + " about 10 light reps.");
        RULE.after(daysAgo(180))
                .given(PLAN)
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press)")
                .saying("The last negatives for chest were 180 days ago; begin again with half the dose.");
        RULE.after(daysAgo(100))
                .given(performed(bench(negative().build())))
                .isViolated(Severity.WARNING)
                .saying("The last negatives for chest were 100 days ago; next time begin again with half the dose.");
        RULE.after(daysAgo(20))
                .given(PLAN)
                .isViolated(Severity.INFO)
                .saying("The last negatives for chest were 20 days ago; some of what they gained is lost, but strength"
                        + " lasts about 4 weeks. Nothing to change.");
    }

    @Test
    void theMuscleGroupWithTheLongestPauseDecides() {
        Session presses = at(NOW.minus(Duration.ofDays(5)), entry("machine-chest-press", bare(SetMethod.TEMPO)));

        RULE.after(daysAgo(40), presses)
                .given(PLAN)
                .isViolated(Severity.WARNING)
                .saying("The last negatives for triceps were 40 days ago; begin again with half the dose.");
        RULE.after(presses).given(PLAN).isSatisfied().measuring(5, 14, Unit.DAYS);
    }

    @Test
    void negativesOfUnknownMusclesMayHaveEndedThePause() {
        RULE.after(daysAgo(40), own(28)).given(PLAN).isNotEvaluated(UNKNOWN_MUSCLES);
        RULE.after(daysAgo(40), own(29)).given(PLAN).isViolated(Severity.WARNING);
        RULE.after(daysAgo(20), own(25)).given(PLAN).isViolated(Severity.INFO);
        RULE.after(daysAgo(7), own(3)).given(PLAN).isSatisfied();
        RULE.after(own(3)).given(PLAN).isNotEvaluated(UNKNOWN_MUSCLES);
    }

    @Test
    void withoutMusclesItIsNotEvaluated() {
        RULE.after(daysAgo(3)).given(planned(ownEntry())).isNotEvaluated("exercise.primaryMuscles");
    }

    @Test
    void ordinarySetsNeedNoReintroduction() {
        RULE.after(daysAgo(40))
                .given(planned(bench(ordinary(60), bare(SetMethod.ISOMETRIC_HOLD))))
                .isNotApplicable();
    }

    @Test
    void theLimitsCanBeConfigured() {
        RULE.with("max-days", 60)
                .with("max-days-without-loss", 50)
                .after(daysAgo(50))
                .given(PLAN)
                .isSatisfied();
    }

    private static Session daysAgo(int days) {
        return at(NOW.minus(Duration.ofDays(days)), bench(negative().build()));
    }

    private static Session own(int daysAgo) {
        return at(NOW.minus(Duration.ofDays(daysAgo)), ownEntry());
    }

    private static ExerciseEntry ownEntry() {
        return ExerciseEntry.builder(Exercise.builder("own").build())
                .set(negative().build())
                .build();
    }
}
