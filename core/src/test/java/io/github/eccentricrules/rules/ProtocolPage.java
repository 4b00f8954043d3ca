package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Writes the page that shows the published programmes, one after the other. */
final class ProtocolPage {
    private static final String INTRODUCTION = """
            # Protocols

            <!-- Generated from the tables of the library by ProtocolPageTest; do not edit. -->

            Published programmes as data. `RuleSets.protocol("nordic-petersen-2011")` is a rule set that judges by one:
            the rule `protocol-conformance` takes the place of the rules of dose and frequency, and every other rule of
            the rule set `evidence` stays. Only sets, repetitions and sessions are compared (of a programme that states
            neither sets nor repetitions its load); tempo, rest and pain rules are there to be followed. What a source
            does not state is not checked, and every report says so.

            "Confirmed" means that the abstract or a passage of the source was seen, "secondary" that only a summary or a
            coaching page was, "default" that it is a judgement. What was not confirmed is used but never cited.
            """;

    private ProtocolPage() {}

    static String of(List<Protocol> protocols) {
        List<String> lines = new ArrayList<>(List.of(INTRODUCTION));
        protocols.forEach(protocol -> add(lines, protocol));
        return String.join("\n", lines) + "\n";
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
        list(
                lines,
                "Breaks of the guideline for negatives",
                protocol.brokenRules().stream().map(rule -> "`" + rule + "`").toList());
        for (Evidence ground : protocol.evidence()) {
            lines.add("- " + Words.sentence(Words.name(ground.strength())) + ": " + ground.statement()
                    + ground.source().map(source -> " " + source + ".").orElse(""));
        }
        lines.add("");
    }

    private static void list(List<String> lines, String heading, List<String> values) {
        if (!values.isEmpty()) {
            lines.add("- " + heading + ": " + String.join(", ", values));
        }
    }
}
