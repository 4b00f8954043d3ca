/**
 * Makes training logs: realistic, of any size, the same for the same seed, with known faults at known rates.
 *
 * <p>They are what tests, benchmarks and jobs over large data check: whoever judges them by {@code negatives}, each
 * session with the earlier ones of its athlete as history, must find the planted faults, and nothing else.
 */
package io.github.eccentricrules.examples.logs;
