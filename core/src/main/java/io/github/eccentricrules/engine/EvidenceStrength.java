package io.github.eccentricrules.engine;

/** Says how strong the ground of a figure is. */
public enum EvidenceStrength {
    /** The abstract or a passage of the primary source was seen. */
    CONFIRMED,
    /** Seen only in a secondary source, such as a summary or a coaching page. */
    SECONDARY,
    /** The guideline that the product started from says so. */
    GUIDELINE,
    /** An engineering or coaching default that no study fixes. */
    DEFAULT
}
