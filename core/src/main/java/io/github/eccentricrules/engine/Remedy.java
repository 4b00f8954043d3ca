package io.github.eccentricrules.engine;

/**
 * Names a kind of change that may clear a violation. None of them raises a load, a volume or a frequency: a descent gets
 * longer only where it is too fast, and then takes more time.
 */
public enum Remedy {
    /** Lower more slowly: the descents that are too fast, and the tempo of a plan. */
    LONGER_DESCENT,
    /** Lower faster: the descents that take too long, and the tempo of a plan. */
    SHORTER_DESCENT,
    /** Prescribe another time of lowering in the tempo, of a plan only. */
    OTHER_TEMPO,
    /** Hold for a shorter time. */
    SHORTER_HOLD,
    /** Leave out the last repetitions of a set, or of the longest sets of an exercise or session. */
    FEWER_REPS,
    /** Leave out the last sets of an exercise or session. */
    FEWER_SETS,
    /** Leave out the last exercises that the rule is about. */
    FEWER_EXERCISES,
    /** Lower a lighter load. */
    LOWER_LOAD,
    /** Lift a lighter load than before, where that differs from the one that is lowered. */
    LOWER_LIFTED_LOAD,
    /** Rest longer before a set. */
    MORE_REST,
    /** Rest longer between two repetitions. */
    MORE_REST_BETWEEN_REPS,
    /** Do sets and exercises later in the session. */
    MOVED_LATER,
    /** Do an exercise earlier in the session. */
    MOVED_EARLIER,
    /** Warm up for longer, and with more ramp sets: neither is eccentric volume. */
    LONGER_WARM_UP,
    /** Start the whole session later. */
    LATER_START
}
