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
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwoUpOneDownLoadTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new TwoUpOneDownLoad());

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(press(set(180, 5)))), Severity.WARNING),
            violated(RULE.given(planned(press(set(140, 8)))), Severity.WARNING),
            satisfied(RULE.given(planned(press(set(140, 4))))),
            onTheLimit(RULE.given(planned(press(set(150, 5))))),
            notEvaluated(RULE.given(planned(entry("leg-press", set(140, 4)))), "entry.twoLimbMax"),
            notApplicable(RULE.given(planned(bench(negative().build())))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void moreThanThreeQuartersOfWhatBothLimbsLiftIsTooMuch() {
        RULE.given(planned(press(set(150, 5)))).isSatisfied().measuring(75, 75, Unit.PERCENT);
        RULE.given(planned(press(set(150.2, 5))))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (leg-press), set 1")
                .measuring(75.1, 75, Unit.PERCENT)
                .saying("150.2 kg is 75.1 % of what both limbs lift; lower at most 75 % of it with one.");
    }

    @Test
    void threeToFiveRepsAreForOneLimb() {
        RULE.given(planned(press(set(140, 3)))).isSatisfied();
        RULE.given(planned(press(set(140, 5)))).isSatisfied();
        RULE.given(planned(press(set(140, 2))))
                .isViolated(Severity.WARNING)
                .measuring(2, 3, Unit.REPS)
                .saying("This set has 2 reps; do at least 3 reps with each limb.");
        RULE.given(performed(press(set(140, 5), set(140, 6))))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (leg-press), set 2")
                .measuring(6, 5, Unit.REPS)
                .saying("This set had 6 reps; do at most 5 reps with each limb.");
    }

    @Test
    void whatIsKnownIsJudgedWithoutTheRest() {
        RULE.given(planned(entry("leg-press", set(140, 6)))).isViolated(Severity.WARNING);
        RULE.given(planned(press(set(180, 0)))).isViolated(Severity.WARNING);
        RULE.given(planned(entry(
                        "leg-press", WorkSet.builder(SetMethod.TWO_UP_ONE_DOWN).build())))
                .isNotEvaluated("set.load", "entry.twoLimbMax", "set.reps");
    }

    @Test
    void theMaximumOfOneLimbIsNotThatOfBoth() {
        ExerciseEntry oneLimb = ExerciseEntry.builder("leg-press")
                .oneRepMax(kilograms(110))
                .set(set(140, 4))
                .build();

        RULE.given(planned(oneLimb)).isNotEvaluated("entry.twoLimbMax");
    }

    @Test
    void bodyMassIsPartOfBothLoads() {
        ExerciseEntry pullUps = ExerciseEntry.builder("pull-up")
                .twoLimbMax(TestedMaximum.of(kilograms(40)))
                .set(set(10, 4))
                .build();
        Session heavy = planned(pullUps).toBuilder()
                .athlete(Athlete.builder().bodyMass(kilograms(80)).build())
                .build();

        RULE.given(heavy).isSatisfied().measuring(75, 75, Unit.PERCENT);
        RULE.given(planned(pullUps)).isNotEvaluated("athlete.bodyMass");
    }

    @Test
    void theLimitsAreParameters() {
        RULE.with("max-percent", 70).given(planned(press(set(150, 5)))).isViolated(Severity.WARNING);
        RULE.with("max-reps", 8).given(planned(press(set(140, 8)))).isSatisfied();
        RULE.with("min-reps", 5).given(planned(press(set(140, 4)))).isViolated(Severity.WARNING);
    }

    private static WorkSet set(double load, int reps) {
        return WorkSet.builder(SetMethod.TWO_UP_ONE_DOWN)
                .side(Side.RIGHT)
                .load(kilograms(load))
                .reps(reps)
                .build();
    }

    private static ExerciseEntry press(WorkSet... sets) {
        return ExerciseEntry.builder("leg-press")
                .twoLimbMax(TestedMaximum.of(kilograms(200)))
                .sets(List.of(sets))
                .build();
    }
}
