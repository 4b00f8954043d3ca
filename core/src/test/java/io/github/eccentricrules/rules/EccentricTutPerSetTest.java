package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
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
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
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

class EccentricTutPerSetTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new EccentricTutPerSet());
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(bench(lowered(6, 7000)))), Severity.WARNING),
            satisfied(RULE.given(planned(bench(lowered(5, 4000))))),
            onTheLimit(RULE.given(planned(bench(lowered(6, 6000))))),
            notEvaluated(RULE.given(performed(bench(negative().reps(5).build()))), "rep.descent"),
            notEvaluated(RULE.given(planned(bench(negative().reps(0).build()))), "set.reps"),
            notApplicable(RULE.given(planned(bench(bare(SetMethod.TEMPO))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void aSetShouldTakeAtMost36SecondsAndMustNotTakeMoreThan60() {
        RULE.given(of(30_000, 6000)).isSatisfied().measuring(36, 36, Unit.SECONDS);
        RULE.given(of(30_000, 6100)).isViolated(Severity.WARNING).measuring(36.1, 36, Unit.SECONDS);
        RULE.given(of(30_000, 30_000)).isViolated(Severity.WARNING).measuring(60, 36, Unit.SECONDS);
        RULE.given(of(30_000, 30_100)).isViolated(Severity.ERROR).measuring(60.1, 60, Unit.SECONDS);
    }

    @Test
    void tenDescentsOfTwoSecondsPass() {
        RULE.given(planned(bench(lowered(10, 2000)))).isSatisfied().measuring(20, 36, Unit.SECONDS);
    }

    @Test
    void thePlanAndTheRecordAreToldWhatToDo() {
        RULE.given(planned(bench(lowered(6, 7000))))
                .isViolated(Severity.WARNING)
                .at(FIRST_SET)
                .saying("The reps of this set take 42 s on the way down; keep a set to 36 s, with fewer or shorter"
                        + " descents.");
        RULE.given(performed(bench(lowered(6, 11_000))))
                .isViolated(Severity.ERROR)
                .at(FIRST_SET)
                .saying("The reps of this set took 66 s on the way down; keep a set to 36 s, with fewer or shorter"
                        + " descents.");
    }

    @Test
    void whatIsKnownMayBeTooMuchAlready() {
        RULE.given(performed(bench(reps(Rep.ofSeconds(20), Rep.UNMEASURED, Rep.ofSeconds(17)))))
                .isViolated(Severity.WARNING)
                .measuring(37, 36, Unit.SECONDS)
                .saying("The reps of this set took at least 37 s on the way down; keep a set to 36 s, with fewer or"
                        + " shorter descents.");
        RULE.given(performed(bench(reps(Rep.ofSeconds(20), Rep.UNMEASURED, Rep.ofSeconds(16)))))
                .isNotEvaluated("rep.descent")
                .at(FIRST_SET);
    }

    @Test
    void aPlanMayGiveTheDescentsByItsTempoAndARecordMayNot() {
        WorkSet set = negative().tempo(Tempo.parse("10-0-1-0")).reps(4).build();

        RULE.given(planned(bench(set))).isViolated(Severity.WARNING).measuring(40, 36, Unit.SECONDS);
        RULE.given(performed(bench(set))).isNotEvaluated("rep.descent");
    }

    @Test
    void eachSetIsItsOwnAndSoIsEachLimb() {
        WorkSet left = lowered(5, 5000).toBuilder()
                .method(SetMethod.TWO_UP_ONE_DOWN)
                .side(Side.LEFT)
                .build();
        WorkSet right = left.toBuilder().side(Side.RIGHT).build();

        RULE.given(planned(bench(left, right))).isSatisfied().measuring(25, 36, Unit.SECONDS);
    }

    @Test
    void theLimitsAreParameters() {
        RULE.with("max-time", 20).given(of(20_000)).isSatisfied().measuring(20, 20, Unit.SECONDS);
        RULE.with("max-time-at-all", 40).given(of(40_001)).isViolated(Severity.ERROR);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SUPRAMAXIMAL_NEGATIVE", "ACCENTUATED_ECCENTRIC", "TWO_UP_ONE_DOWN", "PARTNER_FORCED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsNoOverloadMayTakeLong(SetMethod method) {
        WorkSet set = lowered(10, 10_000).toBuilder().method(method).build();

        RULE.given(planned(bench(set))).isNotApplicable();
        RULE.given(performed(bench(set))).isNotApplicable();
    }

    private static Session of(long... milliseconds) {
        return performed(bench(reps(Arrays.stream(milliseconds)
                .mapToObj(time -> Rep.of(Duration.ofMillis(time)))
                .toArray(Rep[]::new))));
    }

    private static WorkSet lowered(int reps, long milliseconds) {
        return negative().reps(reps, Duration.ofMillis(milliseconds)).build();
    }
}
