package io.github.eccentricrules.examples.benchmarks.processes;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedExercise;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedRep;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSet;
import io.github.eccentricrules.examples.benchmarks.sessions.RawSession;
import io.github.eccentricrules.model.Session;
import java.lang.ref.Reference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Tells how large things are: jars, and what a repetition takes in memory. */
public final class Sizes {
    private static final int SESSIONS = 1_000;
    private static final int EXERCISES = 6;
    private static final int SETS = 3;
    private static final double STEP = 1e-6;

    private Sizes() {}

    /**
     * Returns the size of a contender's own jars.
     *
     * @param contender its name
     * @return the bytes
     */
    public static long ofJar(String contender) {
        return ClassPath.ownSize(contender);
    }

    /**
     * Returns the size of all jars that a contender needs at run time.
     *
     * @param contender its name
     * @return the bytes
     */
    public static long ofAllJars(String contender) {
        ClassPath.requireAllClaimed();
        return ClassPath.size(contender);
    }

    /**
     * Weighs what one repetition adds to a session of the library, as the heap grows from sessions with 5 repetitions a
     * set to sessions with 10. All descents are different.
     *
     * @return the bytes
     */
    public static double ofRep() {
        long few = heapOfSessions(5);
        long many = heapOfSessions(10);
        return (many - few) / (5.0 * SESSIONS * EXERCISES * SETS);
    }

    private static long heapOfSessions(int reps) {
        long before = usedHeap();
        List<Session> sessions = new ArrayList<>(SESSIONS);
        try {
            for (int number = 0; number < SESSIONS; number++) {
                sessions.add(RawSession.of(session(number, reps)).model("today"));
            }
            return usedHeap() - before;
        } finally {
            Reference.reachabilityFence(sessions);
        }
    }

    private static LoggedSession session(int number, int reps) {
        List<LoggedExercise> exercises = new ArrayList<>();
        int count = number * EXERCISES * SETS * reps;
        for (int exercise = 0; exercise < EXERCISES; exercise++) {
            List<LoggedSet> sets = new ArrayList<>();
            for (int set = 0; set < SETS; set++) {
                List<LoggedRep> entries = new ArrayList<>();
                for (int rep = 0; rep < reps; rep++) {
                    entries.add(new LoggedRep(3 + STEP * count++));
                }
                sets.add(new LoggedSet(110, 1, entries));
            }
            exercises.add(new LoggedExercise("lift-0-" + exercise, 100, sets));
        }
        return new LoggedSession(Instant.EPOCH, 8, 3, 36, exercises);
    }

    private static long usedHeap() {
        for (int times = 0; times < 3; times++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
