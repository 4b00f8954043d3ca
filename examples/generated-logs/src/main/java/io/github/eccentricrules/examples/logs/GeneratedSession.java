package io.github.eccentricrules.examples.logs;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.Session;
import java.util.Optional;

/**
 * Holds a session and what is wrong with it. Immutable and thread-safe.
 *
 * @param session the session, performed, with an id of its own
 * @param fault the one fault that it has; empty if it is clean
 */
public record GeneratedSession(Session session, Optional<Fault> fault) {
    /**
     * Creates a generated session.
     *
     * @param session the session
     * @param fault the one fault that it has
     * @throws NullPointerException if an argument is null
     */
    public GeneratedSession {
        requireNonNull(session, "session");
        requireNonNull(fault, "fault");
    }
}
