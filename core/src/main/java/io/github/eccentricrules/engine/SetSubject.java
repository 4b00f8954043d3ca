package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Is a set that is judged. Immutable and thread-safe. */
public final class SetSubject extends Subject {
    private final SessionSubject session;
    private final ExerciseEntry entry;
    private final int exerciseNumber;
    private final int number;
    private final List<RepSubject> reps;

    SetSubject(SessionSubject session, ExerciseEntry entry, int exerciseNumber, int number) {
        this.session = session;
        this.entry = entry;
        this.exerciseNumber = exerciseNumber;
        this.number = number;
        this.reps = IntStream.rangeClosed(1, value().reps().size())
                .mapToObj(rep -> new RepSubject(this, rep))
                .toList();
    }

    /** {@return the set} */
    public WorkSet value() {
        return entry.sets().get(number - 1);
    }

    /** {@return the entry that the set stands in} */
    public ExerciseEntry entry() {
        return entry;
    }

    /** {@return the number of the set in its entry, from 1} */
    public int number() {
        return number;
    }

    /** {@return how the set is done} */
    public SetMethod method() {
        return value().method();
    }

    /** {@return whether the set is a negative} */
    public boolean isNegative() {
        return method().isNegative();
    }

    /** {@return the exercise} */
    public Exercise exercise() {
        return entry.exercise();
    }

    /** {@return the repetitions in order} */
    public List<RepSubject> reps() {
        return reps;
    }

    /** {@return whether the mass of the athlete is part of the load} */
    public boolean lowersBodyMass() {
        return exercise().equipment().filter(Equipment.BODY_WEIGHT::equals).isPresent();
    }

    /**
     * Returns the load that is lowered as a percentage of the one-repetition maximum. Where the mass of the athlete is
     * part of the load it is added to both.
     *
     * @return the percentage; empty if the load, the maximum or a body mass that counts is not known
     */
    public OptionalDouble percentOfOneRepMax() {
        Optional<Load> bodyMass = session.athlete().flatMap(athlete -> athlete.bodyMass());
        Optional<Load> added = lowersBodyMass() ? bodyMass : Optional.of(Load.ZERO);
        Optional<Load> maximum = entry.oneRepMax().map(TestedMaximum::load);
        if (value().load().isEmpty() || maximum.isEmpty() || added.isEmpty()) {
            return OptionalDouble.empty();
        }
        Load load = value().load().get().plus(added.get());
        return OptionalDouble.of(load.percentOf(maximum.get().plus(added.get())));
    }

    /**
     * Returns the number of training partners who stand by.
     *
     * @return the number, 0 for a plan that names none; empty for a record that does not say
     */
    public OptionalInt spotters() {
        return value().spotters()
                .map(spotters -> OptionalInt.of(spotters.count()))
                .orElse(session.isPlanned() ? OptionalInt.of(0) : OptionalInt.empty());
    }

    @Override
    public SessionSubject session() {
        return session;
    }

    @Override
    public Location location() {
        return exerciseLocation().withSet(number);
    }

    Location exerciseLocation() {
        return Location.ofExercise(exerciseNumber, exercise().id());
    }
}
