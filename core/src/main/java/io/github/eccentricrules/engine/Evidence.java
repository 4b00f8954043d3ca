package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * States one ground of a rule and how strong it is. Immutable and thread-safe.
 *
 * @param strength how strong the ground is
 * @param statement what the ground says, in a sentence
 * @param source where it is said; absent for a guideline and a default
 */
public record Evidence(EvidenceStrength strength, String statement, Optional<Source> source) {
    /**
     * Creates evidence.
     *
     * @param strength how strong the ground is
     * @param statement what the ground says, in a sentence
     * @param source where it is said
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the statement is blank, or a study or page is claimed but not named
     */
    public Evidence {
        requireNonNull(strength, "strength");
        if (requireNonNull(statement, "statement").isBlank()) {
            throw new IllegalArgumentException("statement must not be blank");
        }
        requireNonNull(source, "source");
        boolean published = strength == EvidenceStrength.CONFIRMED || strength == EvidenceStrength.SECONDARY;
        if (published != source.isPresent()) {
            throw new IllegalArgumentException(
                    "source must be given for CONFIRMED and SECONDARY only, was " + source + " for " + strength);
        }
    }

    /**
     * States what the guideline says that the product started from.
     *
     * @param statement what it says
     * @return the evidence
     */
    public static Evidence guideline(String statement) {
        return new Evidence(EvidenceStrength.GUIDELINE, statement, Optional.empty());
    }

    /**
     * States what a primary source says that was seen.
     *
     * @param statement what it says
     * @param source the publication
     * @return the evidence
     */
    public static Evidence confirmed(String statement, Source source) {
        return new Evidence(EvidenceStrength.CONFIRMED, statement, Optional.of(requireNonNull(source, "source")));
    }

    /**
     * States what a secondary source says.
     *
     * @param statement what it says
     * @param source the page or summary
     * @return the evidence
     */
    public static Evidence secondary(String statement, Source source) {
        return new Evidence(EvidenceStrength.SECONDARY, statement, Optional.of(requireNonNull(source, "source")));
    }

    /**
     * States a judgement that no study fixes.
     *
     * @param statement the judgement
     * @return the evidence
     */
    public static Evidence judgement(String statement) {
        return new Evidence(EvidenceStrength.DEFAULT, statement, Optional.empty());
    }

    /** {@return the ground in a line, with its strength: "guideline", "default", or the source and how it was seen} */
    @Override
    public String toString() {
        return switch (strength) {
            case GUIDELINE -> "The guideline says: " + statement;
            case DEFAULT -> "Default, no published limit found: " + statement;
            case CONFIRMED -> statement + " [" + source.orElseThrow() + "]";
            case SECONDARY -> statement + " [seen in a secondary source only: " + source.orElseThrow() + "]";
        };
    }
}
