package io.github.eccentricrules.deviation;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.RuleSetStamp;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what was done otherwise than planned, rep by rep, and which rules that breaks. Immutable and thread-safe.
 *
 * <p>Of several entries of one exercise those belong together whose sets are the most alike, wherever they stand. Their
 * sets belong together in their order at the least unlikeness of method and load, so that one set more in the middle makes
 * no later one differ. Exercises of more than 4,000 sets, or with more than 40,000 pairs of them, are compared by number.
 *
 * @param ruleSet the rule set that judged both
 * @param tolerance how little is no difference unless it breaks a rule
 * @param differences what was done otherwise, in the order of the plan, what was added last
 * @param notKnown what the plan or the record does not tell, so that nobody knows whether it was done as planned
 * @param broken the violations of the record that the plan did not have, or had milder, with their causes
 * @param avoided the violations of the plan that the record does not have, where the rule could be judged
 * @param gaps what could not be judged of the record
 */
public record PlanComparison(
        RuleSetStamp ruleSet,
        Tolerance tolerance,
        List<Deviation> differences,
        List<Deviation> notKnown,
        List<BrokenRule> broken,
        List<Violation> avoided,
        List<Gap> gaps) {
    /**
     * Creates a comparison.
     *
     * @param ruleSet the rule set that judged both
     * @param tolerance how little is no difference
     * @param differences what was done otherwise
     * @param notKnown what the plan or the record does not tell
     * @param broken the violations of the record that the plan did not have
     * @param avoided the violations of the plan that the record does not have
     * @param gaps what could not be judged of the record
     * @throws NullPointerException if an argument is null
     */
    public PlanComparison {
        requireNonNull(ruleSet, "ruleSet");
        requireNonNull(tolerance, "tolerance");
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
     * @param tolerance how little is no difference unless it breaks a rule
     * @return the comparison
     */
    public static PlanComparison of(
            RuleSet ruleSet, Session planned, Session performed, Optional<History> history, Tolerance tolerance) {
        requireNonNull(ruleSet, "ruleSet");
        Report asPlanned = Evaluation.report(ruleSet, requireNonNull(planned, "planned"), history);
        Report asPerformed = Evaluation.report(ruleSet, requireNonNull(performed, "performed"), history);
        SessionDeviations deviations =
                SessionDeviations.between(planned, performed, requireNonNull(tolerance, "tolerance"));
        // What is worse by no more than the tolerance is no news; slight deviations move no place.
        Report settled = deviations.slight().isEmpty()
                ? asPerformed
                : Undoing.of(planned, performed, deviations.pairs(), deviations.slight())
                        .map(undone -> Evaluation.report(ruleSet, undone.session(), history))
                        .orElse(asPerformed);
        Causes causes = new Causes(ruleSet, planned, performed, history, deviations, asPerformed);
        List<BrokenRule> broken = broken(asPlanned, asPerformed, settled, deviations, causes);
        Set<Deviation> shown = new HashSet<>();
        broken.forEach(one -> shown.addAll(one.deviations()));
        return new PlanComparison(
                ruleSet.stamp(),
                tolerance,
                deviations.differing().stream()
                        .filter(one ->
                                shown.contains(one) || !deviations.slight().contains(one))
                        .toList(),
                deviations.notKnown(),
                broken,
                avoided(asPlanned, asPerformed, deviations),
                asPerformed.notEvaluated());
    }

    private record Place(String rule, Location location) {
        static Place of(Violation violation) {
            return new Place(violation.rule(), violation.location());
        }
    }

    private static List<BrokenRule> broken(
            Report planned, Report performed, Report settled, SessionDeviations deviations, Causes causes) {
        Map<Place, Violation> ofPlan = worstByPlace(planned);
        Map<Place, Violation> ofSettled = worstByPlace(settled);
        List<BrokenRule> broken = new ArrayList<>();
        for (Violation violation : performed.violations()) {
            Optional<Violation> before = deviations
                    .inPlan(violation.location())
                    .map(place -> ofPlan.get(new Place(violation.rule(), place)));
            if (before.isEmpty() || isGraver(violation, before.get())) {
                broken.add(causes.of(violation, before, true));
            } else if (isWorse(violation, before.get())) {
                Violation still = ofSettled.get(Place.of(violation));
                if (still != null && isWorse(still, before.get())) {
                    broken.add(causes.of(violation, before, false));
                }
            }
        }
        return broken;
    }

    private static Map<Place, Violation> worstByPlace(Report report) {
        Map<Place, Violation> worst = new HashMap<>();
        report.violations().forEach(one -> worst.merge(Place.of(one), one, (a, b) -> isWorse(b, a) ? b : a));
        return worst;
    }

    private static boolean isGraver(Violation one, Violation other) {
        return one.severity().compareTo(other.severity()) > 0;
    }

    /** Tells whether a violation is graver than another one, or as grave and farther beyond the limit. */
    static boolean isWorse(Violation one, Violation other) {
        boolean farther = one.margin().isPresent()
                && other.margin().isPresent()
                && one.unit().equals(other.unit())
                && one.margin().get().compareTo(other.margin().get()) < 0;
        return isGraver(one, other) || (farther && one.severity() == other.severity());
    }

    private static boolean isSame(Violation ofPlan, Violation ofRecord, SessionDeviations deviations) {
        return ofPlan.rule().equals(ofRecord.rule())
                && deviations.inPlan(ofRecord.location()).equals(Optional.of(ofPlan.location()));
    }

    /** Tells whether one of two places is part of the other. */
    static boolean isAround(Location one, Location other) {
        return isIn(one, other) || isIn(other, one);
    }

    private static boolean isIn(Location part, Location whole) {
        return whole.exercise().isEmpty()
                || (part.exercise().equals(whole.exercise())
                        && (whole.set().isEmpty() || part.set().equals(whole.set()))
                        && (whole.rep().isEmpty() || part.rep().equals(whole.rep())));
    }

    private static List<Violation> avoided(Report planned, Report performed, SessionDeviations deviations) {
        return planned.violations().stream()
                .filter(violation ->
                        performed.violations().stream().noneMatch(other -> isSame(violation, other, deviations)))
                .filter(violation -> !performed.silenced().contains(violation.rule()))
                .filter(violation -> performed.notEvaluated().stream()
                        .noneMatch(gap -> isOpen(violation, gap.rule(), gap.location(), deviations)))
                .filter(violation -> performed.failures().stream()
                        .noneMatch(failure -> isOpen(violation, failure.rule(), failure.location(), deviations)))
                .toList();
    }

    /** Tells whether a rule that the plan breaks could not be judged at that place of the record, or around it. */
    private static boolean isOpen(Violation ofPlan, String rule, Location open, SessionDeviations deviations) {
        Optional<Location> place = deviations.inPlan(open);
        return ofPlan.rule().equals(rule) && place.isPresent() && isAround(ofPlan.location(), place.get());
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
