package io.github.eccentricrules.examples.benchmarks.sessions;

/**
 * Represents a repetition as an app would hold it.
 *
 * @param descentSeconds the time of lowering
 */
public record LoggedRep(double descentSeconds) {}
