package io.github.eccentricrules.examples.benchmarks.contenders;

/** Names one of the eight rules that every contender judges by. */
public enum RuleKey {
    /** A descent of 3 to 6 s, for each repetition. */
    DESCENT,
    /** At most 6 repetitions in a set. */
    REPS,
    /** At most 3 sets of an exercise in a session. */
    SETS,
    /** At least 5 min of general warm-up, and 2 ramp sets. */
    WARM_UP,
    /** At least one training partner at every set. */
    SPOTTER,
    /** At least 24 months of training. */
    TRAINING,
    /** A load below 130 % of the one-repetition maximum. */
    LOAD,
    /** Each exercise at most once in a rolling week. */
    FREQUENCY
}
