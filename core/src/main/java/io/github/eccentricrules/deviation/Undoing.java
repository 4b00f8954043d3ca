package io.github.eccentricrules.deviation;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.deviation.Deviation.Kind;
import io.github.eccentricrules.deviation.EntryPairing.EntryPair;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.RepFault;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes of a record the session that it had been if some of what was done otherwise had been done as planned. */
final class Undoing {
    private final Session planned;
    private final Session performed;
    private final Map<Location, List<Deviation>> atPlaces = new HashMap<>();
    /** The places in the plan of what is to be put where the plan has it. */
    private final Set<Location> missing = new HashSet<>();

    private final Map<Location, Location> places = new HashMap<>();

    /**
     * Holds what came of it.
     *
     * @param session the session
     * @param places the places of the exercises and sets that it still has, by those in the record
     */
    record Undone(Session session, Map<Location, Location> places) {
        /** Returns where something of the record is now; empty if it is no longer there. */
        Optional<Location> placeOf(Location inRecord) {
            return inRecord.exercise().isEmpty()
                    ? Optional.of(inRecord)
                    : Optional.ofNullable(places.get(inRecord.rep().isEmpty() ? inRecord : setOf(inRecord)))
                            .map(set -> inRecord.rep().map(set::withRep).orElse(set));
        }
    }

