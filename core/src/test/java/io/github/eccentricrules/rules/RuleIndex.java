package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the page that lists all rules. */
record RuleIndex(List<String> ids, String command) {
    /** {@return the page in Markdown} */
    @Override
    public String toString() {
        List<List<String>> rows = new ArrayList<>();
        for (String id : ids) {
            RulePage page = RulePage.of(id);
            rows.add(List.of(
                    "[" + id + "](" + id + ".md)",
                    Markdown.text(page.variants().get(0).info().checks()),
                    page.ruleSets(),
                    Catalogue.severities(id).stream()
                            .max(Comparator.naturalOrder())
                            .map(Severity::name)
                            .orElse("")));
        }
        return "# Rules\n\n" + Markdown.table(List.of("rule", "what it asks", "rule sets", "at worst"), rows)
                + "\nThese pages are written from the code; after a change of it write them anew with\n\n"
                + Markdown.block("", command);
    }
}
