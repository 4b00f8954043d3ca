package io.github.eccentricrules.deviation;

import io.github.eccentricrules.deviation.Deviation.Kind;
import io.github.eccentricrules.deviation.EntryPairing.EntryPair;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.TestedMaximum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what two sessions do differently, and which place of the one is which of the other. */
final class SessionDeviations {
    private final Session planned;
    private final Session performed;
    private final Tolerance tolerance;
    private final List<EntryPair> pairs;
    private final List<Deviation> differing = new ArrayList<>();
    private final List<Deviation> notKnown = new ArrayList<>();
    private final Set<Deviation> slight = new HashSet<>();
    /** The places of exercises and sets in the plan, by those in the record. */
    private final Map<Location, Location> inPlan = new HashMap<>();

    private SessionDeviations(Session planned, Session performed, Tolerance tolerance) {
        this.planned = planned;
        this.performed = performed;
        this.tolerance = tolerance;
        this.pairs = EntryPairing.of(planned, performed);
    }

    static SessionDeviations between(Session planned, Session performed, Tolerance tolerance) {
        SessionDeviations deviations = new SessionDeviations(planned, performed, tolerance);
        deviations.compareSessions();
        deviations.compareExercises();
        return deviations;
    }

    /** Returns what was done otherwise, however slightly. */
    List<Deviation> differing() {
        return differing;
    }

    /** Returns those of them that are within the tolerance. */
    Set<Deviation> slight() {
        return slight;
    }

    /** Returns what only one of the two knows. */
    List<Deviation> notKnown() {
        return notKnown;
    }

    List<EntryPair> pairs() {
        return pairs;
    }

    /** Returns the place in the plan of one in the record; empty if the plan has none. */
    Optional<Location> inPlan(Location place) {
        if (place.exercise().isEmpty()) {
            return Optional.of(place);
        }
        Location exercise =
                Location.ofExercise(place.exercise().get(), place.exerciseId().orElseThrow());
        Location known = inPlan.get(place.set().map(exercise::withSet).orElse(exercise));
        return Optional.ofNullable(known)
                .map(set -> place.rep().map(set::withRep).orElse(set));
    }

    // The session -----------------------------------------------------------------------------------------------------

    private void compareSessions() {
        compare("session.start", Optional.of(planned.start()), Optional.of(performed.start()));
        compare("session.warmUp", planned.warmUp(), performed.warmUp());
        compare("session.programmeWeek", planned.programmeWeek(), performed.programmeWeek());
        comparePerson("session.athlete", planned.athlete(), performed.athlete());
        comparePerson("session.readiness", planned.readiness(), performed.readiness());
    }

    private <T> void compare(String field, Optional<T> one, Optional<T> other) {
        known(field, one, other).ifPresent(this::ofSession);
    }

    /** Says that it differs, but not how: that is a matter of health. */
    private <T> void comparePerson(String field, Optional<T> one, Optional<T> other) {
        if (!one.equals(other)) {
            ofSession(FieldDeviation.of(
                    one.isPresent() && other.isPresent() ? Kind.CHANGED : Kind.NOT_KNOWN,
                    field,
                    0,
                    one.map(known -> DeviationWords.SECRET),
                    other.map(known -> DeviationWords.SECRET)));
        }
    }

    private void ofSession(FieldDeviation deviation) {
        add(Optional.of(Location.SESSION), Optional.of(Location.SESSION), deviation);
    }

    // Exercises -------------------------------------------------------------------------------------------------------

    private void compareExercises() {
        int[] done = pairs.stream()
                .map(EntryPair::entries)
                .filter(pair -> pair.first() >= 0 && pair.second() >= 0)
                .mapToInt(Alignment.Pair::second)
                .toArray();
        boolean[] inOrder = Alignment.inOrder(done);
        int found = 0;
        for (EntryPair pair : pairs) {
            int first = pair.entries().first();
            int second = pair.entries().second();
            if (second < 0) {
                exercise(Kind.LEFT_OUT, Optional.of(place(planned, first)), Optional.empty(), planned, first);
            } else if (first < 0) {
                exercise(Kind.ADDED, Optional.empty(), Optional.of(place(performed, second)), performed, second);
            } else {
                compareEntries(pair, inOrder[found++]);
            }
        }
    }

    private static Location place(Session session, int e) {
        return Location.ofExercise(e + 1, session.exercises().get(e).exercise().id());
    }

