package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * Describes how the athlete feels on the day. Immutable and thread-safe.
 *
 * @param soreness soreness of the muscles to be trained, 0 (none) to 10
 * @param pain pain of a joint or tendon, 0 (none) to 10
 * @param painDisabling whether the pain keeps the athlete from ordinary movement
 * @param strengthLossPercent loss of strength against the usual, 0 to 100 %
 * @param redFlags signs that ask for medical care; present and empty means that there are none
 */
public record Readiness(
        Optional<Double> soreness,
        Optional<Double> pain,
        Optional<Boolean> painDisabling,
        Optional<Double> strengthLossPercent,
        Optional<Set<RedFlag>> redFlags) {
    /**
     * Creates a readiness.
     *
     * @param soreness soreness of the muscles to be trained
     * @param pain pain of a joint or tendon
     * @param painDisabling whether the pain keeps the athlete from ordinary movement
     * @param strengthLossPercent loss of strength against the usual
     * @param redFlags signs that ask for medical care
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Readiness {
        Checks.betweenIfPresent(0, 10, soreness, "soreness");
        Checks.betweenIfPresent(0, 10, pain, "pain");
        requireNonNull(painDisabling, "painDisabling");
        Checks.betweenIfPresent(0, 100, strengthLossPercent, "strengthLossPercent");
        redFlags = requireNonNull(redFlags, "redFlags").map(flags -> Checks.set(RedFlag.class, flags, "redFlags"));
    }

    /**
     * Creates a readiness with the two scales that apps ask for most.
     *
     * @param soreness soreness of the muscles to be trained, 0 to 10
     * @param pain pain of a joint or tendon, 0 to 10
     * @return the readiness
     */
    public static Readiness of(double soreness, double pain) {
        return new Readiness(
                Optional.of(soreness), Optional.of(pain), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
