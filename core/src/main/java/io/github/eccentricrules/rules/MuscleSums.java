package io.github.eccentricrules.rules;

import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import java.util.Set;

/**
 * Adds up what the exercises of a session are for each muscle group, without a look at each set: exactly, where all sets
 * of an exercise have as many repetitions, and else more than that. Sets that are done by one of several methods count;
 * of an exercise with sets of different methods, all do.
 */
final class MuscleSums {
    private static final int GROUPS = MuscleGroup.values().length;

    private final Session session;
    private final Set<SetMethod> methods;

    MuscleSums(Session session, Set<SetMethod> methods) {
        this.session = session;
        this.methods = methods;
    }

    /** Returns the repetitions for each primary muscle group by its index; NaN if those of a set are not known. */
    double[] ofReps() {
        return ofReps(0);
    }

    /** Returns the repetitions as {@link #ofReps()} does, where a part of them counts for secondary groups too. */
    double[] ofReps(double secondary) {
        double[] sums = new double[GROUPS];
        for (int e = 0; e < session.exercises().size(); e++) {
            ExerciseEntry entry = session.exercises().get(e);
            if (counts(entry)) {
                double reps = entry.ranges().fewestReps() == 0
                        ? Double.NaN
                        : entry.sets().size() * entry.ranges().mostReps();
                add(reps, entry.exercise().primaryMuscles(), sums);
                if (secondary > 0) {
                    add(reps * secondary, entry.exercise().secondaryMuscles(), sums);
                }
            }
        }
        return sums;
    }

    /** Returns the number of entries for each primary muscle group by its index. */
    double[] ofExercises() {
        double[] sums = new double[GROUPS];
        for (int e = 0; e < session.exercises().size(); e++) {
            ExerciseEntry entry = session.exercises().get(e);
            if (counts(entry)) {
                add(1, entry.exercise().primaryMuscles(), sums);
            }
        }
        return sums;
    }

    static double most(double[] sums) {
        double most = 0;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        return most;
    }

    /** Returns the place of a muscle group among the sums. */
    @SuppressWarnings("EnumOrdinal") // it is written nowhere
    static int index(MuscleGroup group) {
        return group.ordinal();
    }

    private boolean counts(ExerciseEntry entry) {
        return !entry.ranges().ofOneMethod() || methods.contains(entry.ranges().firstMethod());
    }

    private static void add(double more, Set<MuscleGroup> groups, double[] sums) {
        for (MuscleGroup group : groups) {
            sums[index(group)] += more;
        }
    }
}
