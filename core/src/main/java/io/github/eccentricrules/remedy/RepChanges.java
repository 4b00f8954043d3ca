package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.remedy.Asked.Area;
import io.github.eccentricrules.remedy.Asked.SetOf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the drafts that change how repetitions are done: how long they are lowered and held, and their tempo. */
final class RepChanges {
    private static final Duration STEP = Duration.ofMillis(100);
    private static final Duration COARSE = Duration.ofMillis(500);
    private static final Duration COARSE_UNTIL = Duration.ofSeconds(12);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int LONGEST_TEMPO = 10;

    private RepChanges() {}

    static List<Family> longerDescents(Asked asked) {
        return descents(asked, true);
    }

    static List<Family> shorterDescents(Asked asked) {
        return descents(asked, false);
    }

    /** The repetitions alone, and where that is not enough the tempo of a plan with them. */
    private static List<Family> descents(Asked asked, boolean longer) {
        List<Family> families = new ArrayList<>();
        for (Area area : longer ? tooFast(asked) : asked.areas()) {
            List<Duration> own = times(asked, area, Rep::descent);
            families.add(family(
                    asked,
                    values(asked, own, longer),
                    (draft, time) -> area.change(
                            draft,
                            (set, reps) -> set.withEachRep(
                                    (i, rep) -> descent(rep, isMeant(i, set, reps, longer), time, longer)))));
            List<Duration> all = new ArrayList<>(own);
            area.in(asked.draft())
                    .forEach(set -> set.value()
                            .tempo()
                            .ifPresent(tempo ->
                                    all.add(tempo.eccentric().duration().orElse(STEP))));
            if (asked.isPlanned() && all.size() > own.size()) {
                families.add(family(
                        asked,
                        values(asked, all, longer),
                        (draft, time) -> area.change(
                                draft,
                                (set, reps) -> withTempo(
                                        set.withEachRep(
                                                (i, rep) -> descent(rep, isMeant(i, set, reps, longer), time, longer)),
                                        time,
                                        longer))));
            }
        }
        return families;
    }

    static List<Family> shorterHolds(Asked asked) {
        List<Family> families = new ArrayList<>();
        for (Area area : asked.areas()) {
            families.add(family(
                    asked,
                    values(asked, times(asked, area, Rep::hold), false),
                    (draft, time) -> area.change(
                            draft,
                            (set, reps) -> set.withEachRep(
                                    (i, rep) -> isMeant(i, set, reps, false) && isBeyond(rep.hold(), time, false)
                                            ? rep.withHold(time)
                                            : rep))));
        }
        return families;
    }

    /** The times that the repetitions of the set have of their own, and whole seconds where there are none. */
    static List<Family> otherTempos(Asked asked) {
        Optional<DraftSet> set = asked.set();
        if (!asked.isPlanned() || set.isEmpty() || set.get().value().tempo().isEmpty()) {
            return List.of();
        }
        Set<Duration> times = new TreeSet<>();
        set.get().value().reps().forEach(rep -> rep.descent().ifPresent(times::add));
        for (int seconds = 1; times.isEmpty() || seconds <= LONGEST_TEMPO; seconds++) {
            times.add(Duration.ofSeconds(seconds));
        }
        Duration now = set.get().value().tempo().get().eccentric().duration().orElse(Duration.ZERO);
        List<Optional<Draft>> drafts = times.stream()
                .sorted(Comparator.comparing(time -> time.minus(now).abs()))
                .map(time -> Optional.of(asked.draft()
                        .with(asked.entry().orElseThrow().number(), entry -> entry.with(paced(set.get(), time)))))
                .toList();
        return List.of(Family.ofEach(drafts));
    }

