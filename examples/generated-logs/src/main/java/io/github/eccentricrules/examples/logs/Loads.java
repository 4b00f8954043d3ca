package io.github.eccentricrules.examples.logs;

import io.github.eccentricrules.model.Load;

/** Tells the loads of an athlete on a day, in kilograms. */
record Loads(Person person, Day day) {
    /** The smallest plates are 1.25 kg, one at each end. */
    static final double STEP = 2.5;
    /** An ordinary set is done with four fifths of the one-repetition maximum. */
    static final double ORDINARY = 0.8;

    /** Returns the load of the heaviest ordinary set. */
    double ordinary(Lift.Trained trained) {
        return rounded(trained.kilograms() * person.strength()) + STEP * day.level();
    }

    double oneRepMax(Lift.Trained trained) {
        return rounded(ordinary(trained) / ORDINARY);
    }

    /** Rounds to what can be loaded, and is not nothing. */
    static double rounded(double kilograms) {
        return Math.max(1, Math.rint(kilograms / STEP)) * STEP;
    }

    static Load plates(double kilograms) {
        return Load.ofKilograms(rounded(kilograms));
    }
}
