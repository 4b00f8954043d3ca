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

class DomsReadinessTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new DomsReadiness());
    private static final Session OVERLOAD = planned(bench(negative().build()));
    private static final Session NORDICS = planned(entry("nordic-hamstring", bare(SetMethod.BODY_WEIGHT_NEGATIVE)));

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(sore(8, OVERLOAD)), Severity.ERROR),
            violated(RULE.given(sore(5, OVERLOAD)), Severity.WARNING),
            violated(RULE.given(sore(8, NORDICS)), Severity.WARNING),
            satisfied(RULE.given(sore(1, OVERLOAD))),
            onTheLimit(RULE.given(sore(3, OVERLOAD))),
            onTheLimit(RULE.given(sore(6, NORDICS))),
            notEvaluated(RULE.given(OVERLOAD), "readiness.soreness"),
            notApplicable(RULE.given(sore(8, planned(bench(ordinary(60)))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void overloadWarnsAboveThreeAndEndsAboveSix() {
        RULE.given(sore(3, OVERLOAD)).isSatisfied().measuring(3, 3, Unit.POINTS);
        RULE.given(sore(4, OVERLOAD))
                .isViolated(Severity.WARNING)
                .at("session")
                .measuring(4, 3, Unit.POINTS)
                .saying("Soreness is 4 of 10; do overload only at 3 of 10 or less.");
        RULE.given(sore(6, OVERLOAD)).isViolated(Severity.WARNING).measuring(6, 3, Unit.POINTS);
        RULE.given(sore(7, performed(bench(negative().build()))))
                .isViolated(Severity.ERROR)
                .measuring(7, 6, Unit.POINTS)
                .saying("Soreness was 7 of 10; do overload only at 3 of 10 or less.");
    }

    @Test
    void otherNegativesWarnAboveSix() {
        RULE.given(sore(6, NORDICS)).isSatisfied().measuring(6, 6, Unit.POINTS);
        RULE.given(sore(6.5, NORDICS))
                .isViolated(Severity.WARNING)
                .measuring(6.5, 6, Unit.POINTS)
                .saying("Soreness is 6.5 of 10; do negatives only at 6 of 10 or less.");
        RULE.given(sore(10, NORDICS)).isViolated(Severity.WARNING);
    }

    @Test
    void oneOverloadMakesTheSessionOne() {
        Session mixed = planned(
                entry("nordic-hamstring", bare(SetMethod.BODY_WEIGHT_NEGATIVE)),
                bench(negative().build()));

        RULE.given(sore(4, mixed)).isViolated(Severity.WARNING);
    }

    @Test
    void theLimitsAreParameters() {
        RULE.with("max-soreness-of-overload", 5).given(sore(5, OVERLOAD)).isSatisfied();
        RULE.with("max-soreness-of-overload-at-all", 4).given(sore(5, OVERLOAD)).isViolated(Severity.ERROR);
        RULE.with("max-soreness", 2).given(sore(3, NORDICS)).isViolated(Severity.WARNING);
    }

    private static Session sore(double soreness, Session session) {
        return session.toBuilder()
                .readiness(Readiness.builder().soreness(soreness).build())
                .build();
    }
}
