package io.github.eccentricrules.examples.checker;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows on the error stream how far the checking is, if somebody looks and there is much to do. */
final class Progress implements AutoCloseable {
    private static final int MUCH = 200;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /**
     * Starts.
     *
     * @param when {@code auto}, {@code always} or {@code never}
     * @param sessions the number of sessions to check
     * @return the progress
     */
    static Progress of(String when, int sessions) {
        boolean shown = when.equals("always") || (when.equals("auto") && sessions > MUCH && isTerminal());
        return new Progress(
                shown
                        ? Optional.of(new ProgressBarBuilder()
                                .setTaskName("Checking")
                                .setInitialMax(sessions)
                                .build())
                        : Optional.empty());
    }

    /** Says that one more session has been checked. */
    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    /** Newer versions of Java give a console that is no terminal, and a method that tells so. */
    @SuppressWarnings("SystemConsoleNull") // It is null on older versions of Java.
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
