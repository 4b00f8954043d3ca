package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.LoadPosition;
import io.github.eccentricrules.model.SetMethod;
import java.util.Optional;

/** Limits overload above the head, where partners reach the bar late: spotters do not make up for the load there. */
final class OverheadLoadMax extends LimitRule<SetSubject> {
    static final Parameter MAX_PERCENT = Parameter.of(
            "max-percent",
            Unit.PERCENT,
            50,
            150,
            110,
            "heaviest load above the head, against the one-repetition maximum");

    OverheadLoadMax() {
        super(
                RuleInfo.of(Scope.SET, "overhead-load-max", "Lower little more above your head than you can lift.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                        .judging(SetMethod.OVERLOADS)
                        .needs(Datum.LOAD_POSITION, Datum.LOAD, Datum.ONE_REP_MAX)
                        .because(
                                Evidence.secondary(
                                        "Lifts above the head need spotters, and are best done inside a rack.",
                                        Sources.NSCA_SPOT),
                                Evidence.judgement("No load above 110 %, however many spot.")),
                Limit.atMost(MAX_PERCENT, Severity.ERROR));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        Optional<LoadPosition> position = set.exercise().loadPosition();
        return position.isEmpty() || position.get() == LoadPosition.OVERHEAD;
    }

    @Override
    protected double quantity(SetSubject set, Parameters parameters) {
        return set.percentOfOneRepMax().orElseThrow();
    }

    @Override
    protected Message message(SetSubject set, Measure measure) {
        return Message.of(
                        "overhead-load-max",
                        "{load} is {measured} of your one-repetition maximum, which is too much above your head; lower"
                                + " at most {limit} of it there, or press on a machine.")
                .with("load", set.value().load().orElseThrow());
    }
}
