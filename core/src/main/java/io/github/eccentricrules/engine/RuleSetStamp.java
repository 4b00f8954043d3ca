package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

/**
 * Names the rules that gave a report, so that a verdict can be reproduced years later. Immutable and thread-safe.
 *
 * @param name the name of the rule set
 * @param version the version of the rule set
 * @param digest the SHA-256 over its rules and parameters, in hexadecimal
 */
public record RuleSetStamp(String name, String version, String digest) {
    /**
     * Creates a stamp.
     *
     * @param name the name of the rule set
     * @param version the version of the rule set
     * @param digest the SHA-256 over its rules and parameters, in hexadecimal
     * @throws NullPointerException if an argument is null
     */
    public RuleSetStamp {
        requireNonNull(name, "name");
        requireNonNull(version, "version");
        requireNonNull(digest, "digest");
    }

    /** {@return text such as {@code "negatives 1 (1a2b3c4d)"}} */
    @Override
    public String toString() {
        return name + " " + version + " (" + digest.substring(0, Math.min(8, digest.length())) + ")";
    }
}
