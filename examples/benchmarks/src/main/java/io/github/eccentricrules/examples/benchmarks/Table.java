package io.github.eccentricrules.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Lays out what was measured. */
final class Table {
    private static final double A_MILLISECOND = 1e6;
    private static final double A_SECOND = 1e9;

    private Table() {}

    static String of(Rows rows) {
        StringBuilder text = new StringBuilder(line("figure", "contender", "time", "ratio", "bytes", "noise"));
        List<Figure> shown = new ArrayList<>();
        for (Row row : rows.all()) {
            if (!shown.contains(row.figure())) {
                shown.add(row.figure());
                text.append(System.lineSeparator());
            }
            text.append(line(
                    row.figure().label(),
                    row.contender(),
                    time(row.nanos()),
                    number("%.2f", rows.ratioToLoop(row)),
                    number("%,.0f", row.bytes()),
                    percent(row.noise())));
        }
        return text.toString();
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-31s  %-19s  %12s  %8s  %12s  %7s%n", cells);
    }

    private static String time(OptionalDouble nanos) {
        double value = nanos.orElse(0);
        if (Math.abs(value) < A_MILLISECOND) {
            return number("%,.0f ns", nanos);
        }
        return value < A_SECOND
                ? number("%,.1f ms", OptionalDouble.of(value / A_MILLISECOND))
                : number("%,.2f s", OptionalDouble.of(value / A_SECOND));
    }

    private static String percent(OptionalDouble part) {
        return part.isPresent() ? number("%.0f %%", OptionalDouble.of(100 * part.getAsDouble())) : "";
    }

    private static String number(String format, OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : "";
    }
}
