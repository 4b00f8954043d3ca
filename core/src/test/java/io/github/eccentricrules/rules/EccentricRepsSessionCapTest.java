package io.github.eccentricrules.rules;

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
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class EccentricRepsSessionCapTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new EccentricRepsSessionCap());

    static final List<RuleCase> CASES = List.of(
            violated(
                    RULE.given(planned(bench(set(5), set(5), set(5)), press(set(6), set(6), set(6)))),
                    Severity.WARNING),
            satisfied(RULE.given(planned(bench(set(5), set(5), set(5))))),
            onTheLimit(RULE.given(planned(entry("leg-press", set(10), set(10), set(10))))),
            notEvaluated(RULE.given(performed(bench(set(5), set(0)))), "set.reps"),
            notEvaluated(RULE.given(performed(own(set(5)))), "exercise.primaryMuscles"),
            notApplicable(RULE.given(planned(bench(bare(SetMethod.TEMPO), ordinary(60))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void aMuscleGroupShouldDoAtMost30RepsAndMustNotDoMoreThan60() {
        RULE.given(planned(legs(30))).isSatisfied().measuring(30, 30, Unit.REPS);
        RULE.given(planned(legs(31)))
                .isViolated(Severity.WARNING)
                .at("session")
                .measuring(31, 30, Unit.REPS)
                .saying("The overload of this session adds up to 31 reps for knee extensors; do at most 30 reps for a"
                        + " muscle group in a session.");
        RULE.given(planned(legs(60))).isViolated(Severity.WARNING).measuring(60, 30, Unit.REPS);
        RULE.given(planned(legs(61))).isViolated(Severity.ERROR).measuring(61, 60, Unit.REPS);
    }

    @Test
    void secondaryMusclesCountHalf() {
        ExerciseEntry fly = ExerciseEntry.builder(Exercise.builder("fly")
                        .primaryMuscles(MuscleGroup.CHEST)
                        .secondaryMuscles(MuscleGroup.BICEPS)
                        .build())
                .set(set(15))
                .build();

        RULE.given(planned(fly, entry("preacher-curl", set(23))))
                .isViolated(Severity.WARNING)
                .measuring(30.5, 30, Unit.REPS)
                .saying("The overload of this session adds up to 30.5 reps for biceps; do at most 30 reps for a muscle"
                        + " group in a session.");
        RULE.given(planned(fly, entry("preacher-curl", set(22)))).isSatisfied().measuring(29.5, 30, Unit.REPS);
    }

    @Test
    void everyGroupBeyondTheLimitIsNamedAndTheWorstIsMeasured() {
        RULE.given(performed(bench(set(31)), press(set(10))))
                .isViolated(Severity.WARNING)
                .measuring(41, 30, Unit.REPS)
                .saying("The overload of this session added up to 41 reps for chest and 36 reps for triceps; do at most"
                        + " 30 reps for a muscle group in a session.");
        RULE.given(performed(bench(set(61)), entry("triceps-extension", set(10)), press(set(59))))
                .isViolated(Severity.ERROR)
                .saying("The overload of this session added up to 120 reps for chest, 89.5 reps for shoulders and 100.5"
                        + " reps for triceps; do at most 30 reps for a muscle group in a session.");
    }

    @Test
    void bothLimbsCount() {
        WorkSet left = oneLimb(Side.LEFT);
        WorkSet right = oneLimb(Side.RIGHT);

        RULE.given(planned(entry("leg-press", left, right, left, right, left, right)))
                .isSatisfied()
                .measuring(30, 30, Unit.REPS);
        RULE.given(planned(entry("leg-press", left, right, left, right, left, right, left)))
                .isViolated(Severity.WARNING)
                .measuring(35, 30, Unit.REPS);
    }

    @Test
    void onlyOverloadCounts() {
        WorkSet tempo = set(50).toBuilder().method(SetMethod.TEMPO).build();

        RULE.given(planned(legs(5), entry("leg-press", tempo))).isSatisfied().measuring(5, 30, Unit.REPS);
    }

    @Test
    void whatIsKnownMayBeTooMuchAlready() {
        RULE.given(performed(legs(30), entry("leg-press", set(0)), own(set(5))))
                .isNotEvaluated("set.reps", "exercise.primaryMuscles")
                .at("session");
        RULE.given(performed(legs(31), entry("leg-press", set(0)), own(set(5))))
                .isViolated(Severity.WARNING)
                .saying("The overload of this session added up to at least 31 reps for knee extensors; do at most 30"
                        + " reps for a muscle group in a session.");
    }

    @Test
    void theLimitsAreParameters() {
        RULE.with("max-reps", 20).given(planned(legs(21))).isViolated(Severity.WARNING);
        RULE.with("max-reps-at-all", 40).given(planned(legs(41))).isViolated(Severity.ERROR);
    }

    private static ExerciseEntry legs(int reps) {
        return entry("leg-extension", set(reps));
    }

    private static ExerciseEntry press(WorkSet... sets) {
        return entry("barbell-incline-press", sets);
    }

    /** An exercise of which the muscles are not known. */
    private static ExerciseEntry own(WorkSet... sets) {
        return ExerciseEntry.builder(Exercise.builder("own").build())
                .sets(List.of(sets))
                .build();
    }

    private static WorkSet oneLimb(Side side) {
        return set(5).toBuilder().method(SetMethod.TWO_UP_ONE_DOWN).side(side).build();
    }

    private static WorkSet set(int reps) {
        return negative().reps(reps).build();
    }
}
