package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Quantity;
import io.github.eccentricrules.engine.Remedy;
import io.github.eccentricrules.engine.RepSubject;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Tempo;
import java.util.Optional;

/** Asks that each negative is lowered slowly enough. */
final class DescentDurationMin extends DescentLimit {
    static final Parameter MIN_DESCENT =
            Parameter.of("min-descent", Unit.SECONDS, 0.5, 30, 3, "shortest time of lowering");

    private static final Tempo.Pace EXPLOSIVE = Tempo.Pace.of(Tempo.Kind.EXPLOSIVE);

    private static final RuleInfo<RepSubject> INFO = RuleInfo.of(
                    Scope.REP, "descent-duration-min", "Lower every negative slowly.")
            .repairedBy(Remedy.LONGER_DESCENT)
            .judging(SetMethod.NEGATIVES)
            .mayNeed(Datum.DESCENT)
            .because(
                    Evidence.guideline("Lower slowly, 3 to 6 s."),
                    Evidence.confirmed(
                            "A descent of 3 s is the cadence that defines an eccentric one-repetition" + " maximum.",
                            Sources.KELLY_15),
                    Evidence.confirmed(
                            "In general training the lowering takes 1 to 2 s at moderate velocity.", Sources.ACSM_09),
                    Evidence.judgement("Where the limits of a method lie."));

    DescentDurationMin() {
        this(Limit.atLeast(MIN_DESCENT, Severity.ERROR));
    }

    private DescentDurationMin(Limit... limits) {
        super(INFO, Quantity.DESCENT, limits);
    }

    static DescentDurationMin evidence() {
        return new DescentDurationMin(MethodLimits.minDescent());
    }

    @Override
    protected Outcome judge(RepSubject rep, Parameters parameters) {
        boolean explosive = rep.session().isPlanned()
                && rep.set().value().tempo().map(Tempo::eccentric).equals(Optional.of(EXPLOSIVE));
        return explosive
                ? Outcome.violated(Severity.ERROR, withMildestLimit(asFastAsPossible(), rep, parameters))
                : Outcome.notEvaluated(Datum.DESCENT);
    }

    private static Message asFastAsPossible() {
        return Message.of(
                "descent-duration-min.explosive",
                "Rep {rep} is planned to be lowered as fast as possible; take at least {limit}.");
    }

    @Override
    protected Message message(RepSubject rep, Measure measure) {
        return Message.of(
                "descent-duration-min",
                "Rep {rep} {planned|is planned to be|was} lowered in {measured}; take at least {limit}.");
    }
}
