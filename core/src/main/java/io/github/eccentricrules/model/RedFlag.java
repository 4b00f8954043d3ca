package io.github.eccentricrules.model;

/** Names a sign that can mean rhabdomyolysis and asks for medical care the same day. */
public enum RedFlag {
    /** Dark or cola-coloured urine. */
    DARK_URINE,
    /** Marked swelling. */
    SWELLING,
    /** Unusual weakness. */
    WEAKNESS,
    /** Pain far beyond normal soreness. */
    PAIN_OUT_OF_PROPORTION
}
