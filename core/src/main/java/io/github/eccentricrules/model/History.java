package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the sessions of one athlete, indexed once by exercise and by muscle group. Immutable and thread-safe.
 *
 * <p>It may hold the session that is judged and later ones: a question about a session sees only what started before or
 * with it, and never the session itself (one with the same id, or, where either has none, with the same start). A
 * question about a record does not see plans, which nobody may have carried out; one about a plan does. Of sessions with
 * the same id the latest counts. One history therefore serves to judge every session of a log.
 *
 * <p>A history that is empty says that there was nothing before; no history says that nothing is known.
 */
public final class History {
    private static final History NONE = new History(List.of());

    private final List<Session> sessions;
    private final Index negatives = new Index();
    private final Map<SetMethod, Index> byMethod = new EnumMap<>(SetMethod.class);

    /** The sessions with one kind of sets, by what the sets are of. It grows until the history is made. */
    private static final class Index {
        final Timeline all = new Timeline();
        final Timeline ofUnknownMuscles = new Timeline();
        private final Map<String, Timeline> byExercise = new HashMap<>();
        private final Map<MuscleGroup, Timeline> byMuscle = new EnumMap<>(MuscleGroup.class);

        void add(Session session, Exercise exercise, int reps, Optional<Load> heaviest) {
            all.add(session, reps, heaviest);
            byExercise.computeIfAbsent(exercise.id(), unused -> new Timeline()).add(session, reps, heaviest);
            for (MuscleGroup muscle : exercise.primaryMuscles()) {
                byMuscle.computeIfAbsent(muscle, unused -> new Timeline()).add(session, reps, heaviest);
            }
            if (exercise.primaryMuscles().isEmpty()) {
                ofUnknownMuscles.add(session, reps, heaviest);
            }
        }

        Timeline of(Exercise exercise) {
            return byExercise.getOrDefault(exercise.id(), Timeline.EMPTY);
        }

        Timeline of(MuscleGroup muscle) {
            return byMuscle.getOrDefault(muscle, Timeline.EMPTY);
        }
    }

    private History(Collection<Session> given) {
        sessions = Collections.unmodifiableList(ordered(Checks.list(given, "sessions")));
        for (SetMethod method : SetMethod.values()) {
            byMethod.put(method, new Index());
        }
        for (Session session : sessions) {
            boolean knowsMuscles = knowsMusclesOfNegatives(session);
            for (ExerciseEntry entry : session.exercises()) {
                Set<SetMethod> methods = EnumSet.noneOf(SetMethod.class);
                for (WorkSet set : entry.sets()) {
                    methods.add(set.method());
                }
                for (SetMethod method : methods) {
                    int reps = reps(entry, method);
                    Optional<Load> heaviest = heaviest(entry, method);
                    by(method).add(session, entry.exercise(), reps, heaviest);
                    if (method.isNegative()) {
                        negatives.add(session, entry.exercise(), knowsMuscles ? reps : Timeline.UNKNOWN, heaviest);
                    }
                }
            }
        }
    }

