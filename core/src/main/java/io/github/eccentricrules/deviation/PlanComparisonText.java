package io.github.eccentricrules.deviation;

import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

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
        writer.line(Message.of(
                        "deviation.summary",
                        "Plan and record by rule set {name}: {differences} {differences|difference|differences}, {broken}"
                                + " {broken|violation|violations} that the plan did not have")
                .with("name", Message.verbatim(comparison.ruleSet().toString()))
                .with("differences", differences)
                .with("broken", comparison.broken().size()));
        writer.differences(comparison.differences());
        writer.broken(comparison.broken());
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
        alike(differences).forEach(some -> line(INDENT + placed(some)));
    }

    /** Puts together what is said of several repetitions of a set. */
    private static List<List<Deviation>> alike(List<Deviation> deviations) {
        record Key(Location set, String field, Deviation.Kind kind, String sentence) {}
        Map<Key, List<Deviation>> alike = new LinkedHashMap<>();
        for (Deviation one : deviations) {
            Location place = place(one);
            // What is not about a repetition is told one by one.
            Location set = place.rep().isEmpty() ? place : setOf(place);
            Object which = one.words().key();
            alike.computeIfAbsent(new Key(set, one.field(), one.kind(), which.toString()), key -> new ArrayList<>())
                    .add(one);
        }
        return List.copyOf(alike.values());
    }

    private static Location place(Deviation one) {
        return one.performed().or(one::planned).orElseThrow();
    }

    private static Location setOf(Location rep) {
        return Location.ofExercise(
                        rep.exercise().orElseThrow(), rep.exerciseId().orElseThrow())
                .withSet(rep.set().orElseThrow());
    }

    private String placed(List<Deviation> some) {
        Deviation first = some.get(0);
        Location place = place(first);
        Location shown = place.rep().isEmpty() ? place : setOf(place);
        return say(Message.of("deviation.at", "{Place}: {sentence}")
                        .with("place", shown.words())
                        .with("sentence", first.words()))
                + likewise(some);
    }

    private String likewise(List<Deviation> some) {
        if (some.size() == 1) {
            return "";
        }
        List<Message> reps = some.stream()
                .skip(1)
                .map(one ->
                        Message.verbatim(place(one).rep().map(String::valueOf).orElse("")
                                + one.performedValue()
                                        .map(value -> " (" + value + ")")
                                        .orElse("")))
                .toList();
        return " "
                + say(Message.of("deviation.likewise", "Likewise {number|rep|reps} {reps}.")
                        .with("number", reps.size())
                        .with("reps", Message.list(reps)));
    }

    private void broken(List<BrokenRule> broken) {
        if (broken.isEmpty()) {
            return;
        }
        section(Message.of("deviation.broken", "Which breaks a rule that the plan kept:"));
        for (BrokenRule one : broken) {
            line(INDENT + said(one.violation()));
            one.planned()
                    .ifPresent(before -> line(INDENT
                            + INDENT
                            + say(Message.of("deviation.milder", "The plan had this as {severity}.")
                                    .with("severity", before.severity().words()))));
            List<List<Deviation>> because = alike(one.deviations());
            because.stream().limit(FEW).forEach(some -> line(INDENT + INDENT + placed(some)));
            if (because.size() > FEW) {
                line(INDENT
                        + INDENT
                        + say(Message.of("deviation.more", "and {number} more {number|difference|differences}")
                                .with("number", because.size() - FEW)));
            }
        }
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
            avoided.forEach(violation -> line(INDENT + said(violation)));
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
            line(INDENT + placed(some.subList(0, 1)) + more);
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
                    .with("fields", Message.verbatim(String.join(", ", fields))));
        }
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
