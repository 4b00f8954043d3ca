package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes a rule as one rule set has it, in pieces of Markdown. */
record RuleVariant(String ruleSetName, RuleSet ruleSet, String id) {
    RuleInfo<?> info() {
        return ruleSet.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<Limit> limits() {
        return ruleSet.limits(id);
    }

    String purpose() {
        return Markdown.text(info().checks()) + "\n\nIt judges each " + info().scope() + "."
                + (info().silencesOthers() ? " A violation silences every other rule." : "") + "\n";
    }

    /** The limits with their values in this rule set; empty text if there is none. */
    String limitTables() {
        return new LimitTables(limits(), ruleSet.parameters(id)).toString();
    }

    /** The parameters, where those that differ by method only stand in one row; empty text if there is none. */
    String parameterTable() {
        Map<String, List<Parameter>> families = new LinkedHashMap<>();
        info().parameters()
                .forEach(parameter -> families.computeIfAbsent(family(parameter), unused -> new ArrayList<>())
                        .add(parameter));
        if (families.isEmpty()) {
            return "";
        }
        List<List<String>> rows = new ArrayList<>();
        families.forEach((family, members) -> {
            Parameter first = members.get(0);
            rows.add(List.of(
                    Markdown.code(family)
                            + (isByMethod(first) ? ", one alone: such as " + Markdown.code(first.name()) : ""),
                    first.unit().format(first.minimum()) + " to " + first.unit().format(first.maximum()),
                    values(members),
                    Markdown.text(first.description())));
        });
        return Markdown.table(List.of("parameter", "range", "default", "meaning"), rows);
    }

    private String values(List<Parameter> family) {
        if (isByMethod(family.get(0)) && limits().stream().anyMatch(limit -> isOf(limit, family))) {
            return "as above";
        }
        return family.stream()
                .map(parameter -> parameter.unit().format(value(parameter))
                        + (isByMethod(parameter) ? " (" + Markdown.code(method(parameter)) + ")" : ""))
                .collect(Collectors.joining(", "));
    }

    private static boolean isOf(Limit limit, List<Parameter> family) {
        return limit.parameters().contains(family.get(0));
    }

    private BigDecimal value(Parameter parameter) {
        return ruleSet.parameters(id).value(parameter);
    }

    /** A line of Java that configures the rule; what it says is done here too, so that it cannot go stale. */
    Optional<String> configuration() {
        return info().parameters().stream().findFirst().map(parameter -> {
            BigDecimal value = stricter(parameter);
            RuleSet configured = ruleSet.acknowledging(id, "a test").with(id, parameter.name(), value.doubleValue());
            if (configured.parameters(id).value(parameter).compareTo(value) != 0) {
                throw new AssertionError(parameter.name() + " of " + id + " must be " + value + " after it is set");
            }
            String origin = Stream.of("negatives", "evidence").anyMatch(ruleSetName::equals)
                    ? ruleSetName + "()"
                    : "named(\"" + ruleSetName + "\")";
            return "RuleSet rules = RuleSets." + origin + ".with(\"" + id + "\", \"" + parameter.name() + "\", "
                    + value.toPlainString() + ");";
        });
    }

    /** One step stricter than this rule set, where that is in the range: no page shows how to loosen a rule. */
    private BigDecimal stricter(Parameter parameter) {
        BigDecimal value = value(parameter);
        BigDecimal step = BigDecimal.valueOf(
                parameter.name().startsWith("max-") ? -1 : parameter.name().startsWith("min-") ? 1 : 0);
        BigDecimal next = value.add(step);
        boolean inside = next.compareTo(parameter.minimum()) >= 0 && next.compareTo(parameter.maximum()) <= 0;
        return inside ? next : value;
    }

    String needs() {
        List<String> always =
                new ArrayList<>(info().needs().stream().map(Datum::name).toList());
        if (info().scope() == Scope.REP) {
            always.add(0, Datum.REPS.name());
        }
        List<String> sometimes = info().mayNeed().stream().map(Datum::name).toList();
        if (always.isEmpty() && sometimes.isEmpty()) {
            return "Nothing that could be missing.\n";
        }
        return (always.isEmpty() ? "" : "Not evaluated without " + Markdown.codes(always) + ".\n")
                + (always.isEmpty() || sometimes.isEmpty() ? "" : "\n")
                + (sometimes.isEmpty()
                        ? ""
                        : "In some cases not evaluated without " + Markdown.codes(sometimes) + ".\n");
    }

    String grounds() {
        return info().evidence().stream().map(RuleVariant::ground).collect(Collectors.joining());
    }

    private static String ground(Evidence ground) {
        String statement = Markdown.text(ground.statement());
        return switch (ground.strength()) {
            case GUIDELINE -> "- The guideline says: " + statement + "\n";
            case DEFAULT -> "- Default, no published limit found: " + statement + "\n";
            case CONFIRMED -> literature(statement, ground.source().orElseThrow(), "abstract or passage seen");
            case SECONDARY -> literature(statement, ground.source().orElseThrow(), "seen in a secondary source only");
        };
    }

    private static String literature(String statement, Source source, String strength) {
        Source cited = new Source(
                source.key(), source.authors(), source.year(), source.title(), source.publication(), Optional.empty());
        return "- The literature says: " + statement + " (" + Markdown.text(cited.toString())
                + source.doi()
                        .map(doi -> ", [doi " + Markdown.text(doi) + "](<https://doi.org/" + doi + ">)")
                        .orElse("")
                + "; " + strength + ")\n";
    }

    /** All that this rule set says of the rule, which is the same text for two that have the same rule. */
    String whole() {
        return purpose() + limitTables() + parameterTable() + needs() + grounds();
    }

    static String family(Parameter parameter) {
        return parameter.name().split("@", 2)[0];
    }

    private static boolean isByMethod(Parameter parameter) {
        return parameter.name().contains("@");
    }

    private static String method(Parameter parameter) {
        return parameter.name().split("@", 2)[1];
    }
}
