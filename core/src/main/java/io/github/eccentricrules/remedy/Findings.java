package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.History;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Is what a rule set says of a draft, by the places of the original session. Immutable. */
final class Findings {
    private final Report report;
    private final Draft draft;
    private final Set<Place> accepted;
    private final Map<Place, List<Violation>> violations = new LinkedHashMap<>();
    private final Set<Place> unknown = new HashSet<>();
    private final Set<Place> failed = new HashSet<>();

    /** Names what a rule says at a place of the original session. */
    record Place(String rule, Location location) {
        /** Returns the set of a repetition: what is unknown of all of them is said of the set. */
        Place ofSet() {
            return location.rep().isEmpty()
                    ? this
                    : new Place(
                            rule,
                            new Location(location.exercise(), location.exerciseId(), location.set(), Optional.empty()));
        }
    }

    private Findings(Draft draft, Report report, Set<Place> accepted) {
        this.report = report;
        this.draft = draft;
        this.accepted = accepted;
        for (Violation violation : report.violations()) {
            violations
                    .computeIfAbsent(place(draft, violation), unused -> new ArrayList<>(1))
                    .add(violation);
        }
        violations
                .values()
                .forEach(all ->
                        all.sort(Comparator.comparing(Violation::severity).reversed()));
        report.notEvaluated()
                .forEach(gap -> unknown.add(new Place(gap.rule(), draft.originOf(gap.location())).ofSet()));
        report.failures().forEach(failure -> failed.add(new Place(failure.rule(), draft.originOf(failure.location()))));
    }

    static Findings of(RuleSet rules, Draft draft, Optional<History> history, Set<Place> accepted) {
        return new Findings(draft, Evaluation.report(rules, draft.session(), history), accepted);
    }

    static Place place(Draft draft, Violation violation) {
        return new Place(violation.rule(), draft.originOf(violation.location()));
    }

    Report report() {
        return report;
    }

    /** {@return the violations at a place that ask for something, the worst first} */
    List<Violation> open(Place place) {
        return accepted.contains(place)
                ? List.of()
                : violations.getOrDefault(place, List.of()).stream()
                        .filter(Findings::isOpen)
                        .toList();
    }

    /** Tells whether a violation asks for a change; a note does not. */
    static boolean isOpen(Violation violation) {
        return violation.severity().compareTo(Severity.WARNING) >= 0;
    }

    /** {@return the violations that ask for something, the worst first, and in the order of the session} */
    List<Violation> open() {
        return report.violations().stream()
                .filter(violation -> isOpen(violation) && !accepted.contains(place(draft, violation)))
                .sorted(Comparator.comparing(Violation::severity).reversed())
                .toList();
    }

    /** Returns the first place at which a rule finds more or worse than before. */
    Optional<Place> newPlace(String rule, Findings before) {
        return violations.entrySet().stream()
                .filter(one -> one.getKey().rule().equals(rule)
                        && isOpen(one.getValue().get(0))
                        && isWorse(one.getValue(), before.violations.getOrDefault(one.getKey(), List.of())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean isNoWorseThan(Findings before) {
        return worseThan(before).isEmpty();
    }

    /** Returns the rules that found more, or worse, than before, or can be judged in fewer places, or fail. */
    Set<String> worseThan(Findings before) {
        Set<String> rules = new TreeSet<>();
        violations.forEach((place, now) -> {
            if (isWorse(now, before.violations.getOrDefault(place, List.of()))) {
                rules.add(place.rule());
            }
        });
        unknown.stream().filter(place -> !before.unknown.contains(place)).forEach(place -> rules.add(place.rule()));
        failed.stream().filter(place -> !before.failed.contains(place)).forEach(place -> rules.add(place.rule()));
        return rules;
    }

    /** Returns the rules that found more to change, or worse, than before. */
    Set<String> brokenMoreThan(Findings before) {
        Set<String> rules = new TreeSet<>();
        violations.keySet().stream()
                .filter(place -> isWorse(open(place), before.open(place)))
                .forEach(place -> rules.add(place.rule()));
        return rules;
    }

    private static boolean isWorse(List<Violation> now, List<Violation> before) {
        if (now.size() > before.size()) {
            return true;
        }
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).severity().compareTo(before.get(i).severity()) > 0) {
                return true;
            }
        }
        return false;
    }
}
