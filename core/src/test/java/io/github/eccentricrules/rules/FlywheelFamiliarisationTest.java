package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlywheelFamiliarisationTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new FlywheelFamiliarisation());
    private static final Session PLAN = planned(entry("flywheel-squat", bare(SetMethod.FLYWHEEL)));

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(sessions(1, PLAN)), Severity.WARNING),
            satisfied(RULE.given(sessions(3, PLAN))),
            onTheLimit(RULE.given(sessions(2, PLAN))),
            notEvaluated(RULE.given(PLAN), "athlete.flywheelSessions"),
            notApplicable(RULE.given(sessions(0, planned(bench(negative().build()))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void twoSessionsMakeOneFamiliar() {
        RULE.given(sessions(2, PLAN)).isSatisfied().measuring(2, 2, Unit.SESSIONS);
        RULE.given(sessions(1, PLAN))
                .isViolated(Severity.WARNING)
                .at("session")
                .measuring(1, 2, Unit.SESSIONS)
                .saying(
                        "You have done 1 session on a flywheel device; hold back until you have done at least 2 sessions.");
        RULE.given(sessions(0, performed(entry("flywheel-squat", bare(SetMethod.FLYWHEEL)))))
                .isViolated(Severity.WARNING);
    }

    @Test
    void theLimitIsTheParameter() {
        RULE.with("min-sessions", 4).given(sessions(3, PLAN)).isViolated(Severity.WARNING);
    }

    private static Session sessions(int count, Session session) {
        return session.toBuilder()
                .athlete(Athlete.builder().flywheelSessions(count).build())
                .build();
    }
}
