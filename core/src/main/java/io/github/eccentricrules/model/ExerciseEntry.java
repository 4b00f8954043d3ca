package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Represents the sets of one exercise in a session. Immutable and thread-safe.
 *
 * @param exercise the exercise
 * @param oneRepMax the athlete's one-repetition maximum, of the limbs that lower the load
 * @param eccentricMax the heaviest load that the athlete lowered under control in a test
 * @param twoLimbMax the one-repetition maximum of both limbs together, where the entry's maximum is that of one
 * @param sets the sets in order, at least one
 */
public record ExerciseEntry(
        Exercise exercise,
        Optional<TestedMaximum> oneRepMax,
        Optional<TestedMaximum> eccentricMax,
        Optional<TestedMaximum> twoLimbMax,
        List<WorkSet> sets) {
    /**
     * Creates an entry.
     *
     * @param exercise the exercise
     * @param oneRepMax the athlete's one-repetition maximum, of the limbs that lower the load
     * @param eccentricMax the heaviest load that the athlete lowered under control in a test
     * @param twoLimbMax the one-repetition maximum of both limbs together
     * @param sets the sets in order, at least one
     * @throws NullPointerException if an argument or a set is null
     * @throws IllegalArgumentException if there is no set
     */
    public ExerciseEntry {
        requireNonNull(exercise, "exercise");
        requireNonNull(oneRepMax, "oneRepMax");
        requireNonNull(eccentricMax, "eccentricMax");
        requireNonNull(twoLimbMax, "twoLimbMax");
        sets = Sets.of(Checks.notEmpty(sets, "sets"), maximum(exercise, oneRepMax));
    }

    private static double maximum(Exercise exercise, Optional<TestedMaximum> oneRepMax) {
        boolean movesBodyMass =
                exercise.equipment().isPresent() && exercise.equipment().get() == Equipment.BODY_WEIGHT;
        return oneRepMax.isEmpty() || movesBodyMass
                ? Double.NaN
                : oneRepMax.get().load().kilograms().doubleValue();
    }

    /**
     * Returns the one-repetition maximum in kilograms, to the precision of the type.
     *
     * @return the mass; NaN if it is not known, or the exercise moves body mass too
     */
    public double maximumKilograms() {
        return ((Sets) sets).maximum();
    }

    /** {@return between which values the sets lie} */
    public SetRanges ranges() {
        return ((Sets) sets).ranges();
    }

    /** {@return whether {@link #countDescentsOutside} can count: the descent of every repetition is known, and listed} */
    public boolean listsDescents() {
        return ((Sets) sets).hasDescents();
    }

    /**
     * Counts the repetitions of all sets whose time of lowering lies outside of a range.
     *
     * @param shortest the shortest time in seconds within the range
     * @param longest the longest time in seconds within the range
     * @return the number; 0 where the entry does not list them
     */
    public int countDescentsOutside(double shortest, double longest) {
        return ((Sets) sets).countDescentsOutside(shortest, longest);
    }

    /**
     * Starts an entry for an exercise of the catalogue.
     *
     * @param exerciseId the id, such as {@code barbell-bench-press}
     * @return a builder without sets
     * @throws IllegalArgumentException if the catalogue has no such exercise
     */
    public static Builder builder(String exerciseId) {
        return builder(Exercise.of(exerciseId));
    }

    /**
     * Starts an entry.
     *
     * @param exercise the exercise
     * @return a builder without sets
     */
    public static Builder builder(Exercise exercise) {
        return new Builder(exercise);
    }

    /** {@return a builder that starts from this entry} */
    public Builder toBuilder() {
        Builder builder = new Builder(exercise);
        builder.oneRepMax = oneRepMax;
        builder.eccentricMax = eccentricMax;
        builder.twoLimbMax = twoLimbMax;
        builder.sets.addAll(sets);
        return builder;
    }

    /** Builds entries. Not thread-safe; what it builds is. */
    public static final class Builder {
        private final Exercise exercise;
        private Optional<TestedMaximum> oneRepMax = Optional.empty();
        private Optional<TestedMaximum> eccentricMax = Optional.empty();
        private Optional<TestedMaximum> twoLimbMax = Optional.empty();
        private final List<WorkSet> sets = new ArrayList<>();

        private Builder(Exercise exercise) {
            this.exercise = requireNonNull(exercise, "exercise");
        }

        /**
         * Sets the one-repetition maximum, of unknown date.
         *
         * @param value the load, above 0
         * @return this builder
         */
        public Builder oneRepMax(Load value) {
            return oneRepMax(TestedMaximum.of(value));
        }

        /**
         * Sets the one-repetition maximum.
         *
         * @param value the tested maximum
         * @return this builder
         */
        public Builder oneRepMax(TestedMaximum value) {
            oneRepMax = Optional.of(requireNonNull(value, "oneRepMax"));
            return this;
        }

        /**
         * Sets the eccentric one-repetition maximum.
         *
         * @param value the tested maximum
         * @return this builder
         */
        public Builder eccentricMax(TestedMaximum value) {
            eccentricMax = Optional.of(requireNonNull(value, "eccentricMax"));
            return this;
        }

        /**
         * Sets the one-repetition maximum of both limbs together.
         *
         * @param value the tested maximum
         * @return this builder
         */
        public Builder twoLimbMax(TestedMaximum value) {
            twoLimbMax = Optional.of(requireNonNull(value, "twoLimbMax"));
            return this;
        }

        /**
         * Adds a set.
         *
         * @param value the set
         * @return this builder
         */
        public Builder set(WorkSet value) {
            sets.add(requireNonNull(value, "set"));
            return this;
        }

        /**
         * Adds the same set several times.
         *
         * @param count how often, 0 to 10,000
         * @param value the set
         * @return this builder
         */
        public Builder sets(int count, WorkSet value) {
            sets.addAll(Collections.nCopies(Checks.count(count), requireNonNull(value, "set")));
            return this;
        }

        /**
         * Replaces the sets.
         *
         * @param values the sets in order
         * @return this builder
         */
        public Builder sets(Collection<WorkSet> values) {
            List<WorkSet> copy = Checks.list(values, "sets");
            sets.clear();
            sets.addAll(copy);
            return this;
        }

        Builder copy() {
            Builder copy = new Builder(exercise);
            copy.oneRepMax = oneRepMax;
            copy.eccentricMax = eccentricMax;
            copy.twoLimbMax = twoLimbMax;
            copy.sets.addAll(sets);
            return copy;
        }

        String exerciseId() {
            return exercise.id();
        }

        boolean hasSets() {
            return !sets.isEmpty();
        }

        /** Builds the entry with sets that are known to be immutable, in place of those that were added. */
        ExerciseEntry build(Sets known) {
            return new ExerciseEntry(exercise, oneRepMax, eccentricMax, twoLimbMax, known);
        }

        /**
         * Builds the entry.
         *
         * @return the entry
         * @throws IllegalArgumentException if there is no set
         */
        public ExerciseEntry build() {
            return new ExerciseEntry(exercise, oneRepMax, eccentricMax, twoLimbMax, sets);
        }
    }
}
