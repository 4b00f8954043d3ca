package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import org.slf4j.LoggerFactory;

/**
 * Tells that a rule threw where it should have judged. Its other outcomes, and those of the other rules, stand.
 * Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param location the place
 * @param error the type and the message of what it threw
 */
public record Failure(String rule, Location location, String error) implements Judgement {
    /**
     * Creates a failure.
     *
     * @param rule the id of the rule
     * @param location the place
     * @param error the type and the message of what it threw
     * @throws NullPointerException if an argument is null
     */
    public Failure {
        requireNonNull(rule, "rule");
        requireNonNull(location, "location");
        requireNonNull(error, "error");
    }

    /** Says what was thrown without trusting it: a message may be missing, or throw in its turn. */
    static Failure of(String rule, Location location, Throwable thrown) {
        String type = thrown.getClass().getName();
        try {
            return new Failure(rule, location, thrown.getMessage() == null ? type : type + ": " + thrown.getMessage());
        } catch (RuntimeException e) {
            return new Failure(rule, location, type);
        }
    }

    /** Logs the type and the line, but not the message: it may hold what an athlete lifted. */
    static void log(Rule<?> rule, Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        LoggerFactory.getLogger(Evaluation.class)
                .error(
                        "rule {} failed with {} at {}; its verdict is missing from the report",
                        rule.info().id(),
                        thrown.getClass().getName(),
                        trace.length == 0 ? "an unknown line" : trace[0]);
    }
}
