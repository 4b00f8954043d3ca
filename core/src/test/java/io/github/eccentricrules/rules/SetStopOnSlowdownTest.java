package io.github.eccentricrules.rules;

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
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SetStopOnSlowdownTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new SetStopOnSlowdown());
    private static final Rep SLOW = Rep.ofSeconds(4);
    private static final Rep FAST = Rep.ofSeconds(1.6);

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(lowered(4.2, 4, 3.1, 1.6, 0.7)), Severity.WARNING),
            satisfied(RULE.given(lowered(4.2, 4, 3.5, 3.1, 1.6))),
            onTheLimit(RULE.given(lowered(4, 3, 4))),
            notEvaluated(RULE.given(performed(bench(reps(SLOW, Rep.UNMEASURED, SLOW)))), "rep.descent"),
            notEvaluated(RULE.given(performed(bench(negative().reps(0).build()))), "set.reps"),
            notApplicable(RULE.given(planned(bench(reps(FAST, FAST))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void theFirstRepAfterTheFirstFastOneIsPointedAt() {
        RULE.given(lowered(4.2, 4, 3.1, 1.6, 0.7))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press), set 1, rep 5")
                .measuring(1.6, 3, Unit.SECONDS)
                .saying(
                        "Rep 4 was lowered in 1.6 s, under 3 s, and the set went on for 1 rep; end a set at the first rep"
                                + " that you cannot slow down.");
        RULE.given(lowered(2.9, 4, 1, 4))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press), set 1, rep 2")
                .measuring(2.9, 3, Unit.SECONDS)
                .saying("Rep 1 was lowered in 2.9 s, under 3 s, and the set went on for 3 reps; end a set at the first"
                        + " rep that you cannot slow down.");
    }

    @Test
    void theLastRepMayBeFast() {
        RULE.given(lowered(4, 3.2, 0.5)).isSatisfied().measuring(3.2, 3, Unit.SECONDS);
        RULE.given(performed(bench(reps(SLOW, SLOW, Rep.UNMEASURED)))).isSatisfied();
        RULE.given(lowered(0.5)).isNotApplicable();
    }

    @Test
    void aRepInWhichTheLoadFellEndsTheSetToo() {
        RULE.given(performed(bench(reps(SLOW, Rep.UNMEASURED.withDropped(), SLOW))))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press), set 1, rep 3")
                .saying("The load fell in rep 2, and the set went on for 1 rep; end a set at the first rep that you"
                        + " cannot slow down.");
        RULE.given(performed(bench(reps(SLOW, SLOW, SLOW.withDropped())))).isSatisfied();
    }

    @Test
    void whatIsKnownMayShowItAlready() {
        RULE.given(performed(bench(reps(Rep.UNMEASURED, FAST, SLOW)))).isViolated(Severity.WARNING);
        RULE.given(performed(bench(reps(Rep.UNMEASURED, SLOW, FAST))))
                .isNotEvaluated("rep.descent")
                .at("exercise 1 (barbell-bench-press), set 1");
    }

    @ParameterizedTest
    @CsvSource({
        "SUPRAMAXIMAL_NEGATIVE, 3",
        "ACCENTUATED_ECCENTRIC, 2",
        "TWO_UP_ONE_DOWN, 3",
        "PARTNER_FORCED, 3",
        "TEMPO, 2",
        "BODY_WEIGHT_NEGATIVE, 3",
        "REHABILITATION, 2"
    })
    void everyMethodHasItsOwnTime(SetMethod method, double least) {
        RULE.given(lowered(method, least, 4)).isSatisfied().measuring(least, least, Unit.SECONDS);
        RULE.given(lowered(method, least - 0.1, 4))
                .isViolated(Severity.WARNING)
                .measuring(least - 0.1, least, Unit.SECONDS);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONVENTIONAL", "WARM_UP", "ISOMETRIC_HOLD", "FLYWHEEL"})
    void otherMethodsHaveNone(SetMethod method) {
        RULE.given(lowered(method, 0.8, 0.8)).isNotApplicable();
        RULE.given(performed(bench(negative().method(method).reps(3).build()))).isNotApplicable();
    }

    @Test
    void theTimeIsAParameter() {
        RULE.with("min-descent", 4).given(lowered(4, 1)).isSatisfied().measuring(4, 4, Unit.SECONDS);
        RULE.with("min-descent@supramaximal-negative", 4).given(lowered(3.9, 4)).isViolated(Severity.WARNING);
    }

    private static Session lowered(double... seconds) {
        return lowered(SetMethod.SUPRAMAXIMAL_NEGATIVE, seconds);
    }

    private static Session lowered(SetMethod method, double... seconds) {
        List<Rep> reps = Arrays.stream(seconds).mapToObj(Rep::ofSeconds).toList();
        return performed(bench(negative().method(method).reps(reps).build()));
    }
}
