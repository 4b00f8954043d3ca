package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.Athlete;
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

    /** {@return whether the set puts more load on the way down than the athlete could lift with the same limbs} */
    public boolean isOverload() {
        return method().isOverload();
    }

    /** {@return whether no negative of the same exercise comes before this set in the session} */
    public boolean isFirstNegative() {
        return session.sets().stream()
                .filter(set -> set.isNegative()
                        && set.exercise().id().equals(exercise().id()))
                .findFirst()
                .filter(first -> first == this)
                .isPresent();
    }

    /** {@return the exercise} */
    public Exercise exercise() {
        return entry.exercise();
    }

    /** {@return the repetitions in order} */
    public List<RepSubject> reps() {
        return reps;
    }

    /**
     * Tells whether the mass of the athlete is part of the load. An exercise of which it is not known what it is done
     * with is taken for one that moves the load alone.
     *
     * @return true if body mass counts
     */
    public boolean lowersBodyMass() {
        return method() == SetMethod.BODY_WEIGHT_NEGATIVE
                || exercise().equipment().filter(Equipment.BODY_WEIGHT::equals).isPresent();
    }

    /** {@return whether the mass of the athlete is part of the load, but is not known} */
    public boolean lacksBodyMass() {
        return lowersBodyMass() && !Datum.BODY_MASS.known().test(this);
    }

    /**
     * Returns the load that is lowered as a percentage of the one-repetition maximum. Where the mass of the athlete is
     * part of the load it is added to both; where it is {@linkplain #lacksBodyMass() not known}, an overload looks
     * larger than it is.
     *
     * @return the percentage; empty if the load or the maximum is not known
     */
    public OptionalDouble percentOfOneRepMax() {
        return percentOf(entry.oneRepMax());
    }

    /**
     * Returns the load that is lowered as a percentage of the eccentric one-repetition maximum, with body mass as in
     * {@link #percentOfOneRepMax}.
     *
     * @return the percentage; empty if the load or the maximum is not known
     */
    public OptionalDouble percentOfEccentricMax() {
        return percentOf(entry.eccentricMax());
    }

    private OptionalDouble percentOf(Optional<TestedMaximum> tested) {
        Optional<Load> load = value().load();
        return load.isEmpty() || tested.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(withBodyMass(load.get())
                        .percentOf(withBodyMass(tested.get().load())));
    }

    /**
     * Adds the mass of the athlete to a load, where it is part of what this set lowers and is known.
     *
     * @param load the load that is added to the athlete
     * @return the load that is moved
     */
    public Load withBodyMass(Load load) {
        return session.athlete()
                .flatMap(Athlete::bodyMass)
                .filter(mass -> lowersBodyMass())
                .map(load::plus)
                .orElse(load);
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

    @Override
    Optional<SetMethod> onlyMethod() {
        return Optional.of(method());
    }

    Location exerciseLocation() {
        return Location.ofExercise(exerciseNumber, exercise().id());
    }
}
