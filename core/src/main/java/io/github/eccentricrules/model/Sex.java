package io.github.eccentricrules.model;

/** Names the sex of an athlete, where a published figure differs by it. */
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE
}
