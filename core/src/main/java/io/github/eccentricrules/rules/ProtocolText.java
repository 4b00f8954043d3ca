package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a programme for people. */
final class ProtocolText {
    private ProtocolText() {}

    static String of(Protocol protocol) {
        List<String> lines = new ArrayList<>();
        lines.add(protocol.title() + " (" + protocol.id() + ")");
        lines.add(done(protocol));
        protocol.stages().forEach(stage -> lines.add("- " + line(protocol, stage)));
        lines.add(totals(protocol));
        facts(protocol).forEach(lines::add);
        all(lines, "Not stated by the source, as far as it was seen: ", protocol.unstated());
        all(lines, "Not confirmed: ", protocol.unconfirmed());
        lines.addAll(protocol.choices());
        all(lines, "Rules of the guideline for negatives that it breaks: ", protocol.brokenRules());
        lines.add("Sources:");
        protocol.evidence().stream().map(Evidence::toString).forEach(ground -> lines.add("- " + ground));
        return String.join("\n", lines);
    }

    /** {@return the method and the exercises, such as {@code "Method: flywheel. Exercises: flywheel squat."}} */
    static String done(Protocol protocol) {
        String exercises = protocol.exercises().isEmpty()
                ? "not stated"
                : and(protocol.exercises().stream()
                        .map(id -> id.replace('-', ' '))
                        .toList());
        return "Method: " + Words.name(protocol.method()) + ". Exercises: " + exercises + ".";
    }

    private static String line(Protocol protocol, Stage stage) {
        return protocol.isAcute() ? "one session: sets and reps " + stage.dosesText() : stage.toString();
    }

    /** {@return how much it is in all, such as {@code "27 sessions in 10 weeks, 700 to 736 reps."}} */
    static String totals(Protocol protocol) {
        if (protocol.isAcute()) {
            return "A single session was studied.";
        }
        List<String> totals = new ArrayList<>();
        protocol.sessionsInAll().ifPresent(number -> totals.add(number + " sessions"));
        protocol.weeks().ifPresent(weeks -> totals.add(weeks + " weeks"));
        String reps =
                protocol.totalReps().map(number -> ", " + number + " reps").orElse("");
        return totals.isEmpty() ? "It has no stated end." : String.join(" in ", totals) + reps + ".";
    }

    /** {@return what is said beside the numbers, a line each, such as {@code "Load: body mass"}} */
    static List<String> facts(Protocol protocol) {
        Optional<String> intensity = protocol.intensity().map(Intensity::toString);
        return Stream.of(
                        fact("Load", protocol.load()),
                        fact("Load in percent", intensity),
                        fact("Tempo", protocol.tempo()),
                        fact("Rest", protocol.rest()),
                        fact("Pain", protocol.painRule()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Joins as "a", "a and b", "a, b and c". */
    static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static Optional<String> fact(String name, Optional<String> value) {
        return value.map(text -> name + ": " + text);
    }

    private static void all(List<String> lines, String heading, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(heading + String.join(", ", values));
        }
    }
}
