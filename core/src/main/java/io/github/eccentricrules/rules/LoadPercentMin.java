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
import java.util.Optional;

/** Notes a set that is called supramaximal but is lighter than what the athlete can lift. */
final class LoadPercentMin extends Rule<SetSubject> {
    static final Parameter MIN_PERCENT = Parameter.of(
            "min-percent", Unit.PERCENT, 1, 200, 100, "a load under this part of the maximum is submaximal");
    static final Parameter MIN_PERCENT_AT_ALL = Parameter.of(
            "min-percent-at-all", Unit.PERCENT, 1, 200, 80, "a load under this part of the maximum is an ordinary one");

    private static final double CLEARLY = 1e-6;

    LoadPercentMin() {
        super(RuleInfo.of(
                        Scope.SET,
                        "load-percent-min",
                        "Call a negative supramaximal only if it is heavier than what you can lift.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                .parameters(MIN_PERCENT, MIN_PERCENT_AT_ALL)
                .needs(Datum.LOAD, Datum.ONE_REP_MAX)
                .mayNeed(Datum.BODY_MASS)
                .because(
                        Evidence.guideline("Negatives are done with more than one can lift."),
                        Evidence.judgement("Submaximal under 100 %, an ordinary set under 80 %.")));
    }

    /** Body mass brings a load nearer to the maximum, so how light a light one is depends on it. */
    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        double percent = set.percentOfOneRepMax().orElseThrow();
        if (percent > Math.max(parameters.number(MIN_PERCENT), parameters.number(MIN_PERCENT_AT_ALL)) + CLEARLY) {
            return Outcome.satisfied();
        }
        Measure ordinary = compare(set, parameters.value(MIN_PERCENT_AT_ALL));
        Measure submaximal = compare(set, parameters.value(MIN_PERCENT));
        if (ordinary.margin().signum() >= 0 && submaximal.margin().signum() >= 0) {
            return Outcome.satisfied();
        }
        if (set.lacksBodyMass()) {
            return Outcome.notEvaluated(Datum.BODY_MASS);
        }
        return ordinary.margin().signum() < 0
                ? note(
                        set,
                        ordinary,
                        Message.of(
                                "load-percent-min.ordinary",
                                "{load} is {measured} of your one-repetition maximum, under {limit}: that makes an"
                                        + " ordinary set, though it is judged as overload. Nothing to change."))
                : note(
                        set,
                        submaximal,
                        Message.of(
                                "load-percent-min",
                                "{load} is {measured} of your one-repetition maximum, under {limit}: that is"
                                        + " submaximal, though it is judged as overload. Nothing to change."));
    }

    @Override
    protected Optional<Measure> measure(SetSubject set, Parameters parameters) {
        return Optional.of(compare(set, parameters.value(MIN_PERCENT).max(parameters.value(MIN_PERCENT_AT_ALL))));
    }

    private static Measure compare(SetSubject set, BigDecimal least) {
        BigDecimal percent = BigDecimal.valueOf(set.percentOfOneRepMax().orElseThrow());
        return new Measure(percent, Comparison.AT_LEAST, least, Unit.PERCENT);
    }

    private static Outcome note(SetSubject set, Measure measure, Message message) {
        return Outcome.violated(
                        Severity.INFO, message.with("load", set.value().load().orElseThrow()))
                .with(measure);
    }
}
