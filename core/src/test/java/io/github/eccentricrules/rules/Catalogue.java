package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.testing.RuleCase;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds each rule of the built-in rule sets, wherever it stands, and the cases of its test. */
final class Catalogue {
    private static final int FEW = 6;
    private static final Set<String> NO_PROTOCOLS = Set.of("negatives", "evidence");

    private static final List<RuleSet> RULE_SETS =
            RuleSets.names().stream().map(RuleSets::named).toList();

    private Catalogue() {}

    /** {@return the ids of all rules, in their order} */
    static Set<String> ids() {
        return RULE_SETS.stream()
                .flatMap(rules -> rules.rules().stream())
                .map(RuleInfo::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return a rule as each rule set has it, in the order of the rule sets} */
    static List<RuleVariant> variants(String id) {
        return RULE_SETS.stream()
                .filter(rules -> holds(rules, id))
                .map(rules -> new RuleVariant(rules.stamp().name(), rules, id))
                .toList();
    }

    private static boolean holds(RuleSet rules, String id) {
        return rules.rules().stream().anyMatch(rule -> rule.id().equals(id));
    }

    /** {@return the name of the test class of a rule} */
    static String test(String id) {
        return Catalogue.class.getPackageName() + "."
                + Stream.of(id.split("-"))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining())
                + "Test";
    }

    /** {@return the static field {@code CASES} of the test of a rule; empty if there is none} */
    static Optional<List<RuleCase>> cases(String id) {
        try {
            Field field = Class.forName(test(id)).getDeclaredField("CASES");
            field.setAccessible(true);
            List<RuleCase> cases = new ArrayList<>();
            ((Collection<?>) field.get(null)).forEach(found -> cases.add((RuleCase) found));
            return Optional.of(cases);
        } catch (ClassNotFoundException | NoSuchFieldException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new LinkageError("CASES of " + test(id) + " must be static", e);
        }
    }

    /** {@return the severities that a rule can give, by its limits and by its cases} */
    static Set<Severity> severities(String id) {
        Set<Severity> found = EnumSet.noneOf(Severity.class);
        variants(id).forEach(variant -> variant.limits().forEach(limit -> found.add(limit.severity())));
        cases(id).orElse(List.of()).forEach(one -> one.severity().ifPresent(found::add));
        return found;
    }

    static String names(Collection<String> ruleSets) {
        return names(
                ruleSets,
                RuleSets.names().stream()
                        .filter(name -> !NO_PROTOCOLS.contains(name))
                        .toList());
    }

    /**
     * Lists rule sets in words. Many protocols are not named but told by those that are missing, or by their number; the
     * page of the protocols says of each which rules it lacks.
     */
    static String names(Collection<String> ruleSets, Collection<String> protocols) {
        List<String> found = protocols.stream().filter(ruleSets::contains).toList();
        List<String> missing =
                protocols.stream().filter(name -> !ruleSets.contains(name)).toList();
        boolean areTold = found.size() > FEW || (missing.isEmpty() && found.size() > 1);
        String named = Markdown.codes(ruleSets.stream()
                .filter(name -> !areTold || !protocols.contains(name))
                .toList());
        return named + (areTold ? (named.isEmpty() ? "" : ", ") + many(found, missing) : "");
    }

    private static String many(List<String> found, List<String> missing) {
        if (missing.isEmpty()) {
            return "every protocol";
        }
        return missing.size() <= FEW ? "every protocol but " + Markdown.codes(missing) : found.size() + " protocols";
    }
}
