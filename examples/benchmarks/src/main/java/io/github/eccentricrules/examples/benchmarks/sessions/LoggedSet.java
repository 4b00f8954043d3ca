package io.github.eccentricrules.examples.benchmarks.sessions;

import java.util.List;

/**
 * Represents a set of negatives as an app would hold it.
 *
 * @param loadKilograms the load that is lowered
 * @param spotters the number of training partners
 * @param reps the repetitions in order, at least one
 */
public record LoggedSet(double loadKilograms, int spotters, List<LoggedRep> reps) {}
