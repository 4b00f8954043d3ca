package io.github.eccentricrules.model;

/** Names how the load gets back up after it was lowered. */
public enum ReturnMethod {
    /** A training partner lifts with the athlete. */
    PARTNER,
    /** The athlete lifts it alone. */
    SELF,
    /** The other limb, or both, lift it. */
    OTHER_LIMB,
    /** The athlete steps back to the top. */
    STEP_UP,
    /** Weight releasers take off the part that cannot be lifted. */
    RELEASERS,
    /** The machine or device returns it. */
    DEVICE,
    /** The athlete pushes up with the hands. */
    HANDS,
    /** It is left on pins or safety arms. */
    PINS
}
