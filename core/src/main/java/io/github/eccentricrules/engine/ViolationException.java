package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** Is thrown by {@link Report#orThrow()} for a session that should not be done, or could not be judged. */
public final class ViolationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Report report;

    ViolationException(Report report) {
        super(requireNonNull(report, "report").toString());
        this.report = report;
    }

    /** {@return the report; empty after the exception was serialised} */
    public Optional<Report> report() {
        return Optional.ofNullable(report);
    }
}
