package io.github.eccentricrules.model;

/**
 * Holds what a flywheel device measured in a set. Immutable and thread-safe.
 *
 * @param concentric the peak power while the wheel is sped up, in watts, 0 or more
 * @param eccentric the peak power while the wheel is braked, in watts, 0 or more
 */
public record PeakPower(double concentric, double eccentric) {
    private static final double MOST = 100_000;

    /**
     * Creates a peak power.
     *
     * @param concentric the peak power while the wheel is sped up, in watts, 0 to 100,000
     * @param eccentric the peak power while the wheel is braked, in watts, 0 to 100,000
     * @throws IllegalArgumentException if a number is out of its range
     */
    public PeakPower {
        Checks.between(0, MOST, concentric, "concentric");
        Checks.between(0, MOST, eccentric, "eccentric");
    }
}
