package io.github.eccentricrules.rules;

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
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class AelLoadSplitTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new AelLoadSplit());

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(squat(set(115, 70)))), Severity.WARNING),
            satisfied(RULE.given(planned(squat(set(110, 80))))),
            onTheLimit(RULE.given(planned(squat(set(105, 80))))),
            onTheLimit(RULE.given(planned(squat(set(115, 75))))),
            notEvaluated(
                    RULE.given(planned(squat(accentuated().load(kilograms(110)).build()))), "set.liftedLoad"),
            notApplicable(RULE.given(planned(bench(negative().build())))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void thePublishedSplitsPass() {
        RULE.given(planned(squat(set(105, 80)))).isSatisfied().measuring(105, 105, Unit.PERCENT);
        RULE.given(planned(squat(set(105, 75)))).isSatisfied();
        RULE.given(planned(squat(set(105, 100)))).isSatisfied();
        RULE.given(planned(squat(set(119, 85)))).isSatisfied();
    }

    @Test
    void theWayDownIsLimitedOnBothSides() {
        RULE.given(planned(squat(set(104.9, 80))))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-back-squat), set 1")
                .measuring(104.9, 105, Unit.PERCENT)
                .saying("The load on the way down is 104.9 % of your one-repetition maximum; take at least 105 % of"
                        + " it.");
        RULE.given(planned(squat(set(120, 90)))).isSatisfied().measuring(120, 120, Unit.PERCENT);
        RULE.given(performed(squat(set(120.1, 90))))
                .isViolated(Severity.WARNING)
                .measuring(120.1, 120, Unit.PERCENT)
                .saying("The load on the way down was 120.1 % of your one-repetition maximum; take at most 120 % of"
                        + " it.");
    }

    @Test
    void theWayUpIsLimitedOnBothSides() {
        RULE.with("max-gap", 70)
                .given(planned(squat(set(110, 50))))
                .isSatisfied()
                .measuring(50, 50, Unit.PERCENT);
        RULE.with("max-gap", 70)
                .given(planned(squat(set(110, 49.9))))
                .isViolated(Severity.WARNING)
                .measuring(49.9, 50, Unit.PERCENT)
                .saying("The load on the way up is 49.9 % of your one-repetition maximum; take at least 50 % of it.");
        RULE.given(planned(squat(set(110, 100)))).isSatisfied().measuring(100, 100, Unit.PERCENT);
        RULE.given(planned(squat(set(110, 100.1)))).isViolated(Severity.WARNING).measuring(100.1, 100, Unit.PERCENT);
    }

    @Test
    void theGapIsLimitedToFortyPoints() {
        RULE.given(planned(squat(set(118.3, 78.3)))).isSatisfied().measuring(40, 40, Unit.PERCENT);
        RULE.given(planned(squat(set(118.3, 78.2))))
                .isViolated(Severity.WARNING)
                .measuring(40.1, 40, Unit.PERCENT)
                .saying("The difference between the way down and the way up is 40.1 % of your one-repetition maximum;"
                        + " take at most 40 % of it.");
    }

    @Test
    void whatIsKnownIsJudgedWithoutTheRest() {
        RULE.given(planned(squat(accentuated().load(kilograms(130)).build()))).isViolated(Severity.WARNING);
        RULE.given(planned(squat(accentuated().liftedLoad(kilograms(40)).build())))
                .isViolated(Severity.WARNING);
        RULE.given(planned(squat(accentuated().liftedLoad(kilograms(80)).build())))
                .isNotEvaluated("set.load");
        RULE.given(planned(entry("barbell-back-squat", set(110, 80)))).isNotEvaluated("entry.oneRepMax");
        RULE.given(performed(entry("leg-press", accentuated().build())))
                .isNotEvaluated("set.load", "set.liftedLoad", "entry.oneRepMax");
    }

    @Test
    void bodyMassIsPartOfAllLoads() {
        ExerciseEntry pullUps = ExerciseEntry.builder("pull-up")
                .oneRepMax(kilograms(20))
                .set(set(30, 0))
                .build();
        Session heavy = planned(pullUps).toBuilder()
                .athlete(Athlete.builder().bodyMass(kilograms(80)).build())
                .build();

        RULE.given(heavy).isSatisfied();
        RULE.given(planned(pullUps)).isNotEvaluated("athlete.bodyMass");
    }

    private static WorkSet.Builder accentuated() {
        return WorkSet.builder(SetMethod.ACCENTUATED_ECCENTRIC);
    }

    private static WorkSet set(double lowered, double lifted) {
        return accentuated()
                .load(kilograms(lowered))
                .liftedLoad(kilograms(lifted))
                .reps(5)
                .build();
    }

    private static ExerciseEntry squat(WorkSet... sets) {
        return ExerciseEntry.builder("barbell-back-squat")
                .oneRepMax(kilograms(100))
                .sets(List.of(sets))
                .build();
    }
}
