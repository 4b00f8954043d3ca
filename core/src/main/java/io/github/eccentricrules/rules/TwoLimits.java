package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds two limits on one quantity: beyond the first there is a warning, beyond the second an error; the limits
 * themselves are allowed. For rules that choose among several such pairs; those with one pair are a {@code LimitRule}.
 */
record TwoLimits(Comparison comparison, Parameter warning, Parameter error) {
    private static final double CLEARLY = 1e-6;

    /**
     * What came of a comparison: how severe it is to be beyond a limit, the limit that was passed or is next, and the one
     * to keep next time, so that nobody who does as told is warned again.
     */
    record Compared(Optional<Severity> severity, Measure measure, Measure toKeep) {
        /** Ranks by severity; what is kept ranks last. */
        int rank() {
            return severity.map(Severity::ordinal).orElse(-1);
        }

        /** Tells whether this is more severe, or as severe and with less room left; for quantities of one unit. */
        boolean isWorseThan(Compared other) {
            int ranks = Integer.compare(rank(), other.rank());
            return ranks > 0 || (ranks == 0 && measure.margin().compareTo(other.measure.margin()) < 0);
        }
    }

    /** Lists both as limits, for readers who compare rule sets. */
    List<Limit> asLimits() {
        return List.of(
                new Limit(Severity.ERROR, comparison, Optional.of(error), Map.of()),
                new Limit(Severity.WARNING, comparison, Optional.of(warning), Map.of()));
    }

    /** Tells whether a quantity keeps both, by so much that no decimal matters. */
    boolean areClearlyKept(double quantity, Parameters parameters) {
        return beyond(quantity, warning, parameters) < -CLEARLY && beyond(quantity, error, parameters) < -CLEARLY;
    }

    private double beyond(double quantity, Parameter limit, Parameters parameters) {
        double above = quantity - parameters.number(limit);
        return comparison == Comparison.AT_LEAST ? -above : above;
    }

    /** Tells how severe a quantity is, as {@link #compare} does; empty if it keeps both. */
    Optional<Severity> severity(double quantity, Parameters parameters) {
        double beyondWarning = beyond(quantity, warning, parameters);
        double beyondError = beyond(quantity, error, parameters);
        if (Math.abs(beyondWarning) < CLEARLY || Math.abs(beyondError) < CLEARLY) {
            return compare(quantity, parameters).severity();
        }
        if (beyondError > 0) {
            return Optional.of(Severity.ERROR);
        }
        return beyondWarning > 0 ? Optional.of(Severity.WARNING) : Optional.empty();
    }

    Compared compare(double quantity, Parameters parameters) {
        Measure againstError = measure(quantity, error, parameters);
        Measure againstWarning = measure(quantity, warning, parameters);
        if (againstError.margin().signum() < 0) {
            boolean errorIsStricter = againstError.margin().compareTo(againstWarning.margin()) < 0;
            return new Compared(
                    Optional.of(Severity.ERROR), againstError, errorIsStricter ? againstError : againstWarning);
        }
        boolean broken = againstWarning.margin().signum() < 0;
        return new Compared(broken ? Optional.of(Severity.WARNING) : Optional.empty(), againstWarning, againstWarning);
    }

    private Measure measure(double quantity, Parameter limit, Parameters parameters) {
        return new Measure(new BigDecimal(quantity), comparison, parameters.value(limit), limit.unit());
    }
}
