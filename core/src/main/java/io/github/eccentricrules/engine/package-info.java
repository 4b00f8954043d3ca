/**
 * Evaluates rules over a session and reports what they found.
 *
 * <p>Start at {@link io.github.eccentricrules.engine.Report} to read verdicts, at {@link
 * io.github.eccentricrules.engine.LimitRule} to write a rule. A rule is a pure function of one {@linkplain
 * io.github.eccentricrules.engine.Subject subject} and its parameters. Walking through the session, places, order,
 * missing data and a rule that throws are the business of {@link io.github.eccentricrules.engine.Evaluation}, once for
 * all rules; for a session that is still going on, of {@link io.github.eccentricrules.engine.LiveCheck}. What several
 * rules limit is a {@link io.github.eccentricrules.engine.Quantity}, which is worked out once for all of them.
 *
 * <p>This package imports {@code java.*}, the model and slf4j, and nothing else.
 */
package io.github.eccentricrules.engine;
