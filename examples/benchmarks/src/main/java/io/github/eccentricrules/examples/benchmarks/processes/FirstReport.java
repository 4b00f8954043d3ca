package io.github.eccentricrules.examples.benchmarks.processes;

import io.github.eccentricrules.examples.benchmarks.contenders.Contender;
import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedExercise;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedRep;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes one report in a fresh process. Nothing here is costly on first use, so that the contender's part stands out. */
final class FirstReport {
    private static final int SETS = 3;
    private static final int REPS = 5;

    private FirstReport() {}

    /** Checks one session by the contender of the given name. */
    public static void main(String[] args) {
        System.exit(check(Contenders.named(args[0])) == null ? 1 : 0);
    }

    private static <S, H, R> R check(Contender<S, H, R> contender) {
        return contender.check(contender.session(session()), contender.history(List.of()));
    }

    private static LoggedSession session() {
        List<LoggedSet> sets = new ArrayList<>();
        for (int set = 0; set < SETS; set++) {
            List<LoggedRep> reps = new ArrayList<>();
            for (int rep = 0; rep < REPS; rep++) {
                reps.add(new LoggedRep(3.5 + 0.25 * rep));
            }
            sets.add(new LoggedSet(110, 1, reps));
        }
        Instant start = Instant.ofEpochSecond(1_772_474_400);
        return new LoggedSession(start, 8, 3, 36, List.of(new LoggedExercise("lift-0-0", 100, sets)));
    }
}
