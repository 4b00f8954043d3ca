package io.github.eccentricrules.examples.benchmarks.measurements;

import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import io.github.eccentricrules.rules.RuleSets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures a check by a whole rule set of the library, with all its rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RuleSetBenchmark {
    /** The name of the rule set. */
    @Param("negatives")
    public String ruleSet = "";

    /** The repetitions of a session. */
    @Param("90")
    public int reps;

    /** The number of earlier sessions. */
    @Param("50")
    public int history;

    @SuppressWarnings("NullAway.Init") // JMH prepares first.
    private Workload<?, ?, ?> workload;

    /** Makes the sessions. */
    @Setup
    public void prepare() {
        workload = Workload.of(Contenders.library(RuleSets.named(ruleSet)), new Shape(false, reps, history));
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
}
