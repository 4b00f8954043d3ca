package io.github.eccentricrules.examples.spark;

import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Status;
import io.github.eccentricrules.engine.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Holds what the job found in a session, or why rows are none.
 *
 * @param verdict the verdict; absent if the rows are no session
 * @param violations what is broken
 * @param gaps what could not be judged
 * @param failures the rules that threw
 * @param rejects the rows that could not be used
 */
record Outcome(
        Optional<Verdict> verdict,
        List<Found> violations,
        List<Unknown> gaps,
        List<Failed> failures,
        List<Reject> rejects) {
    private static final RecordCodec<Outcome> CODEC = RecordCodec.of(Outcome.class);

    /** The verdict over a session; {@code rejectedBefore} sessions of the athlete are missing in its history. */
    record Verdict(
            String athleteId,
            Optional<String> sessionId,
            Instant start,
            Status status,
            boolean clean,
            int violations,
            int gaps,
            int failures,
            int rejectedBefore) {}

    /** A violation; {@code measured}, {@code limit} and {@code margin} are rounded to doubles, {@code message} is exact. */
    record Found(
            String rule,
            Severity severity,
            boolean guardsLife,
            Location place,
            String message,
            Optional<Double> measured,
            Optional<Double> limit,
            Optional<String> unit,
            Optional<Double> margin) {}

    /** A rule that could not be judged for want of data. */
    record Unknown(String rule, Location place, List<String> missing) {}

    /** A rule that threw. */
    record Failed(String rule, Location place, String error) {}

    /** A row that could not be used, with all that it holds as JSON. */
    record Reject(
            Optional<String> athleteId,
            Optional<String> sessionId,
            Optional<Instant> start,
            String reason,
            String row) {}

    static Outcome of(String athleteId, Report report, Optional<String> sessionId, Instant start, int rejectedBefore) {
        List<Found> violations =
                report.violations().stream().map(Outcome::found).toList();
        List<Unknown> gaps =
                report.notEvaluated().stream().map(Outcome::unknown).toList();
        List<Failed> failures = report.failures().stream()
                .map(failure -> new Failed(failure.rule(), failure.location(), failure.error()))
                .toList();
        Verdict verdict = new Verdict(
                athleteId,
                sessionId,
                start,
                report.status(),
                report.clean(),
                violations.size(),
                gaps.size(),
                failures.size(),
                rejectedBefore);
        return new Outcome(Optional.of(verdict), violations, gaps, failures, List.of());
    }

    static Outcome of(List<Reject> rejects) {
        return new Outcome(Optional.empty(), List.of(), List.of(), List.of(), rejects);
    }

    static StructType columns() {
        return CODEC.column();
    }

    static Outcome read(Row row) {
        return CODEC.decode(row);
    }

    Row toRow() {
        return CODEC.encode(this);
    }

    private static Found found(Violation violation) {
        return new Found(
                violation.rule(),
                violation.severity(),
                violation.guardsLife(),
                violation.location(),
                violation.message(),
                violation.measured().map(BigDecimal::doubleValue),
                violation.limit().map(BigDecimal::doubleValue),
                violation.unit().map(Enum::name),
                violation.margin().map(BigDecimal::doubleValue));
    }

    private static Unknown unknown(Gap gap) {
        return new Unknown(gap.rule(), gap.location(), gap.missing());
    }
}
