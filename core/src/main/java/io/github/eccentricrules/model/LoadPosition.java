package io.github.eccentricrules.model;

/** Names where the load is while it is lowered, which decides whom it can trap. */
public enum LoadPosition {
    /** Above the face or throat, as in a bench press. */
    OVER_FACE,
    /** On the back, as in a back squat. */
    ON_BACK,
    /** On the front of the shoulders, as in a front squat. */
    FRONT_RACK,
    /** Above the head with the arms extended. */
    OVERHEAD,
    /** On the hips, as in a hip thrust. */
    ON_HIPS,
    /** Nowhere that it could trap the athlete. */
    NONE
}
