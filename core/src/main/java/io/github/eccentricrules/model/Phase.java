package io.github.eccentricrules.model;

/** Says whether a session is a plan or a record. */
public enum Phase {
    /** The session is a plan; it has not been done yet. */
    PLANNED,
    /** The session was done; what it holds was measured or logged. */
    PERFORMED
}
