/**
 * Holds the built-in rules, one package-private class a file, and the rule sets made of them.
 *
 * <p>Start at {@link io.github.eccentricrules.rules.RuleSets}: its list names every rule. To add one, write its class
 * and its test, and add one line to the list.
 *
 * <p>This package imports {@code java.*}, the engine and the model, and nothing else.
 */
package io.github.eccentricrules.rules;
