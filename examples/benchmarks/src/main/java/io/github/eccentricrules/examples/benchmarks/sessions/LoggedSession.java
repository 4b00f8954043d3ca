package io.github.eccentricrules.examples.benchmarks.sessions;

import java.time.Instant;
import java.util.List;

/**
 * Represents a session as an app would hold it, with nothing in it but what the eight rules need.
 *
 * @param start the begin of the session
 * @param warmUpMinutes the time of general warm-up
 * @param rampSets the number of lighter sets before the first negative
 * @param trainingMonths how long the athlete has trained
 * @param exercises the exercises in order, at least one
 */
public record LoggedSession(
        Instant start, int warmUpMinutes, int rampSets, int trainingMonths, List<LoggedExercise> exercises) {
    /** {@return the number of repetitions} */
    public int reps() {
        return exercises.stream()
                .flatMap(exercise -> exercise.sets().stream())
                .mapToInt(set -> set.reps().size())
                .sum();
    }
}
