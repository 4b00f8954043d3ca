package io.github.eccentricrules.examples.benchmarks.contenders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import io.github.eccentricrules.examples.benchmarks.sessions.ModelSessions;
import io.github.eccentricrules.examples.benchmarks.sessions.RawSession;
import io.github.eccentricrules.examples.benchmarks.sessions.SessionGenerator;
import io.github.eccentricrules.rules.RuleSets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedSessionsTest {
    private final SessionGenerator generator = new SessionGenerator(1);
    private final List<LoggedSession> history = generator.history(50);

    @Test
    void aCleanSessionIsClean() {
        for (LoggedSession session : generator.clean(16, 6)) {
            assertEquals(90, session.reps());
            assertEquals(List.of(), new LoopContender().check(session, history));
            Report report =
                    Contenders.eightRules().check(ModelSessions.session(session), ModelSessions.history(history));
            assertTrue(report.isClean(), report::toString);
        }
    }

    @Test
    void aCleanSessionKeepsAllRulesOfNegativesButThatOfPlateaus() {
        Report report = Validator.of(RuleSets.negatives())
                .validate(ModelSessions.session(generator.clean(1, 6).get(0)), ModelSessions.history(history));

        assertEquals(List.of(), report.violations());
        // An app that logs negatives only does not know it.
        assertEquals(
                List.of("plateau-indication"),
                report.notEvaluated().stream().map(Gap::rule).distinct().toList());
    }

    @Test
    void threeDescentsOfTenAreWrongInADirtySession() {
        for (LoggedSession session : generator.dirty(16, 60)) {
            List<Finding> findings = new LoopContender().check(session, history);

            assertTrue(findings.stream().allMatch(finding -> finding.rule() == RuleKey.DESCENT));
            assertEquals(0.3, findings.size() / 900.0, 0.08);
        }
    }

    @Test
    void aSessionFromArraysIsTheSame() {
        LoggedSession session = generator.dirty(1, 6).get(0);

        assertEquals(session, RawSession.of(session).logged());
    }

    @Test
    void sameSeedSameSessions() {
        assertEquals(new SessionGenerator(1).history(50), history);
    }
}
