package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.remedy.Asked.Area;
import io.github.eccentricrules.remedy.Asked.SetOf;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Makes the drafts that change sets: how many there are, their repetitions, loads and rests. */
final class SetChanges {
    private static final int FEW = 20;
    private static final Duration REST_STEP = Duration.ofSeconds(5);
    private static final int REST_STEPS = 120;

    private SetChanges() {}

    /** The last repetitions of the set; of an exercise or session always one of the longest set, the last of these. */
    static List<Family> fewerReps(Asked asked) {
        List<Family> families = new ArrayList<>();
        for (Area area : asked.areas()) {
            boolean isPlace = area.sets().size() == 1 || area.name().equals("like");
            int longest = area.in(asked.draft()).stream()
                    .mapToInt(set -> set.value().reps().size())
                    .max()
                    .orElse(0);
            if (isPlace) {
                families.add(Family.ordered(
                        Math.max(0, longest - 1),
                        i -> Optional.of(area.change(
                                asked.draft(),
                                (set, unused) -> set.value().reps().size() > longest - 1 - i
                                        ? set.withReps(longest - 1 - i)
                                        : set))));
            } else {
                families.add(levelled(asked, area));
            }
        }
        if (asked.set().isEmpty() && asked.exercise().sets().size() <= FEW) {
            families.addAll(fewerOfOne(asked));
        }
        return families;
    }

    private static Family levelled(Asked asked, Area area) {
        Map<SetOf, Integer> now = reps(asked, area);
        List<SetOf> places = List.copyOf(now.keySet());
        int[] counts = now.values().stream().mapToInt(Integer::intValue).toArray();
        int size = Arrays.stream(counts).map(count -> Math.max(0, count - 1)).sum();
        return Family.ordered(size, i -> {
            int[] left = lessOfLongest(counts, i + 1);
            Draft draft = asked.draft();
            for (int k = 0; k < left.length; k++) {
                int count = left[k];
                if (count < counts[k]) {
                    draft = with(draft, places.get(k), set -> set.withReps(count));
                }
            }
            return Optional.of(draft);
        });
    }

    /** Takes away one after the other, always from the greatest number, the last of these. */
    private static int[] lessOfLongest(int[] counts, int less) {
        int[] left = counts.clone();
        for (int n = 0; n < less; n++) {
            int longest = 0;
            for (int k = 1; k < left.length; k++) {
                longest = left[k] >= left[longest] ? k : longest;
            }
            left[longest]--;
        }
        return left;
    }

    /** One set of the exercise alone, as where the sides differ; the last one first. */
    private static List<Family> fewerOfOne(Asked asked) {
        List<Family> families = new ArrayList<>();
        reps(asked, asked.exercise())
                .forEach((place, reps) -> families.add(
                        0,
                        Family.ordered(
                                Math.max(0, reps - 1),
                                i -> Optional.of(with(asked.draft(), place, set -> set.withReps(reps - 1 - i))))));
        return families;
    }

    private static Map<SetOf, Integer> reps(Asked asked, Area area) {
        Map<SetOf, Integer> reps = new LinkedHashMap<>();
        for (DraftEntry entry : asked.draft().kept()) {
            for (DraftSet set : entry.kept()) {
                SetOf place = new SetOf(entry.number(), set.number());
                if (area.sets().containsKey(place)) {
                    reps.put(place, set.value().reps().size());
                }
            }
        }
        return reps;
    }

    /** The last sets of the exercise, then of the session, but one of each exercise; then one set alone. */
    static List<Family> fewerSets(Asked asked) {
        List<Family> families = new ArrayList<>();
        families.add(withoutLast(asked, asked.exercise()));
        families.add(withoutLast(asked, asked.session()));
        List<SetOf> one = asked.exercise().in(asked.draft()).size() > 1
                ? List.copyOf(reps(asked, asked.exercise()).keySet())
                : List.of();
        List<Optional<Draft>> drafts = new ArrayList<>();
        for (int i = one.size() - 1; i >= 0 && one.size() <= FEW; i--) {
            drafts.add(without(asked.draft(), Set.of(one.get(i))));
        }
        families.add(Family.ofEach(drafts));
        return families;
    }

