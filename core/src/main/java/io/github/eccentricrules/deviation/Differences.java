package io.github.eccentricrules.deviation;

import io.github.eccentricrules.deviation.Deviation.Kind;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what two sessions do differently, and which place of the one is which of the other. Entries of one exercise belong
 * together in their order; their sets by method and load, so that one more in the middle makes no later one differ.
 */
final class Differences {
    private final Session planned;
    private final Session performed;
    private final List<Deviation> all = new ArrayList<>();
    /** The places of exercises and sets in the plan, by those in the record. */
    private final Map<Location, Location> inPlan = new HashMap<>();

    private Differences(Session planned, Session performed) {
        this.planned = planned;
        this.performed = performed;
    }

    static Differences between(Session planned, Session performed) {
        Differences differences = new Differences(planned, performed);
        differences.compareSessions();
        differences.compareExercises();
        return differences;
    }

    /** Returns what was done otherwise. */
    List<Deviation> differing() {
        return all.stream().filter(one -> one.kind() != Kind.NOT_KNOWN).toList();
    }

    /** Returns what only one of the two knows. */
    List<Deviation> notKnown() {
        return all.stream().filter(one -> one.kind() == Kind.NOT_KNOWN).toList();
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
        if (!planned.start().equals(performed.start())) {
            ofSession(Kind.CHANGED, "session.start", Optional.of(planned.start()), Optional.of(performed.start()));
        }
        compare("session.warmUp", planned.warmUp(), performed.warmUp());
        compare("session.programmeWeek", planned.programmeWeek(), performed.programmeWeek());
        comparePerson("session.athlete", planned.athlete(), performed.athlete());
        comparePerson("session.readiness", planned.readiness(), performed.readiness());
    }

    private <T> void compare(String field, Optional<T> one, Optional<T> other) {
        if (!one.equals(other)) {
            ofSession(one.isPresent() && other.isPresent() ? Kind.CHANGED : Kind.NOT_KNOWN, field, one, other);
        }
    }

    /** Says that it differs, but not how: that is a matter of health. */
    private <T> void comparePerson(String field, Optional<T> one, Optional<T> other) {
        if (!one.equals(other)) {
            ofSession(
                    one.isPresent() && other.isPresent() ? Kind.CHANGED : Kind.NOT_KNOWN,
                    field,
                    one.map(known -> DeviationWords.SECRET),
                    other.map(known -> DeviationWords.SECRET));
        }
    }

    private void ofSession(Kind kind, String field, Optional<?> one, Optional<?> other) {
        add(Optional.of(Location.SESSION), Optional.of(Location.SESSION), new Change(kind, field, 0, one, other));
    }

    // Exercises -------------------------------------------------------------------------------------------------------

    private void compareExercises() {
        int[] numbers = numbersInRecord();
        int[] done = new int
                [(int) Arrays.stream(numbers).filter(number -> number >= 0).count()];
        int found = 0;
        for (int number : numbers) {
            if (number >= 0) {
                done[found++] = number;
            }
        }
        boolean[] inOrder = Alignment.inOrder(done);
        found = 0;
        boolean[] isPlanned = new boolean[performed.exercises().size()];
        for (int e = 0; e < numbers.length; e++) {
            if (numbers[e] < 0) {
                exercise(Kind.LEFT_OUT, Optional.of(place(planned, e)), Optional.empty(), planned, e);
            } else {
                isPlanned[numbers[e]] = true;
                compareEntries(e, numbers[e], inOrder[found++]);
            }
        }
        for (int e = 0; e < isPlanned.length; e++) {
            if (!isPlanned[e]) {
                exercise(Kind.ADDED, Optional.empty(), Optional.of(place(performed, e)), performed, e);
            }
        }
    }

    /** Returns for each exercise of the plan its index in the record; -1 if it is not there. */
    private int[] numbersInRecord() {
        Map<String, List<Integer>> byId = new HashMap<>();
        for (int e = 0; e < performed.exercises().size(); e++) {
            byId.computeIfAbsent(performed.exercises().get(e).exercise().id(), id -> new ArrayList<>())
                    .add(e);
        }
        Map<String, Integer> used = new HashMap<>();
        int[] numbers = new int[planned.exercises().size()];
        for (int e = 0; e < numbers.length; e++) {
            String id = planned.exercises().get(e).exercise().id();
            List<Integer> there = byId.getOrDefault(id, List.of());
            int next = used.merge(id, 1, Integer::sum);
            numbers[e] = next <= there.size() ? there.get(next - 1) : -1;
        }
        return numbers;
    }

