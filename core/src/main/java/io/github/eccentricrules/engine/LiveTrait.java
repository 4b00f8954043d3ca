package io.github.eccentricrules.engine;

/**
 * Says what of a session in progress leaves the outcome of a rule as it is. A rule without traits is asked again about
 * everything after each event, which is right for any rule and slow in a long session.
 */
public enum LiveTrait {
    /** The outcome depends on no repetition of any set. */
    IGNORES_REPS,
    /** The outcome for a repetition, set or exercise depends on no later set that is not part of it. */
    IGNORES_LATER_SETS,
    /** The outcome changes only with the first set of a method that the session did not have before. */
    CHANGES_WITH_METHODS,
    /** Once it is broken with an error it stays so at that place, whatever follows. */
    STAYS_BROKEN
}
