package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.engine.Verdict;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * Is a rule that is broken in a draft. Its numbers, and the words that come with them, are made only if somebody asks.
 *
 * @param place where it is in the original session
 * @param location where it is in the draft
 * @param severity how bad it is
 * @param outcome what the rule said
 */
record Broken(Findings.Place place, Location location, Severity severity, Outcome.Violated outcome) {
    /** The worst first. */
    static final Comparator<Broken> WORST_FIRST =
            Comparator.comparing(Broken::severity).reversed();

    /** The worst first, then in the order of the draft. */
    static final Comparator<Broken> ORDER =
            WORST_FIRST.thenComparing(Broken::location).thenComparing(Broken::rule);

    static Broken of(Draft draft, Verdict verdict) {
        Outcome.Violated outcome = (Outcome.Violated) verdict.outcome();
        return new Broken(
                new Findings.Place(verdict.rule(), draft.originOf(verdict.location())),
                verdict.location(),
                outcome.severity(),
                outcome);
    }

    String rule() {
        return place.rule();
    }

    /** Tells whether it asks for a change; a note does not. */
    boolean isOpen() {
        return severity.compareTo(Severity.WARNING) >= 0;
    }

    Optional<BigDecimal> limit() {
        return outcome.measure().map(Measure::limit).map(BigDecimal::stripTrailingZeros);
    }

    Optional<Unit> unit() {
        return outcome.measure().map(Measure::unit);
    }

    /** Tells whether the same is compared with the same. */
    boolean isAgainstTheLimitOf(Broken other) {
        return limit().equals(other.limit()) && unit().equals(other.unit());
    }
}
