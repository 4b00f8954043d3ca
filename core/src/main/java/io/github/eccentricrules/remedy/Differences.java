package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.WarmUp;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds in what a draft differs from its original. */
final class Differences {
    private final Draft draft;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Draft draft) {
        this.draft = draft;
    }

    /** Returns the differences in the order of the original: the session, then each exercise with its sets. */
    static List<Difference> of(Draft draft) {
        Differences differences = new Differences(draft);
        differences.ofSession();
        draft.entries().stream()
                .sorted(Comparator.comparing(DraftEntry::number))
                .forEach(differences::ofEntry);
        return differences.found;
    }

    private void ofSession() {
        if (!draft.delay().isZero()) {
            found.add(new Difference(
                    Location.SESSION,
                    Field.START,
                    Texts.of(draft.origin().start()),
                    Texts.of(draft.session().start()),
                    now -> now.withDelay(Duration.ZERO),
                    now -> Family.ordered(
                            (int) Math.max(0, now.delay().toSeconds() - 1),
                            i -> Optional.of(now.withDelay(Duration.ofSeconds(i + 1L))))));
        }
        WarmUp before = draft.origin().warmUp().orElse(new WarmUp(Duration.ZERO, 0));
        WarmUp after = draft.warmUp().orElse(before);
        if (!after.general().equals(before.general())) {
            found.add(new Difference(
                    Location.SESSION,
                    Field.GENERAL_WARM_UP,
                    Texts.minutes(before.general()),
                    Texts.minutes(after.general()),
                    now -> withWarmUp(
                            now,
                            new WarmUp(
                                    before.general(),
                                    now.warmUp().orElse(before).rampSets()))));
        }
        if (after.rampSets() != before.rampSets()) {
            found.add(new Difference(
                    Location.SESSION,
                    Field.RAMP_SETS,
                    Texts.rampSets(before.rampSets()),
                    Texts.rampSets(after.rampSets()),
                    now -> withWarmUp(
                            now, new WarmUp(now.warmUp().orElse(before).general(), before.rampSets()))));
        }
        List<Integer> numbers = draft.kept().stream().map(DraftEntry::number).toList();
        for (int number : moved(numbers)) {
            found.add(new Difference(
                    exercise(draft.entries().stream()
                            .filter(entry -> entry.number() == number)
                            .findFirst()
                            .orElseThrow()),
                    Field.PLACE,
                    Texts.number(number),
                    Texts.number(numbers.indexOf(number) + 1),
                    Draft::inOriginalOrder));
        }
    }

    /** Returns what is as it was before if nothing is left of it. */
    private static Draft withWarmUp(Draft draft, WarmUp warmUp) {
        boolean none = draft.origin().warmUp().isEmpty() && warmUp.general().isZero() && warmUp.rampSets() == 0;
        return draft.withWarmUp(none ? Optional.empty() : Optional.of(warmUp));
    }

    private void ofEntry(DraftEntry entry) {
        if (entry.value().isEmpty()) {
            int number = entry.number();
            int all = entry.sets().size();
            found.add(new Difference(
                    exercise(entry),
                    Field.EXERCISE,
                    Texts.number(1),
                    Texts.number(0),
                    now -> withKept(now, number, all),
                    now -> Family.ordered(all - 1, i -> Optional.of(withKept(now, number, all - 1 - i)))));
            return;
        }
        List<Integer> numbers = entry.kept().stream().map(DraftSet::number).toList();
        for (int number : moved(numbers)) {
            found.add(new Difference(
                    exercise(entry).withSet(number),
                    Field.PLACE,
                    Texts.number(number),
                    Texts.number(numbers.indexOf(number) + 1),
                    now -> now.with(entry.number(), DraftEntry::inOriginalOrder)));
        }
        entry.inOriginalOrder().sets().forEach(set -> ofSet(entry, set));
    }

    private static Draft withKept(Draft draft, int entry, int count) {
        return draft.with(
                entry,
                now -> now.withSets(now.sets().stream()
                        .map(set -> set.number() <= count ? set.withKept(true) : set)
                        .toList()));
    }

    private void ofSet(DraftEntry entry, DraftSet set) {
        Place place = new Place(entry.number(), set.number(), exercise(entry).withSet(set.number()));
        if (!set.isKept()) {
            found.add(new Difference(
                    place.location(),
                    Field.SET,
                    Texts.number(1),
                    Texts.number(0),
                    now -> place.change(now, one -> one.withKept(true))));
            return;
        }
        int before = set.origin().reps().size();
        int after = set.value().reps().size();
        if (before != after) {
            found.add(new Difference(
                    place.location(),
                    Field.REPS,
                    Texts.reps(before),
                    Texts.reps(after),
                    now -> place.change(now, one -> one.withReps(before)),
                    now -> Family.ordered(
                            before - after - 1,
                            i -> Optional.of(place.change(now, one -> one.withReps(before - 1 - i))))));
        }
        ofLoad(place, set, Field.LOAD, WorkSet::load, WorkSet.Builder::load);
        ofLoad(place, set, Field.LIFTED_LOAD, WorkSet::liftedLoad, WorkSet.Builder::liftedLoad);
        ofRest(place, set, Field.REST, WorkSet::rest, WorkSet.Builder::rest);
        ofRest(place, set, Field.REST_BETWEEN_REPS, WorkSet::restBetweenReps, WorkSet.Builder::restBetweenReps);
        Optional<Tempo> tempo = set.origin().tempo();
        if (!tempo.equals(set.value().tempo())) {
            found.add(new Difference(
                    place.location(),
                    Field.TEMPO,
                    tempo.map(Texts::of).orElse(Texts.NONE),
                    set.value().tempo().map(Texts::of).orElse(Texts.NONE),
                    now -> place.change(now, one -> one.with(builder -> builder.tempo(tempo.orElseThrow())))));
        }
        ofReps(place, set, Field.DESCENT, Rep::descent, Rep::withDescent);
        ofReps(place, set, Field.HOLD, Rep::hold, Rep::withHold);
    }

    private void ofLoad(
            Place place,
            DraftSet set,
            Field field,
            Function<WorkSet, Optional<Load>> load,
            BiFunction<WorkSet.Builder, Load, WorkSet.Builder> change) {
        Optional<Load> before = load.apply(set.origin());
        if (!before.equals(load.apply(set.value()))) {
            found.add(new Difference(
                    place.location(),
                    field,
                    before.map(Texts::load).orElse(Texts.NONE),
                    load.apply(set.value()).map(Texts::load).orElse(Texts.NONE),
                    now -> place.change(now, one -> one.with(b -> change.apply(b, before.orElseThrow()))),
                    now -> {
                        List<Load> between = Plates.between(
                                before.orElseThrow(), load.apply(set.value()).orElseThrow());
                        return Family.ordered(
                                between.size(),
                                i -> Optional.of(place.change(
                                        now, one -> one.with(b -> change.apply(b, between.get(i))))));
                    }));
        }
    }

    private void ofRest(
            Place place,
            DraftSet set,
            Field field,
            Function<WorkSet, Optional<Duration>> rest,
            BiFunction<WorkSet.Builder, Duration, WorkSet.Builder> change) {
        Optional<Duration> before = rest.apply(set.origin());
        if (!before.equals(rest.apply(set.value()))) {
            found.add(new Difference(
                    place.location(),
                    field,
                    before.map(Texts::seconds).orElse(Texts.NONE),
                    rest.apply(set.value()).map(Texts::seconds).orElse(Texts.NONE),
                    now -> place.change(now, one -> one.with(b -> change.apply(b, before.orElseThrow())))));
        }
    }

    private void ofReps(
            Place place,
            DraftSet set,
            Field field,
            Function<Rep, Optional<Duration>> time,
            BiFunction<Rep, Duration, Rep> change) {
        for (int i = 0; i < set.value().reps().size(); i++) {
            int index = i;
            Optional<Duration> before = time.apply(set.origin().reps().get(i));
            Optional<Duration> after = time.apply(set.value().reps().get(i));
            if (!before.equals(after)) {
                found.add(new Difference(
                        place.location().withRep(i + 1),
                        field,
                        Texts.seconds(before.orElseThrow()),
                        Texts.seconds(after.orElseThrow()),
                        now -> place.change(
                                now,
                                one -> one.withEachRep(
                                        (n, rep) -> n == index ? change.apply(rep, before.orElseThrow()) : rep))));
            }
        }
    }

    /** Names a set of the original. */
    private record Place(int entry, int set, Location location) {
        Draft change(Draft draft, Function<DraftSet, DraftSet> change) {
            return draft.with(
                    entry,
                    now -> now.withSets(now.sets().stream()
                            .map(one -> one.number() == set ? change.apply(one) : one)
                            .toList()));
        }
    }

    private static Location exercise(DraftEntry entry) {
        return Location.ofExercise(entry.number(), entry.origin().exercise().id());
    }

    /** Returns the fewest numbers that stand out of order: all but a longest row of rising ones. */
    static List<Integer> moved(List<Integer> numbers) {
        int[] length = new int[numbers.size()];
        int[] before = new int[numbers.size()];
        int last = -1;
        for (int i = 0; i < length.length; i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        Set<Integer> rising = new HashSet<>();
        for (int i = last; i >= 0; i = before[i]) {
            rising.add(numbers.get(i));
        }
        return numbers.stream().filter(number -> !rising.contains(number)).toList();
    }
}
