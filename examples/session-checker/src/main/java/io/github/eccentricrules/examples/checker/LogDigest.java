package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.IdleWaiver;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Notice;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.engine.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Sums up the reports of a long log by one rule set: each kind of finding once, with how often, where most and when
 * last; then what is not known, once; then what passed. A year of training is to be read to the end.
 */
final class LogDigest {
    private static final int MOST_EXERCISES = 3;
    private static final int MOST_RULES = 8;

    private final Map<Kind, Found> found = new LinkedHashMap<>();
    private final Map<String, Unknown> unknown = new TreeMap<>();
    private final Set<String> passed = new TreeSet<>();
    private final Set<String> notPassed = new TreeSet<>();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final Set<Waiver> used = new TreeSet<>();
    private final Set<IdleWaiver> idle = new LinkedHashSet<>();
    private final String ruleSet;
    private final Language language;
    private final Map<String, Integer> failed = new TreeMap<>();
    private int sessions;
    private int silenced;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    /** What counts as the same finding. */
    private record Kind(Severity severity, String rule, Optional<Waiver> waiver) {
        static Kind of(Violation violation) {
            return new Kind(violation.severity(), violation.rule(), violation.waiver());
        }
    }

    /** Where a kind of finding was found. */
    private static final class Found {
        private final Map<String, Integer> sessionsByExercise = new TreeMap<>();
        private int sessions;
        private Instant last = Instant.MIN;
        private String text = "";

        void add(Check check, List<Violation> ofSession, Language language) {
            sessions++;
            ofSession.stream()
                    .flatMap(violation -> violation.location().exerciseId().stream())
                    .distinct()
                    .forEach(id -> sessionsByExercise.merge(id, 1, Integer::sum));
            if (!check.session().start().isBefore(last)) {
                last = check.session().start();
                text = ofSession.get(0).message(language);
            }
        }
    }

    /** What a part of the data would unlock. */
    private static final class Unknown {
        private final Set<String> fields = new TreeSet<>();
        private final Set<String> rules = new TreeSet<>();
    }

    LogDigest(String ruleSet, Language language) {
        this.ruleSet = ruleSet;
        this.language = language;
    }

    void add(Check check, Report report) {
        sessions++;
        Instant start = check.session().start();
        first = start.isBefore(first) ? start : first;
        last = start.isAfter(last) ? start : last;
        Map<Kind, List<Violation>> kinds = report.violations().stream()
                .collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((kind, violations) ->
                found.computeIfAbsent(kind, unused -> new Found()).add(check, violations, language));
        report.notEvaluated().forEach(this::add);
        passed.addAll(report.passed());
        report.violations().forEach(violation -> notPassed.add(violation.rule()));
        report.notEvaluated().forEach(gap -> notPassed.add(gap.rule()));
        report.failures().forEach(failure -> {
            notPassed.add(failure.rule());
            failed.merge(failure.rule() + ": " + failure.error(), 1, Integer::sum);
        });
        silenced += report.silenced().isEmpty() ? 0 : 1;
        report.accepted().forEach(violation -> used.add(violation.waiver().orElseThrow()));
        idle.addAll(report.idleWaivers());
        notices.addAll(report.notices());
    }

    private void add(Gap gap) {
        for (String datum : gap.missing()) {
            Unknown of = unknown.computeIfAbsent(datum.split("\\.", 2)[0], unused -> new Unknown());
            of.fields.add(datum.contains(".") ? datum.substring(datum.indexOf('.') + 1) : "");
            of.rules.add(gap.rule());
        }
    }

    /** {@return the digest, line by line} */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Rule set " + ruleSet + ", " + sessions + " sessions that were judged, from " + day(first) + " to "
                + day(last) + "; --reports each prints them one by one");
        findings(lines);
        gaps(lines);
        failures(lines);
        waivers(lines);
        Set<String> always = new TreeSet<>(passed);
        always.removeAll(notPassed);
        if (!always.isEmpty()) {
            lines.add("");
            lines.add("Passed wherever they apply: " + String.join(", ", always));
        }
        notices.forEach(notice -> {
            lines.add("");
            lines.add(notice.text(language));
        });
        return lines;
    }

    private void failures(List<String> lines) {
        if (silenced > 0) {
            lines.add("");
            lines.add("In " + silenced + " of them one finding silenced all others.");
        }
        if (!failed.isEmpty()) {
            lines.add("");
            lines.add("Failed, which is no pass:");
            failed.forEach((failure, places) -> lines.add("  " + failure + " (" + places + " times)"));
        }
    }

    /** Names a waiver that is unused in all sessions, or is expired in one. */
    private void waivers(List<String> lines) {
        List<String> named = idle.stream()
                .filter(one -> one.expired() || !used.contains(one.waiver()))
                .map(IdleWaiver::toString)
                .sorted()
                .toList();
        if (!named.isEmpty()) {
            lines.add("");
            lines.addAll(named);
        }
    }

    private void findings(List<String> lines) {
        List<Map.Entry<Kind, Found>> ordered = found.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Kind, Found> entry) ->
                                entry.getKey().waiver().isEmpty())
                        .thenComparing(entry -> entry.getKey().severity())
                        .thenComparing(entry -> entry.getValue().sessions)
                        .reversed()
                        .thenComparing(entry -> entry.getKey().rule())
                        .thenComparing(entry -> accepted(entry.getKey())))
                .toList();
        if (!ordered.isEmpty()) {
            lines.add("");
        }
        for (Map.Entry<Kind, Found> entry : ordered) {
            Found where = entry.getValue();
            lines.add("  " + (entry.getKey().severity() + "        ").substring(0, 9) + "in " + where.sessions + " of "
                    + sessions + ", last on " + day(where.last) + ": " + where.text + exercises(where) + " ["
                    + entry.getKey().rule() + accepted(entry.getKey()) + "]");
        }
    }

    private static String accepted(Kind kind) {
        return kind.waiver()
                .map(waiver -> "; accepted by " + waiver.acceptedBy()
                        + waiver.until().map(day -> " until " + day).orElse("") + ": " + waiver.reason())
                .orElse("");
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String exercises(Found where) {
        if (where.sessionsByExercise.isEmpty()) {
            return "";
        }
        String most = where.sessionsByExercise.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_EXERCISES)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        int more = where.sessionsByExercise.size() - MOST_EXERCISES;
        return " (" + most + (more > 0 ? " and " + more + " more" : "") + ")";
    }

    private void gaps(List<String> lines) {
        if (unknown.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Not evaluated, which is no pass; what the log would have to hold:");
        unknown.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, Unknown> entry) ->
                                entry.getValue().rules.size(),
                        Comparator.reverseOrder()))
                .forEach(entry -> {
                    Set<String> fields = new TreeSet<>(entry.getValue().fields);
                    fields.remove("");
                    lines.add("  " + entry.getKey() + (fields.isEmpty() ? "" : " (" + String.join(", ", fields) + ")")
                            + ": " + some(entry.getValue().rules));
                });
    }

    private static String some(Set<String> rules) {
        return rules.size() <= MOST_RULES
                ? String.join(", ", rules)
                : rules.stream().limit(MOST_RULES - 1L).collect(Collectors.joining(", ")) + " and "
                        + (rules.size() - MOST_RULES + 1) + " more";
    }
}
