package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.Athlete;
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

    private static Datum<Subject> ofAthlete(String field, Function<Athlete, Optional<?>> value) {
        return new Datum<>(
                "athlete." + field,
                subject -> subject.session().athlete().flatMap(value).isPresent());
    }
}
