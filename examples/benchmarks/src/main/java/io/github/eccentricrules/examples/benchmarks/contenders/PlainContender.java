package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import java.util.Collection;
import java.util.List;

/** Judges the app's own records as they are, and collects findings. */
interface PlainContender extends Contender<LoggedSession, List<LoggedSession>, List<Finding>> {
    @Override
    default LoggedSession session(LoggedSession session) {
        return session;
    }

    @Override
    default List<LoggedSession> history(List<LoggedSession> earlier) {
        return earlier;
    }

    @Override
    default Collection<Finding> findings(List<Finding> result) {
        return result;
    }
}
