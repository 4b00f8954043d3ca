package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

/**
 * Describes weight releasers: hooks that add load on the way down and fall off at the bottom. Immutable and
 * thread-safe.
 *
 * @param left the load on the left hook
 * @param right the load on the right hook
 * @param repsPerHookUp the number of repetitions done before the hooks are hung again, 1 or more
 */
public record Releasers(Load left, Load right, int repsPerHookUp) {
    /**
     * Creates releasers.
     *
     * @param left the load on the left hook
     * @param right the load on the right hook
     * @param repsPerHookUp the number of repetitions done before the hooks are hung again, 1 or more
     * @throws NullPointerException if a load is null
     * @throws IllegalArgumentException if {@code repsPerHookUp} is below 1
     */
    public Releasers {
        requireNonNull(left, "left");
        requireNonNull(right, "right");
        Checks.atLeast(1, repsPerHookUp, "repsPerHookUp");
    }
}
