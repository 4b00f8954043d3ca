package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.NearMatches;
import io.github.eccentricrules.model.WorkSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the exports of Strong, old and new, with commas or semicolons: a row is a set, a rest timer or a note.
 *
 * <p>A weight of 0 is body weight, and the weight of an assisted exercise takes load off: both give a set whose load is
 * not known. Seconds, distances and RPE are not judged.
 */
final class StrongFormat implements LogFormat {
    private static final List<String> DURATIONS = List.of("Duration", "Workout Duration", "Duration (sec)");
    private static final List<String> WEIGHTS = List.of("Weight", "Weight (kg)", "Weight (lb)", "Weight (lbs)");
    private static final List<String> ORDERS = List.of("1", "W", "F", "D", "Rest Timer", "Note");
    private static final Pattern DURATION =
            Pattern.compile("(?=.)(?:(\\d{1,4})h)? ?(?:(\\d{1,5})(?:m|min))? ?(?:(\\d{1,7})(?:s|sec)?)?");

    @Override
    public String title() {
        return "Strong";
    }

    @Override
    public List<List<String>> required() {
        return List.of(List.of("Date"), List.of("Exercise Name"), List.of("Set Order"), WEIGHTS, List.of("Reps"));
    }

    @Override
    public Set<String> optional() {
        return Set.of("Workout Name", "Weight Unit", "Duration", "Workout Duration", "Duration (sec)");
    }

    @Override
    public String exerciseColumn() {
        return "Exercise Name";
    }

    @Override
    public SessionDraft open(CsvRow row, SessionLog log) {
        Instant start = log.date(row, "Date");
        Optional<Instant> end = duration(row).map(start::plus);
        return log.session(row, start, end, row.text("Workout Name"));
    }

    @Override
    public RowKind add(CsvRow row, SessionDraft session, SessionLog log) {
        String order = row.required("Set Order", "1").toLowerCase(Locale.ROOT);
        if (order.equals("rest timer")) {
            return RowKind.REST_TIMER;
        }
        if (order.equals("note")) {
            return RowKind.NOTE;
        }
        if (!order.matches("\\d{1,4}(\\.0+)?|[wfd]")) {
            throw new BadInput(
                    "Set Order", "\"" + row.text("Set Order") + "\" is no set order" + NearMatches.hint(order, ORDERS));
        }
        NamedExercise exercise = log.exercise(row, "Exercise Name");
        WorkSet.Builder set = WorkSet.builder(log.method(exercise, order.equals("w")));
        Optional<Load> load = load(row, log);
        if (!exercise.isAssisted()) {
            load.ifPresent(set::load);
        }
        row.whole("Reps").ifPresent(set::reps);
        WorkSet built = set.build();
        session.add(exercise, () -> built);
        return RowKind.SET;
    }

    private static Optional<Load> load(CsvRow row, SessionLog log) {
        String column = WEIGHTS.stream().filter(row.header()::has).findFirst().orElseThrow();
        Optional<BigDecimal> weight = row.number(column, "82.5").filter(number -> number.signum() > 0);
        return weight.map(number -> unit(column, row, log).load(number));
    }

    private static WeightUnit unit(String column, CsvRow row, SessionLog log) {
        String named = column.equals("Weight") ? row.text("Weight Unit") : column.replaceAll("Weight \\(|\\)", "");
        if (named.isEmpty()) {
            return log.unitOrAssumed();
        }
        try {
            return WeightUnit.parse(named);
        } catch (BadInput e) {
            throw new BadInput("Weight Unit", e.text());
        }
    }

    private static Optional<Duration> duration(CsvRow row) {
        for (String column : DURATIONS) {
            String text = row.text(column);
            if (!text.isEmpty()) {
                Matcher matcher = DURATION.matcher(text);
                if (!matcher.matches()) {
                    throw new BadInput(column, "\"" + text + "\" is no duration; write it like 1h 50m, 35m or 2700");
                }
                return Optional.of(Duration.ofHours(part(matcher.group(1)))
                        .plusMinutes(part(matcher.group(2)))
                        .plusSeconds(part(matcher.group(3))));
            }
        }
        return Optional.empty();
    }

    private static long part(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
