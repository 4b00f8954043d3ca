package io.github.eccentricrules.examples.benchmarks.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes random sessions that break no rule of {@code evidence} once {@link CarefulModel} has told all that it asks for:
 * as many sets and repetitions as those of {@link SessionGenerator}, but each exercise for a muscle group of its own,
 * two partners at each set, and loads that hardly rise from one session to the next. The same seed gives the same
 * sessions.
 *
 * <p>Who has done no negatives before may not begin with more than they can lift: without earlier sessions the loads are
 * those of tempo work.
 */
public final class CarefulGenerator {
    private static final int EXERCISES = 6;

    private final SplittableRandom random;

    /**
     * Creates a generator.
     *
     * @param seed what the sessions depend on
     */
    public CarefulGenerator(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * Makes sessions in which nothing is wrong.
     *
     * @param count how many
     * @param isFirst whether there was none before, so that the loads are light
     * @return the sessions
     */
    public List<LoggedSession> sessions(int count, boolean isFirst) {
        return IntStream.range(0, count)
                .mapToObj(number -> session(SessionGenerator.TODAY, 0, isFirst))
                .toList();
    }

    /**
     * Makes what was trained before: one session a day, and what is more than one can lift only of late.
     *
     * @param count how many sessions
     * @return the sessions, the last one first
     */
    public List<LoggedSession> history(int count) {
        List<LoggedSession> earlier = new ArrayList<>();
        for (int day = 1; day <= count; day++) {
            Instant start = SessionGenerator.TODAY.minus(Duration.ofDays(day)).plusSeconds(random.nextInt(-3600, 3600));
            earlier.add(session(start, day % Lifts.DAYS, CarefulModel.isLight(start)));
        }
        return earlier;
    }

    private LoggedSession session(Instant start, int day, boolean isLight) {
        List<LoggedExercise> entries = IntStream.range(0, EXERCISES)
                .mapToObj(number -> exercise(day, number, isLight))
                .toList();
        return new LoggedSession(start, random.nextInt(5, 16), random.nextInt(2, 5), random.nextInt(24, 121), entries);
    }

    private LoggedExercise exercise(int day, int number, boolean isLight) {
        // The same in each session, or the loads would jump.
        double oneRepMax = 60 + (day * EXERCISES + number) * 37 % 161 / 2.0;
        List<LoggedSet> sets = IntStream.range(0, SessionGenerator.SETS)
                .mapToObj(set -> set(oneRepMax, isLight))
                .toList();
        return new LoggedExercise(Lifts.id(day, number), oneRepMax, sets);
    }

    private LoggedSet set(double oneRepMax, boolean isLight) {
        double load =
                Math.floor(oneRepMax * (isLight ? random.nextDouble(1.4, 1.6) : random.nextDouble(2.1, 2.16))) / 2;
        List<LoggedRep> reps = IntStream.range(0, SessionGenerator.REPS)
                .mapToObj(number -> new LoggedRep(random.nextInt(3_000, 6_001) / 1_000.0))
                .toList();
        return new LoggedSet(load, random.nextInt(2, 4), reps);
    }
}
