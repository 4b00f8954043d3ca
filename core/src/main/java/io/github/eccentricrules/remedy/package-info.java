/**
 * Repairs sessions: {@link io.github.eccentricrules.remedy.Repair} holds the nearest session that breaks fewer rules,
 * what was changed, and what no change of numbers repairs.
 *
 * <p>A rule declares in its {@link io.github.eccentricrules.engine.RuleInfo} which {@linkplain
 * io.github.eccentricrules.engine.Remedy kinds of change} may help; all else is done here, once for all rules.
 *
 * <p>This package imports {@code java.*}, the engine and the model, and nothing else.
 */
package io.github.eccentricrules.remedy;
