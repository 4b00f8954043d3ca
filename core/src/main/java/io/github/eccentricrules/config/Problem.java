package io.github.eccentricrules.config;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Excerpt;
import java.util.List;
import java.util.Optional;

/**
 * Tells what is wrong with one entry of a configuration. Immutable and thread-safe.
 *
 * @param key the key as it was given
 * @param value the value as it was given
 * @param what what is wrong, in a phrase
 * @param allowed what would be right, such as {@code "a whole number from 1 rep to 100 reps"}; absent if the key is wrong
 * @param near the known names that are nearest to one that is not known; looked for among the first 100 problems only
 */
public record Problem(String key, String value, String what, Optional<String> allowed, List<String> near) {
    /**
     * Creates a problem.
     *
     * @param key the key as it was given
     * @param value the value as it was given
     * @param what what is wrong
     * @param allowed what would be right
     * @param near the known names that are nearest to one that is not known
     * @throws NullPointerException if an argument is null
     */
    public Problem {
        requireNonNull(key, "key");
        requireNonNull(value, "value");
        requireNonNull(what, "what");
        requireNonNull(allowed, "allowed");
        near = List.copyOf(requireNonNull(near, "near"));
    }

    /** {@return all of it in one line, in which long texts are cut and control characters written out} */
    @Override
    public String toString() {
        return Excerpt.of(key) + " = \"" + Excerpt.of(value) + "\": " + what
                + allowed.map(right -> "; allowed is " + right).orElse("")
                + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
    }
}
