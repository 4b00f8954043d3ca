package io.github.eccentricrules.model;

/** Names the muscle action with which a repetition of an exercise begins. */
public enum LiftStart {
    /** The repetition begins with lowering, as a bench press does. */
    ECCENTRIC,
    /** The repetition begins with lifting, as a curl does. */
    CONCENTRIC
}
