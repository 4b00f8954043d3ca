package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
    private static final Comparator<Session> ORDER =
            Comparator.comparing(Session::start).thenComparing(History::endOf).thenComparing(Session::phase);
    private static final History NONE = new History(List.of());

    private final List<Session> sessions;
    private final Timeline withNegatives;
    private final Timeline negativesOfUnknownMuscles;
    private final Map<String, Timeline> negativesByExercise;
    private final Map<MuscleGroup, Timeline> negativesByMuscle;
    private final Map<String, Timeline> conventionalByExercise;

    /** Some of the sessions in order, and for each the index of the one that ends last up to there. */
    private static final class Timeline {
        static final Timeline EMPTY = new Timeline(List.of());

        private final List<Session> sessions;
        private final int[] lastToEnd;

        Timeline(List<Session> ordered) {
            sessions = List.copyOf(ordered);
            lastToEnd = new int[sessions.size()];
            for (int i = 1; i < lastToEnd.length; i++) {
                int before = lastToEnd[i - 1];
                lastToEnd[i] = endOf(sessions.get(i)).isBefore(endOf(sessions.get(before))) ? before : i;
            }
        }

        Session lastToEnd(int until) {
            return sessions.get(lastToEnd[until]);
        }
    }

    private History(Collection<Session> given) {
        sessions = Collections.unmodifiableList(ordered(Checks.list(given, "sessions")));
        Map<String, List<Session>> byExercise = new HashMap<>();
        Map<MuscleGroup, List<Session>> byMuscle = new EnumMap<>(MuscleGroup.class);
        Map<String, List<Session>> conventional = new HashMap<>();
        List<Session> unknownMuscles = new ArrayList<>();
        List<Session> negatives = new ArrayList<>();
        for (Session session : sessions) {
            Set<String> lowered = new LinkedHashSet<>();
            Set<String> ordinary = new LinkedHashSet<>();
            Set<MuscleGroup> muscles = EnumSet.noneOf(MuscleGroup.class);
            boolean unknown = false;
            for (ExerciseEntry entry : session.exercises()) {
                if (any(entry, SetMethod::isNegative)) {
                    lowered.add(entry.exercise().id());
                    muscles.addAll(entry.exercise().primaryMuscles());
                    unknown |= entry.exercise().primaryMuscles().isEmpty();
                }
                if (any(entry, method -> method == SetMethod.CONVENTIONAL)) {
                    ordinary.add(entry.exercise().id());
                }
            }
            index(byExercise, lowered, session);
            index(byMuscle, muscles, session);
            index(conventional, ordinary, session);
            if (!lowered.isEmpty()) {
                negatives.add(session);
            }
            if (unknown) {
                unknownMuscles.add(session);
            }
        }
        withNegatives = new Timeline(negatives);
        negativesOfUnknownMuscles = new Timeline(unknownMuscles);
        negativesByExercise = timelines(byExercise);
        negativesByMuscle = timelines(byMuscle);
        conventionalByExercise = timelines(conventional);
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
        return negatives(exercise, after, session).size();
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
        return between(
                negativesByExercise.getOrDefault(exercise.id(), Timeline.EMPTY), after, session.start(), session);
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
        return between(negativesByMuscle.getOrDefault(muscle, Timeline.EMPTY), after, session.start(), session);
    }

    /**
     * Returns the earlier session with negatives for a muscle group that ended last.
     *
     * @param muscle the muscle group; only primary muscles of an exercise count
     * @param session the session that is judged
     * @return the session, or empty if there was none
     */
    public Optional<Session> lastNegatives(MuscleGroup muscle, Session session) {
        return latest(negativesByMuscle.getOrDefault(muscle, Timeline.EMPTY), session);
    }

    /**
     * Returns the earlier session that ended last of those with negatives of an exercise whose muscles are not known.
     *
     * @param session the session that is judged
     * @return the session, or empty if there was none
     */
    public Optional<Session> lastNegativesOfUnknownMuscles(Session session) {
        return latest(negativesOfUnknownMuscles, session);
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
        return between(conventionalByExercise.getOrDefault(exercise.id(), Timeline.EMPTY), after, until, session)
                .stream()
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

    /** Orders by start, and by end where two start together, so that the order given does not matter. */
    private static List<Session> ordered(List<Session> given) {
        Map<Object, Session> distinct = new LinkedHashMap<>();
        for (Session session : given) {
            Object key = session.id().isPresent() ? session.id() : session;
            distinct.merge(key, session, (a, b) -> ORDER.compare(a, b) > 0 ? a : b);
        }
        List<Session> ordered = new ArrayList<>(distinct.values());
        ordered.sort(ORDER);
        return ordered;
    }

    private static boolean any(ExerciseEntry entry, Predicate<SetMethod> wanted) {
        return entry.sets().stream().map(WorkSet::method).anyMatch(wanted);
    }

    private static <K> void index(Map<K, List<Session>> index, Set<K> keys, Session session) {
        keys.forEach(
                key -> index.computeIfAbsent(key, unused -> new ArrayList<>()).add(session));
    }

    private static <K> Map<K, Timeline> timelines(Map<K, List<Session>> index) {
        Map<K, Timeline> timelines = new HashMap<>();
        index.forEach((key, found) -> timelines.put(key, new Timeline(found)));
        return timelines;
    }

    private static Optional<Session> latest(Timeline timeline, Session session) {
        List<Session> found = timeline.sessions;
        int until = firstAfter(found, session.start()) - 1;
        if (until < 0) {
            return Optional.empty();
        }
        Session last = timeline.lastToEnd(until);
        if (counts(last, session)) {
            return Optional.of(last);
        }
        return found.subList(0, until + 1).stream()
                .filter(earlier -> counts(earlier, session))
                .max(Comparator.comparing(History::endOf));
    }

    private static List<Session> between(Timeline timeline, Instant after, Instant until, Session session) {
        List<Session> found = timeline.sessions;
        int from = firstAfter(found, after);
        return found.subList(from, Math.max(from, firstAfter(found, until))).stream()
                .filter(earlier -> counts(earlier, session))
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

    /** Tells whether an earlier session was, or will have been, done before the one that is judged. */
    private static boolean counts(Session earlier, Session session) {
        boolean onlyPlanned = earlier.phase() == Phase.PLANNED && session.phase() == Phase.PERFORMED;
        return !onlyPlanned && !same(earlier, session);
    }

    /** Nobody starts two sessions at one instant: without ids, those are two copies of one. */
    private static boolean same(Session a, Session b) {
        boolean named = a.id().isPresent() && b.id().isPresent();
        return named ? a.id().equals(b.id()) : a.start().equals(b.start());
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
