package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * Holds a rule set with the rules that other jars offer. Nothing is taken that was not asked for here: a jar on the class
 * path alone changes no verdict. A provider that cannot be used keeps no other from being used; it is named in {@link
 * #problems}, and in every report by the rule set, since what it would have judged is not judged. The order of the class
 * path makes no difference. Immutable and thread-safe.
 */
public final class ProvidedRules {
    private final RuleSet ruleSet;
    private final List<ProvidedTexts> texts;
    private final List<Problem> problems;

    /**
     * Tells what of a provider could not be used.
     *
     * @param provider the name of its class, or what the class path says of it
     * @param reason what is wrong, in a phrase
     */
    public record Problem(String provider, String reason) {
        /**
         * Creates a problem.
         *
         * @param provider the name of its class
         * @param reason what is wrong
         * @throws NullPointerException if an argument is null
         */
        public Problem {
            requireNonNull(provider, "provider");
            requireNonNull(reason, "reason");
        }

        /** {@return the provider and what is wrong} */
        @Override
        public String toString() {
            return provider + ": " + reason;
        }

        private Notice notice() {
            return Notice.of(
                    Notice.Topic.RULES,
                    Message.of("notice.provided-rules", "Rules of {provider} are missing here: {reason}.")
                            .with("provider", Message.verbatim(provider))
                            .with("reason", Message.verbatim(reason)));
        }
    }

    private ProvidedRules(RuleSet ruleSet, List<ProvidedTexts> texts, List<Problem> problems) {
        this.ruleSet = ruleSet;
        this.texts = List.copyOf(texts);
        this.problems = List.copyOf(problems);
    }

    /**
     * Adds the rules of all providers that a class loader finds.
     *
     * @param ruleSet the rule set to add to
     * @param classLoader where to look, mostly that of the app, {@code MyApp.class.getClassLoader()}
     * @return the rule set with the rules, and the problems
     */
    public static ProvidedRules addTo(RuleSet ruleSet, ClassLoader classLoader) {
        List<Problem> problems = new ArrayList<>();
        List<RuleProvider> found = new ArrayList<>();
        Iterator<RuleProvider> all = ServiceLoader.load(RuleProvider.class, requireNonNull(classLoader, "classLoader"))
                .iterator();
        while (findNext(all, found, problems)) {
            // Each step finds one provider or one problem.
        }
        return addTo(ruleSet, found, problems);
    }

    /**
     * Adds the rules of some providers, where there is no class path to look at.
     *
     * @param ruleSet the rule set to add to
     * @param providers the providers, in any order
     * @return the rule set with the rules, and the problems
     */
    public static ProvidedRules addTo(RuleSet ruleSet, List<? extends RuleProvider> providers) {
        return addTo(ruleSet, new ArrayList<>(requireNonNull(providers, "providers")), new ArrayList<>());
    }

    private static ProvidedRules addTo(RuleSet ruleSet, List<RuleProvider> providers, List<Problem> problems) {
        RuleSet all = requireNonNull(ruleSet, "ruleSet");
        Map<String, String> owners = new HashMap<>();
        List<RuleInfo<?>> before = new ArrayList<>(all.rules());
        before.addAll(all.switchedOff());
        before.forEach(
                rule -> owners.put(rule.id(), "the rule set " + ruleSet.stamp().name()));
        providers.sort(Comparator.comparing(ProvidedRules::name));
        List<ProvidedTexts> texts = new ArrayList<>();
        List<Problem> ofTexts = new ArrayList<>();
        for (RuleProvider provider : providers) {
            List<Rule<?>> taken = new ArrayList<>();
            for (Rule<?> rule : rules(provider, problems)) {
                String owner = owners.putIfAbsent(rule.info().id(), name(provider));
                if (owner == null) {
                    all = all.plus(rule);
                    taken.add(rule);
                } else {
                    problems.add(new Problem(
                            name(provider), "the id " + rule.info().id() + " is taken by " + owner + " already"));
                }
            }
            texts.add(ProvidedTexts.of(provider, taken, reason -> ofTexts.add(new Problem(name(provider), reason))));
        }
        problems.sort(Comparator.comparing(Problem::toString));
        for (Problem problem : problems) {
            all = all.with(problem.notice());
        }
        // A rule that speaks English judges as well: no report need say so.
        problems.addAll(ofTexts);
        problems.sort(Comparator.comparing(Problem::toString));
        return new ProvidedRules(all, texts, problems);
    }

    /** Finds one provider more; false if there is none. The loader goes on after each that it could not make. */
    private static boolean findNext(Iterator<RuleProvider> all, List<RuleProvider> found, List<Problem> problems) {
        try {
            if (!all.hasNext()) {
                return false;
            }
            found.add(all.next());
        } catch (ServiceConfigurationError | LinkageError e) {
            problems.add(new Problem("a provider", String.valueOf(e.getMessage())));
        }
        return true;
    }

    /** Asks for all rules before any is taken, so that a provider that throws halfway offers none. */
    private static List<Rule<?>> rules(RuleProvider provider, List<Problem> problems) {
        try {
            return List.copyOf(provider.rules());
        } catch (Throwable e) {
            problems.add(new Problem(name(provider), failed(e)));
            return List.of();
        }
    }

    static String failed(Throwable thrown) {
        if (SessionCheck.isBeyondRules(thrown)) {
            throw (VirtualMachineError) thrown;
        }
        return "it failed with " + thrown.getClass().getName();
    }

    private static String name(RuleProvider provider) {
        return provider.getClass().getName();
    }

    /** {@return the rule set with all rules that could be used} */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** {@return what could not be used; empty if all could} */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Adds what the rules say in a language. Only texts whose keys are the ids of the provider's own rules, or begin with one
     * and a dot, are taken: nobody rewords what another rule says.
     *
     * @param language the language
     * @return the language with the texts of all providers that have some; one that is malformed, or has a gap that nothing
     *     fills, is left out and said in English, and is among the {@link #problems}
     */
    public Language translate(Language language) {
        Language with = requireNonNull(language, "language");
        for (ProvidedTexts one : texts) {
            with = with.with(one.in(language));
        }
        return with;
    }
}
