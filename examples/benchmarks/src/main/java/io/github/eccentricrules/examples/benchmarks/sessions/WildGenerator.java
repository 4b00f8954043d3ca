package io.github.eccentricrules.examples.benchmarks.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes random sessions that break any of the eight rules, that stand exactly on a limit or just beside it, that hold an
 * exercise twice, and that follow other sessions by just a week. The same seed gives the same sessions.
 */
public final class WildGenerator {
    private static final Instant TODAY = SessionGenerator.TODAY;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final List<Instant> EDGES = List.of(
            TODAY.minus(WEEK).minusNanos(1),
            TODAY.minus(WEEK),
            TODAY.minus(WEEK).plusNanos(1),
            TODAY.minusNanos(1),
            TODAY,
            TODAY.plusNanos(1));
    private static final double[] DESCENTS = {2.999, 3, 3.001, 5.999, 6, 6.001};
    private static final int LIFTS = 12;

    private final SplittableRandom random;

    /**
     * Creates a generator.
     *
     * @param seed what the sessions depend on
     */
    public WildGenerator(long seed) {
        random = new SplittableRandom(seed);
    }

    /** {@return the next case} */
    public CheckCase next() {
        return new CheckCase(session(TODAY, 1, 6), list(0, 8, () -> session(earlier(), 1, 3)));
    }

    private LoggedSession session(Instant start, int least, int most) {
        return new LoggedSession(
                start,
                random.nextInt(4, 8),
                random.nextInt(1, 5),
                random.nextInt(22, 30),
                list(least, most, this::exercise));
    }

    private Instant earlier() {
        return random.nextBoolean()
                ? EDGES.get(random.nextInt(EDGES.size()))
                : TODAY.minusSeconds(random.nextLong(2 * WEEK.toSeconds()));
    }

    private LoggedExercise exercise() {
        double oneRepMax = random.nextInt(12, 29) * 5.0;
        return new LoggedExercise(Lifts.id(0, random.nextInt(LIFTS)), oneRepMax, list(1, 4, () -> set(oneRepMax)));
    }

    private LoggedSet set(double oneRepMax) {
        // 130 % of a multiple of 5 kg is a multiple of half a kilogram, so the limit itself is met too.
        double load = oneRepMax * 1.3 - 0.5 * random.nextInt(-1, 8);
        double halves = Math.rint(load * 2) / 2;
        return new LoggedSet(halves, Math.min(random.nextInt(8), 2), list(3, 7, () -> new LoggedRep(descent())));
    }

    private double descent() {
        return switch (random.nextInt(4)) {
            case 0 -> DESCENTS[random.nextInt(DESCENTS.length)];
            case 1 -> random.nextInt(2_500, 6_500) / 1_000.0;
            default -> random.nextInt(3_000, 6_001) / 1_000.0;
        };
    }

    private <T> List<T> list(int least, int most, Supplier<T> part) {
        return Stream.generate(part).limit(random.nextInt(least, most + 1)).toList();
    }
}
