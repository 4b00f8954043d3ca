package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.SetMethod;
import java.util.Optional;

/**
 * Is what a rule judges: a repetition, a set, an exercise or a session, each with the way up to what it is part of.
 * Immutable and thread-safe.
 */
public abstract sealed class Subject permits RepSubject, SetSubject, ExerciseSubject, SessionSubject {
    Subject() {}

    /** {@return the eccentric method of all that the subject holds; empty if it has several, or none} */
    abstract Optional<SetMethod> onlyMethod();

    /** {@return the session that this subject is, or is part of} */
    public abstract SessionSubject session();

    /** {@return the place of this subject in its session} */
    public abstract Location location();
}
