package io.github.eccentricrules.examples.benchmarks.measurements;

import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Measures how long one check takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CheckBenchmark {
    /** Who checks. */
    @Param({Contenders.LOOP, Contenders.LIBRARY})
    public String contender = "";

    /** Whether descents are wrong. */
    @Param("false")
    public boolean dirty;

    /** The repetitions of a session. */
    @Param("90")
    public int reps;

    /** The number of earlier sessions. */
    @Param("50")
    public int history;

    /** Whether the process has used every rule set of the library before. */
    @Param("false")
    public boolean usedBefore;

    @SuppressWarnings("NullAway.Init") // JMH prepares first.
    private Workload<?, ?, ?> workload;

    /** Makes the sessions. */
    @Setup
    public void prepare() {
        if (usedBefore) {
            OtherRuleSets.use();
        }
        workload = Workload.of(contender, new Shape(dirty, reps, history));
    }

    /**
     * Checks the next session.
     *
     * @return what was found
     */
    @Benchmark
    public Object check() {
        return workload.check();
    }

    /**
     * Checks the next session and reads every message.
     *
     * @param reader who reads
     * @return what was found
     */
    @Benchmark
    public Object checkAndRead(Blackhole reader) {
        return workload.checkAndRead(reader::consume);
    }
}
