package io.github.eccentricrules.examples.logs;

import io.github.eccentricrules.engine.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Names what can be wrong with a generated session: one thing that the rule set {@code negatives} must find in that
 * session, once, and nothing in those that follow. It is either broken, and then has a {@link #severity()}, or not told,
 * and then has a {@link #missing()} datum.
 */
public enum Fault {
    /** A set of negatives with nobody to spot. */
    NO_SPOTTER("spotter-required", Severity.ERROR, 0.004),
    /** A set of negatives whose partner does not watch. */
    INATTENTIVE_SPOTTER("spotter-attentive", Severity.ERROR, 0.004),
    /** A set of negatives of whose partner nobody says whether they watch. */
    ATTENTIVENESS_UNKNOWN("spotter-attentive", "set.spotters.attentive", 0.01),
    /** A set above the one-repetition maximum that the athlete is to lift back alone. */
    NO_WAY_BACK_UP("concentric-return-plan", Severity.ERROR, 0.004),
    /** A set of negatives that does not say how the load got back up. */
    RETURN_UNKNOWN("concentric-return-plan", "set.returnMethod", 0.008),
    /** A set in which a partner presses on the bar, with a second person there. */
    PARTNER_ADDS_LOAD("partner-added-load", Severity.WARNING, 0.004),
    /** A set in which a partner presses on the bar, with nobody else there. */
    PARTNER_ADDS_LOAD_ALONE("partner-added-load", Severity.ERROR, 0.002),
    /** No warm-up. */
    NO_WARM_UP("warm-up-first", Severity.ERROR, 0.005),
    /** A warm-up of 1 to 4 minutes. */
    SHORT_WARM_UP("warm-up-first", Severity.WARNING, 0.01),
    /** Nothing is said about a warm-up. */
    WARM_UP_UNKNOWN("warm-up-first", "session.warmUp", 0.01),
    /** The negatives at the begin of the session. */
    NEGATIVES_FIRST("negatives-placement", Severity.WARNING, 0.006),
    /** A repetition that is lowered in 1.2 to 2.9 s. */
    TOO_FAST("descent-duration-min", Severity.ERROR, 0.02),
    /** A repetition that is lowered in 6.1 to 9 s. */
    TOO_SLOW("descent-duration-max", Severity.WARNING, 0.015),
    /** A repetition in which the load fell. */
    DROPPED("uncontrolled-descent", Severity.ERROR, 0.004),
    /** A set of negatives in which no descent was measured, as in most logs; three rules ask for it. */
    DESCENT_NOT_MEASURED("descent-duration-max descent-duration-min uncontrolled-descent", "rep.descent", 0.02),
    /** A set of six negatives: allowed, but not recommended. */
    SIX_REPS("reps-per-set-max", Severity.INFO, 0.01),
    /** A set of seven or eight negatives. */
    TOO_MANY_REPS("reps-per-set-max", Severity.ERROR, 0.008),
    /** Four sets of negatives of an exercise. */
    TOO_MANY_SETS("sets-per-exercise-max", Severity.ERROR, 0.008),
    /** Negatives of the exercise of the last session again, four or five days later. */
    TWICE_IN_A_WEEK("frequency-per-exercise", Severity.ERROR, 0.01),
    /** Negatives for a muscle group of the last session again, 62 to 70 hours later. */
    TOO_SOON("recovery-hours", Severity.WARNING, 0.008),
    /** Negatives for a muscle group of the last session again, 20 to 26 hours later. */
    MUCH_TOO_SOON("recovery-hours", Severity.ERROR, 0.004),
    /** An athlete who is said to have trained for 3 to 23 months. */
    NOT_ADVANCED("training-status-min", Severity.ERROR, 0.004),
    /** An athlete of whom nobody says for how long they have trained. */
    TRAINING_MONTHS_UNKNOWN("training-status-min", "athlete.trainingMonths", 0.008),
    /** A set of negatives with 200 % of the one-repetition maximum or more. */
    TOO_HEAVY("load-percent-max", Severity.ERROR, 0.002),
    /** A set of negatives without its load. */
    LOAD_UNKNOWN("load-percent-max", "set.load", 0.005),
    /** An exercise without its one-repetition maximum. */
    ONE_REP_MAX_UNKNOWN("load-percent-max", "entry.oneRepMax", 0.01),
    /** A hold with nobody to spot. */
    HOLD_ALONE("isometric-hold", Severity.ERROR, 0.002),
    /** A hold with 200 % of the one-repetition maximum or more. */
    HOLD_TOO_HEAVY("isometric-hold", Severity.ERROR, 0.002),
    /** An overload by a method that does not suit the exercise. */
    UNSUITABLE_METHOD("exercise-suitability", Severity.ERROR, 0.003),
    /** Negatives on a machine. */
    NOT_A_BARBELL("exercise-suitability", Severity.INFO, 0.01),
    /** Negatives while the ordinary sets of the exercise still get heavier. */
    STILL_PROGRESSING("plateau-indication", Severity.INFO, 0.02),
    /** Negatives of an exercise of which the log does not yet have eight weeks of ordinary sets. */
    ORDINARY_SETS_UNKNOWN("plateau-indication", "history.conventionalSets", 0.02),
    /** A protein intake of 0.8 to 1.35 g/kg. */
    LITTLE_PROTEIN("protein-intake", Severity.INFO, 0.01),
    /** An athlete of whose protein intake nothing is known. */
    PROTEIN_UNKNOWN("protein-intake", "athlete.proteinGramsPerKilogram", 0.008);

    private final String rules;
    private final Optional<Severity> severity;
    private final Optional<String> missing;
    private final double defaultRate;

    Fault(String rule, Severity severity, double defaultRate) {
        this.rules = rule;
        this.severity = Optional.of(severity);
        this.missing = Optional.empty();
        this.defaultRate = defaultRate;
    }

    Fault(String rules, String missing, double defaultRate) {
        this.rules = rules;
        this.severity = Optional.empty();
        this.missing = Optional.of(missing);
        this.defaultRate = defaultRate;
    }

    /** {@return the ids of the rules that must find it, each once, in order; more than one only if they lack the same} */
    public List<String> rules() {
        return List.of(rules.split(" ", -1));
    }

    /** {@return the severity of the violation; empty if something is not told} */
    public Optional<Severity> severity() {
        return severity;
    }

    /** {@return the datum whose absence is a gap; empty if something is broken} */
    public Optional<String> missing() {
        return missing;
    }

    /** {@return the rate unless another one is asked for, as {@link GeneratedLogs#withRate} counts it} */
    public double defaultRate() {
        return defaultRate;
    }

    /** Tells whether the fault is a session too many, which the next ones must be put off for. */
    boolean repeats() {
        return this == TWICE_IN_A_WEEK || this == TOO_SOON || this == MUCH_TOO_SOON;
    }
}
