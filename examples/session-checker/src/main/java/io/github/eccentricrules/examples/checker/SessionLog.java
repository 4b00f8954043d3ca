package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.model.SetMethod;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the rows of one log into sessions, and knows what all formats of logs share. */
final class SessionLog {
    private final String file;
    private final Settings settings;
    private final ExerciseNames names;
    private final Tally tally;
    private final Dates dates;
    private final Map<List<Object>, SessionDraft> drafts = new LinkedHashMap<>();

    SessionLog(String file, Settings settings, ExerciseNames names, Tally tally) {
        this.file = file;
        this.settings = settings;
        this.names = names;
        this.tally = tally;
        this.dates = new Dates(settings.zone());
    }

    /**
     * Returns the session that a row belongs to.
     *
     * @param row the row
     * @param start when the session began
     * @param end when it ended, if known
     * @param title what tells sessions of one start apart
     * @return the session
     */
    SessionDraft session(CsvRow row, Instant start, Optional<Instant> end, String title) {
        return drafts.computeIfAbsent(List.of(start, end, title), unused -> new SessionDraft(row.number(), start, end));
    }

    /** {@return the sessions in the order of their first rows} */
    Collection<SessionDraft> sessions() {
        return new ArrayList<>(drafts.values());
    }

    /**
     * Reads the date of a row.
     *
     * @param row the row
     * @param column the column
     * @return the instant
     * @throws BadInput if it is empty or no date
     */
    Instant date(CsvRow row, String column) {
        Instant instant = dates.parse(column, row.required(column, "2025-09-15 07:48:00"));
        if (dates.isUtcAssumed()) {
            tally.note("UTC was assumed for dates without a zone (--zone says otherwise)", file);
        }
        return instant;
    }

    /**
     * Finds the exercise of a row.
     *
     * @param row the row
     * @param column the column of its name
     * @return the exercise
     * @throws BadInput if the name is empty
     */
    NamedExercise exercise(CsvRow row, String column) {
        return names.find(row.required(column, "Bench Press (Barbell)"));
    }

    /**
     * Returns the method of a set of which the file does not say it.
     *
     * @param exercise the exercise
     * @param warmUp whether the file marks the set as a warm-up
     * @return the method; an ordinary set is not a negative unless the command line says so
     */
    SetMethod method(NamedExercise exercise, boolean warmUp) {
        if (warmUp || exercise.isWarmUp()) {
            return SetMethod.WARM_UP;
        }
        return settings.methods().of(exercise).orElse(SetMethod.CONVENTIONAL);
    }

    /** {@return the unit that the command line gives to weights without one} */
    Optional<WeightUnit> unit() {
        return settings.unit();
    }

    /** {@return the unit of weights without one, where the program must assume it} */
    WeightUnit unitOrAssumed() {
        if (settings.unit().isEmpty()) {
            tally.note("kg was assumed for weights without a unit (--unit says otherwise)", file);
        }
        return settings.unit().orElse(WeightUnit.KG);
    }

    /** Says that sets of this log count as ordinary ones because nothing says what they were. */
    void assumeConventional() {
        if (settings.methods().isEmpty()) {
            tally.note(
                    "reps without a method count as ordinary ones, not as negatives (--method says otherwise)", file);
        }
    }
}
