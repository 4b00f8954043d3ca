package io.github.eccentricrules.model;

/** Names a strain of the day that adds to that of the training. */
public enum Stressor {
    /** Heat stress. */
    HEAT,
    /** Training without having eaten. */
    FASTING,
    /** Alcohol. */
    ALCOHOL,
    /** Stimulants. */
    STIMULANTS,
    /** An illness with fever. */
    FEBRILE_ILLNESS
}
