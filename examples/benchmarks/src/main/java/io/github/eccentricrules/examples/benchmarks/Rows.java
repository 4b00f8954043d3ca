package io.github.eccentricrules.examples.benchmarks;

import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Collects what was measured. Not thread-safe. */
final class Rows {
    private static final double NOISY = 0.1;

    private final List<Row> rows = new ArrayList<>();

    void add(Row row) {
        rows.add(row);
    }

    List<Row> all() {
        return List.copyOf(rows);
    }

    Optional<Row> find(Figure figure, String contender) {
        return rows.stream()
                .filter(row -> row.figure() == figure && row.contender().equals(contender))
                .findFirst();
    }

    OptionalDouble nanos(Figure figure, String contender) {
        return find(figure, contender).map(Row::nanos).orElse(OptionalDouble.empty());
    }

    OptionalDouble bytes(Figure figure, String contender) {
        return find(figure, contender).map(Row::bytes).orElse(OptionalDouble.empty());
    }

    OptionalDouble library(Figure figure) {
        return nanos(figure, Contenders.LIBRARY);
    }

    /** Returns how many times faster the library is than the fastest that judges each part by rules of its own. */
    OptionalDouble lead(Figure figure) {
        List<OptionalDouble> others = Contenders.NAMES.stream()
                .filter(name -> !List.of(Contenders.LOOP, Contenders.LIBRARY, Contenders.WHOLE)
                        .contains(name))
                .map(name -> nanos(figure, name))
                .toList();
        return others.stream().allMatch(OptionalDouble::isPresent)
                ? quotient(
                        others.stream().mapToDouble(OptionalDouble::getAsDouble).min(), library(figure))
                : OptionalDouble.empty();
    }

    /** Returns the largest growth of the library's time per repetition where the repetitions are ten times as many. */
    OptionalDouble largestStep() {
        double[] times = Stream.of(Figure.CLEAN, Figure.REPS_900, Figure.REPS_9_000, Figure.REPS_90_000)
                .flatMapToDouble(figure -> library(figure).stream())
                .toArray();
        return times.length < 4
                ? OptionalDouble.empty()
                : IntStream.range(1, times.length)
                        .mapToDouble(step -> times[step] / times[step - 1] / 10)
                        .max();
    }

    /**
     * Returns how many times longer a contender took than the loop; empty for a first report, which in the loop takes no
     * time that could be told from none.
     */
    OptionalDouble ratioToLoop(Row row) {
        return row.figure() == Figure.FIRST_REPORT
                ? OptionalDouble.empty()
                : quotient(row.nanos(), nanos(row.figure().reference(), Contenders.LOOP));
    }

    static OptionalDouble quotient(OptionalDouble dividend, OptionalDouble divisor) {
        return dividend.isPresent() && divisor.isPresent()
                ? OptionalDouble.of(dividend.getAsDouble() / divisor.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Warns of times that were disturbed; empty if most were not. */
    String warning() {
        List<Row> timed = rows.stream().filter(row -> row.noise().isPresent()).toList();
        long noisy =
                timed.stream().filter(row -> row.noise().getAsDouble() > NOISY).count();
        return noisy == 0 || noisy * 4 < timed.size()
                ? ""
                : noisy + " of " + timed.size() + " times have a noise above 10 %: the machine was busy with something"
                        + " else, or they take longer to warm up. Measure again.";
    }
}
