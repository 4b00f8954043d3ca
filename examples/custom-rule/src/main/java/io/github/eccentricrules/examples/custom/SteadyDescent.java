package io.github.eccentricrules.examples.custom;

import io.github.eccentricrules.engine.*;
import io.github.eccentricrules.model.SetMethod;

/** Asks that no repetition of a set comes down much faster than the first one: then the load begins to win. */
final class SteadyDescent extends LimitRule<RepSubject> {
    static final Parameter MIN_PERCENT = Parameter.of(
            "min-percent", Unit.PERCENT, 1, 100, 70, "shortest descent, as a part of that of the first repetition");

    SteadyDescent() {
        super(
                RuleInfo.of(Scope.REP, "house-steady-descent", "Lower the last repetition as slowly as the first.")
                        .judging(SetMethod.NEGATIVES)
                        .needs(Datum.DESCENT)
                        .because(Evidence.judgement("House rule: who speeds up has lost control.")),
                Limit.atLeast(MIN_PERCENT, Severity.WARNING));
    }

    @Override
    protected boolean appliesTo(RepSubject rep) {
        return rep.number() > 1;
    }

    @Override
    protected Outcome judge(RepSubject rep, Parameters parameters) {
        return first(rep).descent().isEmpty() ? Outcome.notEvaluated(Datum.DESCENT) : super.judge(rep, parameters);
    }

    @Override
    protected double quantity(RepSubject rep, Parameters parameters) {
        return 100 * rep.descentSeconds() / first(rep).descentSeconds();
    }

    @Override
    protected Message message(RepSubject rep, Measure measure) {
        return Message.of(
                "house-steady-descent",
                "Rep {rep} {planned|takes|took} {measured} of the time of the first; stop the set below {limit}.");
    }

    private static RepSubject first(RepSubject rep) {
        return rep.set().reps().get(0);
    }
}
