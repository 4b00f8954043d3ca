package io.github.eccentricrules.deviation;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.RuleSetStamp;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what was done otherwise than planned, rep by rep, and which rules that breaks. Immutable and thread-safe.
 *
 * <p>Entries of one exercise belong together in their order. Their sets belong together in their order at the least
 * unlikeness of method and load, so that one set more in the middle makes no later one differ. Exercises of more than 4,000
 * sets, or with more than 40,000 pairs of them, are compared by number.
 *
 * @param ruleSet the rule set that judged both
 * @param differences what was done otherwise, in the order of the plan, what was added last
 * @param notKnown what the plan or the record does not tell, so that nobody knows whether it was done as planned
 * @param broken the violations of the record that the plan did not have, or had milder
 * @param avoided the violations of the plan that the record does not have, where the rule could be judged
 * @param gaps what could not be judged of the record
 */
public record PlanComparison(
        RuleSetStamp ruleSet,
        List<Deviation> differences,
        List<Deviation> notKnown,
        List<BrokenRule> broken,
        List<Violation> avoided,
        List<Gap> gaps) {
    /**
     * Creates a comparison.
     *
     * @param ruleSet the rule set that judged both
     * @param differences what was done otherwise
     * @param notKnown what the plan or the record does not tell
     * @param broken the violations of the record that the plan did not have
     * @param avoided the violations of the plan that the record does not have
     * @param gaps what could not be judged of the record
     * @throws NullPointerException if an argument is null
     */
    public PlanComparison {
        requireNonNull(ruleSet, "ruleSet");
        differences = List.copyOf(requireNonNull(differences, "differences"));
        notKnown = List.copyOf(requireNonNull(notKnown, "notKnown"));
        broken = List.copyOf(requireNonNull(broken, "broken"));
        avoided = List.copyOf(requireNonNull(avoided, "avoided"));
        gaps = List.copyOf(requireNonNull(gaps, "gaps"));
    }

    /**
     * Compares a record with its plan. Any two sessions can be compared; what their phases are only says whether a tempo
     * tells how their repetitions are lowered.
     *
     * @param ruleSet the rules that both are judged by
     * @param planned the plan
     * @param performed the record
     * @param history the earlier sessions; empty if nothing is known of them
     * @return the comparison
     */
    public static PlanComparison of(RuleSet ruleSet, Session planned, Session performed, Optional<History> history) {
        requireNonNull(ruleSet, "ruleSet");
        Report asPlanned = Evaluation.report(ruleSet, requireNonNull(planned, "planned"), history);
        Report asPerformed = Evaluation.report(ruleSet, requireNonNull(performed, "performed"), history);
        Differences differences = Differences.between(planned, performed);
        return new PlanComparison(
                ruleSet.stamp(),
                differences.differing(),
                differences.notKnown(),
                broken(ruleSet, asPlanned, asPerformed, differences),
                avoided(asPlanned, asPerformed, differences),
                asPerformed.notEvaluated());
    }

    private static List<BrokenRule> broken(RuleSet ruleSet, Report planned, Report performed, Differences differences) {
        Map<String, Set<String>> declared = declaredByRule(ruleSet);
        List<BrokenRule> broken = new ArrayList<>();
        for (Violation violation : performed.violations()) {
            Optional<Violation> before = planned.violations().stream()
                    .filter(other -> isSame(other, violation, differences))
                    .max((a, b) -> a.severity().compareTo(b.severity()));
            boolean asBad = before.isPresent() && before.get().severity().compareTo(violation.severity()) >= 0;
            if (!asBad) {
                Set<String> fields = declared.getOrDefault(violation.rule(), Set.of());
                broken.add(new BrokenRule(violation, before, because(violation.location(), fields, differences)));
            }
        }
        return broken;
    }

    private static boolean isSame(Violation ofPlan, Violation ofRecord, Differences differences) {
        return ofPlan.rule().equals(ofRecord.rule())
                && differences.inPlan(ofRecord.location()).equals(Optional.of(ofPlan.location()));
    }

    /**
     * Lists what was done otherwise at a place, within it, or to all that it is part of, and of the session what the rule
     * declares; first what the rule declares. Nothing is left out: a rule may read more than it declares. If there is
     * nothing, it lists all that is about the session.
     */
    private static List<Deviation> because(Location place, Set<String> declared, Differences differences) {
        Optional<Location> inPlan = differences.inPlan(place);
        List<Deviation> there = differences.differing().stream()
                .filter(one -> isAt(one.performed(), place)
                        || (inPlan.isPresent() && isAt(one.planned(), inPlan.get()))
                        || isOfSessionAndRead(one, declared))
                .sorted(Comparator.comparing(one -> !declared.contains(one.field())))
                .toList();
        return !there.isEmpty()
                ? there
                : differences.differing().stream()
                        .filter(one -> one.field().startsWith("session."))
                        .toList();
    }

    /** Tells whether something about the session is among the fields that a rule declares. */
    private static boolean isOfSessionAndRead(Deviation one, Set<String> declared) {
        return switch (one.field()) {
            case "session.start" -> declared.contains("history");
            case "session.athlete" -> declared.stream().anyMatch(field -> field.startsWith("athlete."));
            case "session.readiness" -> declared.stream().anyMatch(field -> field.startsWith("readiness."));
            default -> one.field().startsWith("session.") && declared.contains(one.field());
        };
    }

    private static Map<String, Set<String>> declaredByRule(RuleSet ruleSet) {
        Map<String, Set<String>> fields = new HashMap<>();
        for (RuleInfo<?> info : ruleSet.rules()) {
            Set<String> ofRule = new HashSet<>();
            info.needs().forEach(datum -> ofRule.add(datum.name()));
            info.mayNeed().forEach(datum -> ofRule.add(datum.name()));
            fields.put(info.id(), ofRule);
        }
        return fields;
    }

    private static boolean isAt(Optional<Location> deviation, Location place) {
        return deviation.isPresent()
                && (deviation.get().exercise().isPresent() || place.exercise().isEmpty())
                && (isIn(deviation.get(), place) || isIn(place, deviation.get()));
    }

    private static boolean isIn(Location part, Location whole) {
        return whole.exercise().isEmpty()
                || (part.exercise().equals(whole.exercise())
                        && (whole.set().isEmpty() || part.set().equals(whole.set()))
                        && (whole.rep().isEmpty() || part.rep().equals(whole.rep())));
    }

    private static List<Violation> avoided(Report planned, Report performed, Differences differences) {
        return planned.violations().stream()
                .filter(violation ->
                        performed.violations().stream().noneMatch(other -> isSame(violation, other, differences)))
                .filter(violation -> !performed.silenced().contains(violation.rule()))
                .filter(violation -> performed.notEvaluated().stream()
                        .noneMatch(gap -> isOpen(violation, gap.rule(), gap.location(), differences)))
                .filter(violation -> performed.failures().stream()
                        .noneMatch(failure -> isOpen(violation, failure.rule(), failure.location(), differences)))
                .toList();
    }

    /** Tells whether a rule that the plan breaks could not be judged at that place of the record, or around it. */
    private static boolean isOpen(Violation ofPlan, String rule, Location open, Differences differences) {
        Optional<Location> place = differences.inPlan(open);
        return ofPlan.rule().equals(rule)
                && place.isPresent()
                && (isIn(ofPlan.location(), place.get()) || isIn(place.get(), ofPlan.location()));
    }

    /**
     * Writes the comparison for a reader.
     *
     * @param language the language
     * @return some lines of text
     */
    public String text(Language language) {
        return PlanComparisonText.of(this, requireNonNull(language, "language"));
    }

    /** {@return the comparison for a reader, in English} */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
