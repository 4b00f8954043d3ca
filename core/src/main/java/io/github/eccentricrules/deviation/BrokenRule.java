package io.github.eccentricrules.deviation;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Violation;
import java.util.List;
import java.util.Optional;

/**
 * Tells a violation of the record that the plan did not have, or had milder, and what was done otherwise that makes it one.
 * Immutable and thread-safe.
 *
 * @param violation the violation of the record
 * @param planned the milder violation of the same rule at the same place that the plan had: of a lower severity, or not as far
 *     beyond the limit; absent if it had none
 * @param deviations the causes: each of them alone, or if none does, all of them together make the violation; empty if
 *     undoing what the rule reads does not clear it
 * @param verified whether the causes were found by judging the record again without them; if not, because the session is
 *     long, they are what the rule declares that it reads
 */
public record BrokenRule(
        Violation violation, Optional<Violation> planned, List<Deviation> deviations, boolean verified) {
    /**
     * Creates a broken rule.
     *
     * @param violation the violation of the record
     * @param planned the milder violation that the plan had
     * @param deviations the causes
     * @param verified whether the causes were found by judging again
     * @throws NullPointerException if an argument is null
     */
    public BrokenRule {
        requireNonNull(violation, "violation");
        requireNonNull(planned, "planned");
        deviations = List.copyOf(requireNonNull(deviations, "deviations"));
    }

    /** {@return whether the plan had the violation too, but milder} */
    public boolean hasWorsened() {
        return planned.isPresent();
    }
}
