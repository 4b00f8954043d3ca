package io.github.eccentricrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes a report for a reader: worst first, grouped by place; then the gaps by datum; then what passed. */
final class ReportText {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private final Report report;

    private ReportText(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        ReportText writer = new ReportText(report);
        writer.headline();
        writer.violations();
        writer.gaps();
        writer.failures();
        writer.passed();
        return writer.text.toString().stripTrailing();
    }

    private void headline() {
        line("Rule set " + report.ruleSet() + ": " + summary());
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        count(
                parts,
                report.violations().stream()
                        .filter(v -> v.severity() == Severity.ERROR)
                        .count(),
                "error",
                "errors");
        count(
                parts,
                report.violations().stream()
                        .filter(v -> v.severity() == Severity.WARNING)
                        .count(),
                "warning",
                "warnings");
        count(
                parts,
                report.violations().stream()
                        .filter(v -> v.severity() == Severity.INFO)
                        .count(),
                "note",
                "notes");
        long unknown = report.notEvaluated().stream().map(Gap::rule).distinct().count();
        count(parts, unknown, "rule could not be judged", "rules could not be judged");
        count(parts, report.failures().stream().map(Failure::rule).distinct().count(), "rule failed", "rules failed");
        if (!parts.isEmpty()) {
            return String.join(", ", parts);
        }
        return report.status() == Status.CLEAN
                ? "nothing wrong, nothing unknown"
                : "nothing to judge: no rule applies to this session. This is no pass";
    }

    private static void count(List<String> parts, long number, String one, String many) {
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : many));
        }
    }

    private void violations() {
        Map<Optional<Integer>, List<Violation>> byExercise = report.violations().stream()
                .collect(Collectors.groupingBy(v -> v.location().exercise(), LinkedHashMap::new, Collectors.toList()));
        byExercise.values().stream()
                .sorted(Comparator.comparing(ReportText::worst).reversed())
                .forEach(this::place);
    }

    private static Severity worst(List<Violation> violations) {
        return violations.stream()
                .map(Violation::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void place(List<Violation> ofPlace) {
        Location place = ofPlace.get(0).location();
        line("");
        line(place.exercise()
                .map(number -> "Exercise " + number + ", " + place.exerciseId().orElseThrow())
                .orElse("Session"));
        // One line for the same finding at several places: 15 slow reps are one thing to change, not 15.
        record Finding(Severity severity, String rule, Object measured, Object limit) {}
        Map<Finding, List<Violation>> findings = new LinkedHashMap<>();
        for (Violation violation : ofPlace) {
            Finding finding = new Finding(
                    violation.severity(),
                    violation.rule(),
                    violation.measured().isPresent() ? violation.measured() : violation.message(),
                    violation.limit());
            findings.computeIfAbsent(finding, unused -> new ArrayList<>()).add(violation);
        }
        findings.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<Finding, List<Violation>> entry) ->
                                entry.getKey().severity(),
                        Comparator.reverseOrder()))
                .forEach(entry -> finding(entry.getValue()));
    }

    private void finding(List<Violation> same) {
        Violation first = same.get(0);
        List<Location> others =
                same.stream().skip(1).map(Violation::location).distinct().toList();
        String where =
                first.location().set().map(number -> "Set " + number + ": ").orElse("");
        line(INDENT + pad(first.severity()) + where + first.message()
                + (others.isEmpty() ? "" : " Likewise " + places(others) + ".") + " [" + first.rule() + "]");
    }

    private static String pad(Severity severity) {
        return (severity + "        ").substring(0, 9);
    }

    /** Lists places as "set 1, reps 2 to 5; set 2". */
    private static String places(List<Location> locations) {
        Map<Integer, List<Integer>> repsBySet = new TreeMap<>();
        for (Location location : locations) {
            List<Integer> reps = repsBySet.computeIfAbsent(location.set().orElse(0), unused -> new ArrayList<>());
            location.rep().ifPresent(reps::add);
        }
        return repsBySet.entrySet().stream()
                .map(entry -> (entry.getKey() == 0 ? "the exercise" : "set " + entry.getKey())
                        + (entry.getValue().isEmpty() ? "" : ", " + reps(entry.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static String reps(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < numbers.size(); ) {
            int from = numbers.get(i);
            int to = from;
            for (i++; i < numbers.size() && numbers.get(i) == to + 1; i++) {
                to++;
            }
            ranges.add(from == to ? Integer.toString(from) : from + " to " + to);
        }
        return (numbers.size() == 1 ? "rep " : "reps ") + String.join(", ", ranges);
    }

    private void gaps() {
        if (report.notEvaluated().isEmpty()) {
            return;
        }
        Map<String, TreeSet<String>> rulesByDatum = new TreeMap<>();
        for (Gap gap : report.notEvaluated()) {
            gap.missing()
                    .forEach(datum -> rulesByDatum
                            .computeIfAbsent(datum, unused -> new TreeSet<>())
                            .add(gap.rule()));
        }
        line("");
        line("Not evaluated, which is no pass:");
        rulesByDatum.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, TreeSet<String>> entry) ->
                                entry.getValue().size(),
                        Comparator.reverseOrder()))
                .forEach(entry -> line(INDENT + "without " + entry.getKey() + ": " + list(entry.getValue())));
    }

    private void failures() {
        if (report.failures().isEmpty()) {
            return;
        }
        line("");
        line("Failed, which is no pass:");
        report.failures().stream()
                .collect(Collectors.groupingBy(Failure::rule, TreeMap::new, Collectors.toList()))
                .forEach((rule, failures) ->
                        line(INDENT + rule + " at " + failures.get(0).location()
                                + (failures.size() == 1 ? "" : " and " + (failures.size() - 1) + " more places") + ": "
                                + failures.get(0).error()));
    }

    private void passed() {
        if (!report.passed().isEmpty()) {
            line("");
            line("Passed: " + list(report.passed()));
        }
    }

    private static String list(Collection<String> names) {
        return String.join(", ", names);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
