package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * Names a field that a rule needs and tells whether it is known. Immutable and thread-safe.
 *
 * @param <S> the type of the subjects that have it
 * @param name the field as JSON names it, with what it is part of, such as {@code athlete.trainingMonths}
 * @param known tells whether a subject has it
 */
public record Datum<S extends Subject>(String name, Predicate<S> known) {
    /**
     * Asks for a field of a repetition in each repetition of a set, for a rule that judges sets.
     *
     * @param ofRep the field
     * @return a datum of the same name, known if the set has repetitions and each of them has it
     */
    public static Datum<SetSubject> ofEachRep(Datum<? super RepSubject> ofRep) {
        return new Datum<>(
                ofRep.name(),
                set -> !set.reps().isEmpty()
                        && set.reps().stream().allMatch(rep -> ofRep.known().test(rep)));
    }

    /**
     * Asks for a field of a set in each set of negatives of an exercise, for a rule that judges exercises.
     *
     * @param ofSet the field
     * @return a datum of the same name, known if each set of negatives has it
     */
    public static Datum<ExerciseSubject> ofEachNegative(Datum<? super SetSubject> ofSet) {
        return new Datum<>(
                ofSet.name(),
                exercise -> exercise.negatives().stream()
                        .allMatch(set -> ofSet.known().test(set)));
    }

    /** The earlier sessions. */
    public static final Datum<Subject> HISTORY = of("history", Field.HISTORY);

    /** Months of consistent resistance training. */
    public static final Datum<Subject> TRAINING_MONTHS = of("athlete.trainingMonths", Field.TRAINING_MONTHS);

    /** Grams of protein a day for each kilogram of body mass. */
    public static final Datum<Subject> PROTEIN = of("athlete.proteinGramsPerKilogram", Field.PROTEIN);

    /** The body mass of the athlete. */
    public static final Datum<Subject> BODY_MASS = of("athlete.bodyMass", Field.BODY_MASS);

    /** The day of birth. */
    public static final Datum<Subject> BIRTH_DATE = of("athlete.birthDate", Field.BIRTH_DATE);

    /** Whether a qualified person supervises the training. */
    public static final Datum<Subject> SUPERVISED = of("athlete.supervised", Field.SUPERVISED);

    /** States of health. */
    public static final Datum<Subject> CONDITIONS = of("athlete.conditions", Field.CONDITIONS);

    /** Injuries and operations. */
    public static final Datum<Subject> INJURIES = of("athlete.injuries", Field.INJURIES);

    /** Sessions done on a flywheel device so far. */
    public static final Datum<Subject> FLYWHEEL_SESSIONS = of("athlete.flywheelSessions", Field.FLYWHEEL_SESSIONS);

    /** Whether a coach has attested the technique. */
    public static final Datum<Subject> TECHNIQUE = of("athlete.techniqueAttested", Field.TECHNIQUE);

    /** Whether eccentric strength is what the athlete trains for. */
    public static final Datum<Subject> GOAL = of("athlete.eccentricStrengthIsGoal", Field.GOAL);

    /** The day of the next test or match. */
    public static final Datum<Subject> NEXT_COMPETITION = of("athlete.nextCompetition", Field.NEXT_COMPETITION);

    /** Soreness of the muscles. */
    public static final Datum<Subject> SORENESS = of("readiness.soreness", Field.SORENESS);

    /** Pain of a joint or tendon. */
    public static final Datum<Subject> PAIN = of("readiness.pain", Field.PAIN);

    /** Whether pain keeps from ordinary movement. */
    public static final Datum<Subject> PAIN_DISABLING = of("readiness.painDisabling", Field.PAIN_DISABLING);

    /** Loss of strength. */
    public static final Datum<Subject> STRENGTH_LOSS = of("readiness.strengthLossPercent", Field.STRENGTH_LOSS);

    /** Swelling or lost range. */
    public static final Datum<Subject> RANGE_LOSS = of("readiness.rangeLoss", Field.RANGE_LOSS);

    /** Strains of the day. */
    public static final Datum<Subject> STRESSORS = of("readiness.stressors", Field.STRESSORS);

    /** Signs that ask for medical care. */
    public static final Datum<Subject> RED_FLAGS = of("readiness.redFlags", Field.RED_FLAGS);

    /** The week of the programme. */
    public static final Datum<Subject> PROGRAMME_WEEK = of("session.programmeWeek", Field.PROGRAMME_WEEK);

    /** The warm-up. */
    public static final Datum<Subject> WARM_UP = of("session.warmUp", Field.WARM_UP);

    /** The muscle groups of the exercise. */
    public static final Datum<ExerciseSubject> PRIMARY_MUSCLES = of("exercise.primaryMuscles", Field.PRIMARY_MUSCLES);

    /** What the exercise is done with. */
    public static final Datum<ExerciseSubject> EQUIPMENT = of("exercise.equipment", Field.EQUIPMENT);

    /** The eccentric methods that suit the exercise. */
    public static final Datum<ExerciseSubject> ALLOWED_METHODS = of("exercise.allowedMethods", Field.ALLOWED_METHODS);

