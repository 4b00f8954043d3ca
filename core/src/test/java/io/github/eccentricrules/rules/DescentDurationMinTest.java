package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.Sessions.reps;

import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DescentDurationMinTest {
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

    private static final OneRule RULE = OneRule.of(new DescentDurationMin());
    private static final String FIRST_REP = "exercise 1 (barbell-bench-press), set 1, rep 1";

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
}