    private static Family family(Asked asked, List<Duration> values, BiFunction<Draft, Duration, Draft> change) {
        Set<Duration> limits = new TreeSet<>(limits(asked));
        List<Integer> hints = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (limits.contains(values.get(i)) || isCoarse(values.get(i))) {
                hints.add(i);
            }
        }
        return new Family(values.size(), true, hints, i -> Optional.of(change.apply(asked.draft(), values.get(i))));
    }

    /** What breaks another rule at the nearest time may keep it much farther on, so coarse steps are tried too. */
    private static boolean isCoarse(Duration time) {
        return time.compareTo(COARSE_UNTIL) <= 0 && time.toMillis() % COARSE.toMillis() == 0;
    }

    private static Rep descent(Rep rep, boolean isMeant, Duration time, boolean longer) {
        return isMeant && isBeyond(rep.descent(), time, longer) ? rep.withDescent(time) : rep;
    }

    /** Returns the areas, each with the repetitions alone that were too fast: no other may take more time under load. */
    private static List<Area> tooFast(Asked asked) {
        List<Area> areas = new ArrayList<>();
        for (Area area : asked.areas()) {
            Map<SetOf, Set<Integer>> sets = new LinkedHashMap<>();
            for (DraftEntry entry : asked.draft().kept()) {
                for (DraftSet set : entry.kept()) {
                    SetOf place = new SetOf(entry.number(), set.number());
                    Set<Integer> reps = area.sets().get(place);
                    if (reps == null) {
                        continue;
                    }
                    int all = set.origin().reps().size();
                    Set<Integer> slow = IntStream.range(0, all)
                            .filter(i -> isMeant(i, set, reps, false) && asked.wasTooFast(entry, set, i))
                            .boxed()
                            .collect(Collectors.toSet());
                    if (!slow.isEmpty() || all == 0) {
                        sets.put(place, slow);
                    }
                }
            }
            if (!sets.isEmpty()) {
                areas.add(new Area(area.name(), sets));
            }
        }
        return areas;
    }

    /** Tells whether a repetition is to change: one of these, and one that is left out, in case that it is taken back in. */
    private static boolean isMeant(int index, DraftSet set, Set<Integer> reps, boolean only) {
        return reps.isEmpty()
                || reps.contains(index)
                || (!only && index >= set.value().reps().size());
    }

    private static boolean isBeyond(Optional<Duration> now, Duration time, boolean longer) {
        return now.isPresent()
                && (longer ? now.get().compareTo(time) < 0 : now.get().compareTo(time) > 0);
    }

    private static DraftSet withTempo(DraftSet set, Duration time, boolean longer) {
        Optional<Tempo> tempo = set.value().tempo();
        Duration now = tempo.flatMap(known -> known.eccentric().duration()).orElse(Duration.ZERO);
        boolean changes = tempo.isPresent() && (longer ? now.compareTo(time) < 0 : now.compareTo(time) > 0);
        return changes ? paced(set, time) : set;
    }

    private static DraftSet paced(DraftSet set, Duration time) {
        Tempo tempo = set.value().tempo().orElseThrow();
        return set.with(builder -> builder.tempo(
                new Tempo(Tempo.Pace.of(time), tempo.pauseLengthened(), tempo.concentric(), tempo.pauseShortened())));
    }

    private static List<Duration> times(Asked asked, Area area, Function<Rep, Optional<Duration>> time) {
        List<Duration> times = new ArrayList<>();
        area.in(asked.draft())
                .forEach(
                        set -> set.value().reps().forEach(rep -> time.apply(rep).ifPresent(times::add)));
        return times;
    }

    private static List<Duration> limits(Asked asked) {
        return asked.numbers(Unit.SECONDS).stream().map(RepChanges::toDuration).toList();
    }

    /** Returns tenths of a second and the limits of the rule that lie beyond the times now, the nearest first. */
    private static List<Duration> values(Asked asked, List<Duration> now, boolean longer) {
        if (now.isEmpty()) {
            return List.of();
        }
        Duration shortest = now.stream().min(Comparator.naturalOrder()).orElseThrow();
        Duration longest = now.stream().max(Comparator.naturalOrder()).orElseThrow();
        TreeSet<Duration> values = new TreeSet<>();
        Duration most = longer ? LONGEST : longest.compareTo(LONGEST) < 0 ? longest : LONGEST;
        for (Duration time = STEP; time.compareTo(most) <= 0; time = time.plus(STEP)) {
            values.add(time);
        }
        values.addAll(limits(asked));
        values.removeIf(time -> time.isZero()
                || (longer ? time.compareTo(shortest) <= 0 : time.compareTo(longest) >= 0)
                || time.compareTo(Duration.ofDays(1)) > 0);
        return List.copyOf(longer ? values : values.descendingSet());
    }

    private static Duration toDuration(BigDecimal seconds) {
        return Duration.ofNanos(
                seconds.movePointRight(9).setScale(0, RoundingMode.HALF_EVEN).longValue());
    }
}
