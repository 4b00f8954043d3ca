package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Language;
import java.util.function.Function;

/**
 * Holds what is said of a session in place of its report.
 *
 * @param name the name in JSON
 * @param value the value in JSON
 * @param text the same for a reader, in a language
 */
record Answer(String name, Object value, Function<Language, String> text) {}
