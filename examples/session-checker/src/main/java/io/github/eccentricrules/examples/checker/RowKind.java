package io.github.eccentricrules.examples.checker;

/** Names what a row of a log stands for. */
enum RowKind {
    SET("set"),
    REP("measured rep"),
    REST_TIMER("rest timer"),
    NOTE("note");

    private final String singular;

    RowKind(String singular) {
        this.singular = singular;
    }

    String singular() {
        return singular;
    }

    /** {@return whether the row belongs to a set} */
    boolean isOfSet() {
        return this == SET || this == REP;
    }
}
