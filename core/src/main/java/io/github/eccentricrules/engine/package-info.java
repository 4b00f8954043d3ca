/**
 * Evaluates rules over a session and reports what they found.
 *
 * <p>Start at {@link io.github.eccentricrules.engine.Report} to read verdicts, at {@link
 * io.github.eccentricrules.engine.LimitRule} to write a rule. A rule is a pure function of one {@linkplain
 * io.github.eccentricrules.engine.Subject subject} and its parameters. Walking through the session, places, order,
 * missing data and a rule that throws are the business of {@link io.github.eccentricrules.engine.Evaluation}, once for
 * all rules.
 *
 * <p>This package imports {@code java.*}, the model and slf4j, and nothing else.
 */
package io.github.eccentricrules.engine;
