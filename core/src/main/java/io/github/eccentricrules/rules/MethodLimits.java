package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Holds what the rule set {@code evidence} allows for each method of lowering, in one table: a row a method, a column a
 * rule.
 *
 * <p>Every pair is first the limit beyond which there is a warning, then the one beyond which there is an error; the
 * limits themselves are allowed. No study fixes these numbers: they are defaults, bracketed by what the rules cite. The
 * best supported is 130 % for overload, the heaviest load of eccentric bench presses that was tested with spotters.
 */
final class MethodLimits {
    private static final Optional<Pair> NONE = Optional.empty();

    private static final List<Row> TABLE = List.of(
            // method, reps a set, sets, load in %, descent in s (at least, at most), sessions a week, months trained
            row(SetMethod.SUPRAMAXIMAL_NEGATIVE, p(6, 10), p(3, 5), p(120, 130), p(3, 2), 8, p(2, 3), p(24, 12)),
            row(SetMethod.ACCENTUATED_ECCENTRIC, p(6, 10), p(4, 6), p(120, 130), p(2, 1), 6, p(2, 3), p(24, 12)),
            row(SetMethod.TWO_UP_ONE_DOWN, p(6, 10), p(4, 6), p(130, 150), p(3, 2), 8, p(2, 3), p(6, 6)),
            row(SetMethod.PARTNER_FORCED, p(5, 6), p(2, 3), p(80, 90), p(3, 2), 8, p(1, 1), p(24, 24)),
            row(SetMethod.TEMPO, p(15, 30), p(5, 8), p(85, 95), p(2, 1), 8, p(3, 5), NONE),
            row(SetMethod.BODY_WEIGHT_NEGATIVE, p(8, 15), p(4, 6), NONE, p(3, 1), 10, p(3, 4), NONE),
            row(SetMethod.FLYWHEEL, p(8, 15), p(6, 8), NONE, NONE, 0, p(3, 4), NONE),
            row(SetMethod.REHABILITATION, p(15, 30), p(4, 8), NONE, p(2, 1), 8, p(3, 5), NONE));

    private record Pair(double warning, double error) {}

    private record Row(
            SetMethod method,
            Optional<Pair> reps,
            Optional<Pair> sets,
            Optional<Pair> load,
            Optional<Pair> minDescent,
            Optional<Double> maxDescent,
            Optional<Pair> sessions,
            Optional<Pair> months) {}

    private MethodLimits() {}

    static Limit[] reps() {
        return atMost("max-reps", Unit.REPS, 1, 100, "most repetitions of a set", Row::reps);
    }

    static Limit[] sets() {
        return atMost("max-sets", Unit.SETS, 1, 30, "most sets of an exercise", Row::sets);
    }

    static Limit[] loadPercent() {
        return atMost(
                "max-percent", Unit.PERCENT, 1, 300, "heaviest load, against the one-repetition maximum", Row::load);
    }

    static Limit[] sessionsInWeek() {
        return atMost(
                "max-sessions",
                Unit.SESSIONS,
                1,
                14,
                "most sessions in a rolling week, this one included",
                Row::sessions);
    }

    static Limit[] minDescent() {
        return atLeast("min-descent", Unit.SECONDS, 0.5, 30, "shortest time of lowering", Row::minDescent);
    }

    static Limit maxDescent() {
        return Limit.atMost(
                column("max-descent", Unit.SECONDS, 1, 60, "longest time of lowering", Row::maxDescent),
                Severity.WARNING);
    }

    static Limit[] months() {
        return atLeast("min-months", Unit.MONTHS, 0, 240, "months of consistent resistance training", Row::months);
    }

    private static Limit[] atMost(
            String name, Unit unit, double least, double most, String what, Function<Row, Optional<Pair>> column) {
        return new Limit[] {
            Limit.atMost(warnings(name, unit, least, most, what, column), Severity.WARNING),
            Limit.atMost(errors(name, unit, least, most, what, column), Severity.ERROR)
        };
    }

    private static Limit[] atLeast(
            String name, Unit unit, double least, double most, String what, Function<Row, Optional<Pair>> column) {
        return new Limit[] {
            Limit.atLeast(warnings(name, unit, least, most, what, column), Severity.WARNING),
            Limit.atLeast(errors(name, unit, least, most, what, column), Severity.ERROR)
        };
    }

    private static Map<SetMethod, Parameter> warnings(
            String name, Unit unit, double least, double most, String what, Function<Row, Optional<Pair>> column) {
        return column(name, unit, least, most, what, row -> column.apply(row).map(Pair::warning));
    }

    private static Map<SetMethod, Parameter> errors(
            String name, Unit unit, double least, double most, String what, Function<Row, Optional<Pair>> column) {
        return column(
                name + "-at-all",
                unit,
                least,
                most,
                what + " at all",
                row -> column.apply(row).map(Pair::error));
    }

    private static Map<SetMethod, Parameter> column(
            String name, Unit unit, double least, double most, String what, Function<Row, Optional<Double>> column) {
        Map<SetMethod, Double> defaults = new EnumMap<>(SetMethod.class);
        TABLE.forEach(row -> column.apply(row).ifPresent(value -> defaults.put(row.method(), value)));
        return Parameter.byMethod(name, unit, least, most, defaults, what);
    }

    private static Optional<Pair> p(double warning, double error) {
        return Optional.of(new Pair(warning, error));
    }

    private static Row row(
            SetMethod method,
            Optional<Pair> reps,
            Optional<Pair> sets,
            Optional<Pair> load,
            Optional<Pair> minDescent,
            double maxDescent,
            Optional<Pair> sessions,
            Optional<Pair> months) {
        Optional<Double> most = maxDescent == 0 ? Optional.empty() : Optional.of(maxDescent);
        return new Row(method, reps, sets, load, minDescent, most, sessions, months);
    }
}
