package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import java.util.Optional;
import java.util.Set;

/**
 * Counts the repetitions of both limbs for a muscle group; only primary muscles of an exercise count. Sets of which the
 * repetitions or the muscles are not known may add to them.
 *
 * @param count the repetitions that are known
 * @param missing what is missing to know all; empty if nothing is
 */
record MuscleReps(int count, Optional<Datum<?>> missing) {
    static final Datum<ExerciseSubject> REPS = new Datum<>(
            Datum.REPS.name(), exercise -> exercise.negatives().stream().allMatch(Datum.REPS.known()));
    static final MuscleReps NONE = new MuscleReps(0, Optional.empty());

    static MuscleReps of(Session session, MuscleGroup muscle, Set<SetMethod> methods) {
        int count = 0;
        Optional<Datum<?>> missing = Optional.empty();
        for (ExerciseEntry entry : session.exercises()) {
            Set<MuscleGroup> muscles = entry.exercise().primaryMuscles();
            if (muscles.isEmpty() || muscles.contains(muscle)) {
                for (WorkSet set : entry.sets()) {
                    if (!methods.contains(set.method())) {
                        continue;
                    }
                    boolean known = !muscles.isEmpty() && !set.reps().isEmpty();
                    count += known ? set.reps().size() : 0;
                    if (!known && missing.isEmpty()) {
                        missing = Optional.of(muscles.isEmpty() ? Datum.PRIMARY_MUSCLES : REPS);
                    }
                }
            }
        }
        return new MuscleReps(count, missing);
    }

    MuscleReps plus(MuscleReps other) {
        return new MuscleReps(count + other.count, missing.isPresent() ? missing : other.missing);
    }
}
