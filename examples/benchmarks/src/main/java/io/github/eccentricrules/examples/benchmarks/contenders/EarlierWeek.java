package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedExercise;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what was trained in the 168 h before a session, for all contenders that have no history of their own. */
final class EarlierWeek {
    private EarlierWeek() {}

    static Set<String> exercises(LoggedSession session, List<LoggedSession> history) {
        Instant until = session.start();
        Instant after = until.minus(Limits.WEEK);
        Set<String> exercises = new HashSet<>();
        for (LoggedSession earlier : history) {
            Instant start = earlier.start();
            if (start.isAfter(after) && !start.isAfter(until)) {
                for (LoggedExercise exercise : earlier.exercises()) {
                    exercises.add(exercise.id());
                }
            }
        }
        return exercises;
    }
}
