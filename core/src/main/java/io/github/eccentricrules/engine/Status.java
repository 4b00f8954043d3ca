package io.github.eccentricrules.engine;

/** Sums a report up. */
public enum Status {
    /** Every rule that applies was evaluated and is kept. */
    CLEAN,
    /** No rule applied: the session holds nothing that the rule set judges. This is no pass. */
    NOTHING_TO_JUDGE,
    /**
     * Rules are broken, and somebody accepted each violation with a {@link Waiver}; all else was evaluated and is kept. This
     * is no pass.
     */
    ACCEPTED,
    /** No rule is broken that nobody accepted as far as is known, but some could not be evaluated or failed. This is no pass. */
    INCOMPLETE,
    /** At least one rule is broken, and nobody accepted it. */
    VIOLATED
}
