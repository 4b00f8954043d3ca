package io.github.eccentricrules.examples.benchmarks;

import java.util.OptionalDouble;

/**
 * Holds what was measured of one contender.
 *
 * @param figure what was measured
 * @param contender of whom
 * @param nanos the time, if it is one
 * @param bytes what a check allocates, or how large something is
 * @param noise by which part of the time a usual measurement is longer
 */
record Row(Figure figure, String contender, OptionalDouble nanos, OptionalDouble bytes, OptionalDouble noise) {
    static Row ofSize(Figure figure, String contender, double bytes) {
        return new Row(figure, contender, OptionalDouble.empty(), OptionalDouble.of(bytes), OptionalDouble.empty());
    }

    static Row ofTimes(Figure figure, String contender, Times times, OptionalDouble bytes) {
        return new Row(figure, contender, OptionalDouble.of(times.nanos()), bytes, OptionalDouble.of(times.noise()));
    }

    static Row ofTime(Figure figure, String contender, double nanos) {
        return new Row(figure, contender, OptionalDouble.of(nanos), OptionalDouble.empty(), OptionalDouble.empty());
    }
}
