package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Says what repairs a plan that breaks a rule. Immutable and thread-safe.
 *
 * @param kinds the kinds of change that may clear a violation, the one to try first in front; empty if no number does
 * @param otherwise what would be needed where none of them does, in a sentence; absent if that is what the rule checks
 */
public record Remedies(List<Remedy> kinds, Optional<String> otherwise) {
    /** No remedy at all. */
    public static final Remedies NONE = new Remedies(List.of(), Optional.empty());

    /**
     * Creates remedies.
     *
     * @param kinds the kinds of change, the one to try first in front
     * @param otherwise what would be needed where none of them helps, in a sentence
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a kind stands twice, or the sentence is blank
     */
    public Remedies {
        kinds = List.copyOf(requireNonNull(kinds, "kinds"));
        if (kinds.size() > 1 && new HashSet<>(kinds).size() < kinds.size()) {
            throw new IllegalArgumentException("kinds must differ, were " + kinds);
        }
        if (requireNonNull(otherwise, "otherwise").isPresent()
                && otherwise.get().isBlank()) {
            throw new IllegalArgumentException("otherwise must be a sentence, was blank");
        }
    }
}
