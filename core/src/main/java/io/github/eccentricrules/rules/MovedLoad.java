package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.TestedMaximum;
import java.util.Optional;
import java.util.OptionalDouble;

/** Compares a load with a maximum, both with the mass of the athlete where it is moved too. */
final class MovedLoad {
    /** The body mass of the athlete, where it is moved. */
    static final Datum<SetSubject> BODY_MASS = new Datum<>(Datum.BODY_MASS.name(), set -> !set.lacksBodyMass());

    private MovedLoad() {}

    /** Returns the percentage; empty if anything that it takes is not known. */
    static OptionalDouble percent(SetSubject set, Optional<Load> load, Optional<TestedMaximum> maximum) {
        return load.isEmpty() || maximum.isEmpty() || set.lacksBodyMass()
                ? OptionalDouble.empty()
                : OptionalDouble.of(set.withBodyMass(load.get())
                        .percentOf(set.withBodyMass(maximum.get().load())));
    }
}
