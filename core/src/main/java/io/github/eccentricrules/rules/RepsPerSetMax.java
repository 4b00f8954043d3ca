package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Quantity;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;

/** Limits the negatives of one set. */
final class RepsPerSetMax extends LimitRule<SetSubject> {
    static final Parameter MAX_REPS = Parameter.of("max-reps", Unit.REPS, 1, 100, 6, "most repetitions of a set");
    static final Parameter MAX_RECOMMENDED_REPS =
            Parameter.of("max-recommended-reps", Unit.REPS, 1, 100, 5, "most repetitions that are recommended");

    private static final RuleInfo<SetSubject> INFO = RuleInfo.of(
                    Scope.SET, "reps-per-set-max", "Do few negatives in a set.")
            .judging(SetMethod.NEGATIVES)
            .needs(Datum.REPS)
            .because(
                    Evidence.guideline("At most 6 repetitions per series, 4 to 5 recommended."),
                    Evidence.confirmed(
                            "In two sets of six Nordics peak force falls from the fourth repetition.",
                            Sources.NHE_ISRI),
                    Evidence.confirmed(
                            "Failure comes after 7.7 repetitions at 90 % of the eccentric maximum.", Sources.KELLY_15),
                    Evidence.judgement("Where between these the limit of a method lies."));

    RepsPerSetMax() {
        this(Limit.atMost(MAX_REPS, Severity.ERROR), Limit.atMost(MAX_RECOMMENDED_REPS, Severity.INFO));
    }

    private RepsPerSetMax(Limit... limits) {
        super(INFO, Quantity.REPS, limits);
    }

    static RepsPerSetMax evidence() {
        return new RepsPerSetMax(MethodLimits.reps());
    }

    @Override
    protected String message(SetSubject set, Measure measure) {
        return "This set " + Words.is(set, "has ", "had ") + measure.measuredText() + "; do at most "
                + measure.limitText() + ".";
    }

    @Override
    protected String note(SetSubject set, Measure measure) {
        return "This set " + Words.is(set, "has ", "had ") + measure.measuredText() + ", which is allowed; "
                + measure.limitText() + " or fewer are recommended.";
    }
}
