package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.RepSubject;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;

/** Warns of a negative that is lowered so slowly that nothing is gained. */
final class DescentDurationMax extends DescentLimit {
    static final Parameter MAX_DESCENT =
            Parameter.of("max-descent", Unit.SECONDS, 1, 60, 6, "longest time of lowering");

    DescentDurationMax() {
        super(
                RuleInfo.of(Scope.REP, "descent-duration-max", "Do not drag a negative out.")
                        .needs(Datum.DESCENT)
                        .because(
                                Evidence.guideline("Lower slowly, 3 to 6 s."),
                                Evidence.confirmed(
                                        "Repetitions of more than 10 s in all are inferior for growth.",
                                        "Schoenfeld 2015, Sports Med 45:577-585, doi 10.1007/s40279-015-0304-0")),
                Limit.atMost(MAX_DESCENT, Severity.WARNING));
    }

    @Override
    protected String message(RepSubject rep, Measure measure) {
        return lowered(rep, measure.measuredText()) + "; take at most " + measure.limitText() + ".";
    }
}
