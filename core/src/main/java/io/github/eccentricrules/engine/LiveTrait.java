package io.github.eccentricrules.engine;

/**
 * Says what of a session in progress leaves the outcome of a rule as it is, and with it when a verdict is settled. A rule
 * without traits settles when the session ends, and is asked again about
 * everything after each event, which is right for any rule and slow in a long session. A trait that does not hold makes a
 * live check tell less, or settle what is withdrawn later; the report of the session so far is right in any case.
 */
public enum LiveTrait {
    /**
     * The outcome depends on nothing but the header of the session and the history. For rules on sessions of any method
     * only; a rule that silences others should be one.
     */
    KNOWN_FROM_HEADER,
    /** The outcome depends on no repetition of any set. A rule on repetitions is asked about each of them all the same. */
    IGNORES_REPS,
    /**
     * The outcome for a repetition, set or exercise depends on no later set that is not part of it, and not on the end of
     * the session. A rule on sessions has no use for it.
     */
    IGNORES_LATER_SETS,
    /**
     * The outcome changes only with the first set of a method that the session did not have before. For rules on sessions
     * only.
     */
    CHANGES_WITH_METHODS,
    /**
     * Once it is broken with an error it stays so at that place, whatever follows. For each method of an exercise it does
     * not count, since a second method moves the place from the exercise to its sets.
     */
    STAYS_BROKEN
}
