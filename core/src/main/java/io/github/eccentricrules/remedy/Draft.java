package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WarmUp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Is a session that is being repaired, which knows of each of its parts where it stood before. Immutable. */
final class Draft {
    private final Session origin;
    private final Duration delay;
    private final Optional<WarmUp> warmUp;
    private final List<DraftEntry> entries;
    private final List<DraftEntry> kept;
    private final Session session;

    private Draft(Session origin, Duration delay, Optional<WarmUp> warmUp, List<DraftEntry> entries) {
        this.origin = origin;
        this.delay = delay;
        this.warmUp = warmUp;
        this.entries = List.copyOf(entries);
        this.kept =
                this.entries.stream().filter(entry -> entry.value().isPresent()).toList();
        this.session = build();
    }

    static Draft of(Session origin) {
        List<DraftEntry> entries = new ArrayList<>();
        for (ExerciseEntry entry : origin.exercises()) {
            entries.add(DraftEntry.of(entries.size() + 1, entry));
        }
        return new Draft(origin, Duration.ZERO, origin.warmUp(), entries);
    }

    private Session build() {
        List<ExerciseEntry> values =
                kept.stream().map(entry -> entry.value().orElseThrow()).toList();
        if (delay.isZero() && warmUp.equals(origin.warmUp()) && values.equals(origin.exercises())) {
            return origin;
        }
        Session.Builder builder =
                origin.toBuilder().start(origin.start().plus(delay)).exercises(values);
        origin.end().ifPresent(end -> builder.end(end.plus(delay)));
        warmUp.ifPresent(told -> builder.warmUp(told.general(), told.rampSets()));
        return builder.build();
    }

    Session origin() {
        return origin;
    }

    /** {@return the session as it is now} */
    Session session() {
        return session;
    }

    Duration delay() {
        return delay;
    }

    Optional<WarmUp> warmUp() {
        return warmUp;
    }

    /** {@return all exercises in their new order, those that are left out too} */
    List<DraftEntry> entries() {
        return entries;
    }

    /** {@return the exercises that are not left out, in the order of {@link #session}} */
    List<DraftEntry> kept() {
        return kept;
    }

    Draft withDelay(Duration value) {
        return new Draft(origin, value, warmUp, entries);
    }

    Draft withWarmUp(Optional<WarmUp> value) {
        return new Draft(origin, delay, value, entries);
    }

    /**
     * Returns the draft with other exercises.
     *
     * @return the draft; empty if no set would be left of it
     */
    Optional<Draft> withEntries(List<DraftEntry> changed) {
        return changed.stream().allMatch(entry -> entry.value().isEmpty())
                ? Optional.empty()
                : Optional.of(new Draft(origin, delay, warmUp, changed));
    }

    /** Returns the draft with one of its exercises changed, which keeps a set. */
    Draft with(int number, UnaryOperator<DraftEntry> change) {
        return new Draft(
                origin,
                delay,
                warmUp,
                entries.stream()
                        .map(entry -> entry.number() == number ? change.apply(entry) : entry)
                        .toList());
    }

    Draft inOriginalOrder() {
        return new Draft(
                origin,
                delay,
                warmUp,
                entries.stream()
                        .sorted(Comparator.comparing(DraftEntry::number))
                        .toList());
    }

    /** Returns where a place of the session as it is now was in the original one. */
    Location originOf(Location now) {
        if (now.exercise().isEmpty()) {
            return now;
        }
        DraftEntry entry = kept.get(now.exercise().get() - 1);
        Location exercise = Location.ofExercise(entry.number(), now.exerciseId().orElseThrow());
        if (now.set().isEmpty()) {
            return exercise;
        }
        Location set = exercise.withSet(entry.kept().get(now.set().get() - 1).number());
        return now.rep().isPresent() ? set.withRep(now.rep().get()) : set;
    }
}
