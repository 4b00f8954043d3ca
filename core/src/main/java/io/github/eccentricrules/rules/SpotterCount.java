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
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Asks for a second partner under a load that one cannot take. That there is one at all is the matter of {@link
 * SpotterRequiredByPosition}, and a load that is left on pins needs none.
 *
 * <p>Over the face, a load whose one-repetition maximum is not known is judged by its mass alone; that the maximum is
 * lacking is the matter of another rule. On the back or overhead it counts as more than the maximum, for that is what
 * overload is. A bar that a machine guides over the face, as in a Smith machine, leaves enough to do for one only.
 */
final class SpotterCount extends Rule<SetSubject> {
    static final Parameter MAX_PERCENT_OVER_FACE = Parameter.of(
            "max-percent-over-face", Unit.PERCENT, 50, 200, 110, "heaviest load over the face for one partner");
    static final Parameter MAX_PERCENT_ON_BACK_OR_OVERHEAD = Parameter.of(
            "max-percent-on-back-or-overhead",
            Unit.PERCENT,
            50,
            200,
            100,
            "heaviest load on the back or overhead for one partner");
    static final Parameter TWO_PARTNERS_FROM_LOAD = Parameter.of(
            "two-partners-from-load", Unit.KILOGRAMS, 20, 500, 136, "load over the face from which it takes two");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    SpotterCount() {
        super(RuleInfo.of(Scope.SET, "spotter-count", "Have a second partner stand by under loads too heavy for one.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(Trap.METHODS)
                .needs(Datum.LOAD_POSITION)
                .mayNeed(Datum.LOAD)
                .parameters(MAX_PERCENT_OVER_FACE, MAX_PERCENT_ON_BACK_OR_OVERHEAD, TWO_PARTNERS_FROM_LOAD)
                .because(
                        Evidence.guideline("One training partner."),
                        Evidence.secondary(
                                "How many depends on the load, the experience and the spotters' strength.",
                                Sources.NSCA_SPOT),
                        Evidence.secondary("Above 300 lb, about 136 kg, two spot and lift off.", Sources.BFS),
                        Evidence.secondary(
                                "The need for spotters may preclude eccentric bench presses above 130 %.",
                                Sources.MOIR_13),
                        Evidence.judgement("A second partner above 110 % over the face, above 100 % elsewhere, and"
                                + " beside one who presses on the bar.")));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        return Trap.isPossible(set) && set.spotters().orElse(0) > 0 && !isLeftOnPins(set);
    }

    private static boolean isLeftOnPins(SetSubject set) {
        boolean mayBeOverFace =
                Trap.isOverFace(set) || set.exercise().loadPosition().isEmpty();
        return Trap.isLeftOnPins(set) && !mayBeOverFace;
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        Optional<Measure> measure = measure(set, parameters);
        if (measure.isEmpty()) {
            return count(set).compareTo(TWO) >= 0 ? Outcome.satisfied() : Outcome.notEvaluated(Datum.LOAD);
        }
        return measure.get().margin().signum() >= 0
                ? Outcome.satisfied()
                : Outcome.violated(Severity.ERROR, message(set)).with(measure.get());
    }

    @Override
    protected Optional<Measure> measure(SetSubject set, Parameters parameters) {
        return needed(set, parameters)
                .map(needed -> new Measure(count(set), Comparison.AT_LEAST, needed, Unit.PARTNERS));
    }

    private static BigDecimal count(SetSubject set) {
        return BigDecimal.valueOf(set.spotters().orElseThrow());
    }

    private static Optional<BigDecimal> needed(SetSubject set, Parameters parameters) {
        if (set.method() == SetMethod.PARTNER_FORCED) {
            return Optional.of(TWO);
        }
        if (Trap.isGuidedOverFace(set)) {
            return Optional.of(BigDecimal.ONE);
        }
        return set.value().load().map(load -> isTooHeavyForOne(set, load, parameters) ? TWO : BigDecimal.ONE);
    }

    private static boolean isTooHeavyForOne(SetSubject set, Load load, Parameters parameters) {
        OptionalDouble percent = set.percentOfOneRepMax();
        if (Trap.isOverFace(set)) {
            return load.kilograms().compareTo(parameters.value(TWO_PARTNERS_FROM_LOAD)) >= 0
                    || percent.orElse(0) > parameters.number(MAX_PERCENT_OVER_FACE);
        }
        return percent.isEmpty() || percent.getAsDouble() > parameters.number(MAX_PERCENT_ON_BACK_OR_OVERHEAD);
    }

    private static Message message(SetSubject set) {
        if (set.method() == SetMethod.PARTNER_FORCED) {
            return Message.of(
                    "spotter-count.presses",
                    "This set {planned|is planned|was done} with only 1 partner, who presses on the bar; have a second"
                            + " one stand by to rescue you.");
        }
        OptionalDouble percent = set.percentOfOneRepMax();
        Message message = percent.isEmpty()
                ? Message.of(
                        "spotter-count",
                        "This set {planned|is planned|was done} with only 1 partner for {load}; have at least 2 stand"
                                + " by.")
                : Message.of(
                                "spotter-count.percent",
                                "This set {planned|is planned|was done} with only 1 partner for {load} ({percent} of"
                                        + " your one-repetition maximum); have at least 2 stand by.")
                        .with("percent", BigDecimal.valueOf(percent.getAsDouble()), Unit.PERCENT);
        return message.with("load", set.value().load().orElseThrow());
    }
}
