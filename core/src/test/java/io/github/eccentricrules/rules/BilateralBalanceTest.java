package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BilateralBalanceTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new BilateralBalance());
    private static final WorkSet WITHOUT_SIDE =
            WorkSet.builder(SetMethod.TWO_UP_ONE_DOWN).reps(5).build();
    private static final WorkSet LEFT = set(Side.LEFT, 5);
    private static final WorkSet RIGHT = set(Side.RIGHT, 5);

    private static final WorkSet RIGHT_80 = loaded(RIGHT, 80);

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(entry("leg-press", LEFT, RIGHT, LEFT))), Severity.WARNING),
            violated(RULE.given(planned(entry("leg-press", loaded(LEFT, 80), loaded(RIGHT, 70)))), Severity.INFO),
            satisfied(RULE.given(planned(entry("leg-press", LEFT, RIGHT, LEFT, RIGHT)))),
            onTheLimit(RULE.given(performed(entry("leg-press", LEFT, LEFT, set(Side.RIGHT, 10))))),
            notEvaluated(RULE.given(performed(entry("leg-press", LEFT, set(Side.RIGHT, 0)))), "set.reps"),
            notApplicable(RULE.given(planned(entry("heel-drop", bare(SetMethod.REHABILITATION))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void oneRepMoreOnOneSideIsAWarning() {
        RULE.given(planned(entry("leg-press", LEFT, set(Side.RIGHT, 4))))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (leg-press)")
                .measuring(1, 0, Unit.REPS)
                .saying("Leg press has 5 reps for the left side and 4 reps for the right; do as many for each.");
        RULE.given(performed(entry("leg-press", set(Side.LEFT, 1), set(Side.RIGHT, 2))))
                .isViolated(Severity.WARNING)
                .saying("Leg press had 1 rep for the left side and 2 reps for the right; do as many for each.");
    }

    @Test
    void threeSetsForEachSidePass() {
        RULE.given(planned(entry("leg-press", RIGHT, LEFT, RIGHT, LEFT, RIGHT, LEFT)))
                .isSatisfied()
                .measuring(0, 0, Unit.REPS);
    }

    @Test
    void oneSideAloneIsAWarningWhetherItsRepsAreKnownOrNot() {
        RULE.given(planned(entry("leg-press", LEFT)))
                .isViolated(Severity.WARNING)
                .measuring(5, 0, Unit.REPS)
                .saying("Leg press has negatives for the left side only; do as many for the right.");
        RULE.given(performed(entry("leg-press", set(Side.RIGHT, 0))))
                .isViolated(Severity.WARNING)
                .saying("Leg press had negatives for the right side only; do as many for the left.");
    }

    @Test
    void unknownRepsOfASideCouldMakeUpForIt() {
        RULE.given(performed(entry("leg-press", LEFT, RIGHT, set(Side.LEFT, 0))))
                .isNotEvaluated("set.reps")
                .at("exercise 1 (leg-press)");
    }

    @Test
    void theEntriesOfAnExerciseAreAddedUpAndThoseOfOthersAreNot() {
        RULE.given(planned(entry("leg-press", LEFT), entry("leg-press", RIGHT))).isSatisfied();
        RULE.given(planned(entry("leg-press", LEFT), entry("leg-curl", RIGHT))).isViolated(Severity.WARNING);
    }

    @Test
    void aSetOfBothSidesCountsForBoth() {
        WorkSet both = WorkSet.builder(SetMethod.TEMPO).reps(8).build();

        RULE.given(planned(entry("leg-press", both, LEFT, RIGHT))).isSatisfied();
        RULE.given(planned(entry("leg-press", both, LEFT))).isViolated(Severity.WARNING);
    }

    @Test
    void aMethodForOneLimbMustSayWhich() {
        RULE.given(performed(entry("leg-press", WITHOUT_SIDE)))
                .isNotEvaluated("set.side")
                .at("exercise 1 (leg-press)");
        RULE.given(planned(entry("leg-press", LEFT, LEFT, WITHOUT_SIDE))).isNotEvaluated("set.side");
    }

    @Test
    void onlyNegativesCount() {
        WorkSet warmUp = LEFT.toBuilder().method(SetMethod.WARM_UP).build();

        RULE.given(planned(entry("leg-press", warmUp, LEFT, RIGHT))).isSatisfied();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONVENTIONAL", "WARM_UP", "ISOMETRIC_HOLD"})
    void whatIsNoNegativeMayTrainOneSide(SetMethod method) {
        RULE.given(planned(entry("leg-press", LEFT.toBuilder().method(method).build())))
                .isNotApplicable();
    }

    @Test
    void theDifferenceIsAParameter() {
        RULE.with("max-difference", 2)
                .given(planned(entry("leg-press", LEFT, set(Side.RIGHT, 3))))
                .isSatisfied()
                .measuring(2, 2, Unit.REPS);
        RULE.with("max-difference", 2)
                .given(performed(entry("leg-press", set(Side.LEFT, 0))))
                .isNotEvaluated("set.reps");
    }

    @Test
    void unequalLoadsAreNoted() {
        RULE.given(planned(entry("leg-press", loaded(LEFT, 70), loaded(RIGHT, 80), loaded(LEFT, 75), RIGHT_80)))
                .isViolated(Severity.INFO)
                .at("exercise 1 (leg-press)")
                .saying("Leg press has 75 kg for the left side and 80 kg for the right: the loads differ; let the"
                        + " weaker side set the load.");
        RULE.given(performed(entry("leg-press", loaded(LEFT, 80), loaded(RIGHT, 79))))
                .isViolated(Severity.INFO)
                .saying("Leg press had 80 kg for the left side and 79 kg for the right: the loads differ; let the"
                        + " weaker side set the load.");
    }

    @Test
    void equalLoadsAndLoadsThatAreNotAllKnownAreNotNoted() {
        RULE.given(planned(entry("leg-press", loaded(LEFT, 80), RIGHT_80))).isSatisfied();
        RULE.given(planned(entry("leg-press", LEFT, RIGHT_80))).isSatisfied();
        RULE.given(planned(entry("leg-press", loaded(LEFT, 70), LEFT, RIGHT_80, RIGHT)))
                .isSatisfied();
    }

    @Test
    void unequalRepsComeBeforeUnequalLoads() {
        RULE.given(planned(entry("leg-press", loaded(LEFT, 70), RIGHT_80, RIGHT)))
                .isViolated(Severity.WARNING);
    }

    private static WorkSet loaded(WorkSet set, double load) {
        return set.toBuilder().load(kilograms(load)).build();
    }

    private static WorkSet set(Side side, int reps) {
        return WITHOUT_SIDE.toBuilder().side(side).reps(reps).build();
    }
}
