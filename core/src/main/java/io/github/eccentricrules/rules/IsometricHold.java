package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks for a partner at a hold, and limits its load. */
final class IsometricHold extends Rule<SetSubject> {
    static final String ID = "isometric-hold";

    static final Parameter MAX_PERCENT = Parameter.of(
            "max-percent",
            Unit.PERCENT,
            1,
            300,
            200,
            "the load must stay below this part of the one-repetition maximum");

    IsometricHold() {
        super(RuleInfo.of(Scope.SET, ID, "Hold a heavy load only with a partner, and none that is too heavy.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.ISOMETRIC_HOLD)
                .parameters(MAX_PERCENT)
                .mayNeed(Datum.SPOTTERS, Datum.LOAD, Datum.ONE_REP_MAX, Datum.BODY_MASS)
                .because(
                        Evidence.guideline("Very high weight can be held in position, with a partner."),
                        Evidence.judgement("\"Almost twice\" what one lifts read as below 200 %.")));
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        Optional<Measure> load = measure(set, parameters);
        boolean tooHeavy =
                load.filter(measure -> measure.margin().signum() <= 0).isPresent();
        if (tooHeavy && !set.lacksBodyMass()) {
            return Outcome.violated(
                            Severity.ERROR,
                            Message.of(
                                            "isometric-hold",
                                            "{load} is {measured} of your one-repetition maximum; hold less than"
                                                    + " {limit} of it.")
                                    .with("load", set.value().load().orElseThrow()))
                    .with(load.get());
        }
        if (set.spotters().isPresent() && set.spotters().getAsInt() == 0) {
            return Outcome.violated(
                    Severity.ERROR,
                    Message.of(
                            "isometric-hold.alone",
                            "Nobody stands by at this hold; have a partner who can take the load."));
        }
        List<String> missing = missing(set, tooHeavy);
        return missing.isEmpty() ? Outcome.satisfied() : new Outcome.NotEvaluated(missing);
    }

    @Override
    protected Optional<Measure> measure(SetSubject set, Parameters parameters) {
        return set.percentOfOneRepMax().isEmpty()
                ? Optional.empty()
                : Optional.of(new Measure(
                        BigDecimal.valueOf(set.percentOfOneRepMax().getAsDouble()),
                        Comparison.BELOW,
                        parameters.value(MAX_PERCENT),
                        Unit.PERCENT));
    }

    private static List<String> missing(SetSubject set, boolean tooHeavy) {
        List<String> missing = new ArrayList<>();
        for (Datum<SetSubject> datum : List.of(Datum.SPOTTERS, Datum.LOAD, Datum.ONE_REP_MAX)) {
            if (!datum.known().test(set)) {
                missing.add(datum.name());
            }
        }
        if (tooHeavy) {
            missing.add(Datum.BODY_MASS.name());
        }
        return missing;
    }
}
