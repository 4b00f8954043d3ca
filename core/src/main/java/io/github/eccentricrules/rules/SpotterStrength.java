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
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.TestedMaximum;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Asks, before training, whether the partners can lift their share of a load that the athlete cannot lift: what is left
 * of it when the athlete is tired. Where the maximum or the load is not known, any set may have such a load, but for
 * body mass to which nothing is added.
 */
final class SpotterStrength extends Rule<SetSubject> {
    static final Parameter MAX_OWN_SHARE = Parameter.of(
            "max-own-share",
            Unit.PERCENT,
            0,
            100,
            60,
            "part of the one-repetition maximum that a tired athlete still lifts");

    SpotterStrength() {
        super(RuleInfo.of(
                        Scope.SET, "spotter-strength", "Have partners who can lift what you cannot when you are tired.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.NEGATIVES)
                .needs(Datum.LOAD, Datum.ONE_REP_MAX, Datum.SPOTTER_CAPACITY)
                .mayNeed(Datum.BODY_MASS)
                .parameters(MAX_OWN_SHARE)
                .because(
                        Evidence.guideline("The partner lifts with you; you lower alone."),
                        Evidence.judgement("A tired athlete lifts 60 % of the one-repetition maximum.")));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        return set.session().isPlanned()
                && set.value()
                        .returnMethod()
                        .filter(ReturnMethod.PARTNER::equals)
                        .isPresent()
                && set.spotters().orElse(0) > 0
                && exceedsMaximum(set);
    }

    private static boolean exceedsMaximum(SetSubject set) {
        OptionalDouble percent = set.percentOfOneRepMax();
        return percent.isPresent()
                ? percent.getAsDouble() > 100
                : set.isOverload()
                        || !set.lowersBodyMass()
                        || set.value().load().isPresent();
    }

    /** Body mass adds more to the load than to the share of the athlete, so without it a shortfall is certain. */
    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        Measure measure = measure(set, parameters).orElseThrow();
        if (measure.margin().signum() < 0) {
            return Outcome.violated(Severity.WARNING, message(set, measure, parameters))
                    .with(measure);
        }
        return set.lacksBodyMass() ? Outcome.notEvaluated(Datum.BODY_MASS) : Outcome.satisfied();
    }

    @Override
    protected Optional<Measure> measure(SetSubject set, Parameters parameters) {
        BigDecimal own = maximum(set)
                .kilograms()
                .multiply(parameters.value(MAX_OWN_SHARE))
                .movePointLeft(2);
        BigDecimal load = set.withBodyMass(set.value().load().orElseThrow()).kilograms();
        return Optional.of(
                new Measure(capacity(set).kilograms(), Comparison.AT_LEAST, load.subtract(own), Unit.KILOGRAMS));
    }

    private static Load maximum(SetSubject set) {
        return set.withBodyMass(set.entry().oneRepMax().map(TestedMaximum::load).orElseThrow());
    }

    private static Load capacity(SetSubject set) {
        return set.value().spotters().flatMap(Spotters::capacity).orElseThrow();
    }

    private static Message message(SetSubject set, Measure measure, Parameters parameters) {
        return Message.of(
                        "spotter-strength",
                        "To return {load} your partners may have to lift {rest}, if you are tired and lift {share} of"
                                + " your maximum; together they can lift {capacity}. Find stronger partners or more of"
                                + " them, or lower less.")
                .with("load", set.value().load().orElseThrow())
                .with("rest", measure.limit(), Unit.KILOGRAMS)
                .with("share", parameters.value(MAX_OWN_SHARE), Unit.PERCENT)
                .with("capacity", capacity(set));
    }
}
