package io.github.eccentricrules.deviation;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Violation;
import java.util.List;
import java.util.Optional;

/**
 * Tells a violation of the record that the plan did not have, and what was done otherwise there. Immutable and thread-safe.
 *
 * @param violation the violation of the record
 * @param planned the milder violation of the same rule at the same place that the plan had; mostly none
 * @param deviations what was done otherwise at the place, or if nothing was, in the session
 */
public record BrokenRule(Violation violation, Optional<Violation> planned, List<Deviation> deviations) {
    /**
     * Creates a broken rule.
     *
     * @param violation the violation of the record
     * @param planned the milder violation that the plan had
     * @param deviations what was done otherwise
     * @throws NullPointerException if an argument is null
     */
    public BrokenRule {
        requireNonNull(violation, "violation");
        requireNonNull(planned, "planned");
        deviations = List.copyOf(requireNonNull(deviations, "deviations"));
    }
}
