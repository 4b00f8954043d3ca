package io.github.eccentricrules.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes a report for a reader: worst first, grouped by place; then the gaps by datum; then what passed. */
final class ReportText {
    private static final String INDENT = "  ";
    private static final int MOST_RULES = 8;

    private final StringBuilder text = new StringBuilder();
    private final Report report;
    private final List<List<Kind>> byPlace;

    /** The same thing found at several places: 15 fast reps are one thing to change, not 15. The worst stands first. */
    private record Kind(List<Violation> violations) {
        Violation worst() {
            return violations.get(0);
        }

        Severity severity() {
            return worst().severity();
        }
    }

    private ReportText(Report report) {
        this.report = report;
        Map<Optional<Integer>, List<Violation>> byExercise = report.violations().stream()
                .collect(Collectors.groupingBy(v -> v.location().exercise(), LinkedHashMap::new, Collectors.toList()));
        this.byPlace = byExercise.values().stream()
                .map(ReportText::findings)
                .sorted(Comparator.comparing(
                                (List<Kind> ofPlace) -> ofPlace.get(0).severity())
                        .reversed())
                .toList();
    }

    static String of(Report report) {
        ReportText writer = new ReportText(report);
        writer.line("Rule set " + report.ruleSet() + ": " + writer.summary());
        writer.byPlace.forEach(writer::place);
        writer.gaps();
        writer.failures();
        writer.passed();
        writer.silenced();
        writer.notices();
        return writer.text.toString().stripTrailing();
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        count(parts, findings(Severity.ERROR), "error", "errors");
        count(parts, findings(Severity.WARNING), "warning", "warnings");
        count(parts, findings(Severity.INFO), "note", "notes");
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

    private long findings(Severity severity) {
        return byPlace.stream()
                .flatMap(List::stream)
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static void count(List<String> parts, long number, String one, String many) {
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : many));
        }
    }

    private static List<Kind> findings(List<Violation> ofPlace) {
        record Key(Severity severity, String rule, Object kind) {}
        Map<Key, List<Violation>> same = new LinkedHashMap<>();
        for (Violation violation : ofPlace) {
            boolean alike = violation.measured().isPresent()
                    || violation.location().rep().isPresent();
            Object kind = alike ? violation.limit() : violation.message();
            same.computeIfAbsent(new Key(violation.severity(), violation.rule(), kind), unused -> new ArrayList<>())
                    .add(violation);
        }
        return same.values().stream()
                .map(violations -> new Kind(violations.stream()
                        .sorted(Comparator.comparing(v -> v.margin().orElse(BigDecimal.ZERO)))
                        .toList()))
                .sorted(Comparator.comparing(Kind::severity).reversed())
                .toList();
    }

    private void place(List<Kind> ofPlace) {
        Location place = ofPlace.get(0).worst().location();
        line("");
        line(place.exercise()
                .map(number -> "Exercise " + number + ", " + place.exerciseId().orElseThrow())
                .orElse("Session"));
        ofPlace.forEach(this::finding);
    }

    private void finding(Kind finding) {
        Violation worst = finding.worst();
        List<Violation> others = finding.violations().stream().skip(1).toList();
        String where =
                worst.location().set().map(number -> "Set " + number + ": ").orElse("");
        line(INDENT + pad(worst.severity()) + where + worst.message()
                + (others.isEmpty() ? "" : " Likewise " + places(others) + measured(worst, others) + ".") + " ["
                + worst.rule() + "]");
    }

    /** Says how the others measure, unless all measure like the worst. */
    private static String measured(Violation worst, List<Violation> others) {
        List<BigDecimal> values = others.stream()
                .flatMap(other -> other.measured().stream())
                .sorted()
                .toList();
        boolean asTheWorst = new TreeSet<>(values)
                .equals(new TreeSet<>(worst.measured().stream().toList()));
        if (values.isEmpty() || asTheWorst) {
            return "";
        }
        Unit unit = worst.unit().orElseThrow();
        BigDecimal least = values.get(0);
        BigDecimal most = values.get(values.size() - 1);
        boolean same = unit.format(least).equals(unit.format(most));
        return " (" + (same ? "" : unit.number(least) + " to ") + unit.format(most) + ")";
    }

    private static String pad(Severity severity) {
        return (severity + "        ").substring(0, 9);
    }

    /** Lists places as "set 1, reps 2 to 5; set 2". */
    private static String places(List<Violation> violations) {
        Map<Integer, List<Integer>> repsBySet = new TreeMap<>();
        for (Violation violation : violations) {
            Location location = violation.location();
            List<Integer> reps = repsBySet.computeIfAbsent(location.set().orElse(0), unused -> new ArrayList<>());
            location.rep().ifPresent(reps::add);
        }
        return repsBySet.entrySet().stream()
                .map(entry -> (entry.getKey() == 0 ? "the exercise" : "set " + entry.getKey())
                        + (entry.getValue().isEmpty() ? "" : ", " + reps(entry.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static String reps(List<Integer> unordered) {
        List<Integer> numbers = unordered.stream().sorted().toList();
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

    /** Writes a line for each part of the data, so that a log which knows little gets some lines and not forty. */
    private void gaps() {
        if (report.notEvaluated().isEmpty()) {
            return;
        }
        Map<String, List<Gap>> byPart = new TreeMap<>();
        for (Gap gap : report.notEvaluated()) {
            gap.missing().stream()
                    .map(ReportText::part)
                    .distinct()
                    .forEach(part -> byPart.computeIfAbsent(part, unused -> new ArrayList<>())
                            .add(gap));
        }
        line("");
        line("Not evaluated, which is no pass:");
        byPart.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, List<Gap>> entry) ->
                                rules(entry.getValue()).size(),
                        Comparator.reverseOrder()))
                .forEach(entry -> line(INDENT + "without " + fields(entry.getKey(), entry.getValue())
                        + onlyPlace(entry.getValue()) + ": " + some(rules(entry.getValue()))));
    }

    /** Names what a datum is part of: {@code athlete} for {@code athlete.bodyMass}. */
    private static String part(String datum) {
        return datum.split("\\.", 2)[0];
    }

    private static String fields(String part, List<Gap> gaps) {
        Set<String> names = gaps.stream()
                .flatMap(gap -> gap.missing().stream())
                .filter(datum -> part(datum).equals(part))
                .collect(Collectors.toCollection(TreeSet::new));
        if (names.size() == 1) {
            return names.iterator().next();
        }
        return part + " ("
                + names.stream()
                        .map(name -> name.equals(part) ? name : name.substring(part.length() + 1))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String some(Set<String> rules) {
        return rules.size() <= MOST_RULES
                ? list(rules)
                : list(rules.stream().limit(MOST_RULES - 1).toList()) + " and " + (rules.size() - MOST_RULES + 1)
                        + " more";
    }

    private static Set<String> rules(List<Gap> gaps) {
        return gaps.stream().map(Gap::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names the only place that lacks something; where several do, the reader fills it in everywhere. */
    private static String onlyPlace(List<Gap> gaps) {
        List<Location> places = gaps.stream().map(Gap::location).distinct().toList();
        return places.size() == 1 && places.get(0).set().isPresent() ? " at " + places.get(0) : "";
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
                                + (failures.size() == 1
                                        ? ""
                                        : " and " + (failures.size() - 1)
                                                + (failures.size() == 2 ? " more place" : " more places"))
                                + ": "
                                + failures.get(0).error()));
    }

    private void passed() {
        if (!report.passed().isEmpty()) {
            line("");
            line("Passed: " + list(report.passed()));
        }
    }

    private void silenced() {
        if (!report.silenced().isEmpty()) {
            line("");
            line("Nothing else was judged: " + report.silenced().size()
                    + (report.silenced().size() == 1 ? " rule has" : " rules have") + " nothing to add to this.");
        }
    }

    private void notices() {
        report.notices().forEach(notice -> {
            line("");
            line(notice.text());
        });
    }

    private static String list(Collection<String> names) {
        return String.join(", ", names);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
