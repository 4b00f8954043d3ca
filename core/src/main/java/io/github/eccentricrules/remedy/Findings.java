package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Verdict;
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
    private final Set<Place> accepted;
    /** All that is open, once somebody asked; who judges a draft that is no better never does. */
    private List<Broken> open = List.of();

    private final Map<Place, List<Broken>> broken = new LinkedHashMap<>();
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

    Findings(Draft draft, Evaluation.Open found, Set<Place> accepted) {
        this.accepted = accepted;
        for (Verdict verdict : found.broken()) {
            Broken one = Broken.of(draft, verdict);
            broken.computeIfAbsent(one.place(), unused -> new ArrayList<>(1)).add(one);
        }
        for (List<Broken> all : broken.values()) {
            if (all.size() > 1) {
                all.sort(Broken.WORST_FIRST);
            }
        }
        found.notEvaluated().forEach(gap -> unknown.add(new Place(gap.rule(), draft.originOf(gap.location())).ofSet()));
        found.failures().forEach(failure -> failed.add(new Place(failure.rule(), draft.originOf(failure.location()))));
    }

    /** {@return what is broken at a place and asks for something, the worst first} */
    List<Broken> open(Place place) {
        return accepted.contains(place)
                ? List.of()
                : broken.getOrDefault(place, List.of()).stream()
                        .filter(Broken::isOpen)
                        .toList();
    }

    /** {@return all that asks for something, the worst first, and in the order of the draft} */
    List<Broken> open() {
        List<Broken> known = open;
        if (known.isEmpty()) {
            known = broken.keySet().stream()
                    .flatMap(place -> open(place).stream())
                    .sorted(Broken.ORDER)
                    .toList();
            open = known;
        }
        return known;
    }

    /** Tells whether less is broken at a place than before, or the same less badly. */
    boolean isBetterAt(Place place, Findings before) {
        List<Broken> now = open(place);
        List<Broken> was = before.open(place);
        return !isWorse(now, was) && (now.size() < was.size() || isWorse(was, now));
    }

    /** Returns the first place at which a rule finds more or worse than before. */
    Optional<Place> newPlace(String rule, Findings before) {
        return broken.entrySet().stream()
                .filter(one -> one.getKey().rule().equals(rule)
                        && one.getValue().get(0).isOpen()
                        && isWorse(one.getValue(), before.broken.getOrDefault(one.getKey(), List.of())))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(Place::location));
    }

    boolean isNoWorseThan(Findings before) {
        return worseThan(before).isEmpty();
    }

    /** Returns the rules that found more, or worse, than before, or can be judged in fewer places, or fail. */
    Set<String> worseThan(Findings before) {
        Set<String> rules = new TreeSet<>();
        broken.forEach((place, now) -> {
            if (isWorse(now, before.broken.getOrDefault(place, List.of()))) {
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
        broken.keySet().stream()
                .filter(place -> isWorse(open(place), before.open(place)))
                .forEach(place -> rules.add(place.rule()));
        return rules;
    }

    private static boolean isWorse(List<Broken> now, List<Broken> before) {
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
