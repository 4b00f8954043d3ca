package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Quantity;
import io.github.eccentricrules.engine.Remedy;
import io.github.eccentricrules.engine.RepSubject;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;

/** Warns of a negative that is lowered so slowly that nothing is gained. */
final class DescentDurationMax extends DescentLimit {
    static final String ID = "descent-duration-max";
    static final Parameter MAX_DESCENT =
            Parameter.of("max-descent", Unit.SECONDS, 1, 60, 6, "longest time of lowering");

    private static final RuleInfo<RepSubject> INFO = RuleInfo.of(Scope.REP, ID, "Do not drag a negative out.")
            .repairedBy(Remedy.SHORTER_DESCENT)
            .judging(SetMethod.NEGATIVES)
            .needs(Datum.DESCENT)
            .because(
                    Evidence.guideline("Lower slowly, 3 to 6 s."),
                    Evidence.confirmed(
                            "Repetitions of more than 10 s in all are inferior for growth.", Sources.SCHOENFELD_15),
                    Evidence.confirmed(
                            "Descents of 2 and of 4 s gave the same growth except in the vastus medialis.",
                            Sources.AZEVEDO_22),
                    Evidence.confirmed("The longer the descent, the less could be lifted once.", Sources.WILK_20),
                    Evidence.judgement("Where the limit of a method lies."));

    DescentDurationMax() {
        this(Limit.atMost(MAX_DESCENT, Severity.WARNING));
    }

    private DescentDurationMax(Limit limit) {
        super(INFO, Quantity.DESCENT, limit);
    }

    static DescentDurationMax evidence() {
        return new DescentDurationMax(MethodLimits.maxDescent());
    }

    @Override
    protected Message message(RepSubject rep, Measure measure) {
        return Message.of(
                "descent-duration-max",
                "Rep {rep} {planned|is planned to be|was} lowered in {measured}; take at most {limit}.");
    }
}
