package io.github.eccentricrules.engine;

import java.util.List;
import java.util.Map;

/**
 * Offers rules from another jar. An implementation has a public constructor without arguments, is named in {@code
 * META-INF/services/io.github.eccentricrules.engine.RuleProvider} or in a {@code provides} of its module, and is used
 * only by an app that asks with {@link ProvidedRules}.
 */
public interface RuleProvider {
    /** {@return the rules, each with an id that no other rule has} */
    List<Rule<?>> rules();

    /**
     * Returns what the rules say in a language. It is asked for every language of the library when the provider is loaded, and
     * what cannot be used is then among its problems.
     *
     * @param language the tag of the language, such as {@code "es"}
     * @return the texts by the {@linkplain Message#key() keys} of the messages; none unless overridden, so that English is
     *     spoken
     */
    default Map<String, String> texts(String language) {
        return Map.of();
    }
}
