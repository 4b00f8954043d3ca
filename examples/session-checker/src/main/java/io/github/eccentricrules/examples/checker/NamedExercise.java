package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.model.Exercise;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Pairs the name that an app gives an exercise with what the library knows of it.
 *
 * @param appName the name in the file, with single spaces
 * @param exercise the exercise
 * @param catalogueId the exercise of the catalogue that it is, or is a variant of; empty if the name is not known
 */
record NamedExercise(String appName, Exercise exercise, Optional<String> catalogueId) {
    /** {@return every name by which the command line may call it} */
    List<String> names() {
        return catalogueId
                .map(id -> List.of(appName, exercise.id(), id))
                .orElseGet(() -> List.of(appName, exercise.id()));
    }

    /** {@return whether the logged weight takes load off, so that more weight is easier} */
    boolean isAssisted() {
        return appName.toLowerCase(Locale.ROOT).contains("assisted");
    }

    /** {@return whether the entry stands for warming up as such} */
    boolean isWarmUp() {
        return ExerciseNames.fold(appName).matches("warm[ -]?up");
    }
}
