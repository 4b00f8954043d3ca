package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.IdleWaiver;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Notice;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSetStamp;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.engine.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
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
    private static final int WIDTH = 9;

    private final Map<Kind, Found> found = new LinkedHashMap<>();
    private final Map<String, Unknown> unknown = new TreeMap<>();
    private final Set<String> passed = new TreeSet<>();
    private final Set<String> notPassed = new TreeSet<>();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final Set<Waiver> used = new TreeSet<>();
    private final Set<IdleWaiver> idle = new LinkedHashSet<>();
    private final RuleSetStamp ruleSet;
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
        private Message text = Message.verbatim("");

        void add(Check check, List<Violation> ofSession) {
            sessions++;
            ofSession.stream()
                    .flatMap(violation -> violation.location().exerciseId().stream())
                    .distinct()
                    .forEach(id -> sessionsByExercise.merge(id, 1, Integer::sum));
            if (!check.session().start().isBefore(last)) {
                last = check.session().start();
                text = ofSession.get(0).words();
            }
        }
    }

    /** What a part of the data would unlock. */
    private static final class Unknown {
        private final Set<String> fields = new TreeSet<>();
        private final Set<String> rules = new TreeSet<>();
    }

    LogDigest(RuleSetStamp ruleSet, Language language) {
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
                found.computeIfAbsent(kind, unused -> new Found()).add(check, violations));
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
            of.fields.add(datum);
            of.rules.add(gap.rule());
        }
    }

    /** {@return the digest, line by line} */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(language.say(Message.of(
                        "checker.digest",
                        "Rule set {name}, {sessions} {sessions|session that was|sessions that were} judged, from {first} to"
                                + " {last}; --reports each prints them one by one")
                .with("name", ruleSet.words())
                .with("sessions", sessions)
                .with("first", day(first))
                .with("last", day(last))));
        findings(lines);
        gaps(lines);
        failures(lines);
        waivers(lines);
        Set<String> always = new TreeSet<>(passed);
        always.removeAll(notPassed);
        if (!always.isEmpty()) {
            lines.add("");
            lines.add(language.say(Message.of("checker.passed", "Passed wherever they apply: {rules}")
                    .with("rules", names(always))));
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
            lines.add(
                    language.say(Message.of("checker.silenced", "In {number} of them one finding silenced all others.")
                            .with("number", silenced)));
        }
        if (!failed.isEmpty()) {
            lines.add("");
            lines.add(language.say(Message.of("report.failed-rules", "Failed, which is no pass:")));
            failed.forEach((failure, places) -> lines.add("  "
                    + language.say(Message.of("checker.failed", "{failure} ({number} {number|time|times})")
                            .with("failure", Message.verbatim(failure))
                            .with("number", places))));
        }
    }

    /** Names a waiver that is unused in all sessions, or is expired in one. */
    private void waivers(List<String> lines) {
        List<String> named = idle.stream()
                .filter(one -> one.expired() || !used.contains(one.waiver()))
                .map(one -> one.text(language))
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
                        .thenComparing(entry -> ground(entry.getKey()).toString()))
                .toList();
        if (!ordered.isEmpty()) {
            lines.add("");
        }
        for (Map.Entry<Kind, Found> entry : ordered) {
            Found where = entry.getValue();
            String severity = language.say(entry.getKey().severity().words());
            lines.add("  " + severity + " ".repeat(Math.max(1, WIDTH - severity.length()))
                    + language.say(Message.of(
                                    "checker.finding",
                                    "in {number} of {all}, last on {day}: {text}{exercises} [{ground}]")
                            .with("number", where.sessions)
                            .with("all", sessions)
                            .with("day", day(where.last))
                            .with("text", where.text)
                            .with("exercises", exercises(where))
                            .with("ground", ground(entry.getKey()))));
        }
    }

    /** Names the rule and, if somebody accepted that it is broken, says who and why. */
    private static Message ground(Kind kind) {
        return kind.waiver().map(waiver -> waiver.words(kind.rule())).orElse(Message.verbatim(kind.rule()));
    }

    private static Message names(Collection<String> names) {
        return Message.verbatim(String.join(", ", names));
    }

    private static Message day(Instant instant) {
        return Message.verbatim(LocalDate.ofInstant(instant, ZoneOffset.UTC).toString());
    }

    private static Message exercises(Found where) {
        if (where.sessionsByExercise.isEmpty()) {
            return Message.verbatim("");
        }
        List<String> most = where.sessionsByExercise.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_EXERCISES)
                .map(Map.Entry::getKey)
                .toList();
        return Message.of("checker.at-exercises", " ({exercises})")
                .with("exercises", andMore(most, where.sessionsByExercise.size() - MOST_EXERCISES));
    }

    private static Message andMore(Collection<String> names, int more) {
        return more <= 0
                ? names(names)
                : Message.of("report.and-more", "{rules} and {number} more")
                        .with("rules", names(names))
                        .with("number", more);
    }

    private void gaps(List<String> lines) {
        if (unknown.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(language.say(Message.of(
                "checker.not-evaluated", "Not evaluated, which is no pass; what the log would have to hold:")));
        unknown.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, Unknown> entry) ->
                                entry.getValue().rules.size(),
                        Comparator.reverseOrder()))
                .forEach(entry -> lines.add("  "
                        + language.say(Message.of("checker.missing", "{fields}: {rules}")
                                .with("fields", Datum.words(entry.getValue().fields))
                                .with("rules", some(entry.getValue().rules)))));
    }

    private static Message some(Set<String> rules) {
        return rules.size() <= MOST_RULES
                ? names(rules)
                : andMore(rules.stream().limit(MOST_RULES - 1L).toList(), rules.size() - MOST_RULES + 1);
    }
}
