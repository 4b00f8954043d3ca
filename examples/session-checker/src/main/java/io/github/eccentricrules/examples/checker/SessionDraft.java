package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects the sets of a session while the rows of a log are read. */
final class SessionDraft {
    private final int row;
    private final Instant start;
    private final Optional<Instant> end;
    private final List<Entry> entries = new ArrayList<>();
    private int rows;

    /** Holds consecutive sets of one exercise. */
    private record Entry(NamedExercise exercise, List<NumberedSet> sets) {}

    private record NumberedSet(int number, Supplier<WorkSet> set) {}

    /**
     * Starts a session.
     *
     * @param row the first row that belongs to it
     * @param start when it began
     * @param end when it ended, if known; it may be before the start, and is then no session
     */
    SessionDraft(int row, Instant start, Optional<Instant> end) {
        this.row = row;
        this.start = start;
        this.end = end;
    }

    int row() {
        return row;
    }

    Instant start() {
        return start;
    }

    /** {@return whether the session ended before it began} */
    boolean isBackwards() {
        return end.filter(instant -> instant.isBefore(start)).isPresent();
    }

    /** Counts a row that belongs to the session, whether it can be used or not. */
    void countRow() {
        rows++;
    }

    int rows() {
        return rows;
    }

    /** {@return whether no set has been added} */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * Adds a set behind those before it; it joins the sets of the exercise before it if that is the same.
     *
     * @param exercise the exercise
     * @param set makes the set when all rows have been read
     */
    void add(NamedExercise exercise, Supplier<WorkSet> set) {
        add(exercise, 0, set);
    }

    /**
     * Adds a set by its number.
     *
     * @param exercise the exercise
     * @param number its place among the sets of the exercise; those of one number stay in the order of their rows
     * @param set makes the set when all rows have been read
     */
    void add(NamedExercise exercise, int number, Supplier<WorkSet> set) {
        Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        if (last == null
                || !last.exercise().exercise().id().equals(exercise.exercise().id())) {
            last = new Entry(exercise, new ArrayList<>());
            entries.add(last);
        }
        last.sets().add(new NumberedSet(number, set));
    }

    /** {@return the number of sets} */
    int sets() {
        return entries.stream().mapToInt(entry -> entry.sets().size()).sum();
    }

    /** {@return the session, performed} */
    Session build() {
        Session.Builder session = Session.performed(start);
        end.ifPresent(session::end);
        for (Entry entry : entries) {
            session.exercise(ExerciseEntry.builder(entry.exercise().exercise())
                    .sets(entry.sets().stream()
                            .sorted(Comparator.comparingInt(NumberedSet::number))
                            .map(numbered -> numbered.set().get())
                            .toList())
                    .build());
        }
        return session.build();
    }
}
