/**
 * Holds the immutable domain: what was planned or performed, by whom, and what came before.
 *
 * <p>Start at {@link io.github.eccentricrules.model.Session}. Everything here is a value: it is checked once, in its
 * canonical constructor, and safe to share between threads. The impossible (a negative duration, an empty id) throws
 * {@link java.lang.IllegalArgumentException} with the name of the field and the value; a {@code null} throws {@link
 * java.lang.NullPointerException} with the name of the field; the implausible (a descent of 90 s) is a rule's
 * business. What is not known is an empty {@link java.util.Optional}, never 0.
 *
 * <p>The component names of the records are the names in JSON. A mapper that knows records, {@code Optional} and
 * {@code java.time} binds them without further help.
 *
 * <p>This package imports nothing but {@code java.*}.
 */
package io.github.eccentricrules.model;