    private static Location place(Session session, int e) {
        return Location.ofExercise(e + 1, session.exercises().get(e).exercise().id());
    }

    private void exercise(Kind kind, Optional<Location> inPlan, Optional<Location> inRecord, Session of, int number) {
        Object id = of.exercises().get(number).exercise().id();
        add(inPlan, inRecord, new Change(kind, "session.exercises", 0, inPlan.map(any -> id), inRecord.map(any -> id)));
    }

    private void compareEntries(int e, int other, boolean inOrder) {
        Location inThePlan = place(planned, e);
        Location inTheRecord = place(performed, other);
        inPlan.put(inTheRecord, inThePlan);
        ExerciseEntry one = planned.exercises().get(e);
        ExerciseEntry two = performed.exercises().get(other);
        if (!inOrder) {
            addOfEntry(
                    inThePlan,
                    inTheRecord,
                    Kind.MOVED,
                    "session.exercises",
                    Optional.of(e + 1),
                    Optional.of(other + 1));
        }
        compareMaximum(inThePlan, inTheRecord, "entry.oneRepMax", one.oneRepMax(), two.oneRepMax());
        compareMaximum(inThePlan, inTheRecord, "entry.eccentricMax", one.eccentricMax(), two.eccentricMax());
        compareMaximum(inThePlan, inTheRecord, "entry.twoLimbMax", one.twoLimbMax(), two.twoLimbMax());
        List<SetChanges.Side> sets = sides(planned, one);
        List<SetChanges.Side> done = sides(performed, two);
        for (Alignment.Pair pair : Alignment.of(sets, done, SetChanges::cost)) {
            Optional<Location> setInPlan = placeOf(inThePlan, pair.first());
            Optional<Location> setInRecord = placeOf(inTheRecord, pair.second());
            if (setInPlan.isPresent() && setInRecord.isPresent()) {
                inPlan.put(setInRecord.get(), setInPlan.get());
                SetChanges.of(sets.get(pair.first()), done.get(pair.second()))
                        .forEach(change -> add(setInPlan, setInRecord, change));
            } else {
                Optional<?> left =
                        setInPlan.map(any -> sets.get(pair.first()).set().method());
                Optional<?> added =
                        setInRecord.map(any -> done.get(pair.second()).set().method());
                Kind kind = left.isPresent() ? Kind.LEFT_OUT : Kind.ADDED;
                add(setInPlan, setInRecord, new Change(kind, "entry.sets", 0, left, added));
            }
        }
    }

    private static Optional<Location> placeOf(Location exercise, int set) {
        return set < 0 ? Optional.empty() : Optional.of(exercise.withSet(set + 1));
    }

    private static List<SetChanges.Side> sides(Session session, ExerciseEntry entry) {
        List<SetChanges.Side> sides = new ArrayList<>();
        for (WorkSet set : entry.sets()) {
            sides.add(new SetChanges.Side(set, session.phase() == Phase.PLANNED));
        }
        return sides;
    }

    private void compareMaximum(
            Location inThePlan,
            Location inTheRecord,
            String field,
            Optional<TestedMaximum> one,
            Optional<TestedMaximum> other) {
        boolean both = one.isPresent() && other.isPresent();
        boolean differ =
                both ? SetChanges.differ(one.get().load(), other.get().load()) : one.isPresent() || other.isPresent();
        if (differ) {
            Kind kind = both ? Kind.CHANGED : Kind.NOT_KNOWN;
            addOfEntry(
                    inThePlan, inTheRecord, kind, field, one.map(TestedMaximum::load), other.map(TestedMaximum::load));
        }
    }

    private void addOfEntry(
            Location inThePlan, Location inTheRecord, Kind kind, String field, Optional<?> one, Optional<?> other) {
        add(Optional.of(inThePlan), Optional.of(inTheRecord), new Change(kind, field, 0, one, other));
    }

    private void add(Optional<Location> inPlan, Optional<Location> inRecord, Change change) {
        int rep = change.rep();
        Optional<Location> one = rep == 0 ? inPlan : inPlan.map(set -> set.withRep(rep));
        Optional<Location> other = rep == 0 ? inRecord : inRecord.map(set -> set.withRep(rep));
        Message words = DeviationWords.of(change, other.or(() -> one).orElseThrow());
        all.add(new Deviation(
                change.kind(),
                one,
                other,
                change.field(),
                change.planned().flatMap(DeviationWords::text),
                change.performed().flatMap(DeviationWords::text),
                words.toString(),
                words));
    }
}