    private static boolean knowsMusclesOfNegatives(Session session) {
        for (ExerciseEntry entry : session.exercises()) {
            for (WorkSet set : entry.sets()) {
                if (entry.exercise().primaryMuscles().isEmpty() && set.method().isNegative()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int reps(ExerciseEntry entry, SetMethod method) {
        int sum = 0;
        for (WorkSet set : entry.sets()) {
            if (set.method() == method) {
                if (set.reps().isEmpty()) {
                    return Timeline.UNKNOWN;
                }
                sum += set.reps().size();
            }
        }
        return sum;
    }

    private static Optional<Load> heaviest(ExerciseEntry entry, SetMethod method) {
        Optional<Load> heaviest = Optional.empty();
        for (WorkSet set : entry.sets()) {
            if (set.method() == method) {
                heaviest = Timeline.heavier(heaviest, set.load());
            }
        }
        return heaviest;
    }

    /**
     * Creates a history.
     *
     * @param sessions the sessions of one athlete, in any order
     * @return the history
     */
    public static History of(Collection<Session> sessions) {
        return requireNonNull(sessions, "sessions").isEmpty() ? NONE : new History(sessions);
    }

    /**
     * Creates a history.
     *
     * @param sessions the sessions of one athlete, in any order
     * @return the history
     */
    public static History of(Session... sessions) {
        return of(Arrays.asList(requireNonNull(sessions, "sessions")));
    }

    /** {@return the empty history, of an athlete who has not trained before} */
    public static History none() {
        return NONE;
    }

    /** {@return the sessions in the order of their start} */
    public List<Session> sessions() {
        return sessions;
    }

    /**
     * Tells whether the athlete did negatives before a session.
     *
     * @param session the session that is judged
     * @return true if an earlier session has negatives
     */
    public boolean hasNegativesBefore(Session session) {
        return negatives.all.lastToEnd(session).isPresent();
    }

    /**
     * Returns the earlier sessions with negatives of an exercise.
     *
     * @param exercise the exercise
     * @param after only sessions that started after this instant count; one that started with it does not
     * @param session the session that is judged
     * @return the sessions in the order of their start, without the one that is judged
     */
    public List<Session> negatives(Exercise exercise, Instant after, Session session) {
        return negatives.of(exercise).between(after, session.start(), session);
    }

    /**
     * Counts the earlier sessions with negatives of an exercise that started within a span of time before a session; one
     * that started exactly so long before it does not count.
     *
     * @param exercise the exercise
     * @param span the span
     * @param session the session that is judged, which does not count
     * @return the number of sessions
     */
    public int countNegatives(Exercise exercise, Duration span, Session session) {
        return negatives.of(exercise).countWithin(span, session, Integer.MAX_VALUE);
    }

    /**
     * Tells whether there are any sessions that {@link #countNegatives} would count for some exercise.
     *
     * @param span the span
     * @param session the session that is judged, which does not count
     * @return true if there are
     */
    public boolean hasNegatives(Duration span, Session session) {
        return negatives.all.countWithin(span, session, 1) > 0;
    }

    /**
     * Returns the earlier sessions with negatives for a muscle group.
     *
     * @param muscle the muscle group; only primary muscles of an exercise count
     * @param after only sessions that started after this instant count; one that started with it does not
     * @param session the session that is judged
     * @return the sessions in the order of their start, without the one that is judged
     */
    public List<Session> negatives(MuscleGroup muscle, Instant after, Session session) {
        return negatives.of(muscle).between(after, session.start(), session);
    }

    /**
     * Adds up the repetitions of negatives for a muscle group in the earlier sessions of a span of time.
     *
     * @param muscle the muscle group; only primary muscles of an exercise count
     * @param after only sessions that started after this instant count; one that started with it does not
     * @param until only sessions that started at or before this instant count
     * @param session the session that is judged, which does not count
     * @return the repetitions; -1 if those of a set are not known, or the muscles that a set of these sessions trained
     */
    public int countNegativeReps(MuscleGroup muscle, Instant after, Instant until, Session session) {
        return negatives.of(muscle).repsBetween(after, until, session);
    }

    /**
     * Returns the earlier session with negatives for a muscle group that ended last.
     *
     * @param muscle the muscle group; only primary muscles of an exercise count
     * @param session the session that is judged
     * @return the session, or empty if there was none
     */
    public Optional<Session> lastNegatives(MuscleGroup muscle, Session session) {
        return negatives.of(muscle).lastToEnd(session);
    }

    /**
     * Returns the first of the earlier sessions with negatives for a muscle group.
     *
     * @param muscle the muscle group; only primary muscles of an exercise count
     * @param session the session that is judged
     * @return the session, or empty if there was none
     */
    public Optional<Session> firstNegatives(MuscleGroup muscle, Session session) {
        return negatives.of(muscle).first(session);
    }

    /**
     * Returns the earlier session that ended last of those with negatives of an exercise whose muscles are not known.
     *
     * @param session the session that is judged
     * @return the session, or empty if there was none
     */
    public Optional<Session> lastNegativesOfUnknownMuscles(Session session) {
        return negatives.ofUnknownMuscles.lastToEnd(session);
    }

    /**
     * Returns the earlier sessions with sets of an exercise that were done by one method.
     *
     * @param method the method
     * @param exercise the exercise
     * @param after only sessions that started after this instant count; one that started with it does not
     * @param session the session that is judged
     * @return the sessions in the order of their start, without the one that is judged
     */
    public List<Session> sessions(SetMethod method, Exercise exercise, Instant after, Session session) {
        return by(method).of(exercise).between(after, session.start(), session);
    }

    /**
     * Returns the earlier sessions with sets for a muscle group that were done by one method.
     *
     * @param method the method
     * @param muscle the muscle group; only primary muscles of an exercise count
     * @param after only sessions that started after this instant count; one that started with it does not
     * @param session the session that is judged
     * @return the sessions in the order of their start, without the one that is judged
     */
    public List<Session> sessions(SetMethod method, MuscleGroup muscle, Instant after, Session session) {
        return by(method).of(muscle).between(after, session.start(), session);
    }

    /**
     * Tells whether there are any sessions in a span of time with sets for a muscle group that were done by one method.
     *
     * @param method the method
     * @param muscle the muscle group; only primary muscles of an exercise count
     * @param after only sessions that started after this instant count; one that started with it does not
     * @param until only sessions that started at or before this instant count
     * @param session the session that is judged, which does not count
     * @return true if there are
     */
    public boolean hasSessions(SetMethod method, MuscleGroup muscle, Instant after, Instant until, Session session) {
        return by(method).of(muscle).hasBetween(after, until, session);
    }

    /**
     * Counts the earlier sessions with sets for a muscle group that were done by one method and started within a span of
     * time before a session; one that started exactly so long before it does not count.
     *
     * @param method the method
     * @param muscle the muscle group; only primary muscles of an exercise count
     * @param span the span
     * @param most the number at which counting may end
     * @param session the session that is judged, which does not count
     * @return the number of sessions, at most that
     */
    public int countSessions(SetMethod method, MuscleGroup muscle, Duration span, int most, Session session) {
        return by(method).of(muscle).countWithin(span, session, most);
    }

    /**
     * Counts the spans of time in a row, back from a session, in each of which sets of an exercise were done by one
     * method. The first is the one that ends with the session that is judged, and counts in any case.
     *
     * @param method the method
     * @param exercise the exercise
     * @param span the span, of whole seconds
     * @param most the number at which counting ends
     * @param session the session that is judged
     * @return the number of spans, from 1
     */
    public int countSpansInARow(SetMethod method, Exercise exercise, Duration span, int most, Session session) {
        return by(method).of(exercise).spansInARow(span, most, session);
    }

    /**
     * Returns the heaviest load of the earlier sets of an exercise that were done by one method: of those within a span
     * of time before a session, and of the session that ended last, however long ago that was.
     *
     * @param method the method
     * @param exercise the exercise
     * @param span the span; a session that started exactly so long before does not count
     * @param session the session that is judged, which does not count
     * @return the load, or empty if none is told
     */
    public Optional<Load> heaviestOfLate(SetMethod method, Exercise exercise, Duration span, Session session) {
        Timeline sets = by(method).of(exercise);
        Optional<Load> recent = sets.heaviestBetween(session.start().minus(span), session.start(), session);
        return Timeline.heavier(recent, sets.heaviestOfLastToEnd(session));
    }

    /**
     * Returns the earlier session that ended last of those with sets of an exercise that were done by one method.
     *
     * @param method the method
     * @param exercise the exercise
     * @param session the session that is judged
     * @return the session, or empty if there was none
     */
    public Optional<Session> last(SetMethod method, Exercise exercise, Session session) {
        return by(method).of(exercise).lastToEnd(session);
    }

    /**
     * Returns the earlier session that ended last of those with sets for a muscle group that were done by one method.
     *
     * @param method the method
     * @param muscle the muscle group; only primary muscles of an exercise count
     * @param session the session that is judged
     * @return the session, or empty if there was none
     */
    public Optional<Session> last(SetMethod method, MuscleGroup muscle, Session session) {
        return by(method).of(muscle).lastToEnd(session);
    }

    /**
     * Returns the earlier session that ended last of those with sets that were done by one method.
     *
     * @param method the method
     * @param session the session that is judged
     * @return the session, or empty if there was none
     */
    public Optional<Session> last(SetMethod method, Session session) {
        return by(method).all.lastToEnd(session);
    }

    /**
     * Returns the earlier session that ended last of those with sets, done by one method, of an exercise whose muscles
     * are not known.
     *
     * @param method the method
     * @param session the session that is judged
     * @return the session, or empty if there was none
     */
    public Optional<Session> lastOfUnknownMuscles(SetMethod method, Session session) {
        return by(method).ofUnknownMuscles.lastToEnd(session);
    }

    /**
     * Returns the heaviest load of the ordinary sets of an exercise in a span of time.
     *
     * @param exercise the exercise
     * @param after only sessions that started after this instant count
     * @param until only sessions that started at or before this instant count
     * @param session the session that is judged, which does not count
     * @return the load, or empty if the span has no ordinary set of it with a load
     */
    public Optional<Load> heaviestConventional(Exercise exercise, Instant after, Instant until, Session session) {
        return by(SetMethod.CONVENTIONAL).of(exercise).heaviestBetween(after, until, session);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History history && sessions.equals(history.sessions);
    }

    @Override
    public int hashCode() {
        return sessions.hashCode();
    }

    /** {@return the number of sessions; not what they hold, which is nobody's business in a log} */
    @Override
    public String toString() {
        return "History of " + sessions.size() + " sessions";
    }

    private Index by(SetMethod method) {
        return requireNonNull(byMethod.get(requireNonNull(method, "method")));
    }

    /** Orders by start, and by end where two start together, so that the order given does not matter. */
    private static List<Session> ordered(List<Session> given) {
        if (given.size() < 2) {
            return given;
        }
        Comparator<Session> order = Comparator.comparing(Session::start)
                .thenComparing(History::endOf)
                .thenComparing(Session::phase)
                // Only for two versions of one session, which must not depend on the order in which they are given.
                .thenComparing(Session::toString);
        Map<Object, Session> distinct = new LinkedHashMap<>();
        for (Session session : given) {
            Object key = session.id().isPresent() ? session.id() : session.start();
            distinct.merge(key, session, (a, b) -> order.compare(a, b) > 0 ? a : b);
        }
        List<Session> ordered = new ArrayList<>(distinct.values());
        ordered.sort(order);
        return ordered;
    }

    /**
     * Returns when a session ended, for reckoning the rest since then.
     *
     * @param session the session
     * @return its end, or its start where the end is not known
     */
    public static Instant endOf(Session session) {
        return session.end().orElse(session.start());
    }
}
