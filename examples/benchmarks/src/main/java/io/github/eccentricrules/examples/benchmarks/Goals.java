package io.github.eccentricrules.examples.benchmarks;

import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Compares what was measured with what the library is to reach. What was not measured is left out. */
final class Goals {
    private static final String TIMES = "%.2f";
    private static final String WHOLE = "%,.0f";

    private final Rows rows;

    private Goals(Rows rows) {
        this.rows = rows;
    }

    static String of(Rows rows) {
        StringBuilder text = new StringBuilder(line("goal", "measured", "to reach", "reached"));
        for (Goal goal : new Goals(rows).all()) {
            if (goal.value().isPresent()) {
                text.append(line(
                        goal.name(),
                        format(goal.format(), goal.value().getAsDouble()),
                        Double.isNaN(goal.limit())
                                ? goal.sign()
                                : goal.sign() + " " + format(goal.format(), goal.limit()),
                        goal.verdict()));
            }
        }
        return text.toString();
    }

    private List<Goal> all() {
        return Stream.of(speed(), growth(), live(), sizes())
                .flatMap(List::stream)
                .toList();
    }

    private List<Goal> speed() {
        return List.of(
                toLoop("clean, to the loop, history 0", Figure.CLEAN_NO_HISTORY, 1),
                toLoop("clean, to the loop, history 50", Figure.CLEAN, 1),
                toLoop("other rule sets used before, to the loop, history 0", Figure.USED_NO_HISTORY, 1.3),
                toLoop("other rule sets used before, to the loop, history 50", Figure.USED, 1.3),
                toLoop("dirty, to the loop, history 0", Figure.DIRTY_NO_HISTORY, 1.3),
                toLoop("dirty, to the loop, history 50", Figure.DIRTY, 1.3),
                toSee("dirty and every message read, to the loop", Figure.READ),
                Goal.atLeast(
                        "times faster than the fastest rule library, history 0",
                        TIMES,
                        rows.lead(Figure.CLEAN_NO_HISTORY),
                        15),
                Goal.atLeast(
                        "times faster than the fastest rule library, history 50", TIMES, rows.lead(Figure.CLEAN), 15),
                Goal.toSee(
                        "times faster than eight loops in Easy Rules, history 0",
                        TIMES,
                        Rows.quotient(
                                rows.nanos(Figure.CLEAN_NO_HISTORY, Contenders.WHOLE),
                                rows.library(Figure.CLEAN_NO_HISTORY)),
                        "to see"),
                Goal.toSee(
                        "times faster than eight loops in Easy Rules, history 50",
                        TIMES,
                        Rows.quotient(rows.nanos(Figure.CLEAN, Contenders.WHOLE), rows.library(Figure.CLEAN)),
                        "to see"),
                Goal.toSee(
                        "bytes of a clean check, history 0",
                        WHOLE,
                        rows.bytes(Figure.CLEAN_NO_HISTORY, Contenders.LIBRARY),
                        "the report and < 200"),
                Goal.toSee(
                        "bytes of a clean check, history 50",
                        WHOLE,
                        rows.bytes(Figure.CLEAN, Contenders.LIBRARY),
                        "the report and < 200"));
    }

    private List<Goal> growth() {
        return List.of(
                Goal.atMost("time per rep, largest step from 90 to 90,000 reps", TIMES, rows.largestStep(), 1.3),
                Goal.atMost(
                        "history 15,000, to history 50",
                        TIMES,
                        Rows.quotient(rows.library(Figure.HISTORY_15_000), rows.library(Figure.CLEAN)),
                        1.5),
                Goal.atLeast(
                        "throughput of two threads, to one",
                        TIMES,
                        Rows.quotient(rows.library(Figure.ONE_THREAD), rows.library(Figure.TWO_THREADS)),
                        1.8),
                toLoop("all of negatives, to the loop of eight, history 0", Figure.NEGATIVES_NO_HISTORY, 3),
                toLoop("all of negatives, to the loop of eight, history 50", Figure.NEGATIVES, 3),
                toLoop("all of evidence, to the loop of eight, history 0", Figure.EVIDENCE_NO_HISTORY, 10),
                toLoop("all of evidence, to the loop of eight, history 50", Figure.EVIDENCE, 10),
                toSee("evidence, what breaks it, to the loop, history 0", Figure.EVIDENCE_DIRTY_NO_HISTORY),
                toSee("evidence, what breaks it, to the loop, history 50", Figure.EVIDENCE_DIRTY));
    }

    private List<Goal> live() {
        return List.of(
                Goal.atMost("live, nanoseconds a repetition", TIMES, rows.library(Figure.LIVE_REPS), 30),
                Goal.toSee(
                        "live with every set and exercise told, nanoseconds a rep",
                        TIMES,
                        rows.library(Figure.LIVE_90),
                        "to see"),
                Goal.atMost(
                        "live, a rep of 90,000 to a rep of 90",
                        TIMES,
                        Rows.quotient(rows.library(Figure.LIVE_90_000), rows.library(Figure.LIVE_90)),
                        1.3));
    }

    private List<Goal> sizes() {
        return List.of(
                Goal.atMost(
                        "first report of a process, to that of YAVI",
                        TIMES,
                        Rows.quotient(rows.library(Figure.FIRST_REPORT), rows.nanos(Figure.FIRST_REPORT, "yavi")),
                        0.5),
                Goal.atMost(
                        "bytes of the library's jar", WHOLE, rows.bytes(Figure.JAR, Contenders.LIBRARY), 400 * 1024),
                Goal.atMost(
                        "bytes of a repetition in memory",
                        WHOLE,
                        rows.bytes(Figure.REP_MEMORY, Contenders.LIBRARY),
                        40));
    }

    private Goal toLoop(String name, Figure figure, double limit) {
        return Goal.atMost(name, TIMES, ratioToLoop(figure), limit);
    }

    private Goal toSee(String name, Figure figure) {
        return Goal.toSee(name, TIMES, ratioToLoop(figure), "to see");
    }

    private OptionalDouble ratioToLoop(Figure figure) {
        return rows.find(figure, Contenders.LIBRARY).map(rows::ratioToLoop).orElse(OptionalDouble.empty());
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-58s  %12s  %-22s  %s%n", cells);
    }

    private static String format(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
