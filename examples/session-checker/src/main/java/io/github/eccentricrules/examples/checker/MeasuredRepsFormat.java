package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what encoders and camera apps measure: a row is a repetition.
 *
 * <p>An empty descent was not measured. Rows of one date, exercise and set are one set, wherever they stand.
 */
final class MeasuredRepsFormat implements LogFormat {
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(86_400);

    private record Measured(Optional<Duration> descent, Optional<BadInput> refusal) {}

    private final Map<List<Object>, MeasuredSet> sets = new HashMap<>();

    @Override
    public String title() {
        return "measured reps";
    }

    @Override
    public List<List<String>> required() {
        return List.of(
                List.of("date"),
                List.of("exercise"),
                List.of("set"),
                List.of("rep"),
                List.of("eccentric_s", "eccentric_ms"));
    }

    @Override
    public Set<String> optional() {
        return Set.of("load", "unit", "method");
    }

    @Override
    public boolean isWrittenByHand() {
        return true;
    }

    @Override
    public String exerciseColumn() {
        return "exercise";
    }

    @Override
    public SessionDraft open(CsvRow row, SessionLog log) {
        return log.session(row, log.date(row, "date"), Optional.empty(), "");
    }

    @Override
    public RowKind add(CsvRow row, SessionDraft session, SessionLog log) {
        NamedExercise exercise = log.exercise(row, "exercise");
        int number = counted(row, "set");
        int rep = counted(row, "rep");
        Measured measured = measured(row);
        Optional<Load> load = load(row, log);
        SetMethod method = method(row, exercise, log);

        List<Object> key = List.of(session, exercise.exercise().id(), number);
        MeasuredSet known = sets.get(key);
        MeasuredSet set = known == null ? new MeasuredSet(method, row.number()) : known;
        if (measured.refusal().isPresent()) {
            set.done(rep);
        } else {
            set.add(rep, measured.descent(), load, method, row.number());
        }
        if (known == null) {
            sets.put(key, set);
            session.add(exercise, number, set::build);
        }
        if (measured.refusal().isPresent()) {
            throw measured.refusal().get();
        }
        return RowKind.REP;
    }

    private static int counted(CsvRow row, String column) {
        row.required(column, "1");
        int number = row.whole(column).orElseThrow();
        if (number == 0) {
            throw new BadInput(column, "\"" + row.text(column) + "\" is too small; the first one is 1");
        }
        return number;
    }

    /** A time that cannot be read is refused, but its repetition was done: it stays, as not measured. */
    private static Measured measured(CsvRow row) {
        try {
            return new Measured(descent(row), Optional.empty());
        } catch (BadInput e) {
            return new Measured(Optional.empty(), Optional.of(e));
        }
    }

    private static Optional<Duration> descent(CsvRow row) {
        if (!row.text("eccentric_s").isEmpty() && !row.text("eccentric_ms").isEmpty()) {
            throw new BadInput("eccentric_ms", "is given beside eccentric_s; leave one of them");
        }
        boolean inSeconds = !row.text("eccentric_s").isEmpty();
        String column = inSeconds ? "eccentric_s" : "eccentric_ms";
        return row.number(column, inSeconds ? "3.5" : "3500").map(number -> {
            BigDecimal seconds = inSeconds ? number : number.movePointLeft(3);
            Duration descent = Duration.ofNanos(seconds.min(MOST_SECONDS)
                    .movePointRight(9)
                    .setScale(0, RoundingMode.HALF_EVEN)
                    .longValueExact());
            if (descent.isZero() || seconds.compareTo(MOST_SECONDS) > 0) {
                throw new BadInput(
                        column,
                        "\"" + row.text(column) + "\" is no time of lowering; leave it empty if it was not measured");
            }
            return descent;
        });
    }

    private static Optional<Load> load(CsvRow row, SessionLog log) {
        Optional<BigDecimal> number = row.number("load", "82.5");
        String unit = row.text("unit");
        if (!unit.isEmpty()) {
            try {
                WeightUnit named = WeightUnit.parse(unit);
                return number.map(named::load);
            } catch (BadInput e) {
                throw new BadInput("unit", e.text());
            }
        }
        return number.map(value -> log.unit()
                .orElseThrow(() -> new BadInput("unit", "is missing for the load; write kg or lb, or give --unit"))
                .load(value));
    }

    private static SetMethod method(CsvRow row, NamedExercise exercise, SessionLog log) {
        String method = row.text("method");
        if (method.isEmpty()) {
            log.assumeConventional();
            return log.method(exercise, false);
        }
        try {
            return MethodChoice.method(method);
        } catch (BadInput e) {
            throw new BadInput("method", e.text());
        }
    }
}
