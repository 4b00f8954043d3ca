package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
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
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.PeakPower;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlywheelOverloadRealTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new FlywheelOverloadReal());

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(performed(squat(800, 720))), Severity.INFO),
            satisfied(RULE.given(performed(squat(800, 900)))),
            onTheLimit(RULE.given(performed(squat(800, 800)))),
            notEvaluated(RULE.given(performed(entry("flywheel-squat", bare(SetMethod.FLYWHEEL)))), "set.peakPower"),
            notApplicable(RULE.given(planned(squat(800, 720)))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void brakingBelowThePowerOfSpeedingUpIsNoted() {
        RULE.given(performed(squat(800, 800))).isSatisfied().measuring(100, 100, Unit.PERCENT);
        RULE.given(performed(squat(800, 720)))
                .isViolated(Severity.INFO)
                .at("exercise 1 (flywheel-squat), set 1")
                .measuring(90, 100, Unit.PERCENT)
                .saying("The peak power of braking was 90 % of that of speeding up; below 100 % there is no eccentric"
                        + " overload. Braking in the last third brings it nearer.");
        RULE.given(performed(squat(1000, 999.9))).isViolated(Severity.INFO).measuring(99.99, 100, Unit.PERCENT);
        RULE.given(performed(squat(800, 0))).isViolated(Severity.INFO).measuring(0, 100, Unit.PERCENT);
    }

    @Test
    void aDeviceThatMeasuredNothingLeavesNothingToCompare() {
        RULE.given(performed(squat(0, 0))).isNotEvaluated("set.peakPower").at("exercise 1 (flywheel-squat), set 1");
        RULE.given(performed(squat(0, 500))).isNotEvaluated("set.peakPower");
    }

    @Test
    void onlyAFlywheelSetIsJudged() {
        RULE.given(performed(bench(negative().build()))).isNotApplicable();
    }

    @Test
    void theLimitIsTheParameter() {
        RULE.with("min-percent", 120).given(performed(squat(800, 900))).isViolated(Severity.INFO);
    }

    private static ExerciseEntry squat(double concentric, double eccentric) {
        return entry(
                "flywheel-squat",
                WorkSet.builder(SetMethod.FLYWHEEL)
                        .peakPower(new PeakPower(concentric, eccentric))
                        .build());
    }
}
