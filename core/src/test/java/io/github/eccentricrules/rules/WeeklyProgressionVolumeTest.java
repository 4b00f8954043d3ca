package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.at;
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
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeklyProgressionVolumeTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new WeeklyProgressionVolume());
    private static final Session BEGAN = nordics(60, 10);

    static final List<RuleCase> CASES = List.of(
            violated(RULE.after(BEGAN, nordics(10, 20)).given(today(30)), Severity.WARNING),
            satisfied(RULE.after(BEGAN, nordics(10, 20)).given(today(20))),
            onTheLimit(RULE.after(BEGAN, nordics(10, 20)).given(today(25))),
            notEvaluated(RULE.given(today(20)), "history"),
            notEvaluated(RULE.after(BEGAN, nordics(10, 0)).given(today(20)), "history.set.reps"),
            notApplicable(RULE.after(nordics(10, 20)).given(today(60))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void aQuarterMorePassesAndMoreThanTwiceAsManyAreAnError() {
        RuleVerifier after = RULE.after(BEGAN, nordics(10, 40));

        after.given(today(50)).isSatisfied().measuring(25, 25, Unit.PERCENT);
        after.given(today(51)).isViolated(Severity.WARNING).measuring(27.5, 25, Unit.PERCENT);
        after.given(today(80)).isViolated(Severity.WARNING).measuring(100, 25, Unit.PERCENT);
        after.given(today(81)).isViolated(Severity.ERROR).measuring(102.5, 100, Unit.PERCENT);
    }

    @Test
    void theAthleteIsToldTheRepsOfBothWeeks() {
        RULE.after(BEGAN, nordics(10, 20), nordics(3, 12))
                .given(today(18))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (nordic-hamstring)")
                .saying("Negatives for knee flexors rise by 50 %, from 20 reps a week to 30; let them rise by at most"
                        + " 25 %.");
        RULE.after(BEGAN, nordics(10, 20))
                .given(performed(today(30).exercises().get(0)))
                .isViolated(Severity.WARNING)
                .saying("Negatives for knee flexors rose by 50 %, from 20 reps a week to 30; let them rise by at most"
                        + " 25 %.");
    }

    @Test
    void aSessionExactlyAWeekAgoBelongsToTheWeekBefore() {
        RULE.after(BEGAN, nordics(7, 20)).given(today(20)).isSatisfied().measuring(0, 25, Unit.PERCENT);
        RULE.after(BEGAN, nordics(14, 20)).given(today(20)).isNotApplicable();
    }

    @Test
    void theFirstFourWeeksMayRiseSteeply() {
        RULE.after(nordics(28, 10), nordics(10, 20)).given(today(60)).isNotApplicable();
        RULE.after(nordics(29, 10), nordics(10, 20)).given(today(60)).isViolated(Severity.ERROR);
    }

    @Test
    void everyNegativeOfTheMuscleGroupCounts() {
        Session curls = at(
                NOW.minus(Duration.ofDays(9)),
                entry("leg-curl", negative().reps(20).build(), ordinary(40)));

        RULE.after(BEGAN, nordics(10, 20), curls).given(today(50)).isSatisfied().measuring(25, 25, Unit.PERCENT);
    }

    @Test
    void theMuscleGroupThatRisesMostDecides() {
        Session squats = at(
                NOW.minus(Duration.ofDays(60)),
                entry("barbell-back-squat", negative().build()));
        Session lastWeek = at(
                NOW.minus(Duration.ofDays(10)),
                entry("barbell-back-squat", negative().reps(10).build()),
                entry("leg-extension", negative().reps(10).build()));

        RULE.after(squats, lastWeek)
                .given(planned(entry("barbell-back-squat", negative().reps(15).build())))
                .isViolated(Severity.WARNING)
                .saying("Negatives for glutes rise by 50 %, from 10 reps a week to 15; let them rise by at most 25 %.");
    }

    @Test
    void repsThatAreNotKnownAreNotPassed() {
        Session unknownToday = performed(nordics(0, 20, 0).exercises().get(0));

        RULE.after(BEGAN, nordics(10, 20)).given(unknownToday).isNotEvaluated("set.reps");
        RULE.after(BEGAN, nordics(10, 20), nordics(3, 0)).given(today(20)).isNotEvaluated("history.set.reps");
        RULE.after(BEGAN, nordics(10, 20), nordics(3, 0)).given(today(30)).isViolated(Severity.WARNING);
    }

    @Test
    void negativesOfUnknownMusclesMayBelongToEitherWeek() {
        ExerciseEntry own = ExerciseEntry.builder(Exercise.builder("own").build())
                .set(negative().build())
                .build();

        RULE.after(BEGAN, nordics(10, 20), at(NOW.minus(Duration.ofDays(12)), own))
                .given(today(30))
                .isNotEvaluated("history.exercise.primaryMuscles");
        RULE.after(BEGAN, nordics(10, 20), at(NOW.minus(Duration.ofDays(14)), own))
                .given(today(30))
                .isViolated(Severity.WARNING);
        RULE.after(BEGAN).given(planned(own)).isNotEvaluated("exercise.primaryMuscles");
        RULE.after(BEGAN, nordics(10, 20))
                .given(planned(today(20).exercises().get(0), own))
                .isNotEvaluated("exercise.primaryMuscles")
                .at("exercise 1 (nordic-hamstring)");
    }

    @Test
    void ordinarySetsMayRiseAsTheyLike() {
        RULE.after(BEGAN, nordics(10, 20))
                .given(planned(entry("leg-curl", ordinary(40))))
                .isNotApplicable();
    }

    @Test
    void theLimitsCanBeConfigured() {
        RULE.with("max-gain", 60).after(BEGAN, nordics(10, 20)).given(today(32)).isSatisfied();
    }

    @Test
    void anHourEarlierThanAWeekAgoIsNoSecondSessionOfTheWeek() {
        Session lastWeek = nordics(7, 20).toBuilder()
                .start(NOW.minus(Duration.ofDays(7)).plus(Duration.ofHours(1)))
                .build();

        RULE.after(BEGAN, lastWeek).given(today(20)).isSatisfied().measuring(0, 25, Unit.PERCENT);
    }

    private static Session today(int reps) {
        return planned(nordics(0, reps).exercises().get(0));
    }

    private static Session nordics(int daysAgo, int... reps) {
        ExerciseEntry.Builder entry = ExerciseEntry.builder("nordic-hamstring");
        for (int count : reps) {
            entry.set(
                    WorkSet.builder(SetMethod.BODY_WEIGHT_NEGATIVE).reps(count).build());
        }
        return at(NOW.minus(Duration.ofDays(daysAgo)), entry.build());
    }
}
