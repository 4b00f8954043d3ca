package io.github.eccentricrules.examples.benchmarks.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * Makes random sessions of a given size: {@value #SETS} sets of {@value #REPS} repetitions an exercise. The same seed
 * gives the same sessions.
 */
public final class SessionGenerator {
    /** The sets of an exercise. */
    public static final int SETS = 3;
    /** The repetitions of a set. */
    public static final int REPS = 5;

    /** The begin of every session that is judged. */
    static final Instant TODAY = Instant.parse("2026-03-02T18:00:00Z");

    private static final int EARLIER_EXERCISES = 6;
    private static final double WRONG = 0.3;

    private final long seed;
    private final SplittableRandom random;

    /**
     * Creates a generator.
     *
     * @param seed what the sessions depend on
     */
    public SessionGenerator(long seed) {
        this.seed = seed;
        random = new SplittableRandom(seed);
    }

    /**
     * Makes sessions in which nothing is wrong.
     *
     * @param count how many
     * @param exercises the exercises of each
     * @return the sessions
     */
    public List<LoggedSession> clean(int count, int exercises) {
        return sessions(count, exercises, this::goodDescent);
    }

    /**
     * Makes sessions in which three descents of ten are too short or too long, and nothing else is wrong.
     *
     * @param count how many
     * @param exercises the exercises of each
     * @return the sessions
     */
    public List<LoggedSession> dirty(int count, int exercises) {
        return sessions(count, exercises, () -> random.nextDouble() < WRONG ? badDescent() : goodDescent());
    }

    /**
     * Makes what was trained before: one session a day, none of which forbids a clean session today.
     *
     * @param count how many sessions
     * @return the sessions, in no order
     */
    public List<LoggedSession> history(int count) {
        List<LoggedSession> earlier = new ArrayList<>();
        for (int day = 1; day <= count; day++) {
            Instant start = TODAY.minus(Duration.ofDays(day)).plusSeconds(random.nextInt(-3600, 3600));
            earlier.add(session(start, day % Lifts.DAYS, EARLIER_EXERCISES, this::goodDescent));
        }
        Collections.shuffle(earlier, new Random(seed));
        return Collections.unmodifiableList(earlier);
    }

    private List<LoggedSession> sessions(int count, int exercises, DoubleSupplier descent) {
        return IntStream.range(0, count)
                .mapToObj(number -> session(TODAY, 0, exercises, descent))
                .toList();
    }

    private LoggedSession session(Instant start, int day, int exercises, DoubleSupplier descent) {
        List<LoggedExercise> entries = IntStream.range(0, exercises)
                .mapToObj(number -> exercise(Lifts.id(day, number), descent))
                .toList();
        return new LoggedSession(start, random.nextInt(5, 16), random.nextInt(2, 5), random.nextInt(24, 121), entries);
    }

    private LoggedExercise exercise(String id, DoubleSupplier descent) {
        double oneRepMax = random.nextInt(120, 281) / 2.0;
        List<LoggedSet> sets = IntStream.range(0, SETS)
                .mapToObj(number -> set(oneRepMax, descent))
                .toList();
        return new LoggedExercise(id, oneRepMax, sets);
    }

    private LoggedSet set(double oneRepMax, DoubleSupplier descent) {
        double load = Math.floor(oneRepMax * random.nextDouble(2.0, 2.58)) / 2;
        List<LoggedRep> reps = IntStream.range(0, REPS)
                .mapToObj(number -> new LoggedRep(descent.getAsDouble()))
                .toList();
        return new LoggedSet(load, random.nextInt(1, 3), reps);
    }

    private double goodDescent() {
        return random.nextInt(3_000, 6_001) / 1_000.0;
    }

    private double badDescent() {
        int millis = random.nextBoolean() ? random.nextInt(1_000, 3_000) : random.nextInt(6_001, 9_001);
        return millis / 1_000.0;
    }
}
