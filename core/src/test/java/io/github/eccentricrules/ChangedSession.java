package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.WarmUp;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.remedy.Change;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Makes a session from another one and a list of changes, by their words alone, and knows where each part was. */
final class ChangedSession {
    private final Session origin;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Change> moves = new ArrayList<>();
    private final Session.Builder builder;
    private WarmUp warmUp;
    private boolean warmsUp;

    private static final class Entry {
        private final int number;
        private final ExerciseEntry origin;
        private final List<Part> sets = new ArrayList<>();

        Entry(int number, ExerciseEntry origin) {
            this.number = number;
            this.origin = origin;
            origin.sets().forEach(set -> sets.add(new Part(sets.size() + 1, set)));
        }
    }

    private static final class Part {
        private final int number;
        private WorkSet value;

        Part(int number, WorkSet value) {
            this.number = number;
            this.value = value;
        }
    }

    ChangedSession(Session origin, Collection<Change> changes) {
        this.origin = origin;
        this.builder = origin.toBuilder();
        this.warmUp = origin.warmUp().orElse(new WarmUp(Duration.ZERO, 0));
        origin.exercises().forEach(entry -> entries.add(new Entry(entries.size() + 1, entry)));
        changes.forEach(this::apply);
        move();
    }

    Session session() {
        if (warmsUp) {
            builder.warmUp(warmUp.general(), warmUp.rampSets());
        }
        return builder.exercises(entries.stream()
                        .map(entry -> entry.origin.toBuilder()
                                .sets(entry.sets.stream().map(set -> set.value).toList())
                                .build())
                        .toList())
                .build();
    }

    /** Returns where a place of this session was in the original. */
    Location originOf(Location now) {
        if (now.exercise().isEmpty()) {
            return now;
        }
        Entry entry = entries.get(now.exercise().get() - 1);
        Location exercise = Location.ofExercise(entry.number, now.exerciseId().orElseThrow());
        if (now.set().isEmpty()) {
            return exercise;
        }
        Location set = exercise.withSet(entry.sets.get(now.set().get() - 1).number);
        return now.rep().map(set::withRep).orElse(set);
    }

    private void apply(Change change) {
        switch (change.field()) {
            case DESCENT -> reps(change, Rep::descent, Rep::withDescent);
            case HOLD -> reps(change, Rep::hold, Rep::withHold);
            case REPS -> {
                WorkSet set = set(change).value;
                assertEquals(change.from().toString(), counted(set.reps().size(), "rep"));
                int count = count(change.to().toString());
                set(change).value = set.toBuilder()
                        .reps(List.copyOf(set.reps().subList(0, count)))
                        .build();
            }
            case SET -> entry(change).sets.remove(set(change));
            case EXERCISE -> entries.remove(entry(change));
            case LOAD -> loads(change, WorkSet::load, WorkSet.Builder::load);
            case LIFTED_LOAD -> loads(change, WorkSet::liftedLoad, WorkSet.Builder::liftedLoad);
            case REST -> rests(change, WorkSet::rest, WorkSet.Builder::rest);
            case REST_BETWEEN_REPS -> rests(change, WorkSet::restBetweenReps, WorkSet.Builder::restBetweenReps);
            case TEMPO -> {
                Part set = set(change);
                assertEquals(Optional.of(Tempo.parse(change.from().toString())), set.value.tempo());
                set.value = set.value.toBuilder()
                        .tempo(Tempo.parse(change.to().toString()))
                        .build();
            }
            case PLACE -> moves.add(change);
            case START -> {
                assertEquals(Instant.parse(change.from().toString()), origin.start());
                Instant start = Instant.parse(change.to().toString());
                builder.start(start);
                origin.end().ifPresent(end -> builder.end(end.plus(Duration.between(origin.start(), start))));
            }
            case GENERAL_WARM_UP -> {
                assertEquals(time(change.from().toString()), warmUp.general());
                warmUp = new WarmUp(time(change.to().toString()), warmUp.rampSets());
                warmsUp = true;
            }
            case RAMP_SETS -> {
                assertEquals(change.from().toString(), counted(warmUp.rampSets(), "ramp set"));
                warmUp = new WarmUp(warmUp.general(), count(change.to().toString()));
                warmsUp = true;
            }
        }
    }

