package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.LoadPosition;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Holds the answers of rules about all that they judge in a session at once, and what several of them ask for. */
final class AtOnce {
    static final Optional<Outcome> SATISFIED = Optional.of(Outcome.satisfied());
    static final Optional<Outcome> NOT_APPLICABLE = Optional.of(Outcome.notApplicable());
    static final Optional<Outcome> UNDECIDED = Optional.empty();

    private AtOnce() {}

    /** Answers that everything keeps the rule, if that is plain. */
    static Optional<Outcome> satisfiedIf(boolean plain) {
        return plain ? SATISFIED : UNDECIDED;
    }

    /** Answers that the rule applies to nothing, if that is plain. */
    static Optional<Outcome> notApplicableIf(boolean plain) {
        return plain ? NOT_APPLICABLE : UNDECIDED;
    }

    static boolean isReturnedBy(ReturnMethod method, SessionSubject session) {
        Optional<ReturnMethod> returned = session.negativesInCommon().returnMethod();
        return returned.isPresent() && returned.get() == method;
    }

    static boolean holds(SessionSubject session, String exerciseId) {
        List<ExerciseEntry> entries = session.value().exercises();
        for (int e = 0; e < entries.size(); e++) {
            if (entries.get(e).exercise().id().equals(exerciseId)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the primary muscles of every exercise are known. */
    static boolean areMusclesKnown(SessionSubject session) {
        List<ExerciseEntry> entries = session.value().exercises();
        for (int e = 0; e < entries.size(); e++) {
            if (entries.get(e).exercise().primaryMuscles().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether it is known that the athlete did no negatives before. */
    static boolean isFirstOfNegatives(SessionSubject session) {
        Optional<History> history = session.history();
        return history.isPresent() && !history.get().hasNegativesBefore(session.value());
    }

    /**
     * Tells whether the muscles of all negatives before a session are known, and of all exercises of it, each of which
     * stands in one entry and is done by one method.
     */
    static boolean areBoutsKnown(SessionSubject session) {
        return session.history().isPresent()
                && session.history()
                        .get()
                        .lastNegativesOfUnknownMuscles(session.value())
                        .isEmpty()
                && haveOneMethodEach(session)
                && areMusclesKnown(session);
    }

    /** Returns the primary muscles of an exercise, all sets of which are done by one method; none if it is no negative. */
    static Set<MuscleGroup> muscles(ExerciseEntry entry) {
        return entry.ranges().firstMethod().isNegative() ? entry.exercise().primaryMuscles() : Set.of();
    }

    /** Tells whether each exercise stands in one entry, all sets of which are done by one method. */
    static boolean haveOneMethodEach(SessionSubject session) {
        List<ExerciseEntry> entries = session.value().exercises();
        for (int e = 0; e < entries.size(); e++) {
            if (!entries.get(e).ranges().ofOneMethod()) {
                return false;
            }
        }
        return !session.value().repeatsExercise();
    }

    /** Tells whether the place of every load is known, and is none of such. */
    static boolean isNowhere(SessionSubject session, Predicate<LoadPosition> place) {
        List<ExerciseEntry> entries = session.value().exercises();
        for (int e = 0; e < entries.size(); e++) {
            Optional<LoadPosition> position = entries.get(e).exercise().loadPosition();
            if (position.isEmpty() || place.test(position.get())) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the place of every load is known, and all sets of some exercise are overload in such a one. */
    static boolean isOverloadSomewhere(SessionSubject session, Predicate<LoadPosition> place) {
        boolean found = false;
        List<ExerciseEntry> entries = session.value().exercises();
        for (int e = 0; e < entries.size(); e++) {
            ExerciseEntry entry = entries.get(e);
            Optional<LoadPosition> position = entry.exercise().loadPosition();
            if (position.isEmpty()) {
                return false;
            }
            found |= entry.ranges().ofOneMethod()
                    && entry.ranges().firstMethod().isOverload()
                    && place.test(position.get());
        }
        return found;
    }

    /** Tells whether body mass may be part of the load of an exercise, all sets of which are done by one method. */
    static boolean mayMoveBodyMass(ExerciseEntry entry) {
        Optional<Equipment> equipment = entry.exercise().equipment();
        return entry.ranges().firstMethod() == SetMethod.BODY_WEIGHT_NEGATIVE
                || (equipment.isPresent() && equipment.get() == Equipment.BODY_WEIGHT);
    }

    static Optional<Outcome> missing(Datum<?> datum) {
        return Optional.of(Outcome.notEvaluated(datum));
    }
}
