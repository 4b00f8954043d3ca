package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;

/**
 * Says what a rule judges, one at a time.
 *
 * @param <S> the type of the subjects
 */
public final class Scope<S extends Subject> {
    /** Each repetition. */
    public static final Scope<RepSubject> REP = new Scope<>("rep", SessionSubject::reps);

    /** Each set. */
    public static final Scope<SetSubject> SET = new Scope<>("set", SessionSubject::sets);

    /** Each exercise, with all its sets in the session. */
    public static final Scope<ExerciseSubject> EXERCISE = new Scope<>("exercise", SessionSubject::exercises);

    /** The sets of each exercise that are done by one eccentric method, so that each method has its own limits. */
    public static final Scope<ExerciseSubject> METHOD = new Scope<>("method of an exercise", SessionSubject::byMethod);

    /** The session. */
    public static final Scope<SessionSubject> SESSION = new Scope<>("session", List::of);

    private final String name;
    private final Function<SessionSubject, List<S>> subjects;

    private Scope(String name, Function<SessionSubject, List<S>> subjects) {
        this.name = name;
        this.subjects = subjects;
    }

    List<S> subjects(SessionSubject session) {
        return subjects.apply(requireNonNull(session, "session"));
    }

    /** {@return the name: rep, set, exercise, method of an exercise or session} */
    @Override
    public String toString() {
        return name;
    }
}
