package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Describes how the athlete feels on the day. Immutable and thread-safe.
 *
 * @param soreness soreness of the muscles to be trained, 0 (none) to 10
 * @param pain pain of a joint or tendon, 0 (none) to 10
 * @param painDisabling whether the pain keeps the athlete from ordinary movement
 * @param strengthLossPercent loss of strength against the usual, 0 to 100 %
 * @param rangeLoss whether a joint is visibly swollen or does not reach its usual range
 * @param stressors strains of the day; present and empty means that there are none
 * @param redFlags signs that ask for medical care; present and empty means that there are none
 */
public record Readiness(
        Optional<Double> soreness,
        Optional<Double> pain,
        Optional<Boolean> painDisabling,
        Optional<Double> strengthLossPercent,
        Optional<Boolean> rangeLoss,
        Optional<Set<Stressor>> stressors,
        Optional<Set<RedFlag>> redFlags) {
    /**
     * Creates a readiness.
     *
     * @param soreness soreness of the muscles to be trained
     * @param pain pain of a joint or tendon
     * @param painDisabling whether the pain keeps the athlete from ordinary movement
     * @param strengthLossPercent loss of strength against the usual
     * @param rangeLoss whether a joint is visibly swollen or does not reach its usual range
     * @param stressors strains of the day
     * @param redFlags signs that ask for medical care
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Readiness {
        Checks.betweenIfPresent(0, 10, soreness, "soreness");
        Checks.betweenIfPresent(0, 10, pain, "pain");
        requireNonNull(painDisabling, "painDisabling");
        Checks.betweenIfPresent(0, 100, strengthLossPercent, "strengthLossPercent");
        requireNonNull(rangeLoss, "rangeLoss");
        stressors = requireNonNull(stressors, "stressors").map(set -> Checks.set(Stressor.class, set, "stressors"));
        redFlags = requireNonNull(redFlags, "redFlags").map(flags -> Checks.set(RedFlag.class, flags, "redFlags"));
    }

    /**
     * Creates a readiness with the two scales that apps ask for most.
     *
     * @param soreness soreness of the muscles to be trained, 0 to 10
     * @param pain pain of a joint or tendon, 0 to 10
     * @return the readiness
     */
    public static Readiness of(double soreness, double pain) {
        return builder().soreness(soreness).pain(pain).build();
    }

    /** {@return a builder with nothing known} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this readiness} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.soreness = soreness;
        builder.pain = pain;
        builder.painDisabling = painDisabling;
        builder.strengthLossPercent = strengthLossPercent;
        builder.rangeLoss = rangeLoss;
        builder.stressors = stressors;
        builder.redFlags = redFlags;
        return builder;
    }

    /** Builds readinesses. Not thread-safe; what it builds is. */
    public static final class Builder {
        private Optional<Double> soreness = Optional.empty();
        private Optional<Double> pain = Optional.empty();
        private Optional<Boolean> painDisabling = Optional.empty();
        private Optional<Double> strengthLossPercent = Optional.empty();
        private Optional<Boolean> rangeLoss = Optional.empty();
        private Optional<Set<Stressor>> stressors = Optional.empty();
        private Optional<Set<RedFlag>> redFlags = Optional.empty();

        private Builder() {}

        /**
         * Sets the soreness of the muscles to be trained.
         *
         * @param value 0 (none) to 10
         * @return this builder
         */
        public Builder soreness(double value) {
            soreness = Optional.of(value);
            return this;
        }

        /**
         * Sets the pain of a joint or tendon.
         *
         * @param value 0 (none) to 10
         * @return this builder
         */
        public Builder pain(double value) {
            pain = Optional.of(value);
            return this;
        }

        /**
         * Sets whether the pain keeps the athlete from ordinary movement.
         *
         * @param value true if it does
         * @return this builder
         */
        public Builder painDisabling(boolean value) {
            painDisabling = Optional.of(value);
            return this;
        }

        /**
         * Sets the loss of strength against the usual.
         *
         * @param value 0 to 100 %
         * @return this builder
         */
        public Builder strengthLossPercent(double value) {
            strengthLossPercent = Optional.of(value);
            return this;
        }

        /**
         * Sets whether a joint is visibly swollen or does not reach its usual range.
         *
         * @param value true if so
         * @return this builder
         */
        public Builder rangeLoss(boolean value) {
            rangeLoss = Optional.of(value);
            return this;
        }

        /**
         * Sets the strains of the day; call it without arguments to say that there are none.
         *
         * @param values the stressors
         * @return this builder
         */
        public Builder stressors(Stressor... values) {
            EnumSet<Stressor> set = EnumSet.noneOf(Stressor.class);
            set.addAll(Checks.list(Arrays.asList(requireNonNull(values, "stressors")), "stressors"));
            stressors = Optional.of(set);
            return this;
        }

        /**
         * Sets the signs that ask for medical care; call it without arguments to say that there are none.
         *
         * @param values the signs
         * @return this builder
         */
        public Builder redFlags(RedFlag... values) {
            EnumSet<RedFlag> set = EnumSet.noneOf(RedFlag.class);
            set.addAll(Checks.list(Arrays.asList(requireNonNull(values, "redFlags")), "redFlags"));
            redFlags = Optional.of(set);
            return this;
        }

        /**
         * Builds the readiness.
         *
         * @return the readiness
         * @throws IllegalArgumentException if a number is out of its range
         */
        public Readiness build() {
            return new Readiness(soreness, pain, painDisabling, strengthLossPercent, rangeLoss, stressors, redFlags);
        }
    }
}
