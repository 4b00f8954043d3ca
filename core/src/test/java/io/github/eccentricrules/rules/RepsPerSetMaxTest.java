package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;

import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepsPerSetMaxTest {
    private static final OneRule RULE = OneRule.of(new RepsPerSetMax());
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";

    @Test
    void sevenRepsAreAnError() {
        RULE.assertViolated(
                performed(bench(negatives(7))),
                "ERROR " + FIRST_SET + ": This set had 7 reps; do at most 6 reps.",
                "7",
                "6",
                Unit.REPS,
                "-1");
    }

    @Test
    void sixRepsAreAllowedButNotRecommended() {
        RULE.assertViolated(
                planned(bench(negatives(6))),
                "INFO " + FIRST_SET + ": This set has 6 reps, which is allowed; 5 reps or fewer are recommended.",
                "6",
                "5",
                Unit.REPS,
                "-1");
    }

    @Test
    void exactlyFiveRepsPass() {
        RULE.assertPasses(performed(bench(negatives(5))), "5", "5", Unit.REPS, "0");
        RULE.assertPasses(planned(bench(negatives(4))), "4", "5", Unit.REPS, "1");
    }

    @Test
    void theRepsOfTwoSetsAreNotAddedUp() {
        RULE.assertPasses(performed(bench(negatives(4), negatives(4))));
    }

    @Test
    void theStrictestLimitCountsHoweverItIsConfigured() {
        RULE.with("max-reps", 3)
                .assertViolated(
                        planned(bench(negatives(4))),
                        "ERROR " + FIRST_SET + ": This set has 4 reps; do at most 3 reps.",
                        "4",
                        "3",
                        Unit.REPS,
                        "-1");
    }

    @Test
    void aSetWithoutRepsIsNotEvaluated() {
        RULE.assertNotEvaluated(performed(bench(negatives(0))), FIRST_SET, "set.reps");
        RULE.assertNotEvaluated(planned(bench(negatives(0))), FIRST_SET, "set.reps");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONVENTIONAL", "WARM_UP", "ISOMETRIC_HOLD"})
    void whatIsNoNegativeMayHaveManyReps(SetMethod method) {
        WorkSet many = WorkSet.builder(method).reps(20).build();

        RULE.assertNotApplicable(performed(bench(many)));
        RULE.assertNotApplicable(planned(bench(many)));
    }

    private static WorkSet negatives(int count) {
        return negative().reps(count).build();
    }
}
