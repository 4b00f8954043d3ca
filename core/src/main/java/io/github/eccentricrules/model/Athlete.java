package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Describes the person who trains, as far as it is known. Immutable and thread-safe.
 *
 * @param id what the app calls the athlete, any name; no rule reads it and nothing logs it
 * @param sex the sex
 * @param birthDate the day of birth
 * @param bodyMass the body mass, above 0
 * @param trainingMonths months of consistent resistance training, 0 or more
 * @param supervised whether a qualified person supervises the training
 * @param conditions states of health; present and empty means that there are none
 * @param injuries injuries and operations; present and empty means that there are none
 * @param proteinGramsPerKilogram grams of protein a day for each kilogram of body mass, 0 to 20
 * @param flywheelSessions sessions done on a flywheel device so far, 0 or more
 * @param techniqueAttested whether a coach has attested the technique at 80 % of the one-repetition maximum
 * @param eccentricStrengthIsGoal whether eccentric strength is what the athlete trains for
 * @param nextCompetition the day of the next test or match
 * @param programmeStart the first day of the programme that the athlete follows
 */
public record Athlete(
        Optional<String> id,
        Optional<Sex> sex,
        Optional<LocalDate> birthDate,
        Optional<Load> bodyMass,
        Optional<Integer> trainingMonths,
        Optional<Boolean> supervised,
        Optional<Set<Condition>> conditions,
        Optional<List<Injury>> injuries,
        Optional<Double> proteinGramsPerKilogram,
        Optional<Integer> flywheelSessions,
        Optional<Boolean> techniqueAttested,
        Optional<Boolean> eccentricStrengthIsGoal,
        Optional<LocalDate> nextCompetition,
        Optional<LocalDate> programmeStart) {
    /**
     * Creates an athlete.
     *
     * @param id what the app calls the athlete
     * @param sex the sex
     * @param birthDate the day of birth
     * @param bodyMass the body mass
     * @param trainingMonths months of consistent resistance training
     * @param supervised whether a qualified person supervises the training
     * @param conditions states of health
     * @param injuries injuries and operations
     * @param proteinGramsPerKilogram grams of protein a day for each kilogram of body mass
     * @param flywheelSessions sessions done on a flywheel device so far
     * @param techniqueAttested whether a coach has attested the technique at 80 % of the one-repetition maximum
     * @param eccentricStrengthIsGoal whether eccentric strength is what the athlete trains for
     * @param nextCompetition the day of the next test or match
     * @param programmeStart the first day of the programme that the athlete follows
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the id is blank or holds a control character, or a number is out of its range
     */
    public Athlete {
        if (requireNonNull(id, "id").isPresent()) {
            Checks.id(id.get(), "id");
        }
        requireNonNull(sex, "sex");
        requireNonNull(birthDate, "birthDate");
        if (requireNonNull(bodyMass, "bodyMass").isPresent() && !bodyMass.get().isHeavierThan(Load.ZERO)) {
            throw new IllegalArgumentException("bodyMass must be above 0, was " + bodyMass.get());
        }
        Checks.atLeastIfPresent(0, trainingMonths, "trainingMonths");
        requireNonNull(supervised, "supervised");
        conditions = Checks.setIfPresent(Condition.class, conditions, "conditions");
        if (requireNonNull(injuries, "injuries").isPresent()) {
            injuries = Optional.of(Checks.list(injuries.get(), "injuries"));
        }
        Checks.betweenIfPresent(0, 20, proteinGramsPerKilogram, "proteinGramsPerKilogram");
        Checks.atLeastIfPresent(0, flywheelSessions, "flywheelSessions");
        requireNonNull(techniqueAttested, "techniqueAttested");
        requireNonNull(eccentricStrengthIsGoal, "eccentricStrengthIsGoal");
        requireNonNull(nextCompetition, "nextCompetition");
        requireNonNull(programmeStart, "programmeStart");
    }

    /** {@return a builder with nothing known} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this athlete} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.sex = sex;
        builder.birthDate = birthDate;
        builder.bodyMass = bodyMass;
        builder.trainingMonths = trainingMonths;
        builder.supervised = supervised;
        builder.conditions = conditions;
        builder.injuries = injuries;
        builder.proteinGramsPerKilogram = proteinGramsPerKilogram;
        builder.flywheelSessions = flywheelSessions;
        builder.techniqueAttested = techniqueAttested;
        builder.eccentricStrengthIsGoal = eccentricStrengthIsGoal;
        builder.nextCompetition = nextCompetition;
        builder.programmeStart = programmeStart;
        return builder;
    }

    /** Builds athletes. Not thread-safe; what it builds is. */
    public static final class Builder {
        private Optional<String> id = Optional.empty();
        private Optional<Sex> sex = Optional.empty();
        private Optional<LocalDate> birthDate = Optional.empty();
        private Optional<Load> bodyMass = Optional.empty();
        private Optional<Integer> trainingMonths = Optional.empty();
        private Optional<Boolean> supervised = Optional.empty();
        private Optional<Set<Condition>> conditions = Optional.empty();
        private Optional<List<Injury>> injuries = Optional.empty();
        private Optional<Double> proteinGramsPerKilogram = Optional.empty();
        private Optional<Integer> flywheelSessions = Optional.empty();
        private Optional<Boolean> techniqueAttested = Optional.empty();
        private Optional<Boolean> eccentricStrengthIsGoal = Optional.empty();
        private Optional<LocalDate> nextCompetition = Optional.empty();
        private Optional<LocalDate> programmeStart = Optional.empty();

        private Builder() {}

        /**
         * Sets what the app calls the athlete. It tells whose a waiver is; no rule reads it and nothing logs it.
         *
         * @param value any name that is not blank, such as a number of the app's own
         * @return this builder
         */
        public Builder id(String value) {
            id = Optional.of(requireNonNull(value, "id"));
            return this;
        }

        /**
         * Sets the sex.
         *
         * @param value the sex
         * @return this builder
         */
        public Builder sex(Sex value) {
            sex = Optional.of(requireNonNull(value, "sex"));
            return this;
        }

        /**
         * Sets the day of birth.
         *
         * @param value the day of birth
         * @return this builder
         */
        public Builder birthDate(LocalDate value) {
            birthDate = Optional.of(requireNonNull(value, "birthDate"));
            return this;
        }

        /**
         * Sets the body mass.
         *
         * @param value the body mass, above 0
         * @return this builder
         */
        public Builder bodyMass(Load value) {
            bodyMass = Optional.of(requireNonNull(value, "bodyMass"));
            return this;
        }

        /**
         * Sets the months of consistent resistance training.
         *
         * @param value the number of months, 0 or more
         * @return this builder
         */
        public Builder trainingMonths(int value) {
            trainingMonths = Optional.of(value);
            return this;
        }

        /**
         * Sets whether a qualified person supervises the training.
         *
         * @param value true if one does
         * @return this builder
         */
        public Builder supervised(boolean value) {
            supervised = Optional.of(value);
            return this;
        }

        /**
         * Sets the states of health; call it without arguments to say that there are none.
         *
         * @param values the conditions
         * @return this builder
         */
        public Builder conditions(Condition... values) {
            EnumSet<Condition> set = EnumSet.noneOf(Condition.class);
            set.addAll(Checks.list(Arrays.asList(requireNonNull(values, "conditions")), "conditions"));
            conditions = Optional.of(set);
            return this;
        }

        /**
         * Sets the injuries; call it without arguments to say that there are none.
         *
         * @param values the injuries
         * @return this builder
         */
        public Builder injuries(Injury... values) {
            injuries = Optional.of(Checks.list(Arrays.asList(requireNonNull(values, "injuries")), "injuries"));
            return this;
        }

        /**
         * Sets the protein intake.
         *
         * @param value grams a day for each kilogram of body mass, 0 to 20
         * @return this builder
         */
        public Builder proteinGramsPerKilogram(double value) {
            proteinGramsPerKilogram = Optional.of(value);
            return this;
        }

        /**
         * Sets the sessions done on a flywheel device so far.
         *
         * @param value the number of sessions, 0 or more
         * @return this builder
         */
        public Builder flywheelSessions(int value) {
            flywheelSessions = Optional.of(value);
            return this;
        }

        /**
         * Sets whether a coach has attested the technique at 80 % of the one-repetition maximum.
         *
         * @param value true if one has
         * @return this builder
         */
        public Builder techniqueAttested(boolean value) {
            techniqueAttested = Optional.of(value);
            return this;
        }

        /**
         * Sets whether eccentric strength is what the athlete trains for.
         *
         * @param value true if it is
         * @return this builder
         */
        public Builder eccentricStrengthIsGoal(boolean value) {
            eccentricStrengthIsGoal = Optional.of(value);
            return this;
        }

        /**
         * Sets the day of the next test or match.
         *
         * @param value the day
         * @return this builder
         */
        public Builder nextCompetition(LocalDate value) {
            nextCompetition = Optional.of(requireNonNull(value, "nextCompetition"));
            return this;
        }

        /**
         * Sets the first day of the programme that the athlete follows.
         *
         * @param value the day, in UTC
         * @return this builder
         */
        public Builder programmeStart(LocalDate value) {
            programmeStart = Optional.of(requireNonNull(value, "programmeStart"));
            return this;
        }

        /**
         * Builds the athlete.
         *
         * @return the athlete
         * @throws IllegalArgumentException if the id is blank or holds a control character, or a number is out of its
         *     range
         */
        public Athlete build() {
            return new Athlete(
                    id,
                    sex,
                    birthDate,
                    bodyMass,
                    trainingMonths,
                    supervised,
                    conditions,
                    injuries,
                    proteinGramsPerKilogram,
                    flywheelSessions,
                    techniqueAttested,
                    eccentricStrengthIsGoal,
                    nextCompetition,
                    programmeStart);
        }
    }
}
