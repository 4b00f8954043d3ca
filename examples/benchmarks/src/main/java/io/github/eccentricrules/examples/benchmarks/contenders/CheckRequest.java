package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import java.util.List;

/**
 * Holds what a library that validates beans gets: the session, and of each exercise what only the whole session and the
 * history tell.
 *
 * @param session the session
 * @param distinct the exercises, each once
 */
public record CheckRequest(LoggedSession session, List<ExerciseFact> distinct) {
    static CheckRequest of(LoggedSession session, List<LoggedSession> history) {
        return new CheckRequest(session, ExerciseFact.of(session, history));
    }
}
