package io.github.eccentricrules.engine;

/** Sums a report up. */
public enum Status {
    /** Every rule that applies was evaluated and is kept. */
    CLEAN,
    /** No rule applied: the session holds nothing that the rule set judges. This is no pass. */
    NOTHING_TO_JUDGE,
    /** Somebody accepted each violation with a {@link Waiver}, and nothing else is open. This is no pass. */
    ACCEPTED,
    /** Nothing is broken, as far as is known, that nobody accepted, but rules are not evaluated or failed. This is no pass. */
    INCOMPLETE,
    /** At least one rule is broken, and nobody accepted it. */
    VIOLATED
}
