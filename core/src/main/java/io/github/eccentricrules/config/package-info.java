/**
 * Turns text into a rule set: parameters with units, severities, and other ones for an exercise or a level of athletes.
 *
 * <p>Start at {@link io.github.eccentricrules.config.Configuration}. All that is wrong with a configuration is told at
 * once, by {@link io.github.eccentricrules.config.ConfigurationException}.
 *
 * <p>This package imports {@code java.*}, the engine and the model, and nothing else.
 */
package io.github.eccentricrules.config;
