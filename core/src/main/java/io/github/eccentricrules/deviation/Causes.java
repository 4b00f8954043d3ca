package io.github.eccentricrules.deviation;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.deviation.Undoing.Undone;
import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what was done otherwise that makes a violation, by judging the record again as if it had not been. */
final class Causes {
    /** What no rule declares, because it is always known; whether a rule reads it only judging again can tell. */
    private static final Set<String> UNDECLARED =
            Set.of("session.exercises", "entry.sets", "set.method", "set.side", "set.tempo", "set.reps", "rep.dropped");

    private static final int MOST_ALONE = 32;
    private static final int MOST_CHECKS = 100;
    /** How many repetitions are judged again at most, all in all: about a second, if all of them break the rule. */
    private static final long MOST_REPS = 200_000;

    private final RuleSet ruleSet;
    private final Session planned;
    private final Session performed;
    private final Optional<History> history;
    private final SessionDeviations deviations;
    private final Report asPerformed;
    private final Map<String, RuleInfo<?>> rules = new HashMap<>();
    private final Map<String, RuleSet> ruleSets = new HashMap<>();
    /** What was done otherwise in the sets of the record; and all else, which may concern any of them. */
    private final Map<Location, List<Deviation>> inSets = new HashMap<>();

    private final List<Deviation> elsewhere = new ArrayList<>();
    private final long reps;
    private long repsLeft = MOST_REPS;

    Causes(
            RuleSet ruleSet,
            Session planned,
            Session performed,
            Optional<History> history,
            SessionDeviations deviations,
            Report asPerformed) {
        this.ruleSet = ruleSet;
        this.planned = planned;
        this.performed = performed;
        this.history = history.map(known -> without(performed, known));
        this.deviations = deviations;
        this.asPerformed = asPerformed;
        this.reps = 20
                + performed.exercises().stream()
                        .flatMap(entry -> entry.sets().stream())
                        .mapToLong(set -> 5L + set.reps().size())
                        .sum();
        ruleSet.rules().forEach(info -> rules.put(info.id(), info));
        for (Deviation one : deviations.differing()) {
            List<Deviation> there = one.performed()
                    .filter(place -> place.set().isPresent())
                    .map(place -> inSets.computeIfAbsent(Undoing.setOf(place), unused -> new ArrayList<>()))
                    .orElse(elsewhere);
            there.add(one);
        }
    }

    /** An earlier start must not make an earlier session of the record itself. */
    private static History without(Session performed, History history) {
        List<Session> others = history.sessions().stream()
                .filter(one -> !one.start().equals(performed.start()))
                .toList();
        return others.size() == history.sessions().size() ? history : History.of(others);
    }

    /**
     * Finds the causes of a violation.
     *
     * @param before the milder violation that the plan had
     * @param withSlight whether what is within the tolerance may be one
     */
    BrokenRule of(Violation violation, Optional<Violation> before, boolean withSlight) {
        Set<String> declared = declared(info(violation));
        Location judged = judged(violation);
        Optional<Location> inPlan = deviations.inPlan(judged);
        Stream<Deviation> near = judged.set().isEmpty()
                ? deviations.differing().stream()
                : Stream.concat(inSets.getOrDefault(Undoing.setOf(judged), List.of()).stream(), elsewhere.stream());
        List<Deviation> candidates = near.filter(one -> isAround(one, judged, inPlan))
                .filter(one -> withSlight || !deviations.slight().contains(one))
                .filter(one -> isRead(one, declared) || UNDECLARED.contains(one.field()))
                .sorted(Comparator.comparing(one -> !isRead(one, declared)))
                .toList();
        long checks = repsLeft / reps;
        if (checks < Math.min(MOST_CHECKS, candidates.size() + 1L)) {
            List<Deviation> read =
                    candidates.stream().filter(one -> isRead(one, declared)).toList();
            return new BrokenRule(violation, before, read, false);
        }
        List<Deviation> causes = candidates.stream()
                .limit(MOST_ALONE)
                .filter(one -> isClearedBy(List.of(one), violation, before))
                .toList();
        if (causes.isEmpty() && candidates.size() > 1 && isClearedBy(candidates, violation, before)) {
            causes = fewest(candidates, violation, before);
        }
        return new BrokenRule(violation, before, causes, !causes.isEmpty());
    }