    private static Family withoutLast(Asked asked, Area area) {
        List<SetOf> last = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SetOf set : reps(asked, area).keySet()) {
            if (!seen.add(asked.exerciseOf(set))) {
                last.add(0, set);
            }
        }
        return Family.ordered(last.size(), i -> without(asked.draft(), Set.copyOf(last.subList(0, i + 1))));
    }

    /** The sets that the rule judges of the last exercises that have such, but of the first of these. */
    static List<Family> fewerExercises(Asked asked) {
        Map<SetOf, Integer> all = reps(asked, asked.session());
        List<Integer> last = new ArrayList<>();
        all.keySet().stream().map(SetOf::entry).distinct().forEach(entry -> last.add(0, entry));
        return List.of(Family.ordered(Math.max(0, last.size() - 1), i -> {
            Set<SetOf> gone = new HashSet<>(all.keySet());
            gone.removeIf(set -> !last.subList(0, i + 1).contains(set.entry()));
            return without(asked.draft(), gone);
        }));
    }

    static List<Family> lowerLoads(Asked asked) {
        return lighter(asked, WorkSet::load, WorkSet.Builder::load, SetChanges::atLeastWhatStays);
    }

    static List<Family> lowerLiftedLoads(Asked asked) {
        return lighter(asked, WorkSet::liftedLoad, WorkSet.Builder::liftedLoad, (unused, load) -> load);
    }

    /** What hangs on releasers is a part of the load and would have to become less too; what is lifted is the least. */
    private static Load atLeastWhatStays(WorkSet set, Load load) {
        if (set.releasers().isPresent()) {
            return set.load().orElse(load);
        }
        Load least = set.liftedLoad().orElse(load);
        boolean isMore = set.load().filter(least::isHeavierThan).isPresent();
        return isMore || !least.isHeavierThan(load) ? load : least;
    }

    /** Caps the loads, in steps of plates below the heaviest: of one set, or of an exercise. */
    private static List<Family> lighter(
            Asked asked,
            Function<WorkSet, Optional<Load>> load,
            BiFunction<WorkSet.Builder, Load, WorkSet.Builder> change,
            BiFunction<WorkSet, Load, Load> bounded) {
        List<Family> families = new ArrayList<>();
        for (Area area : asked.areas()) {
            boolean mixes = asked.entry().isPresent()
                    && area.sets().keySet().stream()
                                    .map(SetOf::entry)
                                    .distinct()
                                    .count()
                            > 1;
            Optional<Load> heaviest = area.in(asked.draft()).stream()
                    .flatMap(set -> load.apply(set.value()).stream())
                    .max(Comparator.naturalOrder());
            if (heaviest.isPresent() && !mixes) {
                BigDecimal step = Plates.stepOf(heaviest.get());
                int steps = Plates.countBelow(heaviest.get());
                families.add(Family.ordered(
                        steps,
                        i -> Optional.of(area.change(
                                asked.draft(),
                                (set, unused) -> capped(
                                        set, load, change, bounded, step.multiply(BigDecimal.valueOf(steps - i)))))));
            }
        }
        return families;
    }

    private static DraftSet capped(
            DraftSet set,
            Function<WorkSet, Optional<Load>> load,
            BiFunction<WorkSet.Builder, Load, WorkSet.Builder> change,
            BiFunction<WorkSet, Load, Load> bounded,
            BigDecimal kilograms) {
        Optional<Load> now = load.apply(set.value());
        Optional<Load> capped =
                now.flatMap(known -> Plates.within(known, kilograms)).map(less -> bounded.apply(set.value(), less));
        return capped.isEmpty() || capped.equals(now) ? set : set.with(builder -> change.apply(builder, capped.get()));
    }

    static List<Family> moreRest(Asked asked) {
        return longer(asked, WorkSet::rest, WorkSet.Builder::rest);
    }

    static List<Family> moreRestBetweenReps(Asked asked) {
        return longer(asked, WorkSet::restBetweenReps, WorkSet.Builder::restBetweenReps);
    }

    private static List<Family> longer(
            Asked asked,
            Function<WorkSet, Optional<Duration>> rest,
            BiFunction<WorkSet.Builder, Duration, WorkSet.Builder> change) {
        List<Family> families = new ArrayList<>();
        for (Area area : asked.areas()) {
            Optional<Duration> shortest = area.in(asked.draft()).stream()
                    .flatMap(set -> rest.apply(set.value()).stream())
                    .min(Comparator.naturalOrder());
            TreeSet<Duration> values = new TreeSet<>();
            for (int i = 1; i <= REST_STEPS; i++) {
                values.add(REST_STEP.multipliedBy(i));
            }
            asked.numbers(Unit.SECONDS)
                    .forEach(seconds -> values.add(
                            Duration.ofMillis(seconds.movePointRight(3).longValue())));
            values.removeIf(time -> shortest.isEmpty() || time.compareTo(shortest.get()) <= 0);
            List<Duration> times = List.copyOf(values);
            families.add(Family.ordered(
                    times.size(),
                    i -> Optional.of(area.change(
                            asked.draft(),
                            (set, unused) -> rest.apply(set.value())
                                            .filter(now -> now.compareTo(times.get(i)) < 0)
                                            .isPresent()
                                    ? set.with(builder -> change.apply(builder, times.get(i)))
                                    : set))));
        }
        return families;
    }

    private static Optional<Draft> without(Draft draft, Set<SetOf> gone) {
        return draft.withEntries(draft.entries().stream()
                .map(entry -> entry.withSets(entry.sets().stream()
                        .map(set -> gone.contains(new SetOf(entry.number(), set.number())) ? set.withKept(false) : set)
                        .toList()))
                .toList());
    }

    private static Draft with(Draft draft, SetOf place, Function<DraftSet, DraftSet> change) {
        return draft.with(
                place.entry(),
                entry -> entry.withSets(entry.sets().stream()
                        .map(set -> set.number() == place.set() ? change.apply(set) : set)
                        .toList()));
    }
}
