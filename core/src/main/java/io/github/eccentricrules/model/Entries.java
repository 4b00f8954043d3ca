package io.github.eccentricrules.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Is the immutable list of the exercises of a session that knows whether one of them comes back. */
final class Entries extends Elements<ExerciseEntry> {
    private final boolean repeatsExercise;

    /** Creates a list as {@link Elements} does, of which somebody knows whether an exercise comes back. */
    Entries(ExerciseEntry[] front, ExerciseEntry last, int size, boolean repeatsExercise) {
        super(front, last, size);
        this.repeatsExercise = repeatsExercise;
    }

    static Entries of(List<ExerciseEntry> entries) {
        if (entries instanceof Entries known) {
            return known;
        }
        ExerciseEntry[] array = entries.toArray(new ExerciseEntry[0]);
        return new Entries(array, array[array.length - 1], array.length, repeats(entries));
    }

    private static boolean repeats(List<ExerciseEntry> entries) {
        Set<String> ids = new HashSet<>();
        for (ExerciseEntry entry : entries) {
            if (!ids.add(entry.exercise().id())) {
                return true;
            }
        }
        return false;
    }

    boolean repeatsExercise() {
        return repeatsExercise;
    }
}