    /** The one-repetition maximum. */
    public static final Datum<SetSubject> ONE_REP_MAX = of("entry.oneRepMax", Field.ONE_REP_MAX);

    /** The eccentric one-repetition maximum. */
    public static final Datum<SetSubject> ECCENTRIC_MAX = of("entry.eccentricMax", Field.ECCENTRIC_MAX);

    /** The one-repetition maximum of both limbs together. */
    public static final Datum<SetSubject> TWO_LIMB_MAX = of("entry.twoLimbMax", Field.TWO_LIMB_MAX);

    /** Where the load is while it is lowered. */
    public static final Datum<SetSubject> LOAD_POSITION = of("exercise.loadPosition", Field.LOAD_POSITION);

    /** The load that is lifted. */
    public static final Datum<SetSubject> LIFTED_LOAD = of("set.liftedLoad", Field.LIFTED_LOAD);

    /** The rest before the set. */
    public static final Datum<SetSubject> REST = of("set.rest", Field.REST);

    /** The rest between two repetitions. */
    public static final Datum<SetSubject> REST_BETWEEN_REPS = of("set.restBetweenReps", Field.REST_BETWEEN_REPS);

    /** Whether the set goes on until no further repetition is possible. */
    public static final Datum<SetSubject> TO_FAILURE = of("set.toFailure", Field.TO_FAILURE);

    /** What a flywheel device measured. */
    public static final Datum<SetSubject> PEAK_POWER = of("set.peakPower", Field.PEAK_POWER);

    /** Pins or arms that catch the load. */
    public static final Datum<SetSubject> SAFETY_CATCHES = of("set.safetyCatches", Field.SAFETY_CATCHES);

    /** The weight releasers. */
    public static final Datum<SetSubject> RELEASERS = of("set.releasers", Field.RELEASERS);

    /** What those who stand by can lift. */
    public static final Datum<SetSubject> SPOTTER_CAPACITY = of("set.spotters.capacity", Field.SPOTTER_CAPACITY);

    /** The load that is lowered. */
    public static final Datum<SetSubject> LOAD = of("set.load", Field.LOAD);

    /** Who stands by. */
    public static final Datum<SetSubject> SPOTTERS = of("set.spotters", Field.SPOTTERS);

    /** Whether those who stand by are attentive. */
    public static final Datum<SetSubject> ATTENTIVE = of("set.spotters.attentive", Field.ATTENTIVE);

    /** How the load gets back up. */
    public static final Datum<SetSubject> RETURN_METHOD = of("set.returnMethod", Field.RETURN_METHOD);

    /** How the sets are done, which every set says. */
    public static final Datum<Subject> METHOD = of("set.method", Field.METHOD);

    /** The sets of an exercise, which every exercise has. */
    public static final Datum<ExerciseSubject> SETS = of("entry.sets", Field.SETS);

    /** The tempo to keep. */
    public static final Datum<SetSubject> TEMPO = of("set.tempo", Field.TEMPO);

    /** The repetitions. */
    public static final Datum<SetSubject> REPS = of("set.reps", Field.REPS);

    /** The time of lowering. */
    public static final Datum<RepSubject> DESCENT = of("rep.descent", Field.DESCENT);

    /** The time for which the load was held still. */
    public static final Datum<RepSubject> HOLD = of("rep.hold", Field.HOLD);

    /** What was seen to go wrong with range or path. */
    public static final Datum<RepSubject> FAULTS = of("rep.faults", Field.FAULTS);

    /** Tells the data apart without a lambda for each, which an app would pay for at its first check. */
    private enum Field implements Predicate<Subject> {
        HISTORY,
        TRAINING_MONTHS,
        PROTEIN,
        BODY_MASS,
        BIRTH_DATE,
        SUPERVISED,
        CONDITIONS,
        INJURIES,
        FLYWHEEL_SESSIONS,
        TECHNIQUE,
        GOAL,
        NEXT_COMPETITION,
        SORENESS,
        PAIN,
        PAIN_DISABLING,
        STRENGTH_LOSS,
        RANGE_LOSS,
        STRESSORS,
        RED_FLAGS,
        PROGRAMME_WEEK,
        WARM_UP,
        PRIMARY_MUSCLES,
        EQUIPMENT,
        ALLOWED_METHODS,
        ONE_REP_MAX,
        ECCENTRIC_MAX,
        TWO_LIMB_MAX,
        LOAD_POSITION,
        LIFTED_LOAD,
        REST,
        REST_BETWEEN_REPS,
        TO_FAILURE,
        PEAK_POWER,
        SAFETY_CATCHES,
        RELEASERS,
        SPOTTER_CAPACITY,
        LOAD,
        SPOTTERS,
        ATTENTIVE,
        RETURN_METHOD,
        METHOD,
        SETS,
        TEMPO,
        REPS,
        DESCENT,
        HOLD,
        FAULTS;

