package io.github.eccentricrules.examples.benchmarks.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Times fresh processes, from the start to the end, that make one report each. */
public final class ColdStarts {
    /** The name of the process that does nothing. */
    public static final String NOTHING = "nothing";

    private ColdStarts() {}

    /**
     * Times processes, by turns, so that all suffer alike from what else the machine does.
     *
     * @param names the contenders that make a report, or {@link #NOTHING}
     * @param rounds how often each
     * @return the nanoseconds that the processes of each took, in the order of the names
     */
    public static List<double[]> nanos(List<String> names, int rounds) {
        List<double[]> taken = new ArrayList<>();
        for (String name : names) {
            nanos(name); // So that its files are in memory.
            taken.add(new double[rounds]);
        }
        for (int round = 0; round < rounds; round++) {
            for (int index = 0; index < names.size(); index++) {
                taken.get(index)[round] = nanos(names.get(index));
            }
        }
        return taken;
    }

    private static long nanos(String contender) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dslf4j.internal.verbosity=ERROR");
        command.add("-Dorg.jboss.logging.provider=slf4j");
        command.add("-cp");
        if (contender.equals(NOTHING)) {
            command.addAll(List.of(ClassPath.of("loop"), Nothing.class.getName()));
        } else {
            command.addAll(List.of(ClassPath.of(contender), FirstReport.class.getName(), contender));
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            long start = System.nanoTime();
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            long nanos = System.nanoTime() - start;
            if (status != 0) {
                throw new IllegalStateException(command + " ended with status " + status + ": " + printed);
            }
            return nanos;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + contender + " was timed", e);
        }
    }
}
