package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Describes a lift: which muscles it trains, where its load is, with which muscle action it starts and how it may be
 * done as a negative.
 *
 * <p>The {@linkplain #catalogue() catalogue} holds the common ones; {@link #builder} makes one's own. What an own
 * exercise leaves out is unknown, and a rule that needs it is not evaluated. Immutable and thread-safe.
 *
 * @param id the name in lower-case words with hyphens, such as {@code barbell-bench-press}; two exercises with one id
 *     count as one
 * @param primaryMuscles the muscle groups that it trains most; empty if not known
 * @param secondaryMuscles the muscle groups that it trains too; empty if none or not known
 * @param startsWith the muscle action with which a repetition begins
 * @param loadPosition where the load is while it is lowered
 * @param equipment what it is done with
 * @param allowedMethods the eccentric methods that it suits; present and empty means that it must never be lowered
 *     slowly as a negative
 */
public record Exercise(
        String id,
        Set<MuscleGroup> primaryMuscles,
        Set<MuscleGroup> secondaryMuscles,
        Optional<LiftStart> startsWith,
        Optional<LoadPosition> loadPosition,
        Optional<Equipment> equipment,
        Optional<Set<SetMethod>> allowedMethods) {
    /**
     * Creates an exercise.
     *
     * @param id the name in lower-case words with hyphens
     * @param primaryMuscles the muscle groups that it trains most
     * @param secondaryMuscles the muscle groups that it trains too
     * @param startsWith the muscle action with which a repetition begins
     * @param loadPosition where the load is while it is lowered
     * @param equipment what it is done with
     * @param allowedMethods the eccentric methods that it suits
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the id is blank or holds a control character
     */
    public Exercise {
        Checks.id(id, "id");
        primaryMuscles =
                Checks.set(MuscleGroup.class, requireNonNull(primaryMuscles, "primaryMuscles"), "primaryMuscles");
        secondaryMuscles =
                Checks.set(MuscleGroup.class, requireNonNull(secondaryMuscles, "secondaryMuscles"), "secondaryMuscles");
        requireNonNull(startsWith, "startsWith");
        requireNonNull(loadPosition, "loadPosition");
        requireNonNull(equipment, "equipment");
        allowedMethods = Checks.setIfPresent(SetMethod.class, allowedMethods, "allowedMethods");
    }

    /**
     * Returns an exercise of the catalogue.
     *
     * @param id its id, such as {@code barbell-bench-press}
     * @return the exercise
     * @throws IllegalArgumentException if the catalogue has no such id; the message names the nearest ones
     */
    public static Exercise of(String id) {
        Optional<Exercise> found = find(id);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("exercise \"" + id + "\" is not in the catalogue"
                    + NearMatches.hint(id, ExerciseCatalogue.ids())
                    + " (describe one of your own as an object instead)");
        }
        return found.get();
    }

    /**
     * Returns an exercise as {@link #of} does; JSON mappers look for a factory of this name.
     *
     * @param id the id of an exercise of the catalogue
     * @return the exercise
     */
    public static Exercise fromString(String id) {
        return of(id);
    }

    /**
     * Looks for an exercise in the catalogue.
     *
     * @param id its id
     * @return the exercise, or empty if the catalogue has none with this id
     */
    public static Optional<Exercise> find(String id) {
        return ExerciseCatalogue.find(requireNonNull(id, "id"));
    }

    /** {@return every exercise of the catalogue, in the order of their ids} */
    public static List<Exercise> catalogue() {
        return ExerciseCatalogue.all();
    }

    /**
     * Starts an exercise of one's own.
     *
     * @param id its id
     * @return a builder with nothing else known
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }

    /** Builds exercises. Not thread-safe; what it builds is. */
    public static final class Builder {
        private final String id;
        private List<MuscleGroup> primaryMuscles = List.of();
        private List<MuscleGroup> secondaryMuscles = List.of();
        private Optional<LiftStart> startsWith = Optional.empty();
        private Optional<LoadPosition> loadPosition = Optional.empty();
        private Optional<Equipment> equipment = Optional.empty();
        private Optional<Set<SetMethod>> allowedMethods = Optional.empty();

        private Builder(String id) {
            this.id = Checks.id(id, "id");
        }

        /**
         * Sets the muscle groups that the exercise trains most.
         *
         * @param values the groups
         * @return this builder
         */
        public Builder primaryMuscles(MuscleGroup... values) {
            primaryMuscles = Checks.list(Arrays.asList(requireNonNull(values, "primaryMuscles")), "primaryMuscles");
            return this;
        }

        /**
         * Sets the muscle groups that the exercise trains too.
         *
         * @param values the groups
         * @return this builder
         */
        public Builder secondaryMuscles(MuscleGroup... values) {
            secondaryMuscles =
                    Checks.list(Arrays.asList(requireNonNull(values, "secondaryMuscles")), "secondaryMuscles");
            return this;
        }

        /**
         * Sets the muscle action with which a repetition begins.
         *
         * @param value the action
         * @return this builder
         */
        public Builder startsWith(LiftStart value) {
            startsWith = Optional.of(requireNonNull(value, "startsWith"));
            return this;
        }

        /**
         * Sets where the load is while it is lowered.
         *
         * @param value the position
         * @return this builder
         */
        public Builder loadPosition(LoadPosition value) {
            loadPosition = Optional.of(requireNonNull(value, "loadPosition"));
            return this;
        }

        /**
         * Sets what the exercise is done with.
         *
         * @param value the equipment
         * @return this builder
         */
        public Builder equipment(Equipment value) {
            equipment = Optional.of(requireNonNull(value, "equipment"));
            return this;
        }

        /**
         * Sets the eccentric methods that the exercise suits; call it without arguments to say that it must never be
         * lowered slowly as a negative.
         *
         * @param values the methods
         * @return this builder
         */
        public Builder allowedMethods(SetMethod... values) {
            allowedMethods = Optional.of(Checks.set(
                    SetMethod.class, Arrays.asList(requireNonNull(values, "allowedMethods")), "allowedMethods"));
            return this;
        }

        /** {@return the exercise} */
        public Exercise build() {
            return new Exercise(
                    id,
                    Checks.set(MuscleGroup.class, primaryMuscles, "primaryMuscles"),
                    Checks.set(MuscleGroup.class, secondaryMuscles, "secondaryMuscles"),
                    startsWith,
                    loadPosition,
                    equipment,
                    allowedMethods);
        }
    }
}
