/**
 * Tests rules, one's own or the built-in ones, without any test framework: what differs is thrown as an
 * {@link java.lang.AssertionError} in plain words.
 *
 * <p>Start at {@link io.github.eccentricrules.testing.RuleVerifier}: three lines test a rule. {@link
 * io.github.eccentricrules.testing.RuleCase} holds the five kinds of case that every rule should have.
 *
 * <p>This package imports {@code java.*}, the engine and the model, and nothing else.
 */
package io.github.eccentricrules.testing;
