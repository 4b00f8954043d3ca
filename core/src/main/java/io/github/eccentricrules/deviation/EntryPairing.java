package io.github.eccentricrules.deviation;

import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds which entries of a plan and of a record belong together, and which of their sets. Of several entries of one exercise
 * those belong together whose sets are the most alike, wherever they stand; of equally alike ones those that stand the least
 * apart. Entries that have no set in common do not belong together unless they are the only ones of the exercise.
 */
final class EntryPairing {
    /**
     * Holds the indexes of two entries that belong together; -1 for one that the other session does not have.
     *
     * @param entries the indexes of the entries
     * @param sets those of their sets; empty if there is only one entry
     */
    record EntryPair(Alignment.Pair entries, List<Alignment.Pair> sets) {}

    /** A pair that may be made; the numbers are those among the entries of the exercise. */
    private record Candidate(int first, int second, List<Alignment.Pair> sets, long cost) {}

    private final Session planned;
    private final Session performed;
    private final List<EntryPair> pairs = new ArrayList<>();

    private EntryPairing(Session planned, Session performed) {
        this.planned = planned;
        this.performed = performed;
    }

    /** Returns the pairs in the order of the plan, then what was added in that of the record. */
    static List<EntryPair> of(Session planned, Session performed) {
        EntryPairing pairing = new EntryPairing(planned, performed);
        Map<String, List<Integer>> ofPlan = byExercise(planned);
        Map<String, List<Integer>> ofRecord = byExercise(performed);
        ofPlan.forEach((id, numbers) -> pairing.pair(numbers, ofRecord.getOrDefault(id, List.of())));
        ofRecord.forEach((id, numbers) -> {
            if (!ofPlan.containsKey(id)) {
                pairing.pair(List.of(), numbers);
            }
        });
        pairing.pairs.sort(
                Comparator.comparing((EntryPair pair) -> pair.entries().first() < 0)
                        .thenComparing(pair -> pair.entries().first())
                        .thenComparing(pair -> pair.entries().second()));
        return pairing.pairs;
    }

    private static Map<String, List<Integer>> byExercise(Session session) {
        Map<String, List<Integer>> numbers = new TreeMap<>();
        for (int e = 0; e < session.exercises().size(); e++) {
            numbers.computeIfAbsent(session.exercises().get(e).exercise().id(), id -> new ArrayList<>())
                    .add(e);
        }
        return numbers;
    }

    private void pair(List<Integer> first, List<Integer> second) {
        boolean[] isUsed = new boolean[first.size()];
        boolean[] isUsedToo = new boolean[second.size()];
        for (Candidate one : candidates(first, second)) {
            if (!isUsed[one.first()] && !isUsedToo[one.second()]) {
                isUsed[one.first()] = true;
                isUsedToo[one.second()] = true;
                add(first.get(one.first()), second.get(one.second()), one.sets());
            }
        }
        for (int i = 0; i < isUsed.length; i++) {
            if (!isUsed[i]) {
                add(first.get(i), -1, List.of());
            }
        }
        for (int j = 0; j < isUsedToo.length; j++) {
            if (!isUsedToo[j]) {
                add(-1, second.get(j), List.of());
            }
        }
    }

    private void add(int first, int second, List<Alignment.Pair> sets) {
        pairs.add(new EntryPair(new Alignment.Pair(first, second), sets));
    }

    /** Lists the pairs that may be made, the best first. */
    private List<Candidate> candidates(List<Integer> first, List<Integer> second) {
        List<Candidate> candidates = new ArrayList<>();
        boolean many = Alignment.areMany(countSets(planned, first), countSets(performed, second));
        boolean isOnly = first.size() == 1 && second.size() == 1;
        for (int i = 0; i < first.size(); i++) {
            for (int j = many ? i : 0; j < (many ? Math.min(i + 1, second.size()) : second.size()); j++) {
                Candidate candidate = candidate(i, j, first.get(i), second.get(j));
                if (isOnly
                        || many
                        || candidate.sets().stream().anyMatch(pair -> pair.first() >= 0 && pair.second() >= 0)) {
                    candidates.add(candidate);
                }
            }
        }
        // As the sum decides between the equally far, it is the same the other way round.
        candidates.sort(Comparator.comparingLong(Candidate::cost)
                .thenComparing(one -> Math.abs(one.first() - one.second()))
                .thenComparing(one -> one.first() + one.second())
                .thenComparing(Candidate::first));
        return candidates;
    }

    private static int countSets(Session session, List<Integer> entries) {
        return entries.stream()
                .mapToInt(entry -> session.exercises().get(entry).sets().size())
                .sum();
    }

    private Candidate candidate(int i, int j, int first, int second) {
        List<SetDeviations.Side> sets = sides(planned, planned.exercises().get(first));
        List<SetDeviations.Side> done = sides(performed, performed.exercises().get(second));
        List<Alignment.Pair> aligned = Alignment.of(sets, done, SetDeviations::cost);
        long cost = 0;
        for (Alignment.Pair pair : aligned) {
            cost += pair.first() < 0 || pair.second() < 0
                    ? Alignment.GAP
                    : SetDeviations.cost(sets.get(pair.first()), done.get(pair.second()));
        }
        return new Candidate(i, j, aligned, cost);
    }

    static List<SetDeviations.Side> sides(Session session, ExerciseEntry entry) {
        return entry.sets().stream().map(set -> side(session, set)).toList();
    }

    static SetDeviations.Side side(Session session, WorkSet set) {
        return new SetDeviations.Side(set, session.phase() == Phase.PLANNED);
    }
}
