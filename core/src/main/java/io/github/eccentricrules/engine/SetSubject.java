package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Is a set that is judged. Immutable and thread-safe. */
public final class SetSubject extends Subject {
    private final SessionSubject session;
    private final ExerciseEntry entry;
    private final WorkSet value;
    private final int exerciseNumber;
    private final int number;

    SetSubject(SessionSubject session, ExerciseEntry entry, int exerciseNumber, int number) {
        this.session = session;
        this.entry = entry;
        this.value = entry.sets().get(number - 1);
        this.exerciseNumber = exerciseNumber;
        this.number = number;
    }

    /** {@return the set} */
    public WorkSet value() {
        return value;
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
        if (!isNegative() || holdsNegative(entry, number - 1)) {
            return false;
        }
        for (int e = 0; session.value().repeatsExercise() && e < exerciseNumber - 1; e++) {
            ExerciseEntry earlier = session.value().exercises().get(e);
            if (earlier.exercise().id().equals(exercise().id())
                    && holdsNegative(earlier, earlier.sets().size())) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a negative is among the first sets of an entry. */
    private static boolean holdsNegative(ExerciseEntry entry, int count) {
        for (int s = 0; s < count; s++) {
            if (entry.sets().get(s).method().isNegative()) {
                return true;
            }
        }
        return false;
    }

    /** {@return the exercise} */
    public Exercise exercise() {
        return entry.exercise();
    }

    /** {@return the repetitions in order} */
    public List<RepSubject> reps() {
        return new AbstractList<>() {
            @Override
            public RepSubject get(int index) {
                return new RepSubject(SetSubject.this, Objects.checkIndex(index, size()) + 1);
            }

            @Override
            public int size() {
                return value.reps().size();
            }
        };
    }

    /** Returns the time of lowering of a repetition in seconds, by its place from 0; NaN if it is not known. */
    double descentOrNaN(int index) {
        double own = value.descentSeconds(index);
        return Double.isNaN(own) ? plannedDescent() : own;
    }

    /** Tells whether the load is known to have fallen in a repetition, by its place from 0. */
    boolean isDropped(int index) {
        return value.hasDroppedRep() && value.reps().get(index).dropped().orElse(false);
    }

    /** Returns the time of lowering that the tempo of a plan asks for; NaN if it does not say, or this is a record. */
    private double plannedDescent() {
        return session.isPlanned() ? tempoSeconds(value) : Double.NaN;
    }

    static double tempoSeconds(WorkSet set) {
        return set.tempo()
                .flatMap(tempo -> tempo.eccentric().duration())
                .map(Numbers::seconds)
                .orElse(Double.NaN);
    }

    /**
     * Tells whether the mass of the athlete is part of the load. An exercise of which it is not known what it is done
     * with is taken for one that moves the load alone.
     *
     * @return true if body mass counts
     */
    public boolean lowersBodyMass() {
        return method() == SetMethod.BODY_WEIGHT_NEGATIVE || isDoneWithBodyWeight(entry);
    }

    private static boolean isDoneWithBodyWeight(ExerciseEntry entry) {
        Optional<Equipment> equipment = entry.exercise().equipment();
        return equipment.isPresent() && equipment.get() == Equipment.BODY_WEIGHT;
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
        return lowersBodyMass()
                ? session.athlete().flatMap(Athlete::bodyMass).map(load::plus).orElse(load)
                : load;
    }

    /**
     * Returns the number of training partners who stand by.
     *
     * @return the number, 0 for a plan that names none; empty for a record that does not say
     */
    public OptionalInt spotters() {
        if (value.spotters().isPresent()) {
            return OptionalInt.of(value.spotters().get().count());
        }
        return session.isPlanned() ? OptionalInt.of(0) : OptionalInt.empty();
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
    int methods() {
        return Methods.bit(method());
    }

    @Override
    int onlyMethod() {
        return Methods.index(method());
    }

    Location exerciseLocation() {
        return Location.ofExercise(exerciseNumber, exercise().id());
    }

    /** {@return whether this is the same set of the same session} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SetSubject set
                && set.session == session
                && set.exerciseNumber == exerciseNumber
                && set.number == number;
    }

    @Override
    public int hashCode() {
        return 31 * exerciseNumber + number;
    }
}
