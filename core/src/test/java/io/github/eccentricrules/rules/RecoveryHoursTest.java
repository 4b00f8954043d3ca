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
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;
import static java.time.Duration.ofHours;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import io.github.eccentricrules.testing.Verification;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecoveryHoursTest {
    private static final OneRule RULE = OneRule.of(new RecoveryHours());
    private static final Session RECORD = performed(bench(negative().build()));
    private static final Session PLAN = planned(bench(negative().build()));
    private static final Duration SEVENTY_TWO_HOURS = Duration.ofDays(3);
    private static final Duration FORTY_EIGHT_HOURS = Duration.ofDays(2);
    private static final String BENCH = "exercise 1 (barbell-bench-press)";

    private static final RuleVerifier EVIDENCE = RuleVerifier.of(new RecoveryHoursByMuscle());
    private static final Session CURLS =
            planned(entry("preacher-curl", negative().build()));

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.after(curls(48)).given(CURLS), Severity.ERROR),
            violated(EVIDENCE.after(curls(48), curls(240)).given(CURLS), Severity.WARNING),
            satisfied(EVIDENCE.after(curls(96), curls(240)).given(CURLS)),
            onTheLimit(EVIDENCE.after(curls(72), curls(240)).given(CURLS)),
            notEvaluated(EVIDENCE.given(CURLS), "history"),
            notApplicable(EVIDENCE.after().given(CURLS)));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

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

    @Test
    void byTheEvidenceAccustomedBicepsShouldRestThreeDaysAndMustRestTwo() {
        accustomedCurls(72).isSatisfied().measuring(72, 72, Unit.HOURS);
        accustomedCurls(71).isViolated(Severity.WARNING).measuring(71, 72, Unit.HOURS);
        accustomedCurls(48).isViolated(Severity.WARNING).measuring(48, 72, Unit.HOURS);
        accustomedCurls(47)
                .isViolated(Severity.ERROR)
                .measuring(47, 48, Unit.HOURS)
                .at("exercise 1 (preacher-curl)")
                .saying("The last negatives for biceps were only 47 h ago; wait until it is at least 72 h.");
    }

    @Test
    void byTheEvidenceUnaccustomedBicepsShouldRestFiveDaysAndMustRestThree() {
        EVIDENCE.after(curls(120)).given(CURLS).isSatisfied().measuring(120, 120, Unit.HOURS);
        EVIDENCE.after(curls(119)).given(CURLS).isViolated(Severity.WARNING).measuring(119, 120, Unit.HOURS);
        EVIDENCE.after(curls(72)).given(CURLS).isViolated(Severity.WARNING).measuring(72, 120, Unit.HOURS);
        EVIDENCE.after(curls(71))
                .given(CURLS)
                .isViolated(Severity.ERROR)
                .measuring(71, 72, Unit.HOURS)
                .saying(
                        "The last negatives for biceps were only 71 h ago and you are not used to them; wait until it is"
                                + " at least 120 h.");
        EVIDENCE.after(curls(71))
                .given(performed(entry("preacher-curl", negative().build())))
                .isViolated(Severity.ERROR)
                .saying("The last negatives for biceps were only 71 h ago and you are not used to them; next time wait"
                        + " at least 120 h.");
    }

    /** The muscle group, the hours while unaccustomed (should, must), and those once accustomed. */
    @ParameterizedTest
    @CsvSource({
        "BICEPS, 120, 72, 72, 48",
        "TRICEPS, 120, 72, 72, 48",
        "CHEST, 120, 72, 72, 48",
        "SHOULDERS, 120, 72, 72, 48",
        "UPPER_BACK, 120, 72, 72, 48",
        "FOREARM, 120, 72, 72, 48",
        "KNEE_FLEXORS, 96, 48, 48, 24",
        "CALF, 96, 48, 48, 24",
        "GLUTES, 96, 48, 48, 24",
        "ADDUCTORS, 96, 48, 48, 24",
        "KNEE_EXTENSORS, 72, 48, 48, 24",
        "ROTATOR_CUFF, 120, 72, 72, 48",
        "NECK, 120, 72, 72, 48",
        "LOWER_BACK, 120, 72, 72, 48",
        "ABDOMEN, 120, 72, 72, 48",
        "TIBIALIS, 120, 72, 72, 48",
        "ABDUCTORS, 120, 72, 72, 48"
    })
    void byTheEvidenceEveryMuscleGroupHasItsHours(
            MuscleGroup muscle, int should, int must, int shouldOnceUsed, int mustOnceUsed) {
        ExerciseEntry own = ExerciseEntry.builder(
                        Exercise.builder("own").primaryMuscles(muscle).build())
                .set(negative().build())
                .build();
        Session today = planned(own);
        Session before = ago(600, own);

        EVIDENCE.after(ago(should, own)).given(today).isSatisfied().measuring(should, should, Unit.HOURS);
        EVIDENCE.after(ago(should - 1, own)).given(today).isViolated(Severity.WARNING);
        EVIDENCE.after(ago(must, own)).given(today).isViolated(Severity.WARNING);
        EVIDENCE.after(ago(must - 1, own))
                .given(today)
                .isViolated(Severity.ERROR)
                .measuring(must - 1, must, Unit.HOURS);
        EVIDENCE.after(ago(shouldOnceUsed, own), before)
                .given(today)
                .isSatisfied()
                .measuring(shouldOnceUsed, shouldOnceUsed, Unit.HOURS);
        EVIDENCE.after(ago(shouldOnceUsed - 1, own), before).given(today).isViolated(Severity.WARNING);
        EVIDENCE.after(ago(mustOnceUsed, own), before).given(today).isViolated(Severity.WARNING);
        EVIDENCE.after(ago(mustOnceUsed - 1, own), before).given(today).isViolated(Severity.ERROR);
    }

    @Test
    void byTheEvidenceTwoBoutsInFourWeeksMakeAccustomed() {
        EVIDENCE.after(curls(72), curls(28 * 24 - 1)).given(CURLS).isSatisfied();
        EVIDENCE.after(curls(72), curls(28 * 24)).given(CURLS).isViolated(Severity.WARNING);
        EVIDENCE.after(curls(72), curls(28 * 24), curls(29 * 24)).given(CURLS).isViolated(Severity.WARNING);
    }

    @ParameterizedTest
    @EnumSource(
            value = SetMethod.class,
            names = {"TEMPO", "BODY_WEIGHT_NEGATIVE", "FLYWHEEL", "REHABILITATION"})
    void byTheEvidenceNegativesThatAreNoOverloadShouldRestTwoDaysAndMustRestOne(SetMethod method) {
        Session today = planned(entry("preacher-curl", bare(method)));

        EVIDENCE.after(curls(48)).given(today).isSatisfied().measuring(48, 48, Unit.HOURS);
        EVIDENCE.after(curls(47)).given(today).isViolated(Severity.WARNING).measuring(47, 48, Unit.HOURS);
        EVIDENCE.after(curls(24)).given(today).isViolated(Severity.WARNING);
        EVIDENCE.after(curls(23))
                .given(today)
                .isViolated(Severity.ERROR)
                .measuring(23, 24, Unit.HOURS)
                .saying("The last negatives for biceps were only 23 h ago; wait until it is at least 48 h.");
    }

    @Test
    void byTheEvidenceLightNegativesDoNotAccustomToOverload() {
        Session light = ago(240, entry("preacher-curl", bare(SetMethod.TEMPO)));

        EVIDENCE.after(curls(100), light)
                .given(CURLS)
                .isViolated(Severity.WARNING)
                .measuring(100, 120, Unit.HOURS);
        EVIDENCE.after(curls(100), curls(240)).given(CURLS).isSatisfied().measuring(100, 72, Unit.HOURS);
    }

    @Test
    void byTheEvidenceOverloadDecidesWhereThereIsSome() {
        Session both =
                planned(entry("preacher-curl", bare(SetMethod.TEMPO), negative().build()));

        EVIDENCE.after(curls(60)).given(both).isViolated(Severity.ERROR).measuring(60, 72, Unit.HOURS);
    }

    @Test
    void byTheEvidenceTheWorstMuscleGroupDecides() {
        Session squat = planned(entry("barbell-back-squat", negative().build()));
        Session extension = ago(47, entry("leg-extension", negative().build()));
        Session thrust = ago(60, entry("hip-thrust", negative().build()));

        // 47 h are too few for knee extensors at all, 60 h only fewer than glutes should have.
        EVIDENCE.after(extension, thrust)
                .given(squat)
                .isViolated(Severity.ERROR)
                .measuring(47, 48, Unit.HOURS)
                .saying("The last negatives for knee extensors were only 47 h ago and you are not used to them; wait"
                        + " until it is at least 72 h.");
        // Both should have rested longer, the glutes by more.
        EVIDENCE.after(ago(60, entry("barbell-back-squat", negative().build())))
                .given(squat)
                .isViolated(Severity.WARNING)
                .measuring(60, 96, Unit.HOURS);
        EVIDENCE.after(ago(96, entry("barbell-back-squat", negative().build())))
                .given(squat)
                .isSatisfied()
                .measuring(96, 96, Unit.HOURS);
    }

    @Test
    void byTheEvidenceNegativesOfUnknownMusclesLeaveItUnknown() {
        ExerciseEntry own = ExerciseEntry.builder(Exercise.builder("own").build())
                .set(negative().build())
                .build();

        EVIDENCE.after(ago(119, own)).given(CURLS).isNotEvaluated("history.exercise.primaryMuscles");
        EVIDENCE.after(ago(120, own)).given(CURLS).isNotApplicable();
        EVIDENCE.after(ago(24, own), curls(130)).given(CURLS).isNotEvaluated("history.exercise.primaryMuscles");
        EVIDENCE.after(ago(24, own), curls(100)).given(CURLS).isViolated(Severity.WARNING);
        EVIDENCE.after(ago(100, own), curls(130), curls(140)).given(CURLS).isSatisfied();
        EVIDENCE.after().given(planned(own)).isNotEvaluated("exercise.primaryMuscles");
    }

    @Test
    void byTheEvidenceTheHoursCanBeConfiguredForOneGroupOrForAll() {
        EVIDENCE.with("min-hours@upper-body-unaccustomed", 100)
                .after(curls(100))
                .given(CURLS)
                .isSatisfied();
        EVIDENCE.with("min-hours", 200).after(curls(199)).given(CURLS).isViolated(Severity.WARNING);
    }

    private static Verification accustomedCurls(int hours) {
        return EVIDENCE.after(curls(hours), curls(240)).given(CURLS);
    }

    private static Session curls(int hoursAgo) {
        return ago(hoursAgo, entry("preacher-curl", negative().build()));
    }

    private static Session ago(int hours, ExerciseEntry entry) {
        return at(NOW.minus(ofHours(hours)), entry);
    }

    private static String warning(String hours) {
        return "WARNING " + BENCH + ": The last negatives for chest were only " + hours
                + " ago; wait until it is at least 72 h.";
    }

    private static String error(String hours) {
        return warning(hours).replace("WARNING", "ERROR");
    }
}
