package io.github.eccentricrules.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Is the immutable list of the exercises of a session that knows whether one of them comes back. */
final class Entries extends Elements<ExerciseEntry> {
    private final boolean repeatsExercise;

    /** Sees the front of an array, as {@link Elements} does, of which somebody knows whether an exercise comes back. */
    Entries(ExerciseEntry[] array, int size, boolean repeatsExercise) {
        super(array, size);
        this.repeatsExercise = repeatsExercise;
    }

    static Entries of(List<ExerciseEntry> entries) {
        return entries instanceof Entries known
                ? known
                : new Entries(entries.toArray(new ExerciseEntry[0]), entries.size(), repeats(entries));
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
