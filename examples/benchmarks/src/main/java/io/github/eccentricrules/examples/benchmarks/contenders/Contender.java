package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import java.util.Collection;
import java.util.List;

/**
 * Judges sessions by the eight rules, with one library. What may be done once is done in the constructor; what an app
 * would hold anyway is made by {@link #session} and {@link #history}, and not timed. Thread-safe unless it says
 * otherwise.
 *
 * @param <S> what it takes a session as
 * @param <H> what it takes the earlier sessions as
 * @param <R> what it finds
 */
public interface Contender<S, H, R> {
    /**
     * Brings a session into the form that is checked.
     *
     * @param session the session
     * @return the session in the contender's form
     */
    S session(LoggedSession session);

    /**
     * Brings the earlier sessions into the form that is checked.
     *
     * @param earlier the sessions of one athlete, in any order
     * @return the sessions in the contender's form
     */
    H history(List<LoggedSession> earlier);

    /**
     * Judges a session. This is what is timed.
     *
     * @param session the session
     * @param history the earlier sessions
     * @return what it finds
     */
    R check(S session, H history);

    /**
     * Counts what was found, where that is not known yet. It is timed.
     *
     * @param result what {@link #check} returned
     * @return the number of violations; 0 where they lie in a list anyway
     */
    default int count(R result) {
        return 0;
    }

    /**
     * Translates what was found, so that contenders can be compared.
     *
     * @param result what {@link #check} returned
     * @return the findings, in any order
     */
    Collection<Finding> findings(R result);
}
