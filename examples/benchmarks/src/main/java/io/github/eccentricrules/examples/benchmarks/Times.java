package io.github.eccentricrules.examples.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * Sums up repeated measurements of one thing.
 *
 * @param nanos the time
 * @param noise by which part of it the median of all measurements is longer
 */
record Times(double nanos, double noise) {
    /**
     * Takes the quickest measurement of each process, and of these the mean: what else runs on the machine only makes
     * slower, while a compiler may fare well in one process and badly in the next.
     */
    static Times ofForks(List<double[]> forks) {
        double nanos = forks.stream()
                .mapToDouble(measured -> Arrays.stream(measured).min().orElseThrow())
                .average()
                .orElseThrow();
        double median = median(forks.stream().flatMapToDouble(Arrays::stream).toArray());
        return new Times(nanos, (median - nanos) / nanos);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
