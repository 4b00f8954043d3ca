package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.SetSubject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Holds the heaviest load of some sets in percent of the one-repetition maximum. Where body mass is part of the load but
 * is not known, a load above the maximum looks larger than it is, and does not count as known.
 *
 * @param heaviest the heaviest percentage that is known; empty if none is
 * @param missing what is missing to know that of every set; empty if nothing is
 */
record HeaviestPercent(OptionalDouble heaviest, Optional<Datum<?>> missing) {
    /** The one-repetition maximum itself, in percent. */
    static final double MAXIMUM = 100;

    static final Datum<ExerciseSubject> LOAD = ofNegatives(Datum.LOAD);
    static final Datum<ExerciseSubject> ONE_REP_MAX = ofNegatives(Datum.ONE_REP_MAX);

    static HeaviestPercent of(List<SetSubject> sets) {
        double heaviest = -1;
        Optional<Datum<?>> missing = Optional.empty();
        for (SetSubject set : sets) {
            OptionalDouble percent = set.percentOfOneRepMax();
            if (percent.isEmpty()) {
                missing = Optional.of(set.value().load().isEmpty() ? LOAD : ONE_REP_MAX);
            } else if (percent.getAsDouble() > MAXIMUM && set.lacksBodyMass()) {
                missing = Optional.of(Datum.BODY_MASS);
            } else {
                heaviest = Math.max(heaviest, percent.getAsDouble());
            }
        }
        return new HeaviestPercent(heaviest < 0 ? OptionalDouble.empty() : OptionalDouble.of(heaviest), missing);
    }

    boolean isAbove(double percent) {
        return heaviest.isPresent() && heaviest.getAsDouble() > percent;
    }

    private static Datum<ExerciseSubject> ofNegatives(Datum<? super SetSubject> datum) {
        return new Datum<>(datum.name(), exercise -> isKnown(exercise.negatives(), datum));
    }

    private static boolean isKnown(List<SetSubject> sets, Datum<? super SetSubject> datum) {
        for (SetSubject set : sets) {
            if (!datum.known().test(set)) {
                return false;
            }
        }
        return true;
    }
}
