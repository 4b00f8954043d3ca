package io.github.eccentricrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Holds what the rules of a provider say in other languages, as far as it can be used. All is asked for and checked when the
 * provider is loaded, so that a wrong text is not first met by an athlete. Immutable and thread-safe.
 *
 * @param byLanguage the texts by their keys, by the tags of the languages
 */
record ProvidedTexts(Map<String, Map<String, String>> byLanguage) {
    /** Asks a provider for its texts; those of other rules than these are passed over. */
    static ProvidedTexts of(RuleProvider provider, List<Rule<?>> rules, Consumer<String> problems) {
        Map<String, Map<String, String>> all = new TreeMap<>();
        for (Language language : rules.isEmpty() ? List.<Language>of() : Language.all()) {
            Map<String, String> usable = new TreeMap<>();
            try {
                new TreeMap<>(provider.texts(language.tag())).forEach((key, text) -> {
                    List<Rule<?>> owners =
                            rules.stream().filter(rule -> owns(rule, key)).toList();
                    if (!owners.isEmpty() && isUsable(language, key, text, owners, problems)) {
                        usable.put(key, text);
                    }
                });
            } catch (Throwable e) {
                problems.accept("its texts in " + language + " cannot be used: " + ProvidedRules.failed(e));
            }
            all.put(language.tag(), Map.copyOf(usable));
        }
        return new ProvidedTexts(Map.copyOf(all));
    }

    private static boolean owns(Rule<?> rule, String key) {
        String id = rule.info().id();
        return key.equals(id) || key.startsWith(id + ".");
    }

    private static boolean isUsable(
            Language language, String key, String text, List<Rule<?>> owners, Consumer<String> problems) {
        try {
            language.with(Map.of(key, text));
            List<Message> said = new ArrayList<>();
            owners.forEach(rule -> said.addAll(rule.says()));
            for (Message message : said) {
                if (message.key().equals(key)) {
                    TextGaps.check(key, text, message.english(), true);
                }
            }
            return true;
        } catch (RuntimeException e) {
            problems.accept("its texts in " + language + " cannot all be used: " + e.getMessage());
            return false;
        }
    }

    /** Returns the texts in a language. */
    Map<String, String> in(Language language) {
        return byLanguage.getOrDefault(language.tag(), Map.of());
    }
}