    private void move() {
        move(
                entries,
                entry -> entry.number,
                moves.stream().filter(change -> change.place().set().isEmpty()).toList(),
                change -> change.place().exercise().orElseThrow());
        for (Entry entry : entries) {
            move(
                    entry.sets,
                    set -> set.number,
                    moves.stream()
                            .filter(change -> change.place().set().isPresent()
                                    && change.place().exercise().orElseThrow() == entry.number)
                            .toList(),
                    change -> change.place().set().orElseThrow());
        }
    }

    /** Takes out what moves, and puts it in again from the front. */
    private static <T> void move(
            List<T> parts, ToIntFunction<T> number, List<Change> moves, ToIntFunction<Change> moved) {
        TreeMap<Integer, T> targets = new TreeMap<>();
        for (Change change : moves) {
            T part = parts.stream()
                    .filter(one -> number.applyAsInt(one) == moved.applyAsInt(change))
                    .findFirst()
                    .orElseThrow();
            assertEquals(change.from().toString(), String.valueOf(number.applyAsInt(part)));
            targets.put(Integer.valueOf(change.to().toString()), part);
        }
        parts.removeAll(targets.values());
        parts.sort(Comparator.comparingInt(number));
        targets.forEach((to, part) -> parts.add(Math.min(parts.size(), to - 1), part));
    }

    private void reps(Change change, Function<Rep, Optional<Duration>> time, BiFunction<Rep, Duration, Rep> changed) {
        Part set = set(change);
        List<Rep> reps = new ArrayList<>(set.value.reps());
        List<Integer> indexes = change.place()
                .rep()
                .map(rep -> List.of(rep - 1))
                .orElseGet(() -> IntStream.range(0, reps.size())
                        .filter(i -> time.apply(reps.get(i))
                                .equals(Optional.of(time(change.from().toString()))))
                        .boxed()
                        .toList());
        assertFalse(indexes.isEmpty(), change::toString);
        for (int i : indexes) {
            assertEquals(Optional.of(time(change.from().toString())), time.apply(reps.get(i)), change::toString);
            reps.set(i, changed.apply(reps.get(i), time(change.to().toString())));
        }
        set.value = set.value.toBuilder().reps(reps).build();
    }

    private void loads(
            Change change,
            Function<WorkSet, Optional<Load>> load,
            BiFunction<WorkSet.Builder, Load, WorkSet.Builder> changed) {
        Part set = set(change);
        assertEquals(Optional.of(Load.parse(change.from().toString())), load.apply(set.value));
        set.value = changed.apply(set.value.toBuilder(), Load.parse(change.to().toString()))
                .build();
    }

    private void rests(
            Change change,
            Function<WorkSet, Optional<Duration>> rest,
            BiFunction<WorkSet.Builder, Duration, WorkSet.Builder> changed) {
        Part set = set(change);
        assertEquals(Optional.of(time(change.from().toString())), rest.apply(set.value));
        set.value = changed.apply(set.value.toBuilder(), time(change.to().toString()))
                .build();
    }

    private Entry entry(Change change) {
        return entries.stream()
                .filter(entry -> entry.number == change.place().exercise().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private Part set(Change change) {
        return entry(change).sets.stream()
                .filter(set -> set.number == change.place().set().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static String counted(int count, String name) {
        return count + " " + name + (count == 1 ? "" : "s");
    }

    private static int count(String text) {
        return Integer.parseInt(text.substring(0, text.indexOf(' ')));
    }

    static Duration time(String text) {
        int space = text.indexOf(' ');
        BigDecimal factor = text.endsWith("min") ? BigDecimal.valueOf(60) : BigDecimal.ONE;
        return Duration.ofNanos(new BigDecimal(text.substring(0, space))
                .multiply(factor)
                .movePointRight(9)
                .longValueExact());
    }
}
