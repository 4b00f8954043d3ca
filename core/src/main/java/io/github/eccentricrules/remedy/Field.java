package io.github.eccentricrules.remedy;

/** Names what a {@link Change} changes. */
public enum Field {
    /** The time of lowering of a repetition, or of every repetition of a set. */
    DESCENT(
            "In {place}, lower in {to} instead of {from}.",
            "{place} would have passed with a descent of {to} instead of {from}."),
    /** The time for which a repetition, or every repetition of a set, is held. */
    HOLD(
            "In {place}, hold for {to} instead of {from}.",
            "{place} would have passed with a hold of {to} instead of {from}."),
    /** The number of repetitions of a set; the last ones are left out. */
    REPS("In {place}, do {to} instead of {from}.", "{place} would have passed with {to} instead of {from}."),
    /** A set that is left out. */
    SET("Leave out {place}.", "The session would have passed without {place}."),
    /** An exercise that is left out. */
    EXERCISE("Leave out {place}.", "The session would have passed without {place}."),
    /** The load that is lowered. */
    LOAD(
            "In {place}, lower {to} instead of {from}.",
            "{place} would have passed with a load of {to} instead of {from}."),
    /** The load that is lifted. */
    LIFTED_LOAD(
            "In {place}, lift {to} instead of {from}.",
            "{place} would have passed with a lifted load of {to} instead of {from}."),
    /** The rest before a set. */
    REST(
            "Before {place}, rest for {to} instead of {from}.",
            "{place} would have passed with a rest of {to} before it instead of {from}."),
    /** The rest between two repetitions of a set. */
    REST_BETWEEN_REPS(
            "In {place}, rest for {to} between two repetitions instead of {from}.",
            "{place} would have passed with a rest of {to} between two repetitions instead of {from}."),
    /** The prescribed tempo of a set. */
    TEMPO(
            "In {place}, keep the tempo {to} instead of {from}.",
            "{place} would have passed with the tempo {to} instead of {from}."),
    /** The place of a set in its exercise, or of an exercise in the session, counted from 1. */
    PLACE(
            "Move {place} from place {from} to place {to}.",
            "{place} would have passed at place {to} instead of {from}."),
    /** The begin of the session. */
    START("Start at {to} instead of {from}.", "The session would have passed with a start at {to} instead of {from}."),
    /** The time of general warm-up. */
    GENERAL_WARM_UP(
            "Warm up for {to} instead of {from}.",
            "The session would have passed with a general warm-up of {to} instead of {from}."),
    /** The lighter sets that lead up to the working load. */
    RAMP_SETS(
            "Lead up to the working load with {to} instead of {from}.",
            "The session would have passed with {to} that lead up to the working load instead of {from}.");

    private final String planned;
    private final String performed;

    Field(String planned, String performed) {
        this.planned = planned;
        this.performed = performed;
    }

    /** Returns the sentence of a plan, or of a record, with its values in braces. */
    String template(boolean isPlanned) {
        return isPlanned ? planned : performed;
    }
}
