package io.github.eccentricrules.examples.benchmarks.measurements;

import io.github.eccentricrules.engine.RuleSet;
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

/** Measures a check by a whole rule set of the library, with all its rules, and the loop of eight beside. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RuleSetBenchmark {
    /** Who checks. */
    @Param({Contenders.LOOP, Contenders.LIBRARY})
    public String contender = "";

    /** The name of the rule set. */
    @Param("negatives")
    public String ruleSet = "";

    /** The repetitions of a session. */
    @Param("90")
    public int reps;

    /** The number of earlier sessions. */
    @Param("50")
    public int history;

    /** Whether the sessions are those that are clean for {@code evidence}, of 90 repetitions; else those of all figures. */
    @Param("false")
    public boolean careful;

    @SuppressWarnings("NullAway.Init") // JMH prepares first.
    private Workload<?, ?, ?> workload;

    /** Makes the sessions. */
    @Setup
    public void prepare() {
        RuleSet rules = RuleSets.named(ruleSet);
        boolean loops = contender.equals(Contenders.LOOP);
        if (careful) {
            workload = loops
                    ? Workload.careful(Contenders.loop(), history)
                    : Workload.careful(Contenders.carefulLibrary(rules), history);
        } else {
            Shape shape = new Shape(false, reps, history);
            workload = loops ? Workload.of(Contenders.loop(), shape) : Workload.of(Contenders.library(rules), shape);
        }
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
