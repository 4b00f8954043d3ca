package io.github.eccentricrules.examples.benchmarks.measurements;

import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.examples.benchmarks.contenders.Contender;
import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import io.github.eccentricrules.examples.benchmarks.contenders.Finding;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import io.github.eccentricrules.examples.benchmarks.sessions.RawSession;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures a check with the building of its session from bare arrays; the history is there already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BuildBenchmark {
    private static final Shape SHAPE = new Shape(false, 90, 50);

    /** Who builds and checks. */
    @Param({Contenders.LOOP, Contenders.LIBRARY})
    public String contender = "";

    @SuppressWarnings("NullAway.Init") // JMH prepares first.
    private RawSession[] sessions;

    @SuppressWarnings("NullAway.Init") // JMH prepares first.
    private Function<RawSession, Object> buildAndCheck;

    private int next;

    /** Makes the arrays and the history. */
    @Setup
    public void prepare() {
        sessions = Workload.sessions(SHAPE).stream().map(RawSession::of).toArray(RawSession[]::new);
        buildAndCheck = contender.equals(Contenders.LOOP) ? loop() : library();
    }

    private static Function<RawSession, Object> loop() {
        Contender<LoggedSession, List<LoggedSession>, List<Finding>> loop = Contenders.loop();
        List<LoggedSession> history = loop.history(Workload.history(SHAPE));
        return session -> loop.check(session.logged(), history);
    }

    private static Function<RawSession, Object> library() {
        Contender<Session, History, Report> library = Contenders.eightRules();
        History history = library.history(Workload.history(SHAPE));
        return session -> library.check(session.model("today"), history);
    }

    /**
     * Builds and checks the next session.
     *
     * @return what was found
     */
    @Benchmark
    public Object buildAndCheck() {
        next = next + 1 < sessions.length ? next + 1 : 0;
        return buildAndCheck.apply(sessions[next]);
    }
}
