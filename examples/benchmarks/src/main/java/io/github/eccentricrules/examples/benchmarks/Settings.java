package io.github.eccentricrules.examples.benchmarks;

import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Tells how long to measure, and what.
 *
 * @param full whether to take the time that it needs
 * @param only what the name of a figure with its contender must contain, as in {@code "clean, history 50: yavi"}
 */
record Settings(boolean full, Pattern only) {
    static Settings ofSystem() {
        String mode = System.getProperty("benchmark.mode", "quick");
        if (!List.of("quick", "full").contains(mode)) {
            throw new IllegalArgumentException("benchmark.mode must be quick or full, was " + mode);
        }
        return new Settings(mode.equals("full"), Pattern.compile(System.getProperty("benchmark.only", "")));
    }

    boolean wants(Figure figure, String contender) {
        return only.matcher(figure.label() + ": " + contender).find();
    }

    /** The two that matter most are measured in two processes: a compiler may fare well or badly in one. */
    int forks(String contender) {
        return full && isMain(contender) ? 2 : 1;
    }

    int warmUps(String contender) {
        return isMain(contender) ? 5 : 3;
    }

    TimeValue warmUpTime() {
        return TimeValue.milliseconds(full ? 1_000 : 300);
    }

    int iterations(String contender) {
        return isMain(contender) ? 5 : 2;
    }

    TimeValue iterationTime() {
        return TimeValue.milliseconds(full ? 1_000 : 200);
    }

    int coldStarts() {
        return full ? 15 : 5;
    }

    private static boolean isMain(String contender) {
        return contender.equals(Contenders.LOOP) || contender.equals(Contenders.LIBRARY);
    }
}
