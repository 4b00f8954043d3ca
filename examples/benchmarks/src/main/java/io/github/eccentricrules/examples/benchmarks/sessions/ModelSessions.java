package io.github.eccentricrules.examples.benchmarks.sessions;

import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.ArrayList;
import java.util.List;

/** Brings the app's records into the model of the library. */
public final class ModelSessions {
    private ModelSessions() {}

    /**
     * Brings a session that is to be judged into the model.
     *
     * @param session the session
     * @return a performed session
     */
    public static Session session(LoggedSession session) {
        return RawSession.of(session).model("today");
    }

    /**
     * Brings the sessions of an athlete into the model.
     *
     * @param earlier the sessions, in any order
     * @return the history, indexed
     */
    public static History history(List<LoggedSession> earlier) {
        List<Session> sessions = new ArrayList<>();
        for (LoggedSession session : earlier) {
            sessions.add(RawSession.of(session).model("earlier-" + sessions.size()));
        }
        return History.of(sessions);
    }
}
