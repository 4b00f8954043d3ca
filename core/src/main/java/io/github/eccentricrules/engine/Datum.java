package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Spotters;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Names a field that a rule needs and tells whether it is known. Immutable and thread-safe.
 *
 * @param <S> the type of the subjects that have it
 * @param name the field as JSON names it, with what it is part of, such as {@code athlete.trainingMonths}
 * @param known tells whether a subject has it
 */
public record Datum<S extends Subject>(String name, Predicate<S> known) {
    /** The earlier sessions. */
    public static final Datum<Subject> HISTORY =
            new Datum<>("history", subject -> subject.session().history().isPresent());

    /** Months of consistent resistance training. */
    public static final Datum<Subject> TRAINING_MONTHS = ofAthlete("trainingMonths", Athlete::trainingMonths);

    /** Grams of protein a day for each kilogram of body mass. */
    public static final Datum<Subject> PROTEIN = ofAthlete("proteinGramsPerKilogram", Athlete::proteinGramsPerKilogram);

    /** The body mass of the athlete. */
    public static final Datum<Subject> BODY_MASS = ofAthlete("bodyMass", Athlete::bodyMass);

    /** The day of birth. */
    public static final Datum<Subject> BIRTH_DATE = ofAthlete("birthDate", Athlete::birthDate);

    /** Whether a qualified person supervises the training. */
    public static final Datum<Subject> SUPERVISED = ofAthlete("supervised", Athlete::supervised);

    /** States of health. */
    public static final Datum<Subject> CONDITIONS = ofAthlete("conditions", Athlete::conditions);

    /** Injuries and operations. */
    public static final Datum<Subject> INJURIES = ofAthlete("injuries", Athlete::injuries);

    /** Sessions done on a flywheel device so far. */
    public static final Datum<Subject> FLYWHEEL_SESSIONS = ofAthlete("flywheelSessions", Athlete::flywheelSessions);

    /** Whether a coach has attested the technique. */
    public static final Datum<Subject> TECHNIQUE = ofAthlete("techniqueAttested", Athlete::techniqueAttested);

    /** Whether eccentric strength is what the athlete trains for. */
    public static final Datum<Subject> GOAL = ofAthlete("eccentricStrengthIsGoal", Athlete::eccentricStrengthIsGoal);

    /** The day of the next test or match. */
    public static final Datum<Subject> NEXT_COMPETITION = ofAthlete("nextCompetition", Athlete::nextCompetition);

    /** Soreness of the muscles. */
    public static final Datum<Subject> SORENESS = ofReadiness("soreness", Readiness::soreness);

    /** Pain of a joint or tendon. */
    public static final Datum<Subject> PAIN = ofReadiness("pain", Readiness::pain);

    /** Whether pain keeps from ordinary movement. */
    public static final Datum<Subject> PAIN_DISABLING = ofReadiness("painDisabling", Readiness::painDisabling);

    /** Loss of strength. */
    public static final Datum<Subject> STRENGTH_LOSS =
            ofReadiness("strengthLossPercent", Readiness::strengthLossPercent);

    /** Swelling or lost range. */
    public static final Datum<Subject> RANGE_LOSS = ofReadiness("rangeLoss", Readiness::rangeLoss);

    /** Strains of the day. */
    public static final Datum<Subject> STRESSORS = ofReadiness("stressors", Readiness::stressors);

    /** Signs that ask for medical care. */
    public static final Datum<Subject> RED_FLAGS = ofReadiness("redFlags", Readiness::redFlags);

    /** The week of the programme. */
    public static final Datum<Subject> PROGRAMME_WEEK = new Datum<>(
            "session.programmeWeek",
            subject -> subject.session().value().programmeWeek().isPresent()
                    || subject.session()
                            .athlete()
                            .flatMap(Athlete::programmeStart)
                            .isPresent());

    /** The warm-up. */
    public static final Datum<Subject> WARM_UP = new Datum<>(
            "session.warmUp", subject -> subject.session().value().warmUp().isPresent());

    /** The muscle groups of the exercise. */
    public static final Datum<ExerciseSubject> PRIMARY_MUSCLES = new Datum<>(
            "exercise.primaryMuscles",
            exercise -> !exercise.value().primaryMuscles().isEmpty());

    /** What the exercise is done with. */
    public static final Datum<ExerciseSubject> EQUIPMENT = new Datum<>(
            "exercise.equipment", exercise -> exercise.value().equipment().isPresent());

    /** The eccentric methods that suit the exercise. */
    public static final Datum<ExerciseSubject> ALLOWED_METHODS = new Datum<>(
            "exercise.allowedMethods",
            exercise -> exercise.value().allowedMethods().isPresent());