    private Undoing(Session planned, Session performed, Collection<Deviation> deviations) {
        this.planned = planned;
        this.performed = performed;
        for (Deviation one : deviations) {
            if (one.kind() == Kind.LEFT_OUT) {
                missing.add(one.planned().orElseThrow());
            } else {
                Location place = one.performed().orElseThrow();
                atPlaces.computeIfAbsent(place.rep().isEmpty() ? place : setOf(place), unused -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    /**
     * Undoes some of what was done otherwise.
     *
     * @param deviations what to undo
     * @return the session; empty if nothing would be left of it, or of one of its exercises
     */
    static Optional<Undone> of(
            Session planned, Session performed, List<EntryPair> pairs, Collection<Deviation> deviations) {
        return new Undoing(planned, performed, deviations).undone(pairs);
    }

    static Location setOf(Location rep) {
        return Location.ofExercise(
                        rep.exercise().orElseThrow(), rep.exerciseId().orElseThrow())
                .withSet(rep.set().orElseThrow());
    }

    private Optional<Undone> undone(List<EntryPair> pairs) {
        Map<Alignment.Pair, EntryPair> byEntries = new HashMap<>();
        pairs.forEach(pair -> byEntries.put(pair.entries(), pair));
        List<ExerciseEntry> entries = new ArrayList<>();
        for (Alignment.Pair pair :
                blended(pairs.stream().map(EntryPair::entries).toList(), this::isEntryUndone)) {
            if (pair.second() < 0) {
                entries.add(asDone(planned.exercises().get(pair.first())));
                continue;
            }
            ExerciseEntry entry = performed.exercises().get(pair.second());
            Location place = place(performed, pair.second());
            Location now =
                    Location.ofExercise(entries.size() + 1, entry.exercise().id());
            places.put(place, now);
            Optional<ExerciseEntry> undone = pair.first() < 0
                    ? Optional.of(unchanged(entry, place, now))
                    : entry(entry, requireNonNull(byEntries.get(pair), "pair"), place, now);
            if (undone.isEmpty()) {
                return Optional.empty();
            }
            entries.add(undone.get());
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Undone(session(entries), places));
    }

    /** Puts pairs of indexes in the order of the record, but those that are undone in that of the plan. */
    private static List<Alignment.Pair> blended(List<Alignment.Pair> pairs, Predicate<Alignment.Pair> isUndone) {
        List<Alignment.Pair> blended = new ArrayList<>(pairs.stream()
                .filter(pair -> pair.second() >= 0 && !isUndone.test(pair))
                .sorted(Comparator.comparing(Alignment.Pair::second))
                .toList());
        pairs.stream()
                .filter(pair -> pair.first() >= 0 && isUndone.test(pair))
                .sorted(Comparator.comparing(Alignment.Pair::first))
                .forEach(pair -> blended.add(after(blended, pair.first()), pair));
        return blended;
    }

    /** Returns the index after what comes before an item in the plan; 0 if nothing does. */
    private static int after(List<Alignment.Pair> pairs, int inPlan) {
        int before = -1;
        int at = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int first = pairs.get(i).first();
            if (first > before && first < inPlan) {
                before = first;
                at = i + 1;
            }
        }
        return at;
    }

    private boolean isEntryUndone(Alignment.Pair pair) {
        return pair.second() < 0
                ? missing.contains(place(planned, pair.first()))
                : at(place(performed, pair.second())).stream()
                        .anyMatch(one -> one.field().equals("session.exercises"));
    }

    private List<Deviation> at(Location place) {
        return atPlaces.getOrDefault(place, List.of());
    }

    private static Location place(Session session, int e) {
        return Location.ofExercise(e + 1, session.exercises().get(e).exercise().id());
    }

    private Session session(List<ExerciseEntry> entries) {
        Session.Builder session = performed.toBuilder().exercises(entries);
        for (Deviation one : at(Location.SESSION)) {
            switch (one.field()) {
                case "session.start" -> start(session);
                case "session.warmUp" ->
                    planned.warmUp().ifPresent(warmUp -> session.warmUp(warmUp.general(), warmUp.rampSets()));
                case "session.programmeWeek" -> planned.programmeWeek().ifPresent(session::programmeWeek);
                case "session.athlete" -> planned.athlete().ifPresent(session::athlete);
                case "session.readiness" -> planned.readiness().ifPresent(session::readiness);
                default -> throw new IllegalStateException("no field of a session is called " + one.field());
            }
        }
        return session.build();
    }

    private void start(Session.Builder session) {
        Duration earlier = Duration.between(performed.start(), planned.start());
        session.start(planned.start());
        performed.end().ifPresent(end -> session.end(end.plus(earlier)));
    }

    /** Keeps an entry that the plan does not have. */
    private ExerciseEntry unchanged(ExerciseEntry entry, Location place, Location now) {
        for (int s = 1; s <= entry.sets().size(); s++) {
            places.put(place.withSet(s), now.withSet(s));
        }
        return entry;
    }

    private Optional<ExerciseEntry> entry(ExerciseEntry entry, EntryPair pair, Location place, Location now) {
        ExerciseEntry plan = planned.exercises().get(pair.entries().first());
        Location placeInPlan = place(planned, pair.entries().first());
        List<WorkSet> sets = new ArrayList<>();
        for (Alignment.Pair one : blended(
                pair.sets(),
                some -> some.second() < 0
                        ? missing.contains(placeInPlan.withSet(some.first() + 1))
                        : some.first() < 0
                                && !at(place.withSet(some.second() + 1)).isEmpty())) {
            if (one.second() < 0) {
                sets.add(asDone(plan.sets().get(one.first())));
            } else {
                Location set = place.withSet(one.second() + 1);
                places.put(set, now.withSet(sets.size() + 1));
                WorkSet done = entry.sets().get(one.second());
                sets.add(one.first() < 0 ? done : set(done, plan.sets().get(one.first()), at(set)));
            }
        }
        if (sets.isEmpty()) {
            return Optional.empty();
        }
        ExerciseEntry.Builder undone = entry.toBuilder().sets(sets);
        for (Deviation one : at(place)) {
            switch (one.field()) {
                case "entry.oneRepMax" -> plan.oneRepMax().ifPresent(undone::oneRepMax);
                case "entry.eccentricMax" -> plan.eccentricMax().ifPresent(undone::eccentricMax);
                case "entry.twoLimbMax" -> plan.twoLimbMax().ifPresent(undone::twoLimbMax);
                default -> {
                    // It was moved, which the order of the entries undoes.
                }
            }
        }
        return Optional.of(undone.build());
    }

    private WorkSet set(WorkSet set, WorkSet plan, List<Deviation> deviations) {
        if (deviations.isEmpty()) {
            return set;
        }
        WorkSet planAsDone = asDone(plan);
        WorkSet undone = set;
        List<Rep> reps = new ArrayList<>(set.reps());
        for (Deviation one : deviations) {
            if (one.field().equals("set.reps")) {
                int count = plan.reps().size();
                List<Rep> kept = reps.subList(0, Math.min(count, reps.size()));
                List<Rep> all = new ArrayList<>(kept);
                all.addAll(planAsDone.reps().subList(kept.size(), count));
                reps = all;
            } else if (one.field().startsWith("rep.")) {
                int rep = one.performed().flatMap(Location::rep).orElseThrow() - 1;
                reps.set(rep, rep(reps.get(rep), planAsDone.reps().get(rep), one.field()));
            } else {
                undone = SetField.named(one.field()).asPlanned().apply(undone, plan);
            }
        }
        return undone.toBuilder().reps(reps).build();
    }

    private static Rep rep(Rep rep, Rep plan, String field) {
        return switch (field) {
            case "rep.descent" -> rep.withDescent(plan.descent().orElseThrow());
            case "rep.hold" -> rep.withHold(plan.hold().orElseThrow());
            case "rep.dropped" -> rep.withDropped(plan.dropped().orElse(false));
            case "rep.faults" -> rep.withFaults(plan.faults().orElse(Set.of()).toArray(new RepFault[0]));
            default -> throw new IllegalStateException("no field of a repetition is called " + field);
        };
    }

    private ExerciseEntry asDone(ExerciseEntry plan) {
        return plan.toBuilder()
                .sets(plan.sets().stream().map(this::asDone).toList())
                .build();
    }

    /** Returns a set of the plan with the descents that its tempo asks for. */
    private WorkSet asDone(WorkSet plan) {
        SetDeviations.Side side = EntryPairing.side(planned, plan);
        List<Rep> reps = new ArrayList<>();
        for (int rep = 0; rep < plan.reps().size(); rep++) {
            Rep one = plan.reps().get(rep);
            reps.add(side.descent(rep)
                    .filter(time -> !time.isZero())
                    .map(one::withDescent)
                    .orElse(one));
        }
        return plan.toBuilder().reps(reps).build();
    }
}
