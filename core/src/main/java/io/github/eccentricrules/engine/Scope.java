package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Says what a rule judges, one at a time.
 *
 * @param <S> the type of the subjects
 */
public final class Scope<S extends Subject> {
    /** Each repetition. */
    public static final Scope<RepSubject> REP = new Scope<>("rep");

    /** Each set. */
    public static final Scope<SetSubject> SET = new Scope<>("set");

    /** Each exercise, with all its sets in the session. */
    public static final Scope<ExerciseSubject> EXERCISE = new Scope<>("exercise");

    /** The sets of each exercise that are done by one eccentric method, so that each method has its own limits. */
    public static final Scope<ExerciseSubject> METHOD = new Scope<>("method of an exercise");

    /** The session. */
    public static final Scope<SessionSubject> SESSION = new Scope<>("session");

    private final String name;

    private Scope(String name) {
        this.name = name;
    }

    @SuppressWarnings("unchecked") // each constant names the type of what it lists
    List<S> subjects(SessionSubject session) {
        requireNonNull(session, "session");
        return (List<S>)
                switch (name) {
                    case "rep" -> session.reps();
                    case "set" -> session.sets();
                    case "exercise" -> session.exercises();
                    case "method of an exercise" -> session.byMethod();
                    default -> List.of(session);
                };
    }

    /** {@return the name: rep, set, exercise, method of an exercise or session} */
    @Override
    public String toString() {
        return name;
    }
}