    /** The one-repetition maximum. */
    public static final Datum<SetSubject> ONE_REP_MAX =
            new Datum<>("entry.oneRepMax", set -> set.entry().oneRepMax().isPresent());

    /** The eccentric one-repetition maximum. */
    public static final Datum<SetSubject> ECCENTRIC_MAX =
            new Datum<>("entry.eccentricMax", set -> set.entry().eccentricMax().isPresent());

    /** The one-repetition maximum of both limbs together. */
    public static final Datum<SetSubject> TWO_LIMB_MAX =
            new Datum<>("entry.twoLimbMax", set -> set.entry().twoLimbMax().isPresent());

    /** Where the load is while it is lowered. */
    public static final Datum<SetSubject> LOAD_POSITION = new Datum<>(
            "exercise.loadPosition", set -> set.exercise().loadPosition().isPresent());

    /** The load that is lifted. */
    public static final Datum<SetSubject> LIFTED_LOAD =
            new Datum<>("set.liftedLoad", set -> set.value().liftedLoad().isPresent());

    /** The rest before the set. */
    public static final Datum<SetSubject> REST =
            new Datum<>("set.rest", set -> set.value().rest().isPresent());

    /** The rest between two repetitions. */
    public static final Datum<SetSubject> REST_BETWEEN_REPS = new Datum<>(
            "set.restBetweenReps", set -> set.value().restBetweenReps().isPresent());

    /** Whether the set goes on until no further repetition is possible. */
    public static final Datum<SetSubject> TO_FAILURE =
            new Datum<>("set.toFailure", set -> set.value().toFailure().isPresent());

    /** What a flywheel device measured. */
    public static final Datum<SetSubject> PEAK_POWER =
            new Datum<>("set.peakPower", set -> set.value().peakPower().isPresent());

    /** Pins or arms that catch the load. */
    public static final Datum<SetSubject> SAFETY_CATCHES =
            new Datum<>("set.safetyCatches", set -> set.value().safetyCatches().isPresent());

    /** The weight releasers. */
    public static final Datum<SetSubject> RELEASERS =
            new Datum<>("set.releasers", set -> set.value().releasers().isPresent());

    /** What those who stand by can lift. */
    public static final Datum<SetSubject> SPOTTER_CAPACITY = new Datum<>(
            "set.spotters.capacity",
            set -> set.value().spotters().flatMap(Spotters::capacity).isPresent());

    /** The load that is lowered. */
    public static final Datum<SetSubject> LOAD =
            new Datum<>("set.load", set -> set.value().load().isPresent());

    /** Who stands by. */
    public static final Datum<SetSubject> SPOTTERS =
            new Datum<>("set.spotters", set -> set.spotters().isPresent());

    /** Whether those who stand by are attentive. */
    public static final Datum<SetSubject> ATTENTIVE = new Datum<>(
            "set.spotters.attentive",
            set -> set.value().spotters().flatMap(Spotters::attentive).isPresent());

    /** How the load gets back up. */
    public static final Datum<SetSubject> RETURN_METHOD =
            new Datum<>("set.returnMethod", set -> set.value().returnMethod().isPresent());

    /** The repetitions. */
    public static final Datum<SetSubject> REPS =
            new Datum<>("set.reps", set -> !set.value().reps().isEmpty());

    /** The time of lowering. */
    public static final Datum<RepSubject> DESCENT =
            new Datum<>("rep.descent", rep -> rep.descent().isPresent());

    /** The time for which the load was held still. */
    public static final Datum<RepSubject> HOLD =
            new Datum<>("rep.hold", rep -> rep.value().hold().isPresent());

    /** What was seen to go wrong with range or path. */
    public static final Datum<RepSubject> FAULTS =
            new Datum<>("rep.faults", rep -> rep.value().faults().isPresent());

    /**
     * Creates a datum.
     *
     * @param name the field as JSON names it, with what it is part of
     * @param known tells whether a subject has it
     * @throws NullPointerException if an argument is null
     */
    public Datum {
        requireNonNull(name, "name");
        requireNonNull(known, "known");
    }

    private static Datum<Subject> ofReadiness(String field, Function<Readiness, Optional<?>> value) {
        return new Datum<>(
                "readiness." + field,
                subject -> subject.session().value().readiness().flatMap(value).isPresent());
    }

    private static Datum<Subject> ofAthlete(String field, Function<Athlete, Optional<?>> value) {
        return new Datum<>(
                "athlete." + field,
                subject -> subject.session().athlete().flatMap(value).isPresent());
    }
}
