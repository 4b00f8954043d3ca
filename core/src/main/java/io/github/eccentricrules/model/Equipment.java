package io.github.eccentricrules.model;

/** Names what an exercise is done with. */
public enum Equipment {
    /** A free barbell. */
    BARBELL,
    /** Dumbbells. */
    DUMBBELL,
    /** Kettlebells. */
    KETTLEBELL,
    /** A weight-stack, plate-loaded or guided machine. */
    MACHINE,
    /** A cable pulley. */
    CABLE,
    /** The mass of the athlete, with or without added weight. */
    BODY_WEIGHT,
    /** A flywheel device. */
    FLYWHEEL,
    /** A motor-driven or isokinetic device. */
    DEVICE,
    /** An elastic band or bar. */
    BAND
}
