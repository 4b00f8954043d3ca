package io.github.eccentricrules.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Lets JMH measure one contender at a time. */
final class Timings {
    private static final double NANOS_A_SECOND = 1e9;

    private Timings() {}

    static Row of(Figure figure, String contender, Settings settings) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + Pattern.quote(figure.benchmark()) + "$")
                .param("contender", contender)
                .threads(figure.threads())
                .forks(settings.forks(contender))
                .warmupIterations(settings.warmUps(contender))
                .warmupTime(settings.warmUpTime())
                .measurementIterations(settings.iterations(contender))
                .measurementTime(settings.iterationTime())
                // What is made in a check is to come to memory that was used before: the first touch of a page may cost
                // more than many checks.
                .jvmArgsAppend("-Xmn64m")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        for (String parameter : figure.parameters()) {
            String[] parts = parameter.split("=", 2);
            options.param(parts[0], parts[1]);
        }
        try {
            return row(figure, contender, new Runner(options.build()).runSingle());
        } catch (RunnerException e) {
            throw new IllegalStateException(figure.label() + ": " + contender + " could not be measured", e);
        }
    }

    private static Row row(Figure figure, String contender, RunResult run) {
        boolean counts = run.getParams().getMode() == Mode.Throughput;
        List<double[]> forks = new ArrayList<>();
        for (BenchmarkResult fork : run.getBenchmarkResults()) {
            forks.add(fork.getIterationResults().stream()
                    .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                    .map(score -> counts ? NANOS_A_SECOND / score : score)
                    .toArray());
        }
        return Row.ofTimes(figure, contender, Times.ofForks(forks), bytes(run));
    }

    private static OptionalDouble bytes(RunResult run) {
        Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
        return allocated == null ? OptionalDouble.empty() : OptionalDouble.of(allocated.getScore());
    }
}
