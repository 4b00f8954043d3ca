package io.github.eccentricrules.engine;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Holds providers of rules, good ones and broken ones, as another jar would. */
@SuppressWarnings("missing-explicit-ctor") // a provider has no other
public final class Providers {
    private Providers() {}

    /** Offers one rule. */
    public static final class Good implements RuleProvider {
        @Override
        public List<Rule<?>> rules() {
            return List.of(rule("good-rule"));
        }

        @Override
        public Map<String, String> texts(String language) {
            return Map.of(
                    "good-rule", "texto " + language, "good-rule.checks", "pide", "spotter-required", "Todo bien.");
        }
    }

    /** Offers a rule of an id that another provider offers, one that is built in, and one of its own. */
    public static final class Duplicate implements RuleProvider {
        @Override
        public List<Rule<?>> rules() {
            return List.of(rule("good-rule"), rule("warm-up-first"), rule("duplicate-own"));
        }
    }

    /** Cannot be made. */
    public static final class Unmade implements RuleProvider {
        /** Throws. */
        public Unmade() {
            throw new IllegalStateException("no");
        }

        @Override
        public List<Rule<?>> rules() {
            return List.of();
        }
    }

    /** Throws when it is asked, also for its texts. */
    public static final class Throwing implements RuleProvider {
        @Override
        public List<Rule<?>> rules() {
            throw new NoClassDefFoundError("missing");
        }

        @Override
        public Map<String, String> texts(String language) {
            throw new IllegalStateException("no");
        }
    }

    /** Offers nothing at all where a rule should be. */
    public static final class Empty implements RuleProvider {
        @Override
        public List<Rule<?>> rules() {
            return Collections.singletonList(null);
        }

        @Override
        public Map<String, String> texts(String language) {
            return Map.of("empty", "{");
        }
    }

    /** Offers a rule whose texts are wrong, one in each way, and one good text. */
    public static final class Mistranslated implements RuleProvider {
        @Override
        public List<Rule<?>> rules() {
            return List.of(
                    LimitRule.of(
                            RuleInfo.of(Scope.SESSION, "mistranslated", "Do little.")
                                    .because(Evidence.judgement("A test.")),
                            Limit.atMost(Parameter.of("max-sets", Unit.SETS, 1, 9, 3, "most sets"), Severity.WARNING),
                            session -> 9,
                            "{Measured}, and {limit} are enough."),
                    rule("mistranslated-too"));
        }

        @Override
        public Map<String, String> texts(String language) {
            return switch (language) {
                case "es" -> Map.of("mistranslated", "Como máximo {limt}.", "mistranslated.checks", "Haz poco.");
                case "fr" -> Map.of("mistranslated.checks", "Fais peu, {limit}.");
                case "de" -> Map.of("mistranslated", "Höchstens {limit.");
                case "pt" -> throw new IllegalStateException("no");
                default -> Map.of();
            };
        }
    }

    static Rule<SessionSubject> rule(String id) {
        return Rule.of(
                RuleInfo.of(Scope.SESSION, id, "Be there.").because(Evidence.judgement("A test.")),
                (session, parameters) -> Outcome.satisfied());
    }
}
