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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Asks of accentuated eccentric work that neither the load on the way down nor the one on the way up, nor what lies
 * between them, leaves the published range. What {@code load-percent-max} says of the load on the way down counts too.
 */
final class AelLoadSplit extends Rule<SetSubject> {
    static final Parameter MIN_LOWERED =
            Parameter.of("min-lowered", Unit.PERCENT, 1, 300, 105, "lightest load on the way down");
    static final Parameter MAX_LOWERED =
            Parameter.of("max-lowered", Unit.PERCENT, 1, 300, 120, "heaviest load on the way down");
    static final Parameter MIN_LIFTED =
            Parameter.of("min-lifted", Unit.PERCENT, 1, 100, 50, "lightest load on the way up");
    static final Parameter MAX_LIFTED =
            Parameter.of("max-lifted", Unit.PERCENT, 1, 100, 100, "heaviest load on the way up");
    static final Parameter MAX_GAP =
            Parameter.of("max-gap", Unit.PERCENT, 1, 200, 40, "most that lies between them, in points of percent");

    private static final Span LOWERED = new Span(MIN_LOWERED, MAX_LOWERED);
    private static final Span LIFTED = new Span(MIN_LIFTED, MAX_LIFTED);

    private static final Message WAY_DOWN = Message.of(
            "ael-load-split.way-down",
            "The load on the way down {planned|is|was} {measured} of your one-repetition maximum; take"
                    + " {low|at least|at most} {limit} of it.");
    private static final Message WAY_UP = Message.of(
            "ael-load-split.way-up",
            "The load on the way up {planned|is|was} {measured} of your one-repetition maximum; take"
                    + " {low|at least|at most} {limit} of it.");
    private static final Message GAP = Message.of(
            "ael-load-split.gap",
            "The difference between the way down and the way up {planned|is|was} {measured} of your one-repetition"
                    + " maximum; take at most {limit} of it.");

    AelLoadSplit() {
        super(RuleInfo.of(
                        Scope.SET,
                        "ael-load-split",
                        "Keep both loads of accentuated eccentric work within the published range.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.ACCENTUATED_ECCENTRIC)
                .parameters(MIN_LOWERED, MAX_LOWERED, MIN_LIFTED, MAX_LIFTED, MAX_GAP)
                .mayNeed(Datum.LOAD, Datum.LIFTED_LOAD, Datum.ONE_REP_MAX, MovedLoad.BODY_MASS)
                .because(
                        Evidence.confirmed("105 % was lowered and 80 % lifted.", Sources.WAGLE_18),
                        Evidence.confirmed("105 % was lowered and 100 % lifted.", Sources.DOAN_02),
                        Evidence.confirmed("40 % more was lowered than lifted.", Sources.WALKER_16),
                        Evidence.confirmed("26 % more was lowered than lifted, on average.", Sources.HARDEN_20),
                        Evidence.confirmed("Up to 138 % of what was lifted was lowered.", Sources.ENGLISH_14),
                        Evidence.judgement("Where the limits lie around these.")));
    }

    /** One of the things that are compared, and what is said if it is out of range. */
    private record Part(Message words, Measure measure) {}

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        for (Part part : parts(set, parameters)) {
            if (Span.isPassed(part.measure())) {
                return Outcome.violated(
                                Severity.WARNING,
                                part.words().with("low", part.measure().comparison() == Comparison.AT_LEAST))
                        .with(part.measure());
            }
        }
        return Kept.unlessMissing(set, Datum.LOAD, Datum.LIFTED_LOAD, Datum.ONE_REP_MAX, MovedLoad.BODY_MASS);
    }

    @Override
    protected Optional<Measure> measure(SetSubject set, Parameters parameters) {
        return parts(set, parameters).stream().map(Part::measure).min(Comparator.comparing(Measure::margin));
    }

    private static List<Part> parts(SetSubject set, Parameters parameters) {
        OptionalDouble lowered =
                MovedLoad.percent(set, set.value().load(), set.entry().oneRepMax());
        OptionalDouble lifted =
                MovedLoad.percent(set, set.value().liftedLoad(), set.entry().oneRepMax());
        List<Part> parts = new ArrayList<>();
        if (lowered.isPresent()) {
            parts.add(new Part(WAY_DOWN, LOWERED.compare(lowered.getAsDouble(), parameters)));
        }
        if (lifted.isPresent()) {
            parts.add(new Part(WAY_UP, LIFTED.compare(lifted.getAsDouble(), parameters)));
        }
        if (lowered.isPresent() && lifted.isPresent()) {
            double gap = lowered.getAsDouble() - lifted.getAsDouble();
            parts.add(new Part(GAP, Span.compare(gap, Comparison.AT_MOST, MAX_GAP, parameters)));
        }
        return parts;
    }
}
