package io.github.eccentricrules.examples.benchmarks.measurements;

import io.github.eccentricrules.examples.benchmarks.contenders.Contender;
import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import io.github.eccentricrules.examples.benchmarks.contenders.ReadableContender;
import io.github.eccentricrules.examples.benchmarks.sessions.CarefulGenerator;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import io.github.eccentricrules.examples.benchmarks.sessions.SessionGenerator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Holds a contender, the sessions that it checks by turns, and what was trained before. Several sessions of one shape, so
 * that the branch predictor does not learn one by heart; fewer where each is long enough not to be learnt, so that they
 * stay in the cache. Not thread-safe.
 *
 * @param <S> what the contender takes a session as
 * @param <H> what it takes the earlier sessions as
 * @param <R> what it finds
 */
final class Workload<S, H, R> {
    /** The repetitions of one exercise. */
    static final int REPS_AN_EXERCISE = SessionGenerator.SETS * SessionGenerator.REPS;

    private static final long SEED = 20260302;
    private static final int MOST_SESSIONS = 16;
    private static final int MOST_REPS = 16_000;

    private final Contender<S, H, R> contender;
    private final List<S> sessions;
    private final H history;
    private int next;
    private long found;

    private Workload(Contender<S, H, R> contender, List<LoggedSession> sessions, List<LoggedSession> history) {
        this.contender = contender;
        this.sessions = sessions.stream().map(contender::session).toList();
        this.history = contender.history(history);
        // What is made here shall not be moved while the clock runs.
        System.gc();
    }

    static Workload<?, ?, ?> of(String contender, Shape shape) {
        return of(Contenders.named(contender), shape);
    }

    static <S, H, R> Workload<S, H, R> of(Contender<S, H, R> contender, Shape shape) {
        return new Workload<>(contender, sessions(shape), history(shape));
    }

    /** Returns one with sessions that are clean for {@code evidence}, if the contender tells the model all it asks. */
    static <S, H, R> Workload<S, H, R> careful(Contender<S, H, R> contender, int history) {
        CarefulGenerator generator = new CarefulGenerator(SEED);
        return new Workload<>(contender, generator.sessions(MOST_SESSIONS, history == 0), generator.history(history));
    }

    static List<LoggedSession> sessions(Shape shape) {
        SessionGenerator generator = new SessionGenerator(SEED);
        int count = Math.max(1, Math.min(MOST_SESSIONS, MOST_REPS / shape.reps()));
        int exercises = shape.reps() / REPS_AN_EXERCISE;
        return shape.dirty() ? generator.dirty(count, exercises) : generator.clean(count, exercises);
    }

    static List<LoggedSession> history(Shape shape) {
        return new SessionGenerator(SEED).history(shape.history());
    }

    R check() {
        R result = contender.check(nextSession(), history);
        found += contender.count(result);
        return result;
    }

    /** Returns how much was found in all checks, so that nobody can leave out to count it. */
    long found() {
        return found;
    }

    R checkAndRead(Consumer<String> reader) {
        S session = nextSession();
        R result = contender.check(session, history);
        ((ReadableContender<S, H, R>) contender).read(session, result, reader);
        return result;
    }

    private S nextSession() {
        next = next + 1 < sessions.size() ? next + 1 : 0;
        return sessions.get(next);
    }
}
