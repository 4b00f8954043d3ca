package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names the rules that gave a report, so that a verdict can be reproduced years later. Immutable and thread-safe.
 *
 * @param name the name of the rule set
 * @param version the version of the rule set
 * @param digest the SHA-256 over its rules and all that is set for them, in hexadecimal
 * @param configuration what is set for the rules in another way than they have it by default, as a configuration writes
 *     it, in the order of the keys; empty if nothing is
 */
public record RuleSetStamp(String name, String version, String digest, Map<String, String> configuration) {
    /**
     * Creates a stamp.
     *
     * @param name the name of the rule set
     * @param version the version of the rule set
     * @param digest the SHA-256 over its rules and all that is set for them, in hexadecimal
     * @param configuration what is set for the rules in another way than they have it by default
     * @throws NullPointerException if an argument is null
     */
    public RuleSetStamp {
        requireNonNull(name, "name");
        requireNonNull(version, "version");
        requireNonNull(digest, "digest");
        configuration = Collections.unmodifiableMap(new TreeMap<>(requireNonNull(configuration, "configuration")));
    }

    /** {@return text such as {@code "negatives 1 (1a2b3c4d)"}, or {@code "negatives 1, configured (1a2b3c4d)"}} */
    @Override
    public String toString() {
        return name + " " + version + (configuration.isEmpty() ? "" : ", configured") + " ("
                + digest.substring(0, Math.min(8, digest.length())) + ")";
    }
}
