package io.github.eccentricrules.examples.benchmarks.measurements;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.examples.benchmarks.contenders.Contender;
import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.rules.RuleSets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * Measures what a repetition costs when a session is told event by event: its begin, every exercise, set and repetition,
 * and its end. A clean session, with 50 earlier ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LiveBenchmark {
    private static final int HISTORY = 50;
    private static final int LONG_SET = 100;

    /** Who checks; only the library can. */
    @Param(Contenders.LIBRARY)
    public String contender = "";

    @SuppressWarnings("NullAway.Init") // JMH prepares first.
    private Validator validator;

    @SuppressWarnings("NullAway.Init") // JMH prepares first.
    private History history;

    @SuppressWarnings("NullAway.Init") // JMH prepares first.
    private ToldSession session;

    /**
     * Makes the session that the benchmark tells.
     *
     * @param benchmark which one it is
     */
    @Setup
    public void prepare(BenchmarkParams benchmark) {
        String name = benchmark.getBenchmark().replaceAll(".*\\.", "");
        boolean longSets = name.equals("longSets");
        RuleSet rules =
                name.equals("negatives") ? RuleSets.negatives() : Contenders.eightRulesOf(longSets ? LONG_SET : 6);
        Contender<Session, History, ?> library = Contenders.library(rules);
        int reps = name.startsWith("reps") ? Integer.parseInt(name.substring("reps".length())) : 90;
        Session told = library.session(
                Workload.sessions(new Shape(false, reps, HISTORY)).get(0));
        validator = Validator.of(rules);
        history = library.history(Workload.history(new Shape(false, reps, HISTORY)));
        session = new ToldSession(longSets ? ToldSession.withSetsOf(LONG_SET, told) : told);
    }

    /** {@return how often something changed, of 18 sets of 100 repetitions each} */
    @Benchmark
    @OperationsPerInvocation(18 * LONG_SET)
    public int longSets() {
        return session.tell(validator, history);
    }

    /** {@return how often something changed} */
    @Benchmark
    @OperationsPerInvocation(90)
    public int reps90() {
        return session.tell(validator, history);
    }

    /** {@return how often something changed} */
    @Benchmark
    @OperationsPerInvocation(900)
    public int reps900() {
        return session.tell(validator, history);
    }

    /** {@return how often something changed} */
    @Benchmark
    @OperationsPerInvocation(9_000)
    public int reps9000() {
        return session.tell(validator, history);
    }

    /** {@return how often something changed} */
    @Benchmark
    @OperationsPerInvocation(90_000)
    public int reps90000() {
        return session.tell(validator, history);
    }

    /** {@return how often something changed, by the whole rule set} */
    @Benchmark
    @OperationsPerInvocation(90)
    public int negatives() {
        return session.tell(validator, history);
    }
}
