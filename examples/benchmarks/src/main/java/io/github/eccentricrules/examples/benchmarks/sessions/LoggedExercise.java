package io.github.eccentricrules.examples.benchmarks.sessions;

import java.util.List;

/**
 * Represents an exercise of a session as an app would hold it. An exercise that is taken up again later in the session
 * stands there twice.
 *
 * @param id the exercise
 * @param oneRepMaxKilograms the one-repetition maximum
 * @param sets the sets in order, at least one
 */
public record LoggedExercise(String id, double oneRepMaxKilograms, List<LoggedSet> sets) {}
