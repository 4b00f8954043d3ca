package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.model.Phase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Tells the differences of a draft to a reader. */
final class Changes {
    private Changes() {}

    /** What the repetitions of a set may have in common. */
    private record Common(Location set, Field field, Message from, Message to) {}

    /** Returns the changes; one that is the same in every repetition of a set is told once, of the set. */
    static List<Change> of(Draft draft, Findings after, Function<Difference, Set<String>> askedBy) {
        Phase phase = draft.origin().phase();
        List<Difference> differences = Differences.of(draft);
        Map<Common, List<Difference>> alike = new LinkedHashMap<>();
        for (Difference difference : differences) {
            alike.computeIfAbsent(common(difference), unused -> new ArrayList<>())
                    .add(difference);
        }
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<Common, List<Difference>> one : alike.entrySet()) {
            Common common = one.getKey();
            List<Difference> all = one.getValue();
            boolean isWhole = all.get(0).place().rep().isPresent() && all.size() == reps(draft, common.set());
            Set<String> rules = new TreeSet<>();
            for (Difference difference : all) {
                Set<String> asking = askedBy.apply(difference);
                rules.addAll(asking);
                if (!isWhole) {
                    changes.add(change(difference.place(), common, asking, phase, after));
                }
            }
            if (isWhole) {
                changes.add(change(common.set(), common, rules, phase, after));
            }
        }
        return changes;
    }

    private static Change change(Location place, Common common, Set<String> rules, Phase phase, Findings after) {
        // Of what is left out, it is said that the session would have passed.
        Location said = common.field() == Field.SET || common.field() == Field.EXERCISE ? Location.SESSION : place;
        boolean passes = after.open().stream()
                .noneMatch(broken -> isInOrAround(broken.place().location(), said));
        return new Change(place, common.field(), common.from(), common.to(), List.copyOf(rules), phase, passes);
    }

    private static boolean isInOrAround(Location one, Location other) {
        return isAlike(one.exercise(), other.exercise())
                && isAlike(one.set(), other.set())
                && isAlike(one.rep(), other.rep());
    }

    private static boolean isAlike(Optional<Integer> one, Optional<Integer> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Common common(Difference difference) {
        Location place = difference.place();
        Location whole = place.rep().isPresent()
                ? new Location(place.exercise(), place.exerciseId(), place.set(), Optional.empty())
                : place;
        return new Common(whole, difference.field(), difference.from(), difference.to());
    }

    private static int reps(Draft draft, Location set) {
        return draft.entries().stream()
                .filter(entry -> entry.number() == set.exercise().orElseThrow())
                .flatMap(entry -> entry.sets().stream())
                .filter(one -> one.number() == set.set().orElseThrow())
                .mapToInt(one -> one.value().reps().size())
                .sum();
    }
}
