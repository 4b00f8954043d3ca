package io.github.eccentricrules.examples.benchmarks.measurements;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.LiveChanges;
import io.github.eccentricrules.engine.LiveCheck;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the events of a session, so that to take it apart is not timed. */
final class ToldSession {
    private final Session.Builder header;
    private final List<Exercise> exercises = new ArrayList<>();
    // An app has just made what it tells; equal objects are one here, so that they are as near to the processor.
    private final Map<Object, Object> made = new HashMap<>();

    private record Exercise(ExerciseEntry.Builder begun, List<DoneSet> sets) {}

    private record DoneSet(WorkSet begun, List<Rep> reps) {}

    ToldSession(Session session) {
        header = session.toBuilder().exercises(List.of());
        for (ExerciseEntry entry : session.exercises()) {
            List<DoneSet> sets = new ArrayList<>();
            for (WorkSet set : entry.sets()) {
                List<Rep> reps = new ArrayList<>();
                set.reps()
                        .forEach(rep -> reps.add(one(Rep.ofSeconds(
                                Math.rint(10 * rep.descent().orElseThrow().toMillis() / 1e3) / 10))));
                sets.add(new DoneSet(one(set.toBuilder().reps(List.of()).build()), reps));
            }
            exercises.add(new Exercise(entry.toBuilder().sets(List.of()), sets));
        }
    }

    @SuppressWarnings("unchecked") // equal objects are of one type
    private <T> T one(T object) {
        return (T) made.computeIfAbsent(object, unused -> object);
    }

    /** Repeats the repetitions of each set until there are so many. */
    static Session withSetsOf(int reps, Session session) {
        List<ExerciseEntry> longer = new ArrayList<>();
        for (ExerciseEntry entry : session.exercises()) {
            List<WorkSet> sets = new ArrayList<>();
            for (WorkSet set : entry.sets()) {
                List<Rep> done = new ArrayList<>();
                for (int i = 0; i < reps; i++) {
                    done.add(set.reps().get(i % set.reps().size()));
                }
                sets.add(set.toBuilder().reps(done).build());
            }
            longer.add(entry.toBuilder().sets(sets).build());
        }
        return session.toBuilder().exercises(longer).build();
    }

    /** Tells all events, and returns after how many of them something had changed. */
    int tell(Validator validator, History history) {
        LiveCheck live = validator.live(header, history);
        int changed = 0;
        for (Exercise exercise : exercises) {
            changed += count(live.beginExercise(exercise.begun()));
            for (DoneSet set : exercise.sets()) {
                changed += count(live.beginSet(set.begun()));
                for (Rep rep : set.reps()) {
                    changed += count(live.rep(rep));
                }
                changed += count(live.endSet());
            }
        }
        return changed + count(live.end());
    }

    private static int count(LiveChanges changes) {
        return changes.isEmpty() ? 0 : 1;
    }
}
