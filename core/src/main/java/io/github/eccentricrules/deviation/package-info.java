/**
 * Compares a session as it was performed with its plan: what was done differently, and which rules that breaks.
 *
 * <p>Start at {@link io.github.eccentricrules.deviation.PlanComparison}, or at {@code Validator.deviations}.
 *
 * <p>This package imports {@code java.*}, the engine and the model, and nothing else.
 */
package io.github.eccentricrules.deviation;
