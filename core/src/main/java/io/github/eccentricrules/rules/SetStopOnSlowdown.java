package io.github.eccentricrules.rules;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RepSubject;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Warns of a set that went on after a repetition that could not be slowed down any more. A repetition in which the load
 * fell is one of these, timed or not. The last repetition may be fast, for the set ended with it; so there is nothing to
 * say of a set of one, of a plan, or of a method without a shortest time of lowering.
 */
final class SetStopOnSlowdown extends Rule<SetSubject> {
    /** The shortest times that raise a warning. */
    private static final Map<SetMethod, Parameter> FLOOR = MethodLimits.minDescent()[0].byMethod();

    private static final Message FELL = Message.of(
            "set-stop-on-slowdown.dropped",
            "The load fell in rep {rep}, and the set went on for {more}; end a set at the first rep that you cannot slow"
                    + " down.");
    private static final Message TOO_FAST = Message.of(
            "set-stop-on-slowdown",
            "Rep {rep} was lowered in {measured}, under {limit}, and the set went on for {more}; end a set at the first"
                    + " rep that you cannot slow down.");
    private static final double CLEARLY = 1e-6;
    private static final Datum<SetSubject> DESCENTS =
            new Datum<>(Datum.DESCENT.name(), set -> followed(set).stream().allMatch(Datum.DESCENT.known()));

    SetStopOnSlowdown() {
        super(RuleInfo.of(
                        Scope.SET,
                        "set-stop-on-slowdown",
                        "End a set at the first repetition that you cannot lower slowly any more.")
                .live(LiveTrait.IGNORES_LATER_SETS)
                .judging(FLOOR.keySet())
                .needs(Datum.REPS)
                .mayNeed(DESCENTS)
                .parameters(FLOOR.values().toArray(new Parameter[0]))
                .because(
                        Evidence.confirmed(
                                "A test of the eccentric maximum fails when a descent of 3 s cannot be kept.",
                                Sources.KELLY_15),
                        Evidence.judgement("That a set ends there, and how short a descent of each method may be.")));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        return !set.session().isPlanned() && set.value().reps().size() != 1;
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        double floor = parameters.number(requireNonNull(FLOOR.get(set.method()), "floor"));
        if (set.value().shortestDescentSeconds() > floor + CLEARLY
                && !set.value().hasDroppedRep()) {
            return Outcome.satisfied();
        }
        for (RepSubject rep : followed(set)) {
            if (rep.value().dropped().orElse(false)) {
                return wentOn(rep, FELL);
            }
            if (rep.descent().isPresent()) {
                Measure measure = compare(rep, parameters);
                if (measure.margin().signum() < 0) {
                    return wentOn(rep, TOO_FAST).with(measure);
                }
            }
        }
        return DESCENTS.known().test(set) ? Outcome.satisfied() : Outcome.notEvaluated(DESCENTS);
    }

    /** Compares the fastest repetition that another one followed. */
    @Override
    protected Optional<Measure> measure(SetSubject set, Parameters parameters) {
        Optional<Measure> least = Optional.empty();
        for (RepSubject rep : followed(set)) {
            Measure measure = compare(rep, parameters);
            if (least.isEmpty() || measure.margin().compareTo(least.get().margin()) < 0) {
                least = Optional.of(measure);
            }
        }
        return least;
    }

    private static Outcome.Violated wentOn(RepSubject rep, Message message) {
        List<RepSubject> all = rep.set().reps();
        return Outcome.violated(
                        Severity.WARNING,
                        message.with("rep", rep.number()).with("more", all.size() - rep.number(), Unit.REPS))
                .at(all.get(rep.number()));
    }

    private static Measure compare(RepSubject rep, Parameters parameters) {
        BigDecimal floor = parameters.value(requireNonNull(FLOOR.get(rep.set().method()), "floor"));
        return new Measure(new BigDecimal(rep.descentSeconds()), Comparison.AT_LEAST, floor, Unit.SECONDS);
    }

    private static List<RepSubject> followed(SetSubject set) {
        return set.reps().subList(0, Math.max(0, set.reps().size() - 1));
    }
}
