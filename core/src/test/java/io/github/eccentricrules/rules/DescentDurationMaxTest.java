package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DescentDurationMaxTest {
    private static final OneRule RULE = OneRule.of(new DescentDurationMax());
    private static final String FIRST_REP = "exercise 1 (barbell-bench-press), set 1, rep 1";
    private static final RuleVerifier EVIDENCE = RuleVerifier.of(DescentDurationMax.evidence());

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.given(performed(bench(reps(Rep.ofSeconds(5), Rep.ofSeconds(9))))), Severity.WARNING),
            satisfied(EVIDENCE.given(performed(bench(reps(Rep.ofSeconds(5), Rep.ofSeconds(6)))))),
            onTheLimit(EVIDENCE.given(planned(bench(reps(Rep.ofSeconds(8)))))),
            notEvaluated(EVIDENCE.given(performed(bench(reps(Rep.UNMEASURED)))), "rep.descent"),
            notApplicable(EVIDENCE.given(planned(bench(bare(SetMethod.CONVENTIONAL))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void aDescentOfSixPointOneSecondsIsAWarning() {
        RULE.assertViolated(
                performed(bench(reps(Rep.ofSeconds(6.1)))),
                "WARNING " + FIRST_REP + ": Rep 1 was lowered in 6.1 s; take at most 6 s.",
                "6.1",
                "6",
                Unit.SECONDS,
                "-0.1");
    }

    @Test
    void aPlannedTempoOfEightSecondsIsAWarning() {
        WorkSet slow = WorkSet.builder(SetMethod.TEMPO)
                .tempo(Tempo.parse("8010"))
                .reps(1)
                .build();

        RULE.assertViolated(
                planned(bench(slow)),
                "WARNING " + FIRST_REP + ": Rep 1 is planned to be lowered in 8 s; take at most 6 s.",
                "8",
                "6",
                Unit.SECONDS,
                "-2");
    }

    @Test
    void aDescentOfExactlySixSecondsPasses() {
        RULE.assertPasses(performed(bench(reps(Rep.ofSeconds(6)))), "6", "6", Unit.SECONDS, "0");
    }

    @Test
    void aNanosecondMoreIsAWarningAndDoesNotReadLikeSixSeconds() {
        RULE.assertViolated(
                performed(bench(reps(Rep.of(Duration.ofSeconds(6).plusNanos(1))))),
                "WARNING " + FIRST_REP + ": Rep 1 was lowered in 6.000000001 s; take at most 6 s.",
                "6.000000001",
                "6",
                Unit.SECONDS,
                "-0.000000001");
    }

    @Test
    void aNanosecondLessPasses() {
        RULE.assertPasses(
                performed(bench(reps(Rep.of(Duration.ofSeconds(6).minusNanos(1))))),
                "5.999999999",
                "6",
                Unit.SECONDS,
                "0.000000001");
    }

    @Test
    void aFastDescentIsAnotherRulesMatter() {
        RULE.assertPasses(performed(bench(reps(Rep.ofSeconds(0.5)))), "0.5", "6", Unit.SECONDS, "5.5");
    }

    @Test
    void aRepThatNobodyTimedIsNotEvaluated() {
        RULE.assertNotEvaluated(planned(bench(reps(Rep.UNMEASURED, Rep.ofSeconds(5)))), FIRST_REP, "rep.descent");
        RULE.assertNotEvaluated(
                performed(bench(bare(SetMethod.TEMPO))), "exercise 1 (barbell-bench-press), set 1", "rep.descent");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONVENTIONAL", "WARM_UP", "ISOMETRIC_HOLD"})
    void whatIsNoNegativeMayBeSlow(SetMethod method) {
        WorkSet slow = WorkSet.builder(method).reps(5, Duration.ofSeconds(20)).build();

        RULE.assertNotApplicable(performed(bench(slow)));
        RULE.assertNotApplicable(planned(bench(slow)));
    }

    @Test
    void bySupportOfTheLiteratureEightSecondsPass() {
        EVIDENCE.given(planned(bench(reps(Rep.ofSeconds(8))))).isSatisfied().measuring(8, 8, Unit.SECONDS);
        EVIDENCE.given(performed(bench(reps(Rep.ofSeconds(8.1)))))
                .isViolated(Severity.WARNING)
                .at(FIRST_REP)
                .measuring(8.1, 8, Unit.SECONDS)
                .saying("Rep 1 was lowered in 8.1 s; take at most 8 s.");
    }

    @Test
    void aPullUpMayTakeTenSeconds() {
        WorkSet pullUp = WorkSet.builder(SetMethod.BODY_WEIGHT_NEGATIVE)
                .reps(1, Duration.ofSeconds(10))
                .build();

        EVIDENCE.given(planned(entry("negative-pull-up", pullUp))).isSatisfied().measuring(10, 10, Unit.SECONDS);
    }

    @Test
    void aFlywheelIsBrakedInNoPublishedTimeWhetherItIsMeasuredOrNot() {
        EVIDENCE.given(performed(bench(bare(SetMethod.FLYWHEEL)))).isNotApplicable();
        EVIDENCE.given(performed(bench(WorkSet.builder(SetMethod.FLYWHEEL)
                        .reps(7, Duration.ofSeconds(20))
                        .build())))
                .isNotApplicable();
    }
}
