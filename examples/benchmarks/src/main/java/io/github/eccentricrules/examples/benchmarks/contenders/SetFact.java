package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedExercise;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSet;

/**
 * Holds what the rules of a set judge.
 *
 * @param exercise the index of its exercise
 * @param set its index in the exercise
 * @param loadKilograms the load that is lowered
 * @param oneRepMaxKilograms the one-repetition maximum
 * @param spotters the number of training partners
 * @param reps the number of repetitions
 */
public record SetFact(int exercise, int set, double loadKilograms, double oneRepMaxKilograms, int spotters, int reps) {
    static SetFact of(int exerciseIndex, int setIndex, LoggedExercise exercise, LoggedSet set) {
        return new SetFact(
                exerciseIndex,
                setIndex,
                set.loadKilograms(),
                exercise.oneRepMaxKilograms(),
                set.spotters(),
                set.reps().size());
    }

    boolean isTooHeavy() {
        return Limits.isTooHeavy(loadKilograms, oneRepMaxKilograms);
    }

    boolean lacksSpotter() {
        return spotters < Limits.MIN_SPOTTERS;
    }

    boolean hasTooManyReps() {
        return reps > Limits.MAX_REPS;
    }

    /**
     * Tells that the set breaks a rule.
     *
     * @param rule the rule
     * @return the finding
     */
    public Finding finding(RuleKey rule) {
        return Finding.ofSet(rule, exercise, set);
    }
}
