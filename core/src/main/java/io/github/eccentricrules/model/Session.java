package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Represents one training session, planned or performed. Immutable and thread-safe.
 *
 * <p>The same rules judge a plan before training and the record after it. What a plan does not mention it does not
 * have: a plan without a warm-up has none. What a record does not mention is unknown; only a training
 * partner must be named in both.
 *
 * @param id what the app calls the session; two sessions with the same id are the same session
 * @param start the begin of the session
 * @param end the end of the session, not before its start
 * @param phase whether it is a plan or a record
 * @param athlete who trains
 * @param readiness how the athlete feels on the day
 * @param warmUp what was done before the first working set
 * @param programmeWeek the week of the programme in which the session stands, from 1
 * @param exercises the exercises in order, at least one
 */
public record Session(
        Optional<String> id,
        Instant start,
        Optional<Instant> end,
        Phase phase,
        Optional<Athlete> athlete,
        Optional<Readiness> readiness,
        Optional<WarmUp> warmUp,
        Optional<Integer> programmeWeek,
        List<ExerciseEntry> exercises) {
    // Weeks are counted back from a start, which must not lead out of what an Instant can hold: 1000-01-01 to
    // 9999-12-31.
    private static final Instant FIRST = Instant.ofEpochSecond(-30_610_224_000L);
    private static final Instant LAST = Instant.ofEpochSecond(253_402_300_799L, 999_999_999);

    /**
     * Creates a session.
     *
     * @param id what the app calls the session
     * @param start the begin of the session
     * @param end the end of the session, not before its start
     * @param phase whether it is a plan or a record
     * @param athlete who trains
     * @param readiness how the athlete feels on the day
     * @param warmUp what was done before the first working set
     * @param programmeWeek the week of the programme in which the session stands, from 1
     * @param exercises the exercises in order, at least one
     * @throws NullPointerException if an argument or an exercise is null
     * @throws IllegalArgumentException if the id is blank, the start is not in the years 1000 to 9999, the end
     *     is before the start, the week is below 1, or there is no exercise
     */
    public Session {
        if (requireNonNull(id, "id").isPresent()) {
            Checks.id(id.get(), "id");
        }
        if (requireNonNull(start, "start").isBefore(FIRST) || start.isAfter(LAST)) {
            throw new IllegalArgumentException("start must be from " + FIRST + " to " + LAST + ", was " + start);
        }
        requireNonNull(end, "end");
        if (end.isPresent() && end.get().isBefore(start)) {
            throw new IllegalArgumentException("end must not be before start " + start + ", was " + end.get());
        }
        requireNonNull(phase, "phase");
        requireNonNull(athlete, "athlete");
        requireNonNull(readiness, "readiness");
        requireNonNull(warmUp, "warmUp");
        Checks.atLeastIfPresent(1, programmeWeek, "programmeWeek");
        exercises = Entries.of(Checks.notEmpty(exercises, "exercises"));
    }

    /** {@return whether an exercise stands in more than one entry} */
    public boolean repeatsExercise() {
        return ((Entries) exercises).repeatsExercise();
    }

    /**
     * Starts a plan.
     *
     * @param start the begin of the session
     * @return a builder without exercises
     */
    public static Builder planned(Instant start) {
        return new Builder(start, Phase.PLANNED);
    }

    /**
     * Starts a record.
     *
     * @param start the begin of the session
     * @return a builder without exercises
     */
    public static Builder performed(Instant start) {
        return new Builder(start, Phase.PERFORMED);
    }

    /** {@return a builder that starts from this session} */
    public Builder toBuilder() {
        Builder builder = new Builder(start, phase);
        builder.id = id;
        builder.end = end;
        builder.athlete = athlete;
        builder.readiness = readiness;
        builder.warmUp = warmUp;
        builder.programmeWeek = programmeWeek;
        builder.exercises.addAll(exercises);
        return builder;
    }

    /** Builds sessions. Not thread-safe; what it builds is. */
    public static final class Builder {
        private Optional<String> id = Optional.empty();
        private Instant start;
        private Optional<Instant> end = Optional.empty();
        private Phase phase;
        private Optional<Athlete> athlete = Optional.empty();
        private Optional<Readiness> readiness = Optional.empty();
        private Optional<WarmUp> warmUp = Optional.empty();
        private Optional<Integer> programmeWeek = Optional.empty();
        private final List<ExerciseEntry> exercises = new ArrayList<>();

        private Builder(Instant start, Phase phase) {
            this.start = requireNonNull(start, "start");
            this.phase = phase;
        }

        /**
         * Sets what the app calls the session.
         *
         * @param value the id, not blank
         * @return this builder
         */
        public Builder id(String value) {
            id = Optional.of(requireNonNull(value, "id"));
            return this;
        }

        /**
         * Sets the begin of the session.
         *
         * @param value the begin
         * @return this builder
         */
        public Builder start(Instant value) {
            start = requireNonNull(value, "start");
            return this;
        }

        /**
         * Sets the end of the session.
         *
         * @param value the end, not before the start
         * @return this builder
         */
        public Builder end(Instant value) {
            end = Optional.of(requireNonNull(value, "end"));
            return this;
        }

        /**
         * Sets whether the session is a plan or a record.
         *
         * @param value the phase
         * @return this builder
         */
        public Builder phase(Phase value) {
            phase = requireNonNull(value, "phase");
            return this;
        }

        /**
         * Sets who trains.
         *
         * @param value the athlete
         * @return this builder
         */
        public Builder athlete(Athlete value) {
            athlete = Optional.of(requireNonNull(value, "athlete"));
            return this;
        }

        /**
         * Sets how the athlete feels on the day.
         *
         * @param value the readiness
         * @return this builder
         */
        public Builder readiness(Readiness value) {
            readiness = Optional.of(requireNonNull(value, "readiness"));
            return this;
        }

        /**
         * Sets the warm-up.
         *
         * @param general the time of general warm-up, 0 or more
         * @param rampSets the number of lighter sets that lead up to the working load, 0 or more
         * @return this builder
         */
        public Builder warmUp(Duration general, int rampSets) {
            warmUp = Optional.of(new WarmUp(general, rampSets));
            return this;
        }

        /**
         * Sets the week of the programme in which the session stands.
         *
         * @param value the week, from 1
         * @return this builder
         */
        public Builder programmeWeek(int value) {
            programmeWeek = Optional.of(value);
            return this;
        }

        /**
         * Adds an exercise.
         *
         * @param value the sets of one exercise
         * @return this builder
         */
        public Builder exercise(ExerciseEntry value) {
            exercises.add(requireNonNull(value, "exercise"));
            return this;
        }

        /**
         * Replaces the exercises.
         *
         * @param values the entries in order
         * @return this builder
         */
        public Builder exercises(Collection<ExerciseEntry> values) {
            List<ExerciseEntry> copy = Checks.list(values, "exercises");
            exercises.clear();
            exercises.addAll(copy);
            return this;
        }

        Builder copy() {
            Builder copy = new Builder(start, phase);
            copy.id = id;
            copy.end = end;
            copy.athlete = athlete;
            copy.readiness = readiness;
            copy.warmUp = warmUp;
            copy.programmeWeek = programmeWeek;
            copy.exercises.addAll(exercises);
            return copy;
        }

        boolean hasEnd() {
            return end.isPresent();
        }

        boolean hasExercises() {
            return !exercises.isEmpty();
        }

        /** Builds the session with exercises that are known to be immutable, in place of those that were added. */
        Session build(Entries known) {
            return new Session(id, start, end, phase, athlete, readiness, warmUp, programmeWeek, known);
        }

        /**
         * Builds the session.
         *
         * @return the session
         * @throws IllegalArgumentException if the id is blank, the end is before the start, or there is no exercise
         */
        public Session build() {
            return new Session(id, start, end, phase, athlete, readiness, warmUp, programmeWeek, exercises);
        }
    }
}
