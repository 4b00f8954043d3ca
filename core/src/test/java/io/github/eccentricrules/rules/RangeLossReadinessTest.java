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
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangeLossReadinessTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new RangeLossReadiness());
    private static final Session PLAN = planned(bench(negative().build()));

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(swollen(true, PLAN)), Severity.ERROR),
            satisfied(RULE.given(swollen(false, PLAN))),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "Range is lost or it is not."),
            notEvaluated(RULE.given(PLAN), "readiness.rangeLoss"),
            notApplicable(RULE.given(swollen(true, planned(bench(ordinary(60)))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void theAthleteIsToldToWait() {
        RULE.given(swollen(true, PLAN))
                .isViolated(Severity.ERROR)
                .at("session")
                .saying("A joint is swollen or does not reach its usual range; do no negatives until it has"
                        + " recovered.");
        RULE.given(swollen(true, performed(entry("leg-extension", bare(SetMethod.TEMPO)))))
                .isViolated(Severity.ERROR)
                .saying("A joint was swollen or did not reach its usual range; do no negatives until it has"
                        + " recovered.");
    }

    private static Session swollen(boolean value, Session session) {
        return session.toBuilder()
                .readiness(Readiness.builder().rangeLoss(value).build())
                .build();
    }
}
