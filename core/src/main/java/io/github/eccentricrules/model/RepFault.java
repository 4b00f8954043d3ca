package io.github.eccentricrules.model;

/** Names what was seen to go wrong with the range or the path of a repetition. */
public enum RepFault {
    /** The load was not lowered through the full range. */
    PARTIAL_RANGE,
    /** It hurt at the end of the range. */
    PAIN_AT_END_RANGE,
    /** The load came down unevenly or off the path of the joint. */
    UNEVEN
}
