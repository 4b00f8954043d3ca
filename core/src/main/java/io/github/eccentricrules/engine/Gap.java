package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Tells that a rule could not be evaluated at a place, and which fields would unlock it. It is no pass. Immutable and
 * thread-safe.
 *
 * @param rule the id of the rule
 * @param location the place
 * @param missing the names of the fields that are missing, at least one
 */
public record Gap(String rule, Location location, List<String> missing) implements Judgement {
    /**
     * Creates a gap.
     *
     * @param rule the id of the rule
     * @param location the place
     * @param missing the names of the fields that are missing, at least one
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if nothing is missing
     */
    public Gap {
        requireNonNull(rule, "rule");
        requireNonNull(location, "location");
        missing = List.copyOf(requireNonNull(missing, "missing"));
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("missing must hold at least one, was empty");
        }
    }

    /** {@return the gap in one line} */
    @Override
    public String toString() {
        return "NOT EVALUATED " + location + ": without " + String.join(", ", missing) + " [" + rule + "]";
    }
}
