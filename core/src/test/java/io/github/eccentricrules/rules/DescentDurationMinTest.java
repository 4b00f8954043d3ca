package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
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

class DescentDurationMinTest {
    private static final OneRule RULE = OneRule.of(new DescentDurationMin());
    private static final String FIRST_REP = "exercise 1 (barbell-bench-press), set 1, rep 1";
    private static final RuleVerifier EVIDENCE = RuleVerifier.of(DescentDurationMin.evidence());

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.given(performed(bench(lowered(4, 2.4)))), Severity.WARNING),
            satisfied(EVIDENCE.given(performed(bench(lowered(4.2, 4, 3.5))))),
            onTheLimit(EVIDENCE.given(planned(bench(lowered(3))))),
            notEvaluated(EVIDENCE.given(performed(bench(negative().reps(5).build()))), "rep.descent"),
            notApplicable(EVIDENCE.given(planned(bench(ordinary(60))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void aPlanToLowerAsFastAsPossibleIsAnError() {
        WorkSet explosive =
                bare(SetMethod.TEMPO).toBuilder().tempo(Tempo.parse("X0X0")).build();

        OneRule.of(new DescentDurationMin())
                .assertViolated(
                        planned(bench(explosive)),
                        "ERROR exercise 1 (barbell-bench-press), set 1, rep 1: Rep 1 is planned to be lowered as fast as"
                                + " possible; take at least 3 s.");
    }

    @Test
    void aSetThatDoesNotTellItsRepsIsNotEvaluated() {
        WorkSet unknown = WorkSet.builder(SetMethod.TEMPO).build();

        for (OneRule rule : List.of(
                OneRule.of(new DescentDurationMin()),
                OneRule.of(new DescentDurationMax()),
                OneRule.of(new UncontrolledDescent()))) {
            rule.assertNotEvaluated(
                    performed(bench(negative().build(), unknown)),
                    "exercise 1 (barbell-bench-press), set 2",
                    "set.reps");
        }
    }

    @Test
    void aDescentOfTwoPointNineSecondsIsAnError() {
        RULE.assertViolated(
                performed(bench(reps(Rep.ofSeconds(4), Rep.ofSeconds(2.9)))),
                "ERROR exercise 1 (barbell-bench-press), set 1, rep 2: Rep 2 was lowered in 2.9 s; take at least 3 s.",
                "2.9",
                "3",
                Unit.SECONDS,
                "-0.1");
    }

    @Test
    void aPlanOfTwoSecondsIsAnError() {
        RULE.assertViolated(
                planned(bench(reps(Rep.ofSeconds(2)))),
                "ERROR " + FIRST_REP + ": Rep 1 is planned to be lowered in 2 s; take at least 3 s.",
                "2",
                "3",
                Unit.SECONDS,
                "-1");
    }

    @Test
    void aDescentOfExactlyThreeSecondsPasses() {
        RULE.assertPasses(performed(bench(reps(Rep.ofSeconds(3)))), "3", "3", Unit.SECONDS, "0");
    }

    @Test
    void aNanosecondLessIsAnErrorAndDoesNotReadLikeThreeSeconds() {
        RULE.assertViolated(
                performed(bench(reps(Rep.of(Duration.ofSeconds(3).minusNanos(1))))),
                "ERROR " + FIRST_REP + ": Rep 1 was lowered in 2.999999999 s; take at least 3 s.",
                "2.999999999",
                "3",
                Unit.SECONDS,
                "-0.000000001");
    }

    @Test
    void aNanosecondMorePasses() {
        RULE.assertPasses(
                performed(bench(reps(Rep.of(Duration.ofSeconds(3).plusNanos(1))))),
                "3.000000001",
                "3",
                Unit.SECONDS,
                "0.000000001");
    }

    @Test
    void aPlanMayGiveTheDescentByItsTempo() {
        RULE.assertPasses(planned(bench(tempo("4010"))), "4", "3", Unit.SECONDS, "1");
        RULE.assertViolated(
                planned(bench(tempo("2010"))),
                "ERROR " + FIRST_REP + ": Rep 1 is planned to be lowered in 2 s; take at least 3 s.",
                "2",
                "3",
                Unit.SECONDS,
                "-1");
    }

    @Test
    void aPrescribedTempoIsNoMeasurement() {
        RULE.assertNotEvaluated(
                performed(bench(tempo("4010"))), "exercise 1 (barbell-bench-press), set 1", "rep.descent");
    }

    @Test
    void aRepThatNobodyTimedIsNotEvaluated() {
        RULE.assertNotEvaluated(
                performed(bench(reps(Rep.ofSeconds(4), Rep.UNMEASURED))),
                "exercise 1 (barbell-bench-press), set 1, rep 2",
                "rep.descent");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONVENTIONAL", "WARM_UP", "ISOMETRIC_HOLD"})
    void whatIsNoNegativeMayBeFast(SetMethod method) {
        WorkSet fast = WorkSet.builder(method).reps(5, Duration.ofMillis(830)).build();

        RULE.assertNotApplicable(performed(bench(fast)));
        RULE.assertNotApplicable(planned(bench(bare(method))));
    }

    private static WorkSet tempo(String tempo) {
        return WorkSet.builder(SetMethod.TEMPO)
                .tempo(Tempo.parse(tempo))
                .reps(1)
                .build();
    }

    @Test
    void bySupportOfTheLiteratureUnderThreeSecondsIsAWarningAndUnderTwoAnError() {
        EVIDENCE.given(performed(bench(lowered(3)))).isSatisfied().measuring(3, 3, Unit.SECONDS);
        EVIDENCE.given(performed(bench(lowered(2.9))))
                .isViolated(Severity.WARNING)
                .at(FIRST_REP)
                .measuring(2.9, 3, Unit.SECONDS)
                .saying("Rep 1 was lowered in 2.9 s; take at least 3 s.");
        EVIDENCE.given(planned(bench(lowered(2)))).isViolated(Severity.WARNING).measuring(2, 3, Unit.SECONDS);
        EVIDENCE.given(planned(bench(lowered(1.9))))
                .isViolated(Severity.ERROR)
                .measuring(1.9, 2, Unit.SECONDS)
                .saying("Rep 1 is planned to be lowered in 1.9 s; take at least 3 s.");
    }

    @Test
    void aPlanToLowerAsFastAsPossibleIsAnErrorByTheLiteratureToo() {
        WorkSet explosive =
                bare(SetMethod.TEMPO).toBuilder().tempo(Tempo.parse("X0X0")).build();

        EVIDENCE.given(planned(bench(explosive)))
                .isViolated(Severity.ERROR)
                .saying("Rep 1 is planned to be lowered as fast as possible; take at least 2 s.");
    }

    @Test
    void aFlywheelIsBrakedInNoPublishedTimeWhetherItIsMeasuredOrNot() {
        WorkSet untimed = WorkSet.builder(SetMethod.FLYWHEEL).reps(7).build();

        EVIDENCE.given(performed(bench(untimed))).isNotApplicable();
        EVIDENCE.given(planned(bench(untimed.toBuilder().reps(0).build()))).isNotApplicable();
        EVIDENCE.given(performed(bench(
                        untimed.toBuilder().reps(7, Duration.ofMillis(500)).build())))
                .isNotApplicable();
    }

    private static WorkSet lowered(double... seconds) {
        return reps(Arrays.stream(seconds).mapToObj(Rep::ofSeconds).toArray(Rep[]::new));
    }
}
