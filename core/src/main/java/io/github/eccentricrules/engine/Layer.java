package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.TrainingLevel;
import java.util.Optional;

/**
 * Says for whom or what a setting of a rule holds: everywhere, for one exercise, or for athletes of one level. Where
 * several hold, that for the exercise counts before that for the level, and this before that for all. Immutable and
 * thread-safe.
 *
 * @param exercise the id of the exercise; absent if it holds for all
 * @param level the level of the athletes; absent if it holds for all
 */
public record Layer(Optional<String> exercise, Optional<TrainingLevel> level) implements Comparable<Layer> {
    /** Holds for all that a rule judges. */
    public static final Layer EVERYWHERE = new Layer(Optional.empty(), Optional.empty());

    private static final String OF_EXERCISE = "@exercise=";
    private static final String OF_LEVEL = "@level=";

    /**
     * Creates a layer.
     *
     * @param exercise the id of the exercise
     * @param level the level of the athletes
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if both are present, or the id is blank, begins or ends with a space, or holds a
     *     comma or a control character
     */
    public Layer {
        requireNonNull(exercise, "exercise");
        if (requireNonNull(level, "level").isPresent() && exercise.isPresent()) {
            throw new IllegalArgumentException(
                    "a layer is for an exercise or for a level, not for both, was " + exercise + " and " + level);
        }
        if (exercise.isPresent() && !isExerciseId(exercise.get())) {
            throw new IllegalArgumentException(
                    "exercise must be an id without commas, control characters and outer spaces, was \""
                            + exercise.get() + "\"");
        }
    }

    /**
     * Returns the layer of an exercise.
     *
     * @param id the id of the exercise, of the catalogue or one's own
     * @return the layer
     * @throws IllegalArgumentException if the id is blank, begins or ends with a space, or holds a comma or a control
     *     character
     */
    public static Layer ofExercise(String id) {
        return new Layer(Optional.of(id), Optional.empty());
    }

    /**
     * Returns the layer of a level of athletes. Where the months of training are not known, a rule with such a layer
     * says what it says for every level, and is not evaluated where that differs.
     *
     * @param level the level
     * @return the layer
     */
    public static Layer ofLevel(TrainingLevel level) {
        return new Layer(Optional.empty(), Optional.of(level));
    }

    /** Tells whether a text can be the id of an exercise in a list of them. */
    private static boolean isExerciseId(String text) {
        return !text.isBlank() && text.strip().equals(text) && text.indexOf(',') < 0 && !hasControls(text);
    }

    /** {@return whether it holds for all that a rule judges} */
    public boolean holdsEverywhere() {
        return exercise.isEmpty() && level.isEmpty();
    }

    @Override
    public int compareTo(Layer other) {
        int order = Boolean.compare(exercise.isPresent(), other.exercise.isPresent());
        order = order != 0 ? order : Boolean.compare(level.isPresent(), other.level.isPresent());
        order = order != 0 ? order : exercise.orElse("").compareTo(other.exercise.orElse(""));
        return order != 0
                ? order
                : level.orElse(TrainingLevel.NOVICE).compareTo(other.level.orElse(TrainingLevel.NOVICE));
    }

    static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@return the end of a key, such as {@code "@exercise=nordic-hamstring"}; empty if it holds everywhere} */
    @Override
    public String toString() {
        if (exercise.isPresent()) {
            return OF_EXERCISE + exercise.get();
        }
        return level.isPresent() ? OF_LEVEL + level.get() : "";
    }
}
