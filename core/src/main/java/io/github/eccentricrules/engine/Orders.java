package io.github.eccentricrules.engine;

import java.util.Comparator;

/** Holds the orders in which a report lists what was found; apart, since they are made only where there is anything. */
final class Orders {
    static final Comparator<Violation> VIOLATIONS = Comparator.comparing(Violation::location)
            .thenComparing(Violation::severity, Comparator.reverseOrder())
            .thenComparing(Violation::rule)
            .thenComparing(Violation::message);

    static final Comparator<Gap> GAPS = Comparator.comparing(Gap::location).thenComparing(Gap::rule);

    static final Comparator<Failure> FAILURES =
            Comparator.comparing(Failure::location).thenComparing(Failure::rule);

    private Orders() {}
}