        @Override
        public boolean test(Subject subject) {
            Session session = subject.session().value();
            return switch (this) {
                case METHOD, SETS -> true;
                case HISTORY -> subject.session().history().isPresent();
                case PROGRAMME_WEEK ->
                    session.programmeWeek().isPresent()
                            || (session.athlete().isPresent()
                                    && session.athlete().get().programmeStart().isPresent());
                case WARM_UP -> session.warmUp().isPresent();
                case TRAINING_MONTHS,
                        PROTEIN,
                        BODY_MASS,
                        BIRTH_DATE,
                        SUPERVISED,
                        CONDITIONS,
                        INJURIES,
                        FLYWHEEL_SESSIONS,
                        TECHNIQUE,
                        GOAL,
                        NEXT_COMPETITION ->
                    session.athlete().isPresent() && isIn(session.athlete().get());
                case SORENESS, PAIN, PAIN_DISABLING, STRENGTH_LOSS, RANGE_LOSS, STRESSORS, RED_FLAGS ->
                    session.readiness().isPresent() && isIn(session.readiness().get());
                case PRIMARY_MUSCLES ->
                    !((ExerciseSubject) subject).value().primaryMuscles().isEmpty();
                case EQUIPMENT ->
                    ((ExerciseSubject) subject).value().equipment().isPresent();
                case ALLOWED_METHODS ->
                    ((ExerciseSubject) subject).value().allowedMethods().isPresent();
                case DESCENT -> ((RepSubject) subject).descent().isPresent();
                case HOLD -> ((RepSubject) subject).value().hold().isPresent();
                case FAULTS -> ((RepSubject) subject).value().faults().isPresent();
                case SPOTTERS -> ((SetSubject) subject).spotters().isPresent();
                default -> isIn(((SetSubject) subject).entry(), ((SetSubject) subject).value());
            };
        }

        private boolean isIn(Athlete athlete) {
            return switch (this) {
                case TRAINING_MONTHS -> athlete.trainingMonths().isPresent();
                case PROTEIN -> athlete.proteinGramsPerKilogram().isPresent();
                case BODY_MASS -> athlete.bodyMass().isPresent();
                case BIRTH_DATE -> athlete.birthDate().isPresent();
                case SUPERVISED -> athlete.supervised().isPresent();
                case CONDITIONS -> athlete.conditions().isPresent();
                case INJURIES -> athlete.injuries().isPresent();
                case FLYWHEEL_SESSIONS -> athlete.flywheelSessions().isPresent();
                case TECHNIQUE -> athlete.techniqueAttested().isPresent();
                case GOAL -> athlete.eccentricStrengthIsGoal().isPresent();
                case NEXT_COMPETITION -> athlete.nextCompetition().isPresent();
                default -> false;
            };
        }

        private boolean isIn(Readiness readiness) {
            return switch (this) {
                case SORENESS -> readiness.soreness().isPresent();
                case PAIN -> readiness.pain().isPresent();
                case PAIN_DISABLING -> readiness.painDisabling().isPresent();
                case STRENGTH_LOSS -> readiness.strengthLossPercent().isPresent();
                case RANGE_LOSS -> readiness.rangeLoss().isPresent();
                case STRESSORS -> readiness.stressors().isPresent();
                case RED_FLAGS -> readiness.redFlags().isPresent();
                default -> false;
            };
        }

        private boolean isIn(ExerciseEntry entry, WorkSet set) {
            return switch (this) {
                case ONE_REP_MAX -> entry.oneRepMax().isPresent();
                case ECCENTRIC_MAX -> entry.eccentricMax().isPresent();
                case TWO_LIMB_MAX -> entry.twoLimbMax().isPresent();
                case LOAD_POSITION -> entry.exercise().loadPosition().isPresent();
                case LIFTED_LOAD -> set.liftedLoad().isPresent();
                case REST -> set.rest().isPresent();
                case REST_BETWEEN_REPS -> set.restBetweenReps().isPresent();
                case TO_FAILURE -> set.toFailure().isPresent();
                case PEAK_POWER -> set.peakPower().isPresent();
                case SAFETY_CATCHES -> set.safetyCatches().isPresent();
                case RELEASERS -> set.releasers().isPresent();
                case LOAD -> set.load().isPresent();
                case RETURN_METHOD -> set.returnMethod().isPresent();
                case TEMPO -> set.tempo().isPresent();
                case REPS -> !set.reps().isEmpty();
                case ATTENTIVE ->
                    set.spotters().isPresent()
                            && set.spotters().get().attentive().isPresent();
                case SPOTTER_CAPACITY ->
                    set.spotters().isPresent()
                            && set.spotters().get().capacity().isPresent();
                default -> false;
            };
        }
    }

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

    /** {@return the field in words, which in English are its name} */
    public Message words() {
        return DatumWords.of(name);
    }

    /**
     * Names fields of one part of the data in words, as reports do.
     *
     * @param names the names of data with the same first part, such as {@code athlete.bodyMass}, at least one
     * @return the words, such as {@code athlete (bodyMass, conditions)}
     */
    public static Message words(Collection<String> names) {
        return DatumWords.all(names);
    }

    @SuppressWarnings("unchecked") // a field tests what its constant names, and that is an S
    private static <S extends Subject> Datum<S> of(String name, Field field) {
        return new Datum<>(name, (Predicate<S>) (Predicate<?>) field);
    }
}
