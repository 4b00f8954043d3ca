package io.github.eccentricrules.examples.checker;

/**
 * Holds what is said of a session in place of its report.
 *
 * @param name the name in JSON
 * @param value the value in JSON
 * @param text the same for a reader
 */
record Answer(String name, Object value, String text) {}
