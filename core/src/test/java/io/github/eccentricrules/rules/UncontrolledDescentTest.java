package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.Sessions.reps;

import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UncontrolledDescentTest {
    private static final OneRule RULE = OneRule.of(new UncontrolledDescent());
    private static final String FIRST_REP = "exercise 1 (barbell-bench-press), set 1, rep 1";

    @Test
    void aLoadThatFellIsAnErrorWhetherTimedOrNot() {
        String text = "ERROR " + FIRST_REP + ": The load fell in rep 1; stop this exercise for today.";

        RULE.assertViolated(performed(bench(reps(Rep.UNMEASURED.withDropped()))), text);
        RULE.assertViolated(performed(bench(reps(Rep.ofSeconds(4).withDropped()))), text);
    }

    @Test
    void lessThanASecondCountsAsAFall() {
        RULE.assertViolated(
                performed(bench(reps(Rep.ofSeconds(0.99)))),
                "ERROR " + FIRST_REP
                        + ": Rep 1 came down in 0.99 s, under 1 s: the load fell; stop this exercise for today.",
                "0.99",
                "1",
                Unit.SECONDS,
                "-0.01");
    }

    @Test
    void exactlyOneSecondPasses() {
        RULE.assertPasses(performed(bench(reps(Rep.ofSeconds(1.0)))), "1", "1", Unit.SECONDS, "0");
    }

    @Test
    void aNanosecondLessIsAnError() {
        RULE.assertViolated(
                performed(bench(reps(Rep.of(Duration.ofSeconds(1).minusNanos(1))))),
                "ERROR " + FIRST_REP
                        + ": Rep 1 came down in 0.999999999 s, under 1 s: the load fell; stop this exercise for today.",
                "0.999999999",
                "1",
                Unit.SECONDS,
                "-0.000000001");
    }

    @Test
    void aNanosecondMorePasses() {
        RULE.assertPasses(
                performed(bench(reps(Rep.of(Duration.ofSeconds(1).plusNanos(1))))),
                "1.000000001",
                "1",
                Unit.SECONDS,
                "0.000000001");
    }

    @Test
    void aRepThatNobodyTimedIsNotEvaluatedEvenIfItDidNotFall() {
        Rep held = Rep.UNMEASURED.withDropped(false);

        RULE.assertNotEvaluated(
                performed(bench(reps(Rep.ofSeconds(4), held))),
                "exercise 1 (barbell-bench-press), set 1, rep 2",
                "rep.descent");
        RULE.assertNotEvaluated(performed(bench(reps(Rep.UNMEASURED, Rep.ofSeconds(4)))), FIRST_REP, "rep.descent");
    }

    @Test
    void aPlanCannotDropALoad() {
        RULE.assertNotApplicable(planned(bench(reps(Rep.ofSeconds(0.5)))));
        RULE.assertNotApplicable(planned(bench(reps(Rep.UNMEASURED.withDropped()))));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONVENTIONAL", "WARM_UP", "ISOMETRIC_HOLD"})
    void whatIsNoNegativeMayFall(SetMethod method) {
        WorkSet fast = WorkSet.builder(method)
                .reps(List.of(Rep.ofSeconds(0.83).withDropped()))
                .build();

        RULE.assertNotApplicable(performed(bench(fast)));
    }
}
