package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Subject;
import java.util.List;

/**
 * Limits a sum to which what is not known could only add: the known part may prove that it is too large, but only the
 * whole can pass.
 *
 * @param <S> the type of the subjects
 */
abstract class SumLimit<S extends Subject> extends LimitRule<S> {
    private final List<Datum<S>> parts;

    /** Creates a limit on a sum, which takes these data to be whole. */
    SumLimit(RuleInfo<S> info, List<Datum<S>> parts, Limit... limits) {
        super(mayNeed(info, parts), limits);
        this.parts = parts;
    }

    @Override
    protected final Outcome judge(S subject, Parameters parameters) {
        if (isWithin(atMost(subject), subject, parameters)) {
            return Outcome.satisfied();
        }
        Outcome outcome = super.judge(subject, parameters);
        if (outcome instanceof Outcome.Violated) {
            return outcome;
        }
        List<String> missing = missing(subject);
        return missing.isEmpty() ? outcome : new Outcome.NotEvaluated(missing);
    }

    /** Returns what the whole sum is not above, found in less time; NaN unless all of its parts are known. */
    double atMost(S subject) {
        return Double.NaN;
    }

    /** Tells whether all parts of the sum are known. */
    final boolean isWhole(S subject) {
        return missing(subject).isEmpty();
    }

    /** Says so of a sum of which something is not known. */
    final String atLeast(S subject) {
        return missing(subject).isEmpty() ? "" : "at least ";
    }

    private List<String> missing(S subject) {
        return parts.stream()
                .filter(datum -> !datum.known().test(subject))
                .map(Datum::name)
                .toList();
    }

    private static <S extends Subject> RuleInfo<S> mayNeed(RuleInfo<S> info, List<Datum<S>> parts) {
        RuleInfo<S> all = info;
        for (Datum<S> datum : parts) {
            all = all.mayNeed(datum);
        }
        return all;
    }
}
