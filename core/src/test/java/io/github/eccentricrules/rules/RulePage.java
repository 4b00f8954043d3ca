package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.testing.RuleCase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page of one rule. What all rule sets say of it stands once, what they say otherwise stands by rule set. */
record RulePage(String id, List<RuleVariant> variants, List<RuleCase> cases) {
    static RulePage of(String id) {
        return new RulePage(id, Catalogue.variants(id), Catalogue.cases(id).orElseThrow());
    }

    /** {@return the page in Markdown} */
    @Override
    public String toString() {
        StringBuilder page = new StringBuilder("# " + id + "\n\n");
        page.append(bySet(RuleVariant::purpose));
        page.append("\nRule sets: ").append(ruleSets()).append(".\n");
        section(page, "Limits", bySet(RuleVariant::limitTables));
        section(page, "Parameters", parameters());
        section(page, "Needs", bySet(RuleVariant::needs));
        section(page, "Severity", severities());
        section(page, "Evidence", bySet(RuleVariant::grounds));
        section(page, "Violated", example(RuleCase.Kind.VIOLATED));
        section(page, "Satisfied", example(RuleCase.Kind.SATISFIED));
        section(page, "Cases", kinds());
        return page + "\n[All rules](README.md)\n";
    }

    String ruleSets() {
        return Catalogue.names(variants.stream().map(RuleVariant::ruleSetName).toList());
    }

    private static void section(StringBuilder page, String title, String content) {
        if (!content.isEmpty()) {
            page.append("\n## ").append(title).append("\n\n").append(content);
        }
    }

    private String parameters() {
        String tables = bySet(RuleVariant::parameterTable);
        return shown().configuration()
                .map(line -> tables + "\n" + Markdown.block("java", line))
                .orElse(tables);
    }

    /** The rule of the evidence where it stands there, else that of the negatives, else that of a protocol. */
    private RuleVariant shown() {
        return Stream.of("evidence", "negatives")
                .flatMap(name -> variants.stream()
                        .filter(variant -> variant.ruleSetName().equals(name)))
                .findFirst()
                .orElse(variants.get(0));
    }

    private String bySet(Function<RuleVariant, String> section) {
        Map<String, List<String>> setsByText = new LinkedHashMap<>();
        for (RuleVariant variant : variants) {
            setsByText
                    .computeIfAbsent(section.apply(variant), unused -> new ArrayList<>())
                    .add(variant.ruleSetName());
        }
        if (setsByText.size() == 1) {
            return setsByText.keySet().iterator().next();
        }
        List<String> parts = new ArrayList<>();
        setsByText.forEach((text, sets) ->
                parts.add("In " + Catalogue.names(sets) + (text.isEmpty() ? ": none\n" : ":\n\n" + text)));
        return String.join("\n", parts);
    }

    private String severities() {
        return Catalogue.severities(id).stream().map(Severity::name).collect(Collectors.joining(", ")) + "\n";
    }

    private String example(RuleCase.Kind kind) {
        return cases.stream()
                .filter(one -> one.kind() == kind && one.given().isPresent())
                .findFirst()
                .map(one -> new CaseExample(id, one.given().orElseThrow()).toString())
                .orElse("");
    }

    private String kinds() {
        Map<RuleCase.Kind, List<String>> said = new EnumMap<>(RuleCase.Kind.class);
        for (RuleCase one : cases) {
            List<String> what = said.computeIfAbsent(one.kind(), unused -> new ArrayList<>());
            String text = one.reason()
                    .map(reason -> "There is none. " + Markdown.text(reason))
                    .orElseGet(() -> tested(one));
            if (!what.contains(text)) {
                what.add(text);
            }
        }
        List<List<String>> rows = new ArrayList<>();
        said.forEach((kind, what) ->
                rows.add(List.of(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), String.join("; ", what))));
        return Markdown.table(List.of("kind", "tested"), rows);
    }

    private static String tested(RuleCase one) {
        if (one.severity().isPresent()) {
            return one.severity().get().name();
        }
        return one.missing().isEmpty() ? "yes" : "without " + Markdown.codes(one.missing());
    }
}
