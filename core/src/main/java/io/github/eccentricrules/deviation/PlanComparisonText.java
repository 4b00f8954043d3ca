package io.github.eccentricrules.deviation;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Writes a comparison for a reader: what differs, place by place; which rules that breaks; what nobody knows. */
final class PlanComparisonText {
    private static final String INDENT = "  ";
    private static final int FEW = 6;

    private final StringBuilder text = new StringBuilder();
    private final Language language;

    private PlanComparisonText(Language language) {
        this.language = language;
    }

    static String of(PlanComparison comparison, Language language) {
        PlanComparisonText writer = new PlanComparisonText(language);
        int differences = comparison.differences().size();
        List<BrokenRule> worsened =
                comparison.broken().stream().filter(BrokenRule::hasWorsened).toList();
        writer.line(Message.of(
                        "deviation.summary",
                        "Plan and record by rule set {name}: {differences} {differences|difference|differences}, {broken} new"
                                + " {broken|violation|violations}, {worsened} worsened")
                .with("name", comparison.ruleSet().words())
                .with("differences", differences)
                .with("broken", comparison.broken().size() - worsened.size())
                .with("worsened", worsened.size()));
        writer.differences(comparison.differences());
        writer.broken(
                Message.of("deviation.broken", "Violations that the plan did not have:"),
                comparison.broken().stream().filter(one -> !one.hasWorsened()).toList());
        writer.broken(Message.of("deviation.worsened", "Violations that the plan had milder:"), worsened);
        writer.avoided(comparison.avoided());
        writer.notKnown(comparison.notKnown());
        writer.gaps(comparison.gaps());
        return writer.text.toString().stripTrailing();
    }

    private void differences(List<Deviation> differences) {
        if (differences.isEmpty()) {
            section(Message.of("deviation.none", "All that both tell was done as planned."));
            return;
        }
        section(Message.of("deviation.differences", "Done otherwise than planned:"));
        Alike.of(differences).forEach(some -> line(INDENT + say(some.sentence())));
    }

    private void broken(Message heading, List<BrokenRule> broken) {
        if (broken.isEmpty()) {
            return;
        }
        section(heading);
        for (List<BrokenRule> some : alike(broken, BrokenRule::violation)) {
            BrokenRule first = some.get(0);
            line(INDENT + said(some.stream().map(BrokenRule::violation).toList()));
            first.planned()
                    .ifPresent(before -> line(INDENT
                            + INDENT
                            + say(Message.of("deviation.milder", "In the plan {severity}: {sentence}")
                                    .with("severity", before.severity().words())
                                    .with("sentence", before.words()))));
            causes(some);
        }
    }

    private void causes(List<BrokenRule> some) {
        List<Alike> causes = Alike.of(some.stream()
                .flatMap(one -> one.deviations().stream())
                .distinct()
                .toList());
        if (causes.isEmpty()) {
            line(INDENT
                    + INDENT
                    + say(Message.of("deviation.unexplained", "No difference was found that explains it.")));
        } else if (!some.stream().allMatch(BrokenRule::verified)) {
            line(INDENT + INDENT + say(Message.of("deviation.perhaps", "Perhaps because of this:")));
        }
        causes.stream().limit(FEW).forEach(one -> line(INDENT + INDENT + say(one.sentence())));
        if (causes.size() > FEW) {
            line(INDENT
                    + INDENT
                    + say(Message.of("deviation.more", "and {number} more {number|difference|differences}")
                            .with("number", causes.size() - FEW)));
        }
    }

    /** Puts violations of one rule together that differ by the number of their repetition or set alone. */
    private static <T> List<List<T>> alike(List<T> all, Function<T, Violation> violation) {
        record Key(String rule, Severity severity, Location whole, int depth, String sentence) {}
        Map<Key, List<T>> alike = new LinkedHashMap<>();
        for (T one : all) {
            Violation found = violation.apply(one);
            Location place = found.location();
            Location whole = place.rep().isPresent()
                    ? Undoing.setOf(place)
                    : place.set().isPresent()
                            ? Location.ofExercise(
                                    place.exercise().orElseThrow(),
                                    place.exerciseId().orElseThrow())
                            : place;
            int depth = place.rep().isPresent() ? 2 : place.set().isPresent() ? 1 : 0;
            String sentence = depth == 0 ? found.message() : found.words().key();
            alike.computeIfAbsent(
                            new Key(found.rule(), found.severity(), whole, depth, sentence), key -> new ArrayList<>())
                    .add(one);
        }
        return List.copyOf(alike.values());
    }

    private String said(List<Violation> some) {
        List<Integer> others = some.stream()
                .skip(1)
                .map(one -> one.location().rep().or(one.location()::set).orElse(0))
                .toList();
        if (others.isEmpty()) {
            return said(some.get(0));
        }
        Message likewise = some.get(0).location().rep().isPresent()
                ? Message.of("deviation.likewise", "Likewise {number|rep|reps} {reps}.")
                : Message.of("deviation.likewise-sets", "Likewise {number|set|sets} {reps}.");
        return said(some.get(0))
                + " "
                + say(likewise.with("number", others.size()).with("reps", Alike.numbers(others)));
    }

    private String said(Violation violation) {
        return say(Message.of("deviation.violation", "{severity} {place}: {sentence} [{rule}]")
                .with("severity", violation.severity().words())
                .with("place", violation.location().words())
                .with("sentence", violation.words())
                .with("rule", Message.verbatim(violation.rule())));
    }

    private void avoided(List<Violation> avoided) {
        if (!avoided.isEmpty()) {
            section(Message.of("deviation.avoided", "In the plan, and not done:"));
            alike(avoided, violation -> violation).forEach(some -> line(INDENT + said(some)));
        }
    }

    private void notKnown(List<Deviation> notKnown) {
        if (notKnown.isEmpty()) {
            return;
        }
        section(Message.of("deviation.not-known", "Not known, so no difference:"));
        Map<String, List<Deviation>> byField = new TreeMap<>();
        notKnown.forEach(one -> byField.computeIfAbsent(
                        one.field() + " " + one.planned().isPresent(), unused -> new ArrayList<>())
                .add(one));
        byField.values().forEach(some -> {
            String more = some.size() == 1
                    ? ""
                    : " "
                            + say(Message.of("deviation.elsewhere", "Likewise at {number} more {number|place|places}.")
                                    .with("number", some.size() - 1));
            line(INDENT + say(Alike.of(some.subList(0, 1)).get(0).sentence()) + more);
        });
    }

    private void gaps(List<Gap> gaps) {
        if (!gaps.isEmpty()) {
            TreeSet<String> rules = new TreeSet<>();
            TreeSet<String> fields = new TreeSet<>();
            gaps.forEach(gap -> {
                rules.add(gap.rule());
                fields.addAll(gap.missing());
            });
            section(Message.of(
                            "deviation.gaps",
                            "Not evaluated in the record, which is no pass: {number} {number|rule|rules}, for lack of"
                                    + " {fields}.")
                    .with("number", rules.size())
                    .with("fields", words(fields)));
        }
    }

    private static Message words(Collection<String> fields) {
        return Message.list(
                fields.stream().map(field -> Datum.words(List.of(field))).toList());
    }

    private void section(Message heading) {
        line("");
        line(heading);
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
