/**
 * Checks sessions of eccentric ("negative") strength training against rules.
 *
 * <p>Start at {@link io.github.eccentricrules.Validator}: {@code Validator.check(session)} judges a session by the
 * default rule set and returns a {@link io.github.eccentricrules.engine.Report}. Sessions are built with the types of
 * {@link io.github.eccentricrules.model}.
 */
package io.github.eccentricrules;
