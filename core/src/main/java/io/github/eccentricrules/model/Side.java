package io.github.eccentricrules.model;

/** Names the side of the body that a single-limb set trains. */
public enum Side {
    /** The left limb. */
    LEFT,
    /** The right limb. */
    RIGHT
}
