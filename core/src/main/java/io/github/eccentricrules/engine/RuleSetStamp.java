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

    /** {@return the stamp in words, which in English are those of {@link #toString}} */
    public Message words() {
        Message words = configuration.isEmpty()
                ? Message.of("stamp", "{name} {version} ({digest})")
                : Message.of("stamp.configured", "{name} {version}, configured ({digest})");
        return words.with("name", Message.verbatim(name))
                .with("version", Message.verbatim(version))
                .with("digest", Message.verbatim(digest.substring(0, Math.min(8, digest.length()))));
    }

    /** {@return text such as {@code "negatives 1 (1a2b3c4d)"}, or {@code "negatives 1, configured (1a2b3c4d)"}} */
    @Override
    public String toString() {
        return words().toString();
    }
}
