package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bench;
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
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepsPerSetMaxTest {
    private static final OneRule RULE = OneRule.of(new RepsPerSetMax());
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";
    private static final RuleVerifier EVIDENCE = RuleVerifier.of(RepsPerSetMax.evidence());

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.given(planned(bench(negatives(7)))), Severity.WARNING),
            satisfied(EVIDENCE.given(planned(bench(negatives(5))))),
            onTheLimit(EVIDENCE.given(planned(bench(negatives(6))))),
            notEvaluated(EVIDENCE.given(performed(bench(negatives(0)))), "set.reps"),
            notApplicable(EVIDENCE.given(planned(bench(ordinary(60))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

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

    @Test
    void bySupportOfTheLiteratureSixRepsPassAndElevenAreAnError() {
        EVIDENCE.given(planned(bench(negatives(6)))).isSatisfied().measuring(6, 6, Unit.REPS);
        EVIDENCE.given(planned(bench(negatives(7))))
                .isViolated(Severity.WARNING)
                .at(FIRST_SET)
                .measuring(7, 6, Unit.REPS)
                .saying("This set has 7 reps; do at most 6 reps.");
        EVIDENCE.given(performed(bench(negatives(10))))
                .isViolated(Severity.WARNING)
                .measuring(10, 6, Unit.REPS);
        EVIDENCE.given(performed(bench(negatives(11))))
                .isViolated(Severity.ERROR)
                .measuring(11, 10, Unit.REPS)
                .saying("This set had 11 reps; do at most 6 reps.");
    }

    @Test
    void oneMethodCanBeConfiguredWithoutTheOthers() {
        EVIDENCE.with("max-reps@supramaximal-negative", 4)
                .given(planned(bench(negatives(5))))
                .isViolated(Severity.WARNING)
                .measuring(5, 4, Unit.REPS);
        EVIDENCE.with("max-reps@tempo", 4).given(planned(bench(negatives(5)))).isSatisfied();
    }
}
