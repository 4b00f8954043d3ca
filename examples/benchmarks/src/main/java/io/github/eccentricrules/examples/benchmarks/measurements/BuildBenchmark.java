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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Measures a check with the building of its session from bare arrays; the history is there already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BuildBenchmark {
    private static final Shape SHAPE = new Shape(false, 90, 50);

    private final Contender<LoggedSession, List<LoggedSession>, List<Finding>> loop = Contenders.loop();
    private final List<LoggedSession> loopHistory = loop.history(Workload.history(SHAPE));
    private final Contender<Session, History, Report> library = Contenders.eightRules();
    private final History libraryHistory = library.history(Workload.history(SHAPE));
    private final RawSession[] raw =
            Workload.sessions(SHAPE).stream().map(RawSession::of).toArray(RawSession[]::new);
    private int next;

    /**
     * Builds and checks the app's own records.
     *
     * @return what was found
     */
    @Benchmark
    public Object loop() {
        return loop.check(nextSession().logged(), loopHistory);
    }

    /**
     * Builds and checks a session of the model.
     *
     * @return what was found
     */
    @Benchmark
    public Object library() {
        return library.check(nextSession().model("today"), libraryHistory);
    }

    private RawSession nextSession() {
        next = next + 1 < raw.length ? next + 1 : 0;
        return raw[next];
    }
}
