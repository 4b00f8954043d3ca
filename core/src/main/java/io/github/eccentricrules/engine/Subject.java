package io.github.eccentricrules.engine;

/**
 * Is what a rule judges: a repetition, a set, an exercise or a session, each with the way up to what it is part of.
 * Immutable and thread-safe.
 */
public abstract sealed class Subject permits RepSubject, SetSubject, ExerciseSubject, SessionSubject {
    Subject() {}

    /** Returns the methods of all sets that the subject holds or is part of, as the bits of {@link Methods}. */
    abstract int methods();

    /** Returns the ordinal of the method of all that the subject holds; -1 if it has several eccentric ones, or none. */
    abstract int onlyMethod();

    /** {@return the session that this subject is, or is part of} */
    public abstract SessionSubject session();

    /** {@return the place of this subject in its session} */
    public abstract Location location();
}
