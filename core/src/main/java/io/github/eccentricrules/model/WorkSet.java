package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Represents a set of repetitions. Immutable and thread-safe.
 *
 * @param method how the set is done
 * @param side the limb that a single-limb set trains; absent if both work together
 * @param load the load that is lowered; without body mass
 * @param liftedLoad the load that is lifted, if it differs from the one that is lowered
 * @param rest the rest before this set
 * @param spotters who stands by
 * @param returnMethod how the load gets back up
 * @param safetyCatches whether pins or arms are set that catch the load
 * @param releasers weight releasers, if they are used
 * @param tempo the prescribed tempo
 * @param restBetweenReps the rest between two repetitions of the set
 * @param toFailure whether the set was or is to be done until no further repetition was possible
 * @param peakPower what a flywheel device measured
 * @param reps the repetitions in order; empty if they are not known
 */
public record WorkSet(
        SetMethod method,
        Optional<Side> side,
        Optional<Load> load,
        Optional<Load> liftedLoad,
        Optional<Duration> rest,
        Optional<Spotters> spotters,
        Optional<ReturnMethod> returnMethod,
        Optional<Boolean> safetyCatches,
        Optional<Releasers> releasers,
        Optional<Tempo> tempo,
        Optional<Duration> restBetweenReps,
        Optional<Boolean> toFailure,
        Optional<PeakPower> peakPower,
        List<Rep> reps) {
    /**
     * Creates a set.
     *
     * @param method how the set is done
     * @param side the limb that a single-limb set trains
     * @param load the load that is lowered
     * @param liftedLoad the load that is lifted
     * @param rest the rest before this set
     * @param spotters who stands by
     * @param returnMethod how the load gets back up
     * @param safetyCatches whether pins or arms are set that catch the load
     * @param releasers weight releasers
     * @param tempo the prescribed tempo
     * @param restBetweenReps the rest between two repetitions of the set
     * @param toFailure whether the set was or is to be done until no further repetition was possible
     * @param peakPower what a flywheel device measured
     * @param reps the repetitions in order
     * @throws NullPointerException if an argument or a repetition is null
     * @throws IllegalArgumentException if a rest is negative
     */
    public WorkSet {
        requireNonNull(method, "method");
        requireNonNull(side, "side");
        requireNonNull(load, "load");
        requireNonNull(liftedLoad, "liftedLoad");
        Checks.notNegativeIfPresent(rest, "rest");
        requireNonNull(spotters, "spotters");
        requireNonNull(returnMethod, "returnMethod");
        requireNonNull(safetyCatches, "safetyCatches");
        requireNonNull(releasers, "releasers");
        requireNonNull(tempo, "tempo");
        Checks.withinDayIfPresent(restBetweenReps, "restBetweenReps");
        requireNonNull(toFailure, "toFailure");
        requireNonNull(peakPower, "peakPower");
        reps = Reps.copyOf(reps, "reps");
    }

    /**
     * Returns the time of lowering of a repetition in seconds. It costs less than to ask the repetition.
     *
     * @param index the place of the repetition in {@link #reps}, from 0
     * @return the time in seconds; NaN if it is not known
     * @throws IndexOutOfBoundsException if there is no such repetition
     */
    public double descentSeconds(int index) {
        return columns().seconds(index);
    }

    /** {@return the shortest time of lowering in seconds; NaN unless that of every repetition is known} */
    public double shortestDescentSeconds() {
        return columns().shortest();
    }

    /** {@return the longest time of lowering in seconds; NaN unless that of every repetition is known} */
    public double longestDescentSeconds() {
        return columns().longest();
    }

    /**
     * Counts the repetitions whose time of lowering lies outside of a range.
     *
     * @param shortest the shortest time in seconds within the range
     * @param longest the longest time in seconds within the range
     * @return the number; one whose time is not known does not count
     */
    public int countDescentsOutside(double shortest, double longest) {
        return columns().countOutside(shortest, longest);
    }

    /** {@return whether the load is known to have fallen in a repetition} */
    public boolean hasDroppedRep() {
        return columns().hasDropped();
    }

    /** {@return whether a fault was seen in a repetition} */
    public boolean hasFaultyRep() {
        return columns().hasFaulty();
    }

    /** {@return whether every repetition tells its faults, if it has any} */
    public boolean tellsFaults() {
        return columns().areInspected();
    }

    /** Returns this set with other repetitions, which are known to be immutable. */
    WorkSet withReps(Reps values) {
        return new WorkSet(
                method,
                side,
                load,
                liftedLoad,
                rest,
                spotters,
                returnMethod,
                safetyCatches,
                releasers,
                tempo,
                restBetweenReps,
                toFailure,
                peakPower,
                values);
    }

    /** Tells whether the descents say all that there is to say about control. */
    boolean isPlain() {
        return !hasDroppedRep() && tempo.isEmpty();
    }

    private Reps columns() {
        return (Reps) reps;
    }

    /**
     * Starts a set.
     *
     * @param method how it is done
     * @return a builder with nothing else known
     */
    public static Builder builder(SetMethod method) {
        return new Builder(method);
    }

    /** {@return a builder that starts from this set} */
    public Builder toBuilder() {
        Builder builder = new Builder(method);
        builder.side = side;
        builder.load = load;
        builder.liftedLoad = liftedLoad;
        builder.rest = rest;
        builder.spotters = spotters;
        builder.returnMethod = returnMethod;
        builder.safetyCatches = safetyCatches;
        builder.releasers = releasers;
        builder.tempo = tempo;
        builder.restBetweenReps = restBetweenReps;
        builder.toFailure = toFailure;
        builder.peakPower = peakPower;
        builder.reps = reps;
        return builder;
    }

    /** Builds sets. Not thread-safe; what it builds is. */
    public static final class Builder {
        private SetMethod method;
        private Optional<Side> side = Optional.empty();
        private Optional<Load> load = Optional.empty();
        private Optional<Load> liftedLoad = Optional.empty();
        private Optional<Duration> rest = Optional.empty();
        private Optional<Spotters> spotters = Optional.empty();
        private Optional<ReturnMethod> returnMethod = Optional.empty();
        private Optional<Boolean> safetyCatches = Optional.empty();
        private Optional<Releasers> releasers = Optional.empty();
        private Optional<Tempo> tempo = Optional.empty();
        private Optional<Duration> restBetweenReps = Optional.empty();
        private Optional<Boolean> toFailure = Optional.empty();
        private Optional<PeakPower> peakPower = Optional.empty();
        private List<Rep> reps = List.of();

        private Builder(SetMethod method) {
            this.method = requireNonNull(method, "method");
        }

        /**
         * Sets how the set is done.
         *
         * @param value the method
         * @return this builder
         */
        public Builder method(SetMethod value) {
            method = requireNonNull(value, "method");
            return this;
        }

        /**
         * Sets the limb that a single-limb set trains.
         *
         * @param value the side
         * @return this builder
         */
        public Builder side(Side value) {
            side = Optional.of(requireNonNull(value, "side"));
            return this;
        }

        /**
         * Sets the load that is lowered.
         *
         * @param value the load, without body mass
         * @return this builder
         */
        public Builder load(Load value) {
            load = Optional.of(requireNonNull(value, "load"));
            return this;
        }

        /**
         * Sets the load that is lifted, where it differs from the one that is lowered.
         *
         * @param value the load
         * @return this builder
         */
        public Builder liftedLoad(Load value) {
            liftedLoad = Optional.of(requireNonNull(value, "liftedLoad"));
            return this;
        }

        /**
         * Sets the rest before this set.
         *
         * @param value the rest, 0 or more
         * @return this builder
         */
        public Builder rest(Duration value) {
            rest = Optional.of(requireNonNull(value, "rest"));
            return this;
        }

        /**
         * Sets who stands by.
         *
         * @param value the spotters
         * @return this builder
         */
        public Builder spotters(Spotters value) {
            spotters = Optional.of(requireNonNull(value, "spotters"));
            return this;
        }

        /**
         * Sets how the load gets back up.
         *
         * @param value the return method
         * @return this builder
         */
        public Builder returnMethod(ReturnMethod value) {
            returnMethod = Optional.of(requireNonNull(value, "returnMethod"));
            return this;
        }

        /**
         * Sets whether pins or arms are set that catch the load.
         *
         * @param value true if they are
         * @return this builder
         */
        public Builder safetyCatches(boolean value) {
            safetyCatches = Optional.of(value);
            return this;
        }

        /**
         * Sets the weight releasers.
         *
         * @param value the releasers
         * @return this builder
         */
        public Builder releasers(Releasers value) {
            releasers = Optional.of(requireNonNull(value, "releasers"));
            return this;
        }

        /**
         * Sets the prescribed tempo.
         *
         * @param value the tempo
         * @return this builder
         */
        public Builder tempo(Tempo value) {
            tempo = Optional.of(requireNonNull(value, "tempo"));
            return this;
        }

        /**
         * Sets the rest between two repetitions.
         *
         * @param value the rest, 0 to 24 h
         * @return this builder
         */
        public Builder restBetweenReps(Duration value) {
            restBetweenReps = Optional.of(requireNonNull(value, "restBetweenReps"));
            return this;
        }

        /**
         * Sets whether the set goes on until no further repetition is possible.
         *
         * @param value true if it does
         * @return this builder
         */
        public Builder toFailure(boolean value) {
            toFailure = Optional.of(value);
            return this;
        }

        /**
         * Sets what a flywheel device measured.
         *
         * @param value the peak power of the set
         * @return this builder
         */
        public Builder peakPower(PeakPower value) {
            peakPower = Optional.of(requireNonNull(value, "peakPower"));
            return this;
        }

        /**
         * Sets the repetitions.
         *
         * @param values the repetitions in order
         * @return this builder
         */
        public Builder reps(List<Rep> values) {
            reps = Reps.copyOf(values, "reps");
            return this;
        }

        /**
         * Sets repetitions that all have the same descent.
         *
         * @param count how many, 0 to 10,000
         * @param descent the time of lowering, above 0
         * @return this builder
         */
        public Builder reps(int count, Duration descent) {
            reps = Collections.nCopies(Checks.count(count), Rep.of(descent));
            return this;
        }

        /**
         * Sets repetitions of which nothing was measured.
         *
         * @param count how many, 0 to 10,000
         * @return this builder
         */
        public Builder reps(int count) {
            reps = Collections.nCopies(Checks.count(count), Rep.UNMEASURED);
            return this;
        }

        /**
         * Builds the set.
         *
         * @return the set
         * @throws IllegalArgumentException if a rest is negative
         */
        public WorkSet build() {
            return new WorkSet(
                    method,
                    side,
                    load,
                    liftedLoad,
                    rest,
                    spotters,
                    returnMethod,
                    safetyCatches,
                    releasers,
                    tempo,
                    restBetweenReps,
                    toFailure,
                    peakPower,
                    reps);
        }
    }
}
