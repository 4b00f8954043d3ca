package io.github.eccentricrules.examples.benchmarks.measurements;

import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.examples.benchmarks.contenders.Contender;
import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures how many checks the threads of a process do with one validator that they share. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ThreadsBenchmark {
    private final Contender<Session, History, Report> shared = Contenders.eightRules();

    /** Holds the sessions that one thread checks. */
    @State(Scope.Thread)
    public static class Sessions {
        @SuppressWarnings("NullAway.Init") // JMH prepares first.
        private Workload<?, ?, ?> workload;

        /**
         * Makes the sessions.
         *
         * @param threads who checks them
         */
        @Setup
        public void prepare(ThreadsBenchmark threads) {
            workload = Workload.of(threads.shared, new Shape(false, 90, 50));
        }
    }

    /**
     * Checks the next session of a thread.
     *
     * @param sessions the sessions of the thread
     * @return what was found
     */
    @Benchmark
    public Object check(Sessions sessions) {
        return sessions.workload.check();
    }
}
