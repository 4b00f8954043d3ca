package io.github.eccentricrules.examples.benchmarks;

import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Collects what was measured. Not thread-safe. */
final class Rows {
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

    /** Returns how many times longer a contender took than the loop. */
    OptionalDouble ratioToLoop(Row row) {
        return quotient(row.nanos(), nanos(row.figure().reference(), Contenders.LOOP));
    }

    static OptionalDouble quotient(OptionalDouble dividend, OptionalDouble divisor) {
        return dividend.isPresent() && divisor.isPresent()
                ? OptionalDouble.of(dividend.getAsDouble() / divisor.getAsDouble())
                : OptionalDouble.empty();
    }
}
