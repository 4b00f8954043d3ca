package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import java.util.function.Predicate;

/**
 * Counts the repetitions of both limbs for a muscle group; only primary muscles of an exercise count.
 *
 * @param count the repetitions that are known
 * @param areComplete whether those of every set are known
 */
record MuscleReps(int count, boolean areComplete) {
    static final Datum<ExerciseSubject> REPS = new Datum<>(
            Datum.REPS.name(), exercise -> exercise.negatives().stream().allMatch(Datum.REPS.known()));
    static final MuscleReps NONE = new MuscleReps(0, true);

    static MuscleReps of(Session session, MuscleGroup muscle, Predicate<SetMethod> methods) {
        int count = 0;
        boolean complete = true;
        for (ExerciseEntry entry : session.exercises()) {
            if (entry.exercise().primaryMuscles().contains(muscle)) {
                for (WorkSet set : entry.sets()) {
                    if (methods.test(set.method())) {
                        count += set.reps().size();
                        complete &= !set.reps().isEmpty();
                    }
                }
            }
        }
        return new MuscleReps(count, complete);
    }

    MuscleReps plus(MuscleReps other) {
        return new MuscleReps(count + other.count, areComplete && other.areComplete);
    }
}
