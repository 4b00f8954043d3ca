package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Asks for a training partner where a load can trap the athlete: over the face, on the back or overhead. As in
 * {@link SpotterRequired}, a set that names nobody is judged as a set with nobody.
 *
 * <p>A load on the back or overhead may instead be left on pins or safety arms, if the set says both that they are set
 * and that they are how the load comes back. One over the face may not, unless {@code allow-pins-over-face} is 1: then
 * pins count for a bench too, for those who have tried that theirs hold the bar clear of the throat.
 */
final class SpotterRequiredByPosition extends LimitRule<SetSubject> {
    static final Parameter ALLOW_PINS_OVER_FACE = Parameter.of(
            "allow-pins-over-face",
            Unit.COUNT,
            0,
            1,
            0,
            "1 if a load over the face may be left on pins without a partner, 0 if it may not");

    SpotterRequiredByPosition() {
        super(
                RuleInfo.of(
                                Scope.SET,
                                SpotterRequired.ID,
                                "Have a training partner stand by wherever the load could trap you.")
                        .textKey("spotter-required.position")
                        .guardingLife()
                        .otherwise("Have a training partner stand by.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                        .judging(Trap.METHODS)
                        .needs(Datum.LOAD_POSITION)
                        .parameters(ALLOW_PINS_OVER_FACE)
                        .because(
                                Evidence.guideline("A training partner is essential."),
                                Evidence.secondary(
                                        "Free weights over the head or face and bars on the back need spotters.",
                                        Sources.NSCA_SPOT),
                                Evidence.confirmed(
                                        "Weights dropping on the person caused 65.5 % and free weights 90.4 % of the"
                                                + " weight-training injuries seen in US emergency departments.",
                                        Sources.KERR_10),
                                Evidence.judgement("Which loads may be left on pins without a partner.")),
                Limit.atLeast(SpotterRequired.MIN_SPOTTERS, Severity.ERROR));
    }

    @Override
    protected Optional<Outcome> judgeAll(SessionSubject session, Parameters parameters) {
        if (AtOnce.isNowhere(session, Trap::canTrap)) {
            return AtOnce.NOT_APPLICABLE;
        }
        return AtOnce.satisfiedIf(!session.has(SetMethod.ISOMETRIC_HOLD)
                && session.negativesInCommon().fewestSpotters() >= parameters.number(SpotterRequired.MIN_SPOTTERS)
                && AtOnce.isOverloadSomewhere(session, Trap::canTrap));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        return Trap.isPossible(set);
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        return pinsSuffice(set, parameters) ? Outcome.satisfied() : super.judge(set, parameters);
    }

    @Override
    protected Optional<Measure> measure(SetSubject set, Parameters parameters) {
        return pinsSuffice(set, parameters) ? Optional.empty() : super.measure(set, parameters);
    }

    @Override
    protected double quantity(SetSubject set, Parameters parameters) {
        return set.spotters().orElse(0);
    }

    @Override
    protected Message message(SetSubject set, Measure measure) {
        return who(set, measure)
                .with("position", position(set))
                .with("advice", advice(set).with(measure));
    }

    private static Message who(SetSubject set, Measure measure) {
        if (set.spotters().isEmpty()) {
            return Message.of(
                    "spotter-required.position-not-recorded",
                    "No training partner is recorded for this set, which had a load {position}; {advice}.");
        }
        return measure.measured().signum() == 0
                ? Message.of(
                        "spotter-required.position-nobody",
                        "This set {planned|is planned|was recorded} with nobody to spot a load {position}; {advice}.")
                : Message.of(
                        "spotter-required.position",
                        "This set {planned|is planned|was recorded} with only {measured} to spot a load {position};"
                                + " {advice}.");
    }

    private static Message advice(SetSubject set) {
        if (!Trap.isOverFace(set)) {
            return Message.of(
                    "spotter-required.or-pins",
                    "have at least {limit} stand by, or leave the load on pins or safety arms");
        }
        return Trap.isLeftOnPins(set)
                ? Message.of("spotter-required.not-pins", "have at least {limit} stand by; pins do not count there")
                : Message.of("spotter-required.stand-by", "have at least {limit} stand by");
    }

    private static boolean pinsSuffice(SetSubject set, Parameters parameters) {
        boolean allowed =
                !Trap.isOverFace(set) || parameters.value(ALLOW_PINS_OVER_FACE).compareTo(BigDecimal.ONE) == 0;
        return allowed && Trap.isLeftOnPins(set);
    }

    private static Message position(SetSubject set) {
        return switch (set.exercise().loadPosition().orElseThrow()) {
            case OVER_FACE -> Message.of("spotter-required.over-face", "over your face");
            case ON_BACK -> Message.of("spotter-required.on-back", "on your back");
            default -> Message.of("spotter-required.overhead", "over your head");
        };
    }
}
