package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Message;

/** Names what a {@link Change} changes. */
public enum Field {
    /** The time of lowering of a repetition, or of every repetition of a set. */
    DESCENT,
    /** The time for which a repetition, or every repetition of a set, is held. */
    HOLD,
    /** The number of repetitions of a set; the last ones are left out. */
    REPS,
    /** A set that is left out. */
    SET,
    /** An exercise that is left out. */
    EXERCISE,
    /** The load that is lowered. */
    LOAD,
    /** The load that is lifted. */
    LIFTED_LOAD,
    /** The rest before a set. */
    REST,
    /** The rest between two repetitions of a set. */
    REST_BETWEEN_REPS,
    /** The prescribed tempo of a set. */
    TEMPO,
    /** The place of a set in its exercise, or of an exercise in the session, counted from 1. */
    PLACE,
    /** The begin of the session. */
    START,
    /** The time of general warm-up. */
    GENERAL_WARM_UP,
    /** The lighter sets that lead up to the working load. */
    RAMP_SETS;

    /** Returns the sentence of a plan, or of a record, whose gaps are still to be filled. */
    Message template(boolean isPlanned, boolean passes) {
        return isPlanned ? planned() : passes ? performed() : noLonger();
    }

    /** What is said of a record where something else stays broken. */
    private Message noLonger() {
        return switch (this) {
            case SET, EXERCISE ->
                Message.of("repair.no-longer-without", "Without {place} the session would no longer break {rules}.");
            case PLACE ->
                Message.of(
                        "repair.no-longer-at",
                        "{Place}: at place {to} instead of {from} it would no longer break {rules}.");
            default ->
                Message.of(
                        "repair.no-longer", "{Place}: with {to} instead of {from} it would no longer break {rules}.");
        };
    }

    private Message planned() {
        return switch (this) {
            case DESCENT -> Message.of("repair.descent", "In {place}, lower in {to} instead of {from}.");
            case HOLD -> Message.of("repair.hold", "In {place}, hold for {to} instead of {from}.");
            case REPS -> Message.of("repair.reps", "In {place}, do {to} instead of {from}.");
            case SET -> Message.of("repair.set", "Leave out {place}.");
            case EXERCISE -> Message.of("repair.exercise", "Leave out {place}.");
            case LOAD -> Message.of("repair.load", "In {place}, lower {to} instead of {from}.");
            case LIFTED_LOAD -> Message.of("repair.lifted-load", "In {place}, lift {to} instead of {from}.");
            case REST -> Message.of("repair.rest", "Before {place}, rest for {to} instead of {from}.");
            case REST_BETWEEN_REPS ->
                Message.of(
                        "repair.rest-between-reps",
                        "In {place}, rest for {to} between two repetitions instead of {from}.");
            case TEMPO -> Message.of("repair.tempo", "In {place}, keep the tempo {to} instead of {from}.");
            case PLACE -> Message.of("repair.place", "Move {place} from place {from} to place {to}.");
            case START -> Message.of("repair.start", "Start at {to} instead of {from}.");
            case GENERAL_WARM_UP -> Message.of("repair.general-warm-up", "Warm up for {to} instead of {from}.");
            case RAMP_SETS ->
                Message.of("repair.ramp-sets", "Lead up to the working load with {to} instead of {from}.");
        };
    }

    private Message performed() {
        return switch (this) {
            case DESCENT ->
                Message.of(
                        "repair.descent.performed",
                        "{Place} would have passed with a descent of {to} instead of {from}.");
            case HOLD ->
                Message.of("repair.hold.performed", "{Place} would have passed with a hold of {to} instead of {from}.");
            case REPS -> Message.of("repair.reps.performed", "{Place} would have passed with {to} instead of {from}.");
            case SET -> Message.of("repair.set.performed", "The session would have passed without {place}.");
            case EXERCISE -> Message.of("repair.exercise.performed", "The session would have passed without {place}.");
            case LOAD ->
                Message.of("repair.load.performed", "{Place} would have passed with a load of {to} instead of {from}.");
            case LIFTED_LOAD ->
                Message.of(
                        "repair.lifted-load.performed",
                        "{Place} would have passed with a lifted load of {to} instead of {from}.");
            case REST ->
                Message.of(
                        "repair.rest.performed",
                        "{Place} would have passed with a rest of {to} before it instead of {from}.");
            case REST_BETWEEN_REPS ->
                Message.of(
                        "repair.rest-between-reps.performed",
                        "{Place} would have passed with a rest of {to} between two repetitions instead of {from}.");
            case TEMPO ->
                Message.of(
                        "repair.tempo.performed", "{Place} would have passed with the tempo {to} instead of {from}.");
            case PLACE ->
                Message.of("repair.place.performed", "{Place} would have passed at place {to} instead of {from}.");
            case START ->
                Message.of(
                        "repair.start.performed",
                        "The session would have passed with a start at {to} instead of {from}.");
            case GENERAL_WARM_UP ->
                Message.of(
                        "repair.general-warm-up.performed",
                        "The session would have passed with a general warm-up of {to} instead of {from}.");
            case RAMP_SETS ->
                Message.of(
                        "repair.ramp-sets.performed",
                        "The session would have passed with {to} that lead up to the working load instead of {from}.");
        };
    }
}
