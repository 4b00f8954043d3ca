package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Order;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Remedy;
import io.github.eccentricrules.engine.RepSubject;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Limits how long each hold of a set lasts, and all of them. What is known may be too long already. How long the breath
 * is held meanwhile, a session does not tell; the message asks to breathe.
 */
final class IsometricHoldTime extends Rule<SetSubject> {
    static final Parameter MIN_HOLD = Parameter.of("min-hold", Unit.SECONDS, 0, 300, 3, "shortest hold");
    static final Parameter MAX_HOLD = Parameter.of("max-hold", Unit.SECONDS, 0, 300, 6, "longest hold");
    static final Parameter MAX_TIME =
            Parameter.of("max-time", Unit.SECONDS, 1, 600, 36, "longest time of all holds of a set together");

    private static final Message TOO_SHORT = Message.of(
            "isometric-hold.too-short",
            "The hold of rep {rep} {planned|is|was} {measured}; hold for at least {limit}, and breathe.");
    private static final Message TOO_LONG = Message.of(
            "isometric-hold.too-long",
            "The hold of rep {rep} {planned|is|was} {measured}; hold for at most {limit}, and breathe.");
    private static final Datum<SetSubject> HOLDS =
            new Datum<>(Datum.HOLD.name(), set -> set.reps().stream().allMatch(Datum.HOLD.known()));

    IsometricHoldTime() {
        super(RuleInfo.of(Scope.SET, IsometricHold.ID, "Hold a load for a few seconds at a time, and breathe.")
                .textKey("isometric-hold.time")
                .repairedBy(Remedy.SHORTER_HOLD, Remedy.FEWER_REPS)
                .live(LiveTrait.IGNORES_LATER_SETS)
                .ordered(new Order("min-hold", "isometric-hold", "max-time"))
                .judging(SetMethod.ISOMETRIC_HOLD)
                .parameters(MIN_HOLD, MAX_HOLD, MAX_TIME)
                .needs(Datum.REPS)
                .mayNeed(HOLDS)
                .because(
                        Evidence.secondary(
                                "Pauses of 3 to 6 s at 60 to 80 % stand in eccentric and isometric contrast work.",
                                Sources.THIB_BOOK),
                        Evidence.confirmed(
                                "Tendons need 70 % of the maximal effort or more; holds at long muscle length are the"
                                        + " best for growth.",
                                Sources.ORANCHUK_19),
                        Evidence.secondary("The breath is held for 1 to 2 s at most.", Sources.CSCS_NOTES),
                        Evidence.judgement("36 s for a set, as for its descents.")));
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        for (RepSubject rep : set.reps()) {
            for (Measure measure : ofRep(rep, parameters)) {
                if (measure.margin().signum() < 0) {
                    Message words = measure.comparison() == Comparison.AT_LEAST ? TOO_SHORT : TOO_LONG;
                    return Outcome.violated(Severity.WARNING, words.with("rep", rep.number()))
                            .at(rep)
                            .with(measure);
                }
            }
        }
        Measure all = ofSet(set, parameters);
        if (all.margin().signum() < 0) {
            return Outcome.violated(
                            Severity.WARNING,
                            Message.of(
                                    "isometric-hold.time",
                                    "The holds of this set {planned|add|added} up to {measured}; hold for at most"
                                            + " {limit} in all, with fewer or shorter holds."))
                    .with(all);
        }
        return HOLDS.known().test(set) ? Outcome.satisfied() : Outcome.notEvaluated(HOLDS);
    }

    @Override
    protected Optional<Measure> measure(SetSubject set, Parameters parameters) {
        List<Measure> all = new ArrayList<>(List.of(ofSet(set, parameters)));
        set.reps().forEach(rep -> all.addAll(ofRep(rep, parameters)));
        return all.stream().min(Comparator.comparing(Measure::margin));
    }

    private static List<Measure> ofRep(RepSubject rep, Parameters parameters) {
        return rep.value()
                .hold()
                .map(hold -> List.of(
                        measure(hold, Comparison.AT_LEAST, parameters.value(MIN_HOLD)),
                        measure(hold, Comparison.AT_MOST, parameters.value(MAX_HOLD))))
                .orElse(List.of());
    }

    private static Measure ofSet(SetSubject set, Parameters parameters) {
        Duration sum = Duration.ZERO;
        for (RepSubject rep : set.reps()) {
            sum = sum.plus(rep.value().hold().orElse(Duration.ZERO));
        }
        return measure(sum, Comparison.AT_MOST, parameters.value(MAX_TIME));
    }

    private static Measure measure(Duration time, Comparison comparison, BigDecimal limit) {
        return new Measure(BigDecimal.valueOf(time.toNanos(), 9), comparison, limit, Unit.SECONDS);
    }
}
