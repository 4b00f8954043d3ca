package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a session event by event, as it is performed: an exercise is begun, a rest is taken, a set is begun, repetitions
 * are done, the set ends, the session ends. The {@linkplain #session() session so far} is there at any moment, in
 * constant time whatever its length. An event out of order throws and changes nothing. Not thread-safe; the sessions are.
 */
public final class SessionRecorder {
    private static final ExerciseEntry ANY = ExerciseEntry.builder(
                    Exercise.builder("any").build())
            .set(WorkSet.builder(SetMethod.CONVENTIONAL).build())
            .build();

    private final Session.Builder header;
    private final Set<String> exerciseIds = new HashSet<>();
    private ExerciseEntry[] entries = new ExerciseEntry[8];
    private int entryCount;
    private boolean repeatsExercise;
    private Optional<ExerciseEntry.Builder> exercise = Optional.empty();
    private WorkSet[] sets = new WorkSet[8];
    private int setCount;
    private Optional<SetRanges> ranges = Optional.empty();
    private Optional<WorkSet> set = Optional.empty();
    private Reps.Writer reps = new Reps.Writer(0);
    private Optional<ExerciseEntry> endedSets = Optional.empty();
    private Optional<Duration> rest = Optional.empty();
    private boolean ended;

    private SessionRecorder(Session.Builder header) {
        this.header = header;
    }

    /**
     * Starts a session.
     *
     * @param header what is known when it starts: its begin, the athlete, readiness, warm-up; without exercises
     * @return a recorder of no event
     * @throws IllegalArgumentException if exercises or an end are in it, or no session could have it, such as a blank id
     */
    public static SessionRecorder of(Session.Builder header) {
        Session.Builder own = requireNonNull(header, "header").copy();
        if (own.hasExercises()) {
            throw new IllegalArgumentException("header must hold no exercise; tell them one by one");
        }
        if (own.hasEnd()) {
            throw new IllegalArgumentException("header must hold no end; tell it when the session ends");
        }
        // What no session could have is refused before the first event, not after it.
        own.copy().exercise(ANY).build();
        return new SessionRecorder(own);
    }

    /**
     * Begins an exercise. It enters the session with its first set; one that gets none is left out.
     *
     * @param begun the exercise and its maxima, without sets
     * @throws IllegalArgumentException if sets are in it
     * @throws IllegalStateException if a set is not ended, or the session is
     */
    public void beginExercise(ExerciseEntry.Builder begun) {
        ExerciseEntry.Builder own = requireNonNull(begun, "exercise").copy();
        if (own.hasSets()) {
            throw new IllegalArgumentException("exercise must hold no set; tell them one by one");
        }
        requireNotEnded("an exercise begins");
        requireNoSet("an exercise begins");
        if (setCount > 0) {
            ExerciseEntry done = entry();
            if (entryCount == entries.length) {
                entries = Arrays.copyOf(entries, entryCount * 2);
            }
            entries[entryCount++] = done;
        }
        exercise = Optional.of(own);
        sets = new WorkSet[8];
        setCount = 0;
        ranges = Optional.empty();
        endedSets = Optional.empty();
    }

    /**
     * Tells the rest before the next set.
     *
     * @param taken the rest, 0 or more
     * @throws IllegalArgumentException if it is negative
     * @throws IllegalStateException if a set is not ended, the session is, or the rest was told already
     */
    public void rest(Duration taken) {
        Checks.notNegative(taken, "rest");
        requireNotEnded("a rest is taken");
        requireNoSet("a rest is taken");
        if (rest.isPresent()) {
            throw new IllegalStateException("the rest before this set was told already, it is " + rest.get());
        }
        rest = Optional.of(taken);
    }

    /**
     * Begins a set.
     *
     * @param begun all that is known of it when it begins; without repetitions
     * @throws IllegalArgumentException if repetitions are in it, or a rest that differs from the one that was told
     * @throws IllegalStateException if no exercise is begun, another set is not ended, or the session is
     */
    public void beginSet(WorkSet begun) {
        requireNonNull(begun, "set");
        if (!begun.reps().isEmpty()) {
            throw new IllegalArgumentException("set must hold no repetition; tell them one by one");
        }
        requireNotEnded("a set begins");
        requireNoSet("a set begins");
        ExerciseEntry.Builder of = exercise.orElseThrow(
                () -> new IllegalStateException("a set begins, but no exercise was begun; begin one first"));
        if (rest.isPresent() && begun.rest().isPresent() && !rest.equals(begun.rest())) {
            throw new IllegalArgumentException("rest of the set must be " + rest.get() + ", as was told before, was "
                    + begun.rest().get());
        }
        set = Optional.of(rest.isPresent() ? begun.toBuilder().rest(rest.get()).build() : begun);
        rest = Optional.empty();
        reps = new Reps.Writer(8);
        if (setCount == 0) {
            repeatsExercise |= !exerciseIds.add(of.exerciseId());
        }
    }

    /**
     * Adds a repetition to the set that is begun.
     *
     * @param done the repetition
     * @throws IllegalStateException if no set is begun
     */
    public void rep(Rep done) {
        requireNonNull(done, "rep");
        requireSet("a repetition is done");
        reps.add(done);
    }

    /**
     * Ends the set.
     *
     * @throws IllegalStateException if no set is begun
     */
    public void endSet() {
        requireSet("a set ends");
        WorkSet done = openSet();
        ranges = Optional.of(rangesWith(done));
        if (setCount == sets.length) {
            sets = Arrays.copyOf(sets, setCount * 2);
        }
        sets[setCount++] = done;
        set = Optional.empty();
        endedSets = Optional.of(entry());
    }

    /**
     * Ends the session.
     *
     * @param end when; empty if it is not known
     * @throws IllegalArgumentException if it is before the start
     * @throws IllegalStateException if a set is not ended, there was none, or the session is ended already
     */
    public void end(Optional<Instant> end) {
        requireNonNull(end, "end");
        requireNotEnded("the session ends");
        requireNoSet("the session ends");
        if (session().isEmpty()) {
            throw new IllegalStateException("the session ends, but no set was done; a session has at least one");
        }
        Session.Builder finished = header.copy();
        end.ifPresent(finished::end);
        // Asks the session itself whether that can be.
        finished.exercises(session().get().exercises()).build();
        end.ifPresent(header::end);
        ended = true;
    }

    /** {@return the session so far; empty before the first set has begun} */
    public Optional<Session> session() {
        if (setCount == 0 && set.isEmpty()) {
            return entryCount == 0 ? Optional.empty() : Optional.of(session(entries[entryCount - 1], entryCount));
        }
        return Optional.of(session(entry(), entryCount + 1));
    }

    /** {@return the number of repetitions of the set that is begun; 0 if none is} */
    public int repsOfSet() {
        return set.isPresent() ? reps.size() : 0;
    }

    /** {@return the set that is begun, without its repetitions; empty if none is} */
    public Optional<WorkSet> set() {
        return set;
    }

    /** {@return the exercise with the sets of it that have ended; empty before the first one has} */
    public Optional<ExerciseEntry> endedSets() {
        return endedSets;
    }

    /** {@return the descent of the last repetition of the set in seconds; NaN unless it and all before it are known} */
    public double lastDescentSeconds() {
        return set.isPresent() ? reps.lastSeconds() : Double.NaN;
    }

    /**
     * Requires that a session continues what was told so far: the same header, the same ended sets, and in the set that
     * goes on the same repetitions, with or without more.
     *
     * @param soFar the session so far, as somebody else kept it
     * @throws IllegalArgumentException if it does not
     * @throws IllegalStateException if the session is ended
     */
    public void requireContinuedBy(Session soFar) {
        requireNotEnded("the session goes on");
        Session.Builder same = header.copy().exercises(soFar.exercises());
        soFar.end().ifPresent(same::end);
        if (!same.build().equals(soFar)) {
            throw new IllegalArgumentException(
                    "soFar must have the same id, start, phase, athlete, readiness, warm-up and week as before");
        }
        List<ExerciseEntry> told = session().map(Session::exercises).orElse(List.of());
        for (int e = 0; e < told.size(); e++) {
            // A begun exercise without a set comes after all that was told, which then must not grow.
            boolean last = e == told.size() - 1 && (setCount > 0 || set.isPresent());
            if (e >= soFar.exercises().size()
                    || !isContinuedBy(told.get(e), soFar.exercises().get(e), last)) {
                throw new IllegalArgumentException("soFar must continue what was told before, but differs in exercise "
                        + (e + 1) + " (" + told.get(e).exercise().id() + ")");
            }
        }
        if (rest.isPresent()) {
            throw new IllegalArgumentException("soFar must not be told between a rest and its set");
        }
    }

    private boolean isContinuedBy(ExerciseEntry told, ExerciseEntry entry, boolean last) {
        if (!last) {
            return told.equals(entry);
        }
        int ended = set.isPresent() ? told.sets().size() - 1 : told.sets().size();
        if (!told.toBuilder().sets(entry.sets()).build().equals(entry)
                || entry.sets().size() < told.sets().size()
                || !told.sets().subList(0, ended).equals(entry.sets().subList(0, ended))) {
            return false;
        }
        return set.isEmpty()
                || isContinuedBy(told.sets().get(ended), entry.sets().get(ended));
    }

    private static boolean isContinuedBy(WorkSet told, WorkSet set) {
        int done = told.reps().size();
        return set.reps().size() >= done
                && set.reps().subList(0, done).equals(told.reps())
                && set.toBuilder().reps(told.reps()).build().equals(told);
    }

    private Session session(ExerciseEntry last, int size) {
        return header.build(new Entries(entries, last, size, repeatsExercise));
    }

    private ExerciseEntry entry() {
        ExerciseEntry.Builder of = exercise.orElseThrow();
        if (set.isEmpty()) {
            return of.build(new Sets(sets, sets[setCount - 1], setCount, ranges.orElseThrow()));
        }
        WorkSet open = openSet();
        return of.build(new Sets(sets, open, setCount + 1, rangesWith(open)));
    }

    private WorkSet openSet() {
        return set.orElseThrow().withReps(reps.list());
    }

    private SetRanges rangesWith(WorkSet next) {
        return ranges.map(known -> known.with(next)).orElseGet(() -> SetRanges.of(next));
    }

    private void requireNotEnded(String event) {
        if (ended) {
            throw new IllegalStateException(event + ", but the session is ended");
        }
    }

    private void requireNoSet(String event) {
        if (set.isPresent()) {
            throw new IllegalStateException(event + ", but a set is not ended; end it first");
        }
    }

    private void requireSet(String event) {
        requireNotEnded(event);
        if (set.isEmpty()) {
            throw new IllegalStateException(event + ", but no set is begun; begin one first");
        }
    }
}
