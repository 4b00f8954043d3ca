package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Tells where the value of a parameter comes from. Immutable and thread-safe.
 *
 * @param kind who gave it
 * @param layer for whom or what it was given
 * @param key the key of the configuration, as it was written; present if it comes from one
 */
public record Origin(Kind kind, Layer layer, Optional<String> key) {
    /** Names who gives a value. */
    public enum Kind {
        /** The rule itself. */
        DEFAULT,
        /** Who made the rule set, in code. */
        RULE_SET,
        /** A configuration in text. */
        CONFIGURATION
    }

    /** The value that a rule has unless another one is set. */
    public static final Origin DEFAULT = new Origin(Kind.DEFAULT, Layer.EVERYWHERE, Optional.empty());

    /** A value that was set in code. */
    public static final Origin RULE_SET = new Origin(Kind.RULE_SET, Layer.EVERYWHERE, Optional.empty());

    /**
     * Creates an origin.
     *
     * @param kind who gave it
     * @param layer for whom or what it was given
     * @param key the key of the configuration
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is a key without a configuration, or the other way round
     */
    public Origin {
        requireNonNull(layer, "layer");
        if (requireNonNull(key, "key").isPresent() != (requireNonNull(kind, "kind") == Kind.CONFIGURATION)) {
            throw new IllegalArgumentException(
                    "key must be there for a configuration and for nothing else, was " + key + " for " + kind);
        }
    }

    /**
     * Returns the origin of a value that was set in code.
     *
     * @param layer for whom or what it was set
     * @return the origin
     */
    public static Origin ruleSet(Layer layer) {
        return new Origin(Kind.RULE_SET, layer, Optional.empty());
    }

    /**
     * Returns the origin of a value that stands in a configuration.
     *
     * @param key the key as it was written
     * @param layer for whom or what it holds
     * @return the origin
     */
    public static Origin configuration(String key, Layer layer) {
        return new Origin(Kind.CONFIGURATION, layer, Optional.of(key));
    }

    /** {@return text such as {@code "default of the rule"} or {@code "configuration, reps-per-set-max.max-reps"}} */
    @Override
    public String toString() {
        return switch (kind) {
            case DEFAULT -> "default of the rule";
            case RULE_SET -> "rule set" + (layer.holdsEverywhere() ? "" : ", " + layer);
            case CONFIGURATION -> "configuration, " + key.orElseThrow();
        };
    }
}
