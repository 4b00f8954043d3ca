package io.github.eccentricrules.engine;

import java.util.Comparator;

/** Holds the orders in which a report lists what was found. No lambdas: an app would pay for them at its first report. */
final class Orders {
    static final Comparator<Violation> VIOLATIONS = new Comparator<>() {
        @Override
        public int compare(Violation a, Violation b) {
            int order = a.location().compareTo(b.location());
            order = order != 0 ? order : b.severity().compareTo(a.severity());
            order = order != 0 ? order : a.rule().compareTo(b.rule());
            return order != 0 ? order : a.message().compareTo(b.message());
        }
    };

    static final Comparator<Gap> GAPS = new Comparator<>() {
        @Override
        public int compare(Gap a, Gap b) {
            int order = a.location().compareTo(b.location());
            return order != 0 ? order : a.rule().compareTo(b.rule());
        }
    };

    static final Comparator<Failure> FAILURES = new Comparator<>() {
        @Override
        public int compare(Failure a, Failure b) {
            int order = a.location().compareTo(b.location());
            return order != 0 ? order : a.rule().compareTo(b.rule());
        }
    };

    private Orders() {}
}
