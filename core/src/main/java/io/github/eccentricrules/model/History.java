package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Holds the sessions of one athlete, indexed once by exercise and by muscle group. Immutable and thread-safe.
 *
 * <p>It may hold the session that is judged and later ones: a question about a session sees only what started before or
 * with it, and never the session itself (an equal one, or one with the same id). One history therefore serves to judge
 * every session of a log. A history that is empty says that there was nothing before; no history says that nothing is
 * known.
 */
public final class History {
    private static final History NONE = new History(List.of());

    private final List<Session> sessions;
    private final List<Session> withNegatives;
    private final Map<String, List<Session>> negativesByExercise = new HashMap<>();
    private final Map<MuscleGroup, List<Session>> negativesByMuscle = new HashMap<>();
    private final Map<String, List<Session>> conventionalByExercise = new HashMap<>();

    private History(Collection<Session> sessions) {
        List<Session> ordered = new ArrayList<>(Checks.list(sessions, "sessions"));
        // Of sessions that start together the one that ends last comes last, so that the order given does not matter.
        ordered.sort(Comparator.comparing(Session::start)
                .thenComparing(session -> session.end().orElse(session.start())));
        this.sessions = Collections.unmodifiableList(ordered);
        List<Session> negatives = new ArrayList<>();
        for (Session session : ordered) {
            Set<String> lowered = new HashSet<>();
            Set<String> conventional = new HashSet<>();
            Set<MuscleGroup> muscles = EnumSet.noneOf(MuscleGroup.class);
            for (ExerciseEntry entry : session.exercises()) {
                if (any(entry, SetMethod::isNegative)) {
                    lowered.add(entry.exercise().id());
                    muscles.addAll(entry.exercise().primaryMuscles());
                }
                if (any(entry, method -> method == SetMethod.CONVENTIONAL)) {
                    conventional.add(entry.exercise().id());
                }
            }
            if (!lowered.isEmpty()) {
                negatives.add(session);
            }
            index(negativesByExercise, lowered, session);
            index(negativesByMuscle, muscles, session);
            index(conventionalByExercise, conventional, session);
        }
        this.withNegatives = negatives;
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
        return latest(withNegatives, session).isPresent();
    }

    /**
     * Counts the earlier sessions with negatives of an exercise.
     *
     * @param exercise the exercise
     * @param after only sessions that started after this instant count; one that started with it does not
     * @param session the session that is judged
     * @return the number of sessions, without the one that is judged
     */
    public int countNegatives(Exercise exercise, Instant after, Session session) {
        return between(negativesByExercise.getOrDefault(exercise.id(), List.of()), after, session.start(), session)
                .size();
    }

    /**
     * Returns the last earlier session with negatives for a muscle group.
     *
     * @param muscle the muscle group; only primary muscles of an exercise count
     * @param session the session that is judged
     * @return the session, or empty if there was none
     */
    public Optional<Session> lastNegatives(MuscleGroup muscle, Session session) {
        return latest(negativesByMuscle.getOrDefault(muscle, List.of()), session);
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
        return between(conventionalByExercise.getOrDefault(exercise.id(), List.of()), after, until, session).stream()
                .flatMap(earlier -> earlier.exercises().stream())
                .filter(entry -> entry.exercise().id().equals(exercise.id()))
                .flatMap(entry -> entry.sets().stream())
                .filter(set -> set.method() == SetMethod.CONVENTIONAL)
                .flatMap(set -> set.load().stream())
                .max(Comparator.naturalOrder());
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

    private static boolean any(ExerciseEntry entry, Predicate<SetMethod> wanted) {
        return entry.sets().stream().map(WorkSet::method).anyMatch(wanted);
    }

    private static <K> void index(Map<K, List<Session>> index, Set<K> keys, Session session) {
        keys.forEach(
                key -> index.computeIfAbsent(key, unused -> new ArrayList<>()).add(session));
    }

    private static Optional<Session> latest(List<Session> found, Session session) {
        for (int i = firstAfter(found, session.start()) - 1; i >= 0; i--) {
            if (!same(found.get(i), session)) {
                return Optional.of(found.get(i));
            }
        }
        return Optional.empty();
    }

    private static List<Session> between(List<Session> found, Instant after, Instant until, Session session) {
        int from = firstAfter(found, after);
        return found.subList(from, Math.max(from, firstAfter(found, until))).stream()
                .filter(earlier -> !same(earlier, session))
                .toList();
    }

    /** Finds the index of the first session that started after an instant. */
    private static int firstAfter(List<Session> ordered, Instant instant) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).start().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean same(Session a, Session b) {
        return (a.id().isPresent() && Objects.equals(a.id(), b.id()))
                || (a.start().equals(b.start()) && a.equals(b));
    }
}
