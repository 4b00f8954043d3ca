package io.github.eccentricrules.examples.benchmarks.measurements;

/**
 * Tells what the sessions of a measurement are like.
 *
 * @param dirty whether three descents of ten are wrong; else nothing is
 * @param reps the repetitions of each session
 * @param history the number of earlier sessions
 */
record Shape(boolean dirty, int reps, int history) {}
