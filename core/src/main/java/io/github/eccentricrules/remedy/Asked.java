package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Says what a violation of a draft asks for, and where that could be done.
 *
 * @param draft the draft
 * @param info the rule
 * @param parameters its numbers
 * @param violation what is broken, at a place of the draft as it is now
 * @param like it and what else the rule finds against the same limit
 * @param tooFast the places of the original session at which a rule that asks for slower lowering was broken
 */
record Asked(
        Draft draft,
        RuleInfo<?> info,
        Parameters parameters,
        Broken violation,
        List<Broken> like,
        Set<Location> tooFast) {
    /** Names a set by the numbers of the original session. */
    record SetOf(int entry, int set) {}

    /**
     * Is where a change is made.
     *
     * @param name what it is
     * @param sets the sets, each with the repetitions from 0; no repetitions for all of them
     */
    record Area(String name, Map<SetOf, Set<Integer>> sets) {
        /** Returns a draft with these sets changed. */
        Draft change(Draft draft, BiFunction<DraftSet, Set<Integer>, DraftSet> change) {
            Draft changed = draft;
            for (DraftEntry entry : draft.entries()) {
                List<DraftSet> after = new ArrayList<>();
                for (DraftSet set : entry.sets()) {
                    Set<Integer> reps = sets.get(new SetOf(entry.number(), set.number()));
                    after.add(reps == null ? set : change.apply(set, reps));
                }
                if (!after.equals(entry.sets())) {
                    changed = changed.with(entry.number(), unused -> entry.withSets(after));
                }
            }
            return changed;
        }

        /** {@return the sets as they are in a draft} */
        List<DraftSet> in(Draft draft) {
            List<DraftSet> found = new ArrayList<>();
            for (DraftEntry entry : draft.kept()) {
                for (DraftSet set : entry.kept()) {
                    if (sets.containsKey(new SetOf(entry.number(), set.number()))) {
                        found.add(set);
                    }
                }
            }
            return found;
        }
    }

    /** Tells whether a repetition, from 0, was lowered too fast at first: itself, or with all of its set or exercise. */
    boolean wasTooFast(DraftEntry entry, DraftSet set, int rep) {
        Location exercise =
                Location.ofExercise(entry.number(), entry.origin().exercise().id());
        Location whole = exercise.withSet(set.number());
        return tooFast.contains(whole.withRep(rep + 1))
                || tooFast.contains(whole)
                || tooFast.contains(exercise)
                || tooFast.contains(Location.SESSION);
    }

    boolean isPlanned() {
        return draft.session().phase() == Phase.PLANNED;
    }

    /** {@return the numbers in a unit that the rule may compare with, in their order} */
    List<BigDecimal> numbers(Unit unit) {
        List<BigDecimal> numbers = new ArrayList<>();
        violation
                .limit()
                .filter(limit -> violation.unit().equals(Optional.of(unit)))
                .ifPresent(numbers::add);
        for (Parameter parameter : info.parameters()) {
            if (parameter.unit() == unit) {
                numbers.add(parameters.value(parameter));
            }
        }
        return numbers.stream().sorted().distinct().toList();
    }

    Location place() {
        return violation.location();
    }

    /** {@return the exercise that the violation is about; empty for the session} */
    Optional<DraftEntry> entry() {
        return place().exercise().map(number -> draft.kept().get(number - 1));
    }

    /** {@return the set that the violation is about} */
    Optional<DraftSet> set() {
        return place().set().map(number -> entry().orElseThrow().kept().get(number - 1));
    }

    /** Returns the id of the exercise of a set. */
    String exerciseOf(SetOf set) {
        return draft.origin().exercises().get(set.entry() - 1).exercise().id();
    }

    /** Tells whether there are others like it, which may be cleared with it. */
    boolean isOneOfMany() {
        return like.size() > 1 && set().isPresent();
    }

    /** Returns where it may help to change something: at all that is like it, at its place, or in the whole around it. */
    List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        if (isOneOfMany()) {
            areas.add(new Area("like", placesOfAll()));
        }
        if (place().rep().isPresent()) {
            areas.add(new Area(
                    "rep", Map.of(setOf(violation), Set.of(place().rep().get() - 1))));
        }
        if (set().isPresent()) {
            areas.add(new Area("set", Map.of(setOf(violation), Set.of())));
        }
        if (place().rep().isEmpty() && entry().isPresent()) {
            areas.add(exercise());
        }
        if (set().isEmpty()) {
            areas.add(session());
        }
        areas.removeIf(area -> area.sets().isEmpty());
        return areas;
    }

    /** {@return the sets of the exercise that the rule judges; of the session, where it is about that} */
    Area exercise() {
        Map<SetOf, Set<Integer>> sets = judged(entry().map(List::of).orElseGet(draft::kept));
        return new Area("exercise", sets);
    }

    /** {@return the sets of the session that the rule judges} */
    Area session() {
        Map<SetOf, Set<Integer>> sets = judged(draft.kept());
        return new Area("session", sets);
    }

    private Map<SetOf, Set<Integer>> placesOfAll() {
        Map<SetOf, Set<Integer>> sets = new LinkedHashMap<>();
        for (Broken one : like) {
            Set<Integer> reps = sets.computeIfAbsent(setOf(one), unused -> new HashSet<>());
            one.location().rep().ifPresent(rep -> reps.add(rep - 1));
        }
        return sets;
    }

    private SetOf setOf(Broken one) {
        DraftEntry entry = draft.kept().get(one.location().exercise().orElseThrow() - 1);
        return new SetOf(
                entry.number(),
                entry.kept().get(one.location().set().orElseThrow() - 1).number());
    }

    /** Returns the sets that the rule judges; of the method of the set that the violation is about, if it is about one. */
    private Map<SetOf, Set<Integer>> judged(List<DraftEntry> entries) {
        Optional<SetMethod> only = set().map(set -> set.value().method());
        Map<SetOf, Set<Integer>> sets = new LinkedHashMap<>();
        for (DraftEntry entry : entries) {
            for (DraftSet set : entry.kept()) {
                SetMethod method = set.value().method();
                if (info.methods().contains(method) && only.orElse(method) == method) {
                    sets.put(new SetOf(entry.number(), set.number()), Set.of());
                }
            }
        }
        return sets;
    }
}
