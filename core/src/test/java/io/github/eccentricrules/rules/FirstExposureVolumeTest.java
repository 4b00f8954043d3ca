package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.at;
import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.negative;
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
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstExposureVolumeTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new FirstExposureVolume());
    private static final String CURL = "exercise 1 (preacher-curl)";

    static final List<RuleCase> CASES = List.of(
            violated(RULE.after().given(planned(curls(100, 8, 7))), Severity.WARNING),
            violated(RULE.after().given(planned(curls(100, 8, 8, 9))), Severity.ERROR),
            satisfied(RULE.after().given(planned(curls(95, 5, 5)))),
            onTheLimit(RULE.after().given(planned(curls(100, 6, 6)))),
            notEvaluated(RULE.given(planned(curls(95, 5))), "history"),
            notApplicable(RULE.after(curlsBefore(Duration.ofDays(7))).given(planned(curls(110, 8, 8, 8)))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void upToTwelveRepsPassAndMoreThanTwentyFourAreAnError() {
        RuleVerifier newcomer = RULE.after();

        newcomer.given(planned(curls(100, 6, 6))).isSatisfied().measuring(12, 12, Unit.REPS);
        newcomer.given(planned(curls(100, 7, 6)))
                .isViolated(Severity.WARNING)
                .at(CURL)
                .measuring(13, 12, Unit.REPS)
                .saying("The first eccentric exposure of biceps in 180 days has 13 reps; do at most 12 reps.");
        newcomer.given(performed(curls(100, 8, 8, 8)))
                .isViolated(Severity.WARNING)
                .measuring(24, 12, Unit.REPS)
                .saying("The first eccentric exposure of biceps in 180 days had 24 reps; do at most 12 reps.");
        newcomer.given(planned(curls(100, 8, 8, 9))).isViolated(Severity.ERROR).measuring(25, 24, Unit.REPS);
    }

    @Test
    void upToTheMaximumPassesAndMoreThanTenPercentAboveItIsAnError() {
        RuleVerifier newcomer = RULE.after();

        newcomer.given(planned(curls(100, 5))).isSatisfied().measuring(5, 12, Unit.REPS);
        newcomer.given(planned(curls(100.1, 5)))
                .isViolated(Severity.WARNING)
                .measuring(100.1, 100, Unit.PERCENT)
                .saying("The first eccentric exposure of biceps in 180 days has 100.1 % of your one-repetition maximum;"
                        + " lower at most 100 %.");
        newcomer.given(planned(curls(110, 5))).isViolated(Severity.WARNING).measuring(110, 100, Unit.PERCENT);
        newcomer.given(planned(curls(110.1, 5))).isViolated(Severity.ERROR).measuring(110.1, 110, Unit.PERCENT);
    }

    @Test
    void theWorseOfRepsAndLoadIsTold() {
        RULE.after()
                .given(planned(curls(110, 5, 5, 5)))
                .isViolated(Severity.WARNING)
                .measuring(15, 12, Unit.REPS);
        RULE.after()
                .given(planned(curls(115, 5, 5, 5)))
                .isViolated(Severity.ERROR)
                .measuring(115, 110, Unit.PERCENT);
        RULE.after()
                .given(planned(curls(110, 9, 9, 9)))
                .isViolated(Severity.ERROR)
                .measuring(27, 24, Unit.REPS);
    }

    @Test
    void exactlyOneHundredAndEightyDaysAgoIsStillExposed() {
        Duration days = Duration.ofDays(180);
        Session today = planned(curls(110, 5, 5, 5));

        RULE.after(curlsBefore(days)).given(today).isNotApplicable();
        RULE.after(curlsBefore(days.plusNanos(1))).given(today).isViolated(Severity.WARNING);
        RULE.after(curlsBefore(Duration.ofDays(181))).given(today).isViolated(Severity.WARNING);
    }

    @Test
    void nordicsAreAnExposureAndTheirLoadIsNotAsked() {
        WorkSet set = WorkSet.builder(SetMethod.BODY_WEIGHT_NEGATIVE).reps(5).build();

        RULE.after()
                .given(planned(entry("nordic-hamstring", set, set)))
                .isSatisfied()
                .measuring(10, 12, Unit.REPS);
        RULE.after()
                .given(planned(entry("nordic-hamstring", set, set, set)))
                .isViolated(Severity.WARNING)
                .saying("The first eccentric exposure of knee flexors in 180 days has 15 reps; do at most 12 reps.");
        RULE.after(at(NOW.minus(Duration.ofDays(90)), entry("nordic-hamstring", set)))
                .given(planned(entry("nordic-hamstring", set, set, set)))
                .isNotApplicable();
    }

    @ParameterizedTest
    @EnumSource(
            value = SetMethod.class,
            names = {"TEMPO", "FLYWHEEL", "REHABILITATION", "ISOMETRIC_HOLD", "CONVENTIONAL", "WARM_UP"})
    void otherMethodsAreNoExposure(SetMethod method) {
        WorkSet set = WorkSet.builder(method).load(kilograms(40)).reps(15).build();

        RULE.after().given(planned(entry("preacher-curl", set, set))).isNotApplicable();
        RULE.after(at(NOW.minus(Duration.ofDays(7)), entry("preacher-curl", set)))
                .given(planned(curls(100, 8, 7)))
                .isViolated(Severity.WARNING);
    }

    @Test
    void theRepsOfAMuscleGroupCountTogetherOverBothLimbsAndAllExercises() {
        WorkSet.Builder one =
                WorkSet.builder(SetMethod.TWO_UP_ONE_DOWN).load(kilograms(20)).reps(7);
        ExerciseEntry cables = ExerciseEntry.builder("cable-curl")
                .oneRepMax(kilograms(40))
                .set(one.side(Side.LEFT).build())
                .set(one.side(Side.RIGHT).build())
                .build();

        RULE.after().given(planned(cables)).isViolated(Severity.WARNING).measuring(14, 12, Unit.REPS);
        RULE.after()
                .given(planned(cables, curls(95, 6, 6)))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (cable-curl)")
                .measuring(26, 24, Unit.REPS);
    }

    @Test
    void onlyTheMuscleGroupsThatAreNewCount() {
        Session presses = at(
                NOW.minus(Duration.ofDays(3)),
                entry("machine-chest-press", negative().build()));

        RULE.after(presses)
                .given(planned(bench(negative().load(kilograms(100)).reps(13).build())))
                .isViolated(Severity.WARNING)
                .saying("The first eccentric exposure of triceps in 180 days has 13 reps; do at most 12 reps.");
    }

    @Test
    void whatIsNotKnownOfTheLoadIsNotPassed() {
        WorkSet few = negative().reps(5).build();

        RULE.after().given(planned(entry("preacher-curl", few))).isNotEvaluated("entry.oneRepMax");
        RULE.after()
                .given(planned(entry("preacher-curl", bare(SetMethod.SUPRAMAXIMAL_NEGATIVE))))
                .isNotEvaluated("set.load");
        RULE.after()
                .given(planned(entry("preacher-curl", negative().reps(13).build())))
                .isViolated(Severity.WARNING);
    }

    @Test
    void aLoadThatBodyMassMayMakeLighterIsNotEvaluatedWithoutIt() {
        WorkSet set = negative().load(kilograms(30)).reps(5).build();
        Session pullUps = planned(ExerciseEntry.builder("negative-pull-up")
                .oneRepMax(kilograms(20))
                .set(set)
                .build());
        Athlete athlete = Athlete.builder().bodyMass(kilograms(80)).build();

        RULE.after().given(pullUps).isNotEvaluated("athlete.bodyMass");
        RULE.after()
                .given(pullUps.toBuilder().athlete(athlete).build())
                .isViolated(Severity.WARNING)
                .measuring(110, 100, Unit.PERCENT);
    }

    @Test
    void setsOfUnknownRepsAreNotPassed() {
        WorkSet unknown = negative().load(kilograms(38)).reps(List.of()).build();
        ExerciseEntry some = curls(95, 6);

        RULE.after().given(performed(some.toBuilder().set(unknown).build())).isNotEvaluated("set.reps");
        RULE.after()
                .given(performed(some.toBuilder()
                        .sets(2, some.sets().get(0))
                        .set(unknown)
                        .build()))
                .isViolated(Severity.WARNING)
                .measuring(18, 12, Unit.REPS);
    }

    @Test
    void unknownRepsForOneMuscleGroupAreNotPassedForTheKnownOnesOfAnother() {
        WorkSet unknown = negative().load(kilograms(50)).reps(List.of()).build();
        ExerciseEntry close = ExerciseEntry.builder("close-grip-bench-press")
                .oneRepMax(kilograms(100))
                .set(unknown)
                .build();

        RULE.after()
                .given(planned(bench(negative().load(kilograms(90)).build()), close))
                .isNotEvaluated("set.reps")
                .at("exercise 1 (barbell-bench-press)");
    }

    @Test
    void negativesOfUnknownMusclesMayHaveBeenAnExposure() {
        ExerciseEntry own = ExerciseEntry.builder(Exercise.builder("own").build())
                .set(negative().build())
                .build();
        RuleVerifier doubtful = RULE.after(at(NOW.minus(Duration.ofDays(100)), own));

        doubtful.given(planned(curls(95, 8, 8))).isNotEvaluated("history.exercise.primaryMuscles");
        doubtful.given(planned(curls(95, 5, 5))).isSatisfied();
        RULE.after(at(NOW.minus(Duration.ofDays(200)), own))
                .given(planned(curls(95, 8, 8)))
                .isViolated(Severity.WARNING);
        RULE.after().given(planned(own)).isNotEvaluated("exercise.primaryMuscles");
        RULE.after()
                .given(planned(curls(95, 5), own))
                .isNotEvaluated("exercise.primaryMuscles")
                .at(CURL);
    }

    @Test
    void theLimitsCanBeConfigured() {
        RULE.with("max-reps", 20)
                .after()
                .given(planned(curls(100, 8, 8)))
                .isSatisfied()
                .measuring(16, 20, Unit.REPS);
        RULE.with("max-percent", 105).after().given(planned(curls(105, 5))).isSatisfied();
    }

    /** Sets of a curl by an athlete who curls 40 kg once, with a load in percent of it. */
    private static ExerciseEntry curls(double percent, int... reps) {
        ExerciseEntry.Builder curls = ExerciseEntry.builder("preacher-curl").oneRepMax(kilograms(40));
        for (int count : reps) {
            curls.set(negative()
                    .load(kilograms(40 * percent / 100))
                    .reps(count, Duration.ofSeconds(4))
                    .build());
        }
        return curls.build();
    }

    private static Session curlsBefore(Duration before) {
        return at(NOW.minus(before), curls(95, 5, 5));
    }
}