    /** Leaves out what it does not take to clear a violation, by halves first. */
    private List<Deviation> fewest(List<Deviation> together, Violation violation, Optional<Violation> before) {
        List<Deviation> needed = together;
        int checks = MOST_CHECKS - MOST_ALONE;
        for (int size = (needed.size() + 1) / 2; size >= 1 && checks > 0; size = size == 1 ? 0 : (size + 1) / 2) {
            for (int from = 0; from < needed.size() && checks > 0; checks--) {
                List<Deviation> fewer = new ArrayList<>(needed.subList(0, from));
                fewer.addAll(needed.subList(Math.min(needed.size(), from + size), needed.size()));
                if (!fewer.isEmpty() && isClearedBy(fewer, violation, before)) {
                    needed = fewer;
                } else {
                    from += size;
                }
            }
        }
        return needed;
    }

    private boolean isClearedBy(Collection<Deviation> undoing, Violation violation, Optional<Violation> before) {
        repsLeft -= reps;
        Optional<Undone> undone = Undoing.of(planned, performed, deviations.pairs(), undoing);
        if (undone.isEmpty()) {
            return false;
        }
        String rule = violation.rule();
        Report report = Evaluation.report(
                ruleSets.computeIfAbsent(rule, ruleSet::only), undone.get().session(), history);
        Optional<Location> place = undone.get().placeOf(violation.location());
        return count(report, violation) < count(asPerformed, violation)
                && report.violations().stream()
                        .filter(one -> Optional.of(one.location()).equals(place))
                        .allMatch(one -> before.isPresent() && !PlanComparison.isWorse(one, before.get()))
                && Stream.concat(
                                report.notEvaluated().stream().map(gap -> gap.location()),
                                report.failures().stream().map(failure -> failure.location()))
                        .noneMatch(open -> place.isPresent() && PlanComparison.isAround(open, place.get()));
    }

    /** Counts violations as bad as one, so that one that is only found elsewhere is not taken for cleared. */
    private static long count(Report report, Violation violation) {
        return report.violations().stream()
                .filter(one -> one.rule().equals(violation.rule()) && !PlanComparison.isWorse(violation, one))
                .count();
    }

    private RuleInfo<?> info(Violation violation) {
        return requireNonNull(rules.get(violation.rule()), violation.rule());
    }

    private static Set<String> declared(RuleInfo<?> info) {
        Set<String> declared = new HashSet<>();
        info.needs().forEach(datum -> declared.add(datum.name()));
        info.mayNeed().forEach(datum -> declared.add(datum.name()));
        return declared;
    }

    private static boolean isRead(Deviation one, Set<String> declared) {
        return switch (one.field()) {
            case "session.start" ->
                declared.stream().anyMatch(field -> field.startsWith("history") || field.startsWith("athlete."));
            case "session.athlete" -> declared.stream().anyMatch(field -> field.startsWith("athlete."));
            case "session.readiness" -> declared.stream().anyMatch(field -> field.startsWith("readiness."));
            default -> declared.contains(one.field());
        };
    }

    /** Returns the place of what a rule judged when it found a violation. */
    private Location judged(Violation violation) {
        Location place = violation.location();
        Scope<?> scope = info(violation).scope();
        return scope == Scope.SESSION || place.exercise().isEmpty()
                ? Location.SESSION
                : scope == Scope.EXERCISE
                                || scope == Scope.METHOD
                                || place.set().isEmpty()
                        ? Location.ofExercise(
                                place.exercise().get(), place.exerciseId().orElseThrow())
                        : scope == Scope.SET && place.rep().isPresent() ? Undoing.setOf(place) : place;
    }

    /** Tells whether something is part of what was judged, or is about all that this is part of. */
    private static boolean isAround(Deviation one, Location judged, Optional<Location> inPlan) {
        return one.performed().isPresent()
                ? PlanComparison.isAround(one.performed().get(), judged)
                : inPlan.isPresent() && PlanComparison.isAround(one.planned().orElseThrow(), inPlan.get());
    }
}
