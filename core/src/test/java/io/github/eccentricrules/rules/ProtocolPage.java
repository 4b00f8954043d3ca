package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the page that shows the published programmes, one after the other. */
final class ProtocolPage {
    private static final String INTRODUCTION = """
            # Protocols

            <!-- Generated from the tables of the library by ProtocolPageTest; do not edit. -->

            Published programmes as data. `RuleSets.protocol("nordic-petersen-2011")` is a rule set that judges by one:
            the rule `protocol-conformance` beside the rules of the rule set `evidence`. A rule of dose, frequency,
            tempo, load or rest is left out only where the table states, for every week, what takes its place:

            | where the table states | these rules are left out |
            |---|---|
            %s
            Every other rule stays. What is left out is left out for the whole session: exercises outside the programme
            are to be judged by `evidence`, and every report says so. Where a programme goes on through or into pain,
            `pain-during` ends a session of rehabilitation for disabling pain only.

            Only sets, repetitions and sessions are compared (of a programme that states neither sets nor repetitions
            its load); tempo, rest and pain rules are there to be followed. What a source does not state is not checked
            by `protocol-conformance`, and every report says so.

            "Confirmed" means that the abstract or a passage of the source was seen, "secondary" that only a summary or a
            coaching page was, "default" that it is a judgement. What was not confirmed is used but never cited.
            """;

    private ProtocolPage() {}

    static String of(List<Protocol> protocols) {
        List<String> lines = new ArrayList<>(List.of(INTRODUCTION.formatted(replacements())));
        protocols.forEach(protocol -> add(lines, protocol));
        return String.join("\n", lines) + "\n";
    }

    private static String replacements() {
        StringBuilder rows = new StringBuilder();
        for (Replacement replacement : Replacement.ALL) {
            rows.append("| " + replacement.stated() + " | " + String.join(", ", code(replacement.ruleIds())) + " |\n");
        }
        return rows.toString();
    }

    private static List<String> code(List<String> ruleIds) {
        return ruleIds.stream().map(id -> "`" + id + "`").toList();
    }

    private static void add(List<String> lines, Protocol protocol) {
        lines.add("## " + protocol.id());
        lines.add("");
        lines.add(protocol.title() + ". " + ProtocolText.done(protocol));
        lines.add("");
        if (protocol.isRehabilitation()) {
            lines.add("**Studied in patients under clinical supervision; a clinician should choose and follow it.**");
            lines.add("");
        }
        lines.add("| weeks | sessions | sets and repetitions | load |");
        lines.add("|---|---|---|---|");
        for (Stage stage : protocol.stages()) {
            String when = protocol.isAcute() ? "one session | " : stage.weeksText() + " | " + stage.sessionsText();
            lines.add("| " + when + " | " + stage.dosesText() + " | "
                    + stage.load().orElse("") + " |");
        }
        lines.add("");
        lines.add("- " + ProtocolText.totals(protocol));
        ProtocolText.facts(protocol).forEach(fact -> lines.add("- " + fact));
        list(lines, "Not stated by the source, as far as it was seen", protocol.unstated());
        list(lines, "Not confirmed", protocol.unconfirmed());
        protocol.choices().forEach(choice -> lines.add("- Reading: " + choice));
        list(lines, "Stands in the place of these rules of `evidence`", code(Replacement.of(protocol)));
        list(lines, "Breaks of the guideline for negatives", code(protocol.brokenRules()));
        for (Evidence ground : protocol.evidence()) {
            lines.add("- " + strength(ground) + ": " + ground.statement()
                    + ground.source().map(source -> " " + source + ".").orElse(""));
        }
        lines.add("");
    }

    private static void list(List<String> lines, String heading, List<String> values) {
        if (!values.isEmpty()) {
            lines.add("- " + heading + ": " + String.join(", ", values));
        }
    }

    private static String strength(Evidence ground) {
        String name = ground.strength().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
