package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.NearMatches;
import io.github.eccentricrules.model.WorkSet;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the export of Hevy: a row is a set.
 *
 * <p>An empty weight or 0 is body weight, and the weight of an assisted exercise takes load off: both give a set whose
 * load is not known. Durations, distances and RPE are not judged.
 */
final class HevyFormat implements LogFormat {
    private static final List<String> WEIGHTS = List.of("weight_kg", "weight_lbs", "weight_lb");
    private static final List<String> WORKING = List.of("normal", "failure", "dropset");
    private static final List<String> KNOWN = List.of("normal", "failure", "dropset", "warmup");

    @Override
    public String title() {
        return "Hevy";
    }

    @Override
    public List<List<String>> required() {
        return List.of(
                List.of("start_time"),
                List.of("exercise_title"),
                List.of("set_index"),
                List.of("set_type"),
                WEIGHTS,
                List.of("reps"));
    }

    @Override
    public Set<String> optional() {
        return Set.of("title", "end_time");
    }

    @Override
    public String exerciseColumn() {
        return "exercise_title";
    }

    @Override
    public SessionDraft open(CsvRow row, SessionLog log) {
        Instant start = log.date(row, "start_time");
        Optional<Instant> end =
                row.text("end_time").isEmpty() ? Optional.empty() : Optional.of(log.date(row, "end_time"));
        return log.session(row, start, end, row.text("title"));
    }

    @Override
    public RowKind add(CsvRow row, SessionDraft session, SessionLog log) {
        NamedExercise exercise = log.exercise(row, "exercise_title");
        WorkSet.Builder set = WorkSet.builder(log.method(exercise, isWarmUp(row)));
        Optional<Load> load = load(row);
        if (!exercise.isAssisted()) {
            load.ifPresent(set::load);
        }
        row.whole("reps").ifPresent(set::reps);
        // Only this type says something of failure: a set that is not marked may have gone to it all the same.
        if (type(row).equals("failure")) {
            set.toFailure(true);
        }
        WorkSet built = set.build();
        session.add(exercise, () -> built);
        return RowKind.SET;
    }

    private static String type(CsvRow row) {
        return row.text("set_type").toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    private static boolean isWarmUp(CsvRow row) {
        String type = type(row);
        if (type.equals("warmup") || type.equals("w")) {
            return true;
        }
        if (type.isEmpty() || WORKING.contains(type)) {
            return false;
        }
        throw new BadInput(
                "set_type", "\"" + row.text("set_type") + "\" is no type of set" + NearMatches.hint(type, KNOWN));
    }

    private static Optional<Load> load(CsvRow row) {
        String column = WEIGHTS.stream().filter(row.header()::has).findFirst().orElseThrow();
        WeightUnit unit = column.equals("weight_kg") ? WeightUnit.KG : WeightUnit.LB;
        return row.number(column, "82.5").filter(number -> number.signum() > 0).map(unit::load);
    }
}
