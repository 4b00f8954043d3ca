package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Describes the heaviest load that an athlete has been tested with for one repetition. Immutable and thread-safe.
 *
 * @param load the load, above 0; of the limbs that lower it (one leg for a two-up-one-down set)
 * @param testedOn the day of the test, if known
 * @param descent the time of lowering in the test, above 0, if known
 */
public record TestedMaximum(Load load, Optional<LocalDate> testedOn, Optional<Duration> descent) {
    /**
     * Creates a tested maximum.
     *
     * @param load the load
     * @param testedOn the day of the test
     * @param descent the time of lowering in the test
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the load is 0, or the descent negative, 0 or longer than a day
     */
    public TestedMaximum {
        requireNonNull(load, "load");
        requireNonNull(testedOn, "testedOn");
        Checks.withinDayIfPresent(descent, "descent");
        if (descent.isPresent() && descent.get().isZero()) {
            throw new IllegalArgumentException(
                    "descent must be above 0, was PT0S; leave it out if it was not measured");
        }
        if (load.kilograms().signum() == 0) {
            throw new IllegalArgumentException("load of a tested maximum must be above 0, was " + load);
        }
    }

    /**
     * Creates a tested maximum of unknown date.
     *
     * @param load the load, above 0
     * @return the tested maximum
     */
    public static TestedMaximum of(Load load) {
        return new TestedMaximum(load, Optional.empty(), Optional.empty());
    }

    /**
     * Creates a tested maximum.
     *
     * @param load the load, above 0
     * @param testedOn the day of the test
     * @return the tested maximum
     */
    public static TestedMaximum of(Load load, LocalDate testedOn) {
        return new TestedMaximum(load, Optional.of(requireNonNull(testedOn, "testedOn")), Optional.empty());
    }

    /**
     * Returns this maximum with the time of lowering in the test.
     *
     * @param value the time, above 0
     * @return the tested maximum
     */
    public TestedMaximum withDescent(Duration value) {
        return new TestedMaximum(load, testedOn, Optional.of(requireNonNull(value, "descent")));
    }
}