    private void exercise(Kind kind, Optional<Location> inPlan, Optional<Location> inRecord, Session of, int number) {
        Object id = of.exercises().get(number).exercise().id();
        add(
                inPlan,
                inRecord,
                FieldDeviation.of(kind, "session.exercises", 0, inPlan.map(any -> id), inRecord.map(any -> id)));
    }

    private void compareEntries(EntryPair pair, boolean inOrder) {
        int first = pair.entries().first();
        int second = pair.entries().second();
        Location inThePlan = place(planned, first);
        Location inTheRecord = place(performed, second);
        inPlan.put(inTheRecord, inThePlan);
        ExerciseEntry one = planned.exercises().get(first);
        ExerciseEntry two = performed.exercises().get(second);
        if (!inOrder) {
            addOfEntry(
                    inThePlan,
                    inTheRecord,
                    FieldDeviation.of(
                            Kind.MOVED, "session.exercises", 0, Optional.of(first + 1), Optional.of(second + 1)));
        }
        compareMaximum(inThePlan, inTheRecord, "entry.oneRepMax", one.oneRepMax(), two.oneRepMax());
        compareMaximum(inThePlan, inTheRecord, "entry.eccentricMax", one.eccentricMax(), two.eccentricMax());
        compareMaximum(inThePlan, inTheRecord, "entry.twoLimbMax", one.twoLimbMax(), two.twoLimbMax());
        List<SetDeviations.Side> sets = EntryPairing.sides(planned, one);
        List<SetDeviations.Side> done = EntryPairing.sides(performed, two);
        for (Alignment.Pair some : pair.sets()) {
            Optional<Location> setInPlan = placeOf(inThePlan, some.first());
            Optional<Location> setInRecord = placeOf(inTheRecord, some.second());
            if (setInPlan.isPresent() && setInRecord.isPresent()) {
                inPlan.put(setInRecord.get(), setInPlan.get());
                SetDeviations.of(sets.get(some.first()), done.get(some.second()), tolerance)
                        .forEach(deviation -> add(setInPlan, setInRecord, deviation));
            } else {
                Optional<?> left =
                        setInPlan.map(any -> sets.get(some.first()).set().method());
                Optional<?> added =
                        setInRecord.map(any -> done.get(some.second()).set().method());
                Kind kind = left.isPresent() ? Kind.LEFT_OUT : Kind.ADDED;
                add(setInPlan, setInRecord, FieldDeviation.of(kind, "entry.sets", 0, left, added));
            }
        }
    }

    private static Optional<Location> placeOf(Location exercise, int set) {
        return set < 0 ? Optional.empty() : Optional.of(exercise.withSet(set + 1));
    }

    private void compareMaximum(
            Location inThePlan,
            Location inTheRecord,
            String field,
            Optional<TestedMaximum> one,
            Optional<TestedMaximum> other) {
        known(field, one.map(TestedMaximum::load), other.map(TestedMaximum::load))
                .ifPresent(deviation -> addOfEntry(inThePlan, inTheRecord, deviation));
    }

    private void addOfEntry(Location inThePlan, Location inTheRecord, FieldDeviation deviation) {
        add(Optional.of(inThePlan), Optional.of(inTheRecord), deviation);
    }

    private <T> Optional<FieldDeviation> known(String field, Optional<T> one, Optional<T> other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        return Optional.of(
                one.isPresent() && other.isPresent()
                        ? FieldDeviation.changed(field, 0, one.get(), other.get(), tolerance)
                        : FieldDeviation.of(Kind.NOT_KNOWN, field, 0, one, other));
    }

    private void add(Optional<Location> inPlan, Optional<Location> inRecord, FieldDeviation found) {
        int rep = found.rep();
        Optional<Location> one = rep == 0 ? inPlan : inPlan.map(set -> set.withRep(rep));
        Optional<Location> other = rep == 0 ? inRecord : inRecord.map(set -> set.withRep(rep));
        Message words = DeviationWords.of(found, other.or(() -> one).orElseThrow());
        Deviation deviation = new Deviation(
                found.kind(),
                one,
                other,
                found.field(),
                found.planned().flatMap(DeviationWords::text),
                found.performed().flatMap(DeviationWords::text),
                words.toString(),
                words);
        (found.isDifference() ? differing : notKnown).add(deviation);
        if (found.isSlight()) {
            slight.add(deviation);
        }
    }
}
