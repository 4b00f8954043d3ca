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
    private static final int SEVERITY_WIDTH = 9;

    private final StringBuilder text = new StringBuilder();
    private final Report report;
    private final Language language;
    private final List<List<Kind>> byPlace;

    /** The same thing found at several places: 15 fast reps are one thing to change, not 15. The worst stands first. */
    private record Kind(List<Violation> violations) {
        Violation worst() {
            return violations.get(0);
        }

        Severity severity() {
            return worst().severity();
        }

        boolean isAccepted() {
            return worst().waiver().isPresent();
        }
    }

    /** What is still to be acted on comes first, and of that the worst. */
    private static final Comparator<Kind> ORDER =
            Comparator.comparing(Kind::isAccepted).thenComparing(Kind::severity, Comparator.reverseOrder());

    private ReportText(Report report, Language language) {
        this.report = report;
        this.language = language;
        Map<Optional<Integer>, List<Violation>> byExercise = report.violations().stream()
                .collect(Collectors.groupingBy(v -> v.location().exercise(), LinkedHashMap::new, Collectors.toList()));
        this.byPlace = byExercise.values().stream()
                .map(ReportText::findings)
                .sorted(Comparator.comparing((List<Kind> ofPlace) -> ofPlace.get(0), ORDER))
                .toList();
    }

    /** Says in a phrase what a report counts. */
    static Message summary(Report report) {
        return new ReportText(report, Language.ENGLISH).summary();
    }

    static String of(Report report, Language language) {
        ReportText writer = new ReportText(report, language);
        writer.line(Message.of("report.rule-set", "Rule set {name}: {summary}")
                .with("name", report.ruleSet().words())
                .with("summary", writer.summary()));
        writer.configuration();
        writer.byPlace.forEach(writer::place);
        writer.gaps();
        writer.failures();
        writer.idleWaivers();
        writer.passed();
        writer.silenced();
        writer.notices();
        return writer.text.toString().stripTrailing();
    }

    private Message summary() {
        List<Message> parts = new ArrayList<>();
        count(parts, findings(Severity.ERROR), Message.of("report.errors", "{number} {number|error|errors}"));
        count(parts, findings(Severity.WARNING), Message.of("report.warnings", "{number} {number|warning|warnings}"));
        count(parts, findings(Severity.INFO), Message.of("report.notes", "{number} {number|note|notes}"));
        count(
                parts,
                byPlace.stream().flatMap(List::stream).filter(Kind::isAccepted).count(),
                Message.of("report.accepted", "{number} accepted {number|exception|exceptions}"));
        count(
                parts,
                report.notEvaluated().stream().map(Gap::rule).distinct().count(),
                Message.of("report.unknown", "{number} {number|rule|rules} could not be judged"));
        count(
                parts,
                report.failures().stream().map(Failure::rule).distinct().count(),
                Message.of("report.failed", "{number} {number|rule|rules} failed"));
        if (!parts.isEmpty()) {
            return Message.list(parts);
        }
        return report.status() == Status.CLEAN
                ? Message.of("report.clean", "nothing wrong, nothing unknown")
                : Message.of(
                        "report.nothing-to-judge",
                        "nothing to judge: no rule applies to this session. This is no pass");
    }

    private long findings(Severity severity) {
        return byPlace.stream()
                .flatMap(List::stream)
                .filter(finding -> finding.severity() == severity && !finding.isAccepted())
                .count();
    }

    private static void count(List<Message> parts, long number, Message counted) {
        if (number > 0) {
            parts.add(counted.with("number", number));
        }
    }

    private static List<Kind> findings(List<Violation> ofPlace) {
        record Key(Severity severity, String rule, Object kind, Optional<Waiver> waiver) {}
        Map<Key, List<Violation>> same = new LinkedHashMap<>();
        for (Violation violation : ofPlace) {
            boolean alike = violation.measured().isPresent()
                    || violation.location().rep().isPresent();
            Object kind = alike ? violation.limit() : violation.message();
            Key key = new Key(violation.severity(), violation.rule(), kind, violation.waiver());
            same.computeIfAbsent(key, unused -> new ArrayList<>()).add(violation);
        }
        return same.values().stream()
                .map(violations -> new Kind(violations.stream()
                        .sorted(Comparator.comparing(v -> v.margin().orElse(BigDecimal.ZERO)))
                        .toList()))
                .sorted(ORDER)
                .toList();
    }

    private void place(List<Kind> ofPlace) {
        Location place = ofPlace.get(0).worst().location();
        line("");
        line(place.exercise()
                .map(number -> Message.of("report.exercise", "Exercise {number}, {id}")
                        .with("number", number)
                        .with("id", Message.verbatim(place.exerciseId().orElseThrow())))
                .orElse(Message.of("report.session", "Session")));
        ofPlace.forEach(this::finding);
    }

    private void finding(Kind finding) {
        Violation worst = finding.worst();
        List<Violation> others = finding.violations().stream().skip(1).toList();
        StringBuilder line = new StringBuilder(INDENT).append(severity(worst.severity()));
        worst.location()
                .set()
                .ifPresent(number -> line.append(
                                say(Message.of("report.set", "Set {number}:").with("number", number)))
                        .append(' '));
        line.append(worst.message(language));
        if (!others.isEmpty()) {
            line.append(' ')
                    .append(say(Message.of("report.likewise", "Likewise {places}.")
                            .with("places", likewise(worst, others))));
        }
        line(line.append(" [").append(say(worst.ground())).append(']').toString());
    }

    /** Lists the other places and how they measure, unless all measure like the worst. */
    private static Message likewise(Violation worst, List<Violation> others) {
        List<BigDecimal> values = others.stream()
                .flatMap(other -> other.measured().stream())
                .sorted()
                .toList();
        boolean asTheWorst = new TreeSet<>(values)
                .equals(new TreeSet<>(worst.measured().stream().toList()));
        if (values.isEmpty() || asTheWorst) {
            return places(worst, others);
        }
        Unit unit = worst.unit().orElseThrow();
        BigDecimal least = Unit.rounded(values.get(0));
        BigDecimal most = Unit.rounded(values.get(values.size() - 1));
        return Message.of("report.places-measured", "{places} ({measured})")
                .with("places", places(worst, others))
                .with(
                        "measured",
                        least.compareTo(most) == 0
                                ? unit.words(Numbers.plain(most))
                                : Message.of("report.from-to", "{from} to {to}")
                                        .with("from", least, Unit.COUNT)
                                        .with("to", most, unit));
    }

    private String severity(Severity severity) {
        String name = say(severity.words());
        return name + " ".repeat(Math.max(1, SEVERITY_WIDTH - name.length()));
    }

    /** Lists places as "reps 2 to 5; set 2", where the line began with the set that the first are in. */
    private static Message places(Violation worst, List<Violation> violations) {
        int named = worst.location().set().orElse(0);
        Map<Integer, List<Integer>> repsBySet = new TreeMap<>();
        for (Violation violation : violations) {
            Location location = violation.location();
            List<Integer> reps = repsBySet.computeIfAbsent(location.set().orElse(0), unused -> new ArrayList<>());
            location.rep().ifPresent(reps::add);
        }
        List<Message> places = new ArrayList<>();
        repsBySet.forEach((set, reps) -> places.add(
                set == 0
                        ? Message.of("report.the-exercise", "the exercise")
                        : reps.isEmpty()
                                ? Message.of("report.in-set", "set {set}").with("set", set)
                                : (set == named
                                                ? Message.of("report.in-reps-here", "{count|rep|reps} {reps}")
                                                : Message.of("report.in-reps", "set {set}, {count|rep|reps} {reps}")
                                                        .with("set", set))
                                        .with("count", reps.size())
                                        .with("reps", reps(reps))));
        return Message.join(places, Message.of("list.semicolon", "{first}; {last}"), 0);
    }

    private static Message reps(List<Integer> unordered) {
        List<Integer> numbers = unordered.stream().sorted().toList();
        List<Message> ranges = new ArrayList<>();
        for (int i = 0; i < numbers.size(); ) {
            int from = numbers.get(i);
            int to = from;
            for (i++; i < numbers.size() && numbers.get(i) == to + 1; i++) {
                to++;
            }
            ranges.add(
                    from == to
                            ? Message.verbatim(Integer.toString(from))
                            : Message.of("report.from-to", "{from} to {to}")
                                    .with("from", from)
                                    .with("to", to));
        }
        return Message.list(ranges);
    }

    /** Writes a line for each part of the data, so that a log which knows little gets some lines and not forty. */
    private void gaps() {
        if (report.notEvaluated().isEmpty()) {
            return;
        }
        Map<String, List<Gap>> byPart = new TreeMap<>();
        for (Gap gap : report.notEvaluated()) {
            gap.missing().stream()
                    .map(DatumWords::part)
                    .distinct()
                    .forEach(part -> byPart.computeIfAbsent(part, unused -> new ArrayList<>())
                            .add(gap));
        }
        line("");
        line(Message.of("report.not-evaluated", "Not evaluated, which is no pass:"));
        byPart.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, List<Gap>> entry) ->
                                rules(entry.getValue()).size(),
                        Comparator.reverseOrder()))
                .forEach(entry -> line(INDENT + say(without(entry.getKey(), entry.getValue()))));
    }

    private static Message without(String part, List<Gap> gaps) {
        Optional<Message> place = onlyPlace(gaps);
        Message without = place.isEmpty()
                ? Message.of("report.without", "without {fields}: {rules}")
                : Message.of("report.without-at", "without {fields} at {place}: {rules}")
                        .with("place", place.get());
        return without.with("fields", fields(part, gaps)).with("rules", some(rules(gaps)));
    }

    private static Message fields(String part, List<Gap> gaps) {
        return DatumWords.all(gaps.stream()
                .flatMap(gap -> gap.missing().stream())
                .filter(datum -> DatumWords.part(datum).equals(part))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Message some(Set<String> rules) {
        return rules.size() <= MOST_RULES
                ? Message.verbatim(list(rules))
                : Message.of("report.and-more", "{rules} and {number} more")
                        .with(
                                "rules",
                                Message.verbatim(list(
                                        rules.stream().limit(MOST_RULES - 1).toList())))
                        .with("number", rules.size() - MOST_RULES + 1);
    }

    private static Set<String> rules(List<Gap> gaps) {
        return gaps.stream().map(Gap::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names the only place that lacks something; where several do, the reader fills it in everywhere. */
    private static Optional<Message> onlyPlace(List<Gap> gaps) {
        List<Location> places = gaps.stream().map(Gap::location).distinct().toList();
        return places.size() == 1 && places.get(0).set().isPresent()
                ? Optional.of(places.get(0).words())
                : Optional.empty();
    }

    private void failures() {
        if (report.failures().isEmpty()) {
            return;
        }
        line("");
        line(Message.of("report.failed-rules", "Failed, which is no pass:"));
        report.failures().stream()
                .collect(Collectors.groupingBy(Failure::rule, TreeMap::new, Collectors.toList()))
                .forEach((rule, failures) -> line(INDENT + say(failed(rule, failures))));
    }

    private static Message failed(String rule, List<Failure> failures) {
        int more = failures.size() - 1;
        Message failed = more == 0
                ? Message.of("report.failed-at", "{rule} at {place}: {error}")
                : Message.of("report.failed-at-more", "{rule} at {place} and {more} more {more|place|places}: {error}")
                        .with("more", more);
        return failed.with("rule", Message.verbatim(rule))
                .with("place", failures.get(0).location().words())
                .with("error", Message.verbatim(failures.get(0).error()));
    }

    private void idleWaivers() {
        if (!report.idleWaivers().isEmpty()) {
            line("");
            report.idleWaivers().forEach(idle -> line(idle.words()));
        }
    }

    /** Says what is set otherwise than by default: a rule that is off is in none of the lists. */
    private void configuration() {
        if (!report.ruleSet().configuration().isEmpty()) {
            List<Message> settings = new ArrayList<>();
            report.ruleSet()
                    .configuration()
                    .forEach((key, value) -> settings.add(Message.verbatim(key + " = " + value)));
            line(Message.of("report.configured", "Set otherwise than by default: {settings}")
                    .with("settings", Message.list(settings)));
        }
    }

    private void passed() {
        if (!report.passed().isEmpty()) {
            line("");
            line(Message.of("report.passed", "Passed: {rules}").with("rules", Message.verbatim(list(report.passed()))));
        }
    }

    private void silenced() {
        if (!report.silenced().isEmpty()) {
            line("");
            line(Message.of(
                            "report.silenced",
                            "Nothing else was judged: {number} {number|rule has|rules have} nothing to add to this.")
                    .with("number", report.silenced().size()));
        }
    }

    private void notices() {
        report.notices().forEach(notice -> {
            line("");
            line(notice.text(language));
        });
    }

    private static String list(Collection<String> names) {
        return String.join(", ", names);
    }

    private String say(Message message) {
        return language.say(message);
    }

    private void line(Message message) {
        line(say(message));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
