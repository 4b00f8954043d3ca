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
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlywheelDoseTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new FlywheelDose());

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(sets(2, 7, 120))), Severity.WARNING),
            violated(RULE.given(planned(sets(4, 12, 120))), Severity.WARNING),
            violated(RULE.given(planned(sets(4, 7, 60))), Severity.WARNING),
            satisfied(RULE.given(planned(sets(4, 7, 120)))),
            onTheLimit(RULE.given(planned(sets(3, 6, 120)))),
            notEvaluated(RULE.given(planned(sets(4, 0, 120))), "set.reps"),
            notEvaluated(RULE.given(performed(entry("flywheel-squat", set(7), set(7), set(7)))), "set.rest"),
            notApplicable(RULE.given(planned(bench(negative().build())))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void threeToSixSetsAreTheDose() {
        RULE.given(planned(sets(3, 7, 120))).isSatisfied().measuring(3, 3, Unit.SETS);
        RULE.given(planned(sets(6, 7, 120))).isSatisfied().measuring(6, 6, Unit.SETS);
        RULE.given(planned(sets(2, 7, 120)))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (flywheel-squat)")
                .measuring(2, 3, Unit.SETS)
                .saying("Flywheel squat has 2 sets; make it at least 3 sets.");
        RULE.given(performed(sets(7, 7, 120)))
                .isViolated(Severity.WARNING)
                .measuring(7, 6, Unit.SETS)
                .saying("Flywheel squat had 7 sets; make it at most 6 sets.");
    }

    @Test
    void sixToEightRepsAreTheDose() {
        RULE.given(planned(sets(4, 6, 120))).isSatisfied();
        RULE.given(planned(sets(4, 8, 120))).isSatisfied();
        RULE.given(planned(sets(4, 5, 120)))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (flywheel-squat), set 1")
                .measuring(5, 6, Unit.REPS)
                .saying("This set has 5 reps; make it at least 6 reps.");
        RULE.given(planned(sets(4, 9, 120))).isViolated(Severity.WARNING).measuring(9, 8, Unit.REPS);
    }

    @Test
    void twoMinutesOfRestBelongToIt() {
        RULE.given(performed(sets(4, 7, 119)))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (flywheel-squat), set 2")
                .measuring(119, 120, Unit.SECONDS)
                .saying("The rest before this set was 119 s; make it at least 120 s.");
    }

    @Test
    void nobodyNeedRestBeforeTheFirstSet() {
        RULE.given(planned(entry("flywheel-squat", set(7, 10), set(7, 120), set(7, 120))))
                .isSatisfied();
    }

    @Test
    void aSetForOneLimbCountsForThatLimb() {
        WorkSet left = set(7, 120).toBuilder().side(Side.LEFT).build();
        WorkSet right = set(7, 120).toBuilder().side(Side.RIGHT).build();

        RULE.given(planned(entry("flywheel-leg-curl", left, right, left, right, left, right, left, right)))
                .isSatisfied()
                .measuring(4, 3, Unit.SETS);
        RULE.given(planned(entry("flywheel-leg-curl", left, right, left, right)))
                .isViolated(Severity.WARNING);
    }

    @Test
    void whatIsKnownIsJudgedWithoutTheRest() {
        RULE.given(performed(entry("flywheel-squat", set(7), set(0), set(9)))).isViolated(Severity.WARNING);
        RULE.given(performed(entry("flywheel-squat", set(0), set(7), set(7)))).isNotEvaluated("set.reps", "set.rest");
    }

    @Test
    void setsByAnotherMethodDoNotCount() {
        RULE.given(planned(entry(
                        "leg-extension", bare(SetMethod.TEMPO), set(7, 120), set(7, 120), ordinary(40), set(7, 120))))
                .isSatisfied()
                .measuring(3, 3, Unit.SETS);
    }

    @Test
    void theLimitsAreParameters() {
        RULE.with("min-sets", 1).given(planned(sets(1, 7, 120))).isSatisfied();
        RULE.with("max-sets", 3).given(planned(sets(4, 7, 120))).isViolated(Severity.WARNING);
        RULE.with("min-reps", 8).given(planned(sets(4, 7, 120))).isViolated(Severity.WARNING);
        RULE.with("max-reps", 12).given(planned(sets(4, 12, 120))).isSatisfied();
        RULE.with("min-rest", 180).given(planned(sets(4, 7, 120))).isViolated(Severity.WARNING);
    }

    private static WorkSet set(int reps) {
        return WorkSet.builder(SetMethod.FLYWHEEL).reps(reps).build();
    }

    private static WorkSet set(int reps, int rest) {
        return set(reps).toBuilder().rest(Duration.ofSeconds(rest)).build();
    }

    private static ExerciseEntry sets(int count, int reps, int rest) {
        return ExerciseEntry.builder("flywheel-squat")
                .set(set(reps))
                .sets(count - 1, set(reps, rest))
                .build();
    }
}
