package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.Sessions.reps;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UncontrolledDescentTest {
    private static final OneRule RULE = OneRule.of(new UncontrolledDescent());
    private static final String FIRST_REP = "exercise 1 (barbell-bench-press), set 1, rep 1";
    private static final RuleVerifier EVIDENCE = RuleVerifier.of(UncontrolledDescent.evidence());

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.given(performed(bench(reps(Rep.ofSeconds(4), Rep.ofSeconds(0.7))))), Severity.ERROR),
            satisfied(EVIDENCE.given(performed(bench(reps(Rep.ofSeconds(4), Rep.ofSeconds(3.2)))))),
            onTheLimit(EVIDENCE.given(performed(bench(reps(Rep.ofSeconds(1)))))),
            notEvaluated(EVIDENCE.given(performed(bench(reps(Rep.UNMEASURED)))), "rep.descent"),
            notApplicable(EVIDENCE.given(planned(bench(reps(Rep.ofSeconds(0.5)))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

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

    @Test
    void lessThanASecondIsAFallByTheLiteratureToo() {
        EVIDENCE.given(performed(bench(reps(Rep.ofSeconds(1))))).isSatisfied().measuring(1, 1, Unit.SECONDS);
        EVIDENCE.given(performed(bench(reps(Rep.ofSeconds(0.99)))))
                .isViolated(Severity.ERROR)
                .at(FIRST_REP)
                .measuring(0.99, 1, Unit.SECONDS)
                .saying("Rep 1 came down in 0.99 s, under 1 s: the load fell; stop this exercise for today.");
        EVIDENCE.given(performed(bench(reps(Rep.ofSeconds(4), Rep.ofSeconds(3.2).withDropped()))))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (barbell-bench-press), set 1, rep 2")
                .saying("The load fell in rep 2; stop this exercise for today.");
    }

    @Test
    void lessThanHalfTheTempoIsNoControl() {
        EVIDENCE.given(performed(bench(prescribed("4010", 2)))).isSatisfied();
        EVIDENCE.given(performed(bench(prescribed("4010", 4, 1.8))))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (barbell-bench-press), set 1, rep 2")
                .measuring(45, 50, Unit.PERCENT)
                .saying(
                        "Rep 2 came down in 45 % of the time that its tempo asks for, under 50 %; stop this exercise for"
                                + " today.");
        EVIDENCE.given(performed(bench(prescribed("3.5-0-1-0", 1.75)))).isSatisfied();
        EVIDENCE.given(performed(bench(prescribed("3.5-0-1-0", 1.74)))).isViolated(Severity.ERROR);
    }

    @Test
    void aTempoWithoutATimeIsNotCompared() {
        EVIDENCE.given(performed(bench(prescribed("X0X0", 1.1)))).isSatisfied();
    }

    @Test
    void theGuidelineDoesNotCompareWithTheTempo() {
        RULE.assertPasses(performed(bench(prescribed("8010", 1.5))), "1.5", "1", Unit.SECONDS, "0.5");
    }

    @Test
    void thePartOfTheTempoIsAParameter() {
        EVIDENCE.with("min-percent-of-tempo", 60)
                .given(performed(bench(prescribed("4010", 2.3))))
                .isViolated(Severity.ERROR)
                .measuring(57.5, 60, Unit.PERCENT);
    }

    @Test
    void aFlywheelCannotFall() {
        WorkSet flywheel = WorkSet.builder(SetMethod.FLYWHEEL)
                .reps(7, Duration.ofMillis(500))
                .build();

        EVIDENCE.given(performed(bench(flywheel))).isNotApplicable();
        EVIDENCE.given(performed(bench(flywheel.toBuilder().reps(7).build()))).isNotApplicable();
    }

    private static WorkSet prescribed(String tempo, double... seconds) {
        Rep[] reps = Arrays.stream(seconds).mapToObj(Rep::ofSeconds).toArray(Rep[]::new);
        return reps(reps).toBuilder().tempo(Tempo.parse(tempo)).build();
    }
}
