package io.github.eccentricrules.examples.benchmarks.contenders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Status;
import io.github.eccentricrules.examples.benchmarks.sessions.CarefulGenerator;
import io.github.eccentricrules.examples.benchmarks.sessions.CarefulModel;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import io.github.eccentricrules.examples.benchmarks.sessions.ModelSessions;
import io.github.eccentricrules.examples.benchmarks.sessions.SessionGenerator;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.rules.RuleSets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarefulSessionsTest {
    private static final int SESSIONS = 16;

    private final Validator evidence = Validator.of(RuleSets.evidence());

    @Test
    void aSessionAfterManyIsOverloadAndCleanByEvidence() {
        CarefulGenerator generator = new CarefulGenerator(1);
        List<LoggedSession> earlier = generator.history(50);
        for (LoggedSession logged : generator.sessions(SESSIONS, false)) {
            Session session = CarefulModel.session(logged);
            Report report = evidence.validate(session, CarefulModel.history(earlier));

            assertEquals(90, logged.reps());
            assertTrue(session.exercises().stream()
                    .flatMap(entry -> entry.sets().stream())
                    .allMatch(set -> set.method().isOverload()));
            assertEquals(Status.CLEAN, report.status(), report::toString);
            assertEquals(48, report.passed().size());
            assertEquals(List.of(), new LoopContender().check(logged, earlier));
        }
    }

    @Test
    void aFirstSessionLacksOnlyTheOrdinarySetsOfBefore() {
        for (LoggedSession logged : new CarefulGenerator(1).sessions(SESSIONS, true)) {
            Report report = evidence.validate(CarefulModel.session(logged), History.none());

            assertEquals(90, logged.reps());
            assertEquals(Status.INCOMPLETE, report.status());
            assertEquals(List.of(), report.violations());
            assertEquals(27, report.passed().size());
            assertEquals(6, report.notEvaluated().size());
            assertEquals(
                    List.of("plateau-indication"),
                    report.notEvaluated().stream().map(Gap::rule).distinct().toList());
            assertEquals(List.of(), new LoopContender().check(logged, List.of()));
        }
    }

    @Test
    void whatIsCleanByEightRulesIsNotByEvidence() {
        SessionGenerator generator = new SessionGenerator(1);
        History history = ModelSessions.history(generator.history(50));
        for (LoggedSession logged : generator.clean(SESSIONS, 6)) {
            Report report = evidence.validate(ModelSessions.session(logged), history);

            assertEquals(Status.VIOLATED, report.status());
            assertEquals(14, report.violations().size(), 3);
            assertEquals(77, report.notEvaluated().size());
        }
    }
}
