package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.at;
import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.benchBefore;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static java.time.Duration.ofHours;

import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RecoveryHoursTest {
    private static final OneRule RULE = OneRule.of(new RecoveryHours());
    private static final Session RECORD = performed(bench(negative().build()));
    private static final Session PLAN = planned(bench(negative().build()));
    private static final Duration SEVENTY_TWO_HOURS = Duration.ofDays(3);
    private static final Duration FORTY_EIGHT_HOURS = Duration.ofDays(2);
    private static final String BENCH = "exercise 1 (barbell-bench-press)";

    @Test
    void exactlySeventyTwoHoursPass() {
        RULE.after(benchBefore(SEVENTY_TWO_HOURS)).assertPasses(RECORD, "72", "72", Unit.HOURS, "0");
        RULE.after(benchBefore(ofHours(73))).assertPasses(PLAN, "73", "72", Unit.HOURS, "1");
    }

    @Test
    void aMinuteLessIsAWarning() {
        RULE.after(benchBefore(SEVENTY_TWO_HOURS.minusMinutes(1)))
                .assertViolated(RECORD, warning("71.98 h"), "71.983333333", "72", Unit.HOURS, "-0.016666667");
    }

    @Test
    void aNanosecondLessThanSeventyTwoHoursIsAWarningThatDoesNotReadLikeThem() {
        RULE.after(benchBefore(SEVENTY_TWO_HOURS.minusNanos(1)))
                .assertViolated(RECORD, warning("71.9997 h"), "71.999722222", "72", Unit.HOURS, "-0.000277778");
    }

    @Test
    void exactlyFortyEightHoursAreAWarning() {
        RULE.after(benchBefore(FORTY_EIGHT_HOURS)).assertViolated(PLAN, warning("48 h"), "48", "72", Unit.HOURS, "-24");
    }

    @Test
    void aMinuteLessThanFortyEightHoursIsAnError() {
        RULE.after(benchBefore(FORTY_EIGHT_HOURS.minusMinutes(1)))
                .assertViolated(RECORD, error("47.98 h"), "47.983333333", "48", Unit.HOURS, "-0.016666667");
    }

    @Test
    void theEndOfTheLastSessionCountsWhereItIsKnown() {
        Session.Builder session = benchBefore(SEVENTY_TWO_HOURS).toBuilder();

        RULE.after(session.end(NOW.minus(ofHours(70))).build())
                .assertViolated(RECORD, warning("70 h"), "70", "72", Unit.HOURS, "-2");
    }

    @Test
    void aSessionThatOverlapsLeavesNoRest() {
        Session endless =
                benchBefore(ofHours(2)).toBuilder().end(NOW.plusSeconds(60)).build();

        RULE.after(endless).assertViolated(RECORD, error("0 h"), "0", "48", Unit.HOURS, "-48");
    }

    @Test
    void theLastNegativesOfThePrimaryMusclesCount() {
        Session triceps =
                at(NOW.minus(ofHours(60)), entry("triceps-extension", negative().build()));
        Session shoulders =
                at(NOW.minus(ofHours(1)), entry("lateral-raise", negative().build()));

        RULE.after(benchBefore(ofHours(100)), triceps, shoulders)
                .assertViolated(RECORD, warning("60 h").replace("chest", "triceps"), "60", "72", Unit.HOURS, "-12");
    }

    @Test
    void theSessionItselfAndLaterOnesAreIgnored() {
        RULE.after(RECORD, benchBefore(ofHours(-1)), benchBefore(ofHours(80)))
                .assertPasses(RECORD, "80", "72", Unit.HOURS, "8");
    }

    @Test
    void theSessionThatEndedLastCountsEvenIfAnotherStartedLater() {
        Session longOne = benchBefore(ofHours(100)).toBuilder()
                .end(NOW.minus(ofHours(60)))
                .build();

        RULE.after(longOne, benchBefore(ofHours(80)))
                .assertViolated(RECORD, warning("60 h"), "60", "72", Unit.HOURS, "-12");
    }

    @Test
    void recentNegativesOfUnknownMusclesLeaveItUnknown() {
        ExerciseEntry own = ExerciseEntry.builder(Exercise.builder("own").build())
                .set(negative().build())
                .build();

        RULE.after(at(NOW.minus(ofHours(24)), own), benchBefore(ofHours(100)))
                .assertNotEvaluated(RECORD, BENCH, "history.exercise.primaryMuscles");
        RULE.after(at(NOW.minus(ofHours(24)), own))
                .assertNotEvaluated(RECORD, BENCH, "history.exercise.primaryMuscles");
        RULE.after(at(NOW.minus(ofHours(72)), own), benchBefore(ofHours(100))).assertPasses(RECORD);
        RULE.after(at(NOW.minus(ofHours(24)), own), benchBefore(ofHours(60)))
                .assertViolated(RECORD, warning("60 h"), "60", "72", Unit.HOURS, "-12");
    }

    @Test
    void withoutHistoryOrMusclesItIsNotEvaluated() {
        ExerciseEntry own = ExerciseEntry.builder(Exercise.builder("own").build())
                .set(negative().build())
                .build();

        RULE.assertNotEvaluated(RECORD, BENCH, "history");
        RULE.after().assertNotEvaluated(planned(own), "exercise 1 (own)", "exercise.primaryMuscles");
        RULE.assertNotEvaluated(planned(own), "exercise 1 (own)", "history", "exercise.primaryMuscles");
    }

    @Test
    void whereNothingWasLoweredBeforeThereIsNothingToRecoverFrom() {
        RULE.after().assertNotApplicable(RECORD);
        RULE.after(at(NOW.minusSeconds(60), bench(ordinary(80)))).assertNotApplicable(PLAN);
        RULE.after(benchBefore(ofHours(1)))
                .assertNotApplicable(performed(bench(ordinary(80), bare(SetMethod.WARM_UP))));
    }

    private static String warning(String hours) {
        return "WARNING " + BENCH + ": The last negatives for chest were only " + hours
                + " ago; wait until it is at least 72 h.";
    }

    private static String error(String hours) {
        return warning(hours).replace("WARNING", "ERROR").replace("72 h", "48 h");
    }
}
