package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
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
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrengthLossReadinessTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new StrengthLossReadiness());
    private static final Session OVERLOAD = planned(bench(negative().build()));

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(weak(30, OVERLOAD)), Severity.ERROR),
            violated(RULE.given(weak(15, OVERLOAD)), Severity.WARNING),
            satisfied(RULE.given(weak(0, OVERLOAD))),
            onTheLimit(RULE.given(weak(10, OVERLOAD))),
            notEvaluated(RULE.given(OVERLOAD), "readiness.strengthLossPercent"),
            notApplicable(RULE.given(weak(30, planned(bench(ordinary(60)))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void aLossAboveTenPercentIsAWarningAndAboveTwentyAnError() {
        RULE.given(weak(10, OVERLOAD)).isSatisfied().measuring(10, 10, Unit.PERCENT);
        RULE.given(weak(10.1, OVERLOAD))
                .isViolated(Severity.WARNING)
                .at("session")
                .measuring(10.1, 10, Unit.PERCENT)
                .saying("You lack 10.1 % of your usual strength; do negatives only when you lack at most 10 % of it.");
        RULE.given(weak(20, OVERLOAD)).isViolated(Severity.WARNING).measuring(20, 10, Unit.PERCENT);
        RULE.given(weak(21, performed(bench(negative().build()))))
                .isViolated(Severity.ERROR)
                .measuring(21, 20, Unit.PERCENT)
                .saying("You lacked 21 % of your usual strength; do negatives only when you lack at most 10 % of it.");
    }

    @Test
    void itHoldsForNegativesOfAnyKind() {
        RULE.given(weak(30, planned(entry("nordic-hamstring", bare(SetMethod.BODY_WEIGHT_NEGATIVE)))))
                .isViolated(Severity.ERROR);
        RULE.given(weak(30, planned(bench(bare(SetMethod.ISOMETRIC_HOLD))))).isNotApplicable();
    }

    @Test
    void theLimitsAreParameters() {
        RULE.with("max-loss", 15).given(weak(15, OVERLOAD)).isSatisfied().measuring(15, 15, Unit.PERCENT);
        RULE.with("max-loss-at-all", 12).given(weak(13, OVERLOAD)).isViolated(Severity.ERROR);
    }

    private static Session weak(double percent, Session session) {
        return session.toBuilder()
                .readiness(Readiness.builder().strengthLossPercent(percent).build())
                .build();
    }
}
