package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
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
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Says to stop when a load fell, or came down so fast that it practically did. A plan cannot drop a load. */
final class UncontrolledDescent extends DescentLimit {
    static final Parameter MIN_CONTROLLED = Parameter.of(
            "min-controlled-descent", Unit.SECONDS, 0.1, 3, 1, "a descent shorter than this counts as a fall");
    static final Parameter MIN_PERCENT_OF_TEMPO = Parameter.of(
            "min-percent-of-tempo",
            Unit.PERCENT,
            1,
            100,
            50,
            "a descent under this part of its tempo counts as a fall");

    private final boolean comparesWithTempo;

    UncontrolledDescent() {
        this(
                false,
                description()
                        .because(
                                Evidence.guideline("Never let the load fall; follow the joints."),
                                heavier(),
                                Evidence.judgement("The limit of 1 s.")));
    }

    private UncontrolledDescent(boolean comparesWithTempo, RuleInfo<RepSubject> info) {
        super(info, Quantity.CONTROLLED_DESCENT, Limit.atLeast(MIN_CONTROLLED, Severity.ERROR));
        this.comparesWithTempo = comparesWithTempo;
    }

    /**
     * Also compares with the tempo that the set is to have, if that tells the seconds. A flywheel is left out, since
     * nothing falls and no time of braking is published.
     */
    static UncontrolledDescent evidence() {
        return new UncontrolledDescent(
                true,
                description()
                        .judging(SetMethods.WITH_LOAD)
                        .parameters(MIN_PERCENT_OF_TEMPO)
                        .because(
                                Evidence.guideline("Never let the load fall; follow the joints."),
                                heavier(),
                                Evidence.confirmed(
                                        "Weights that dropped on people caused 65.5 % of the injuries of weight"
                                                + " training in US emergency departments.",
                                        Sources.KERR_10),
                                Evidence.judgement("The limits of 1 s and of half the tempo.")));
    }

    @Override
    protected double quantity(RepSubject rep, Parameters parameters) {
        return rep.descentSeconds();
    }

    @Override
    protected Outcome judge(RepSubject rep, Parameters parameters) {
        if (rep.value().dropped().orElse(false)) {
            return Outcome.violated(
                    Severity.ERROR,
                    Message.of(
                            "uncontrolled-descent.dropped",
                            "The load fell in rep {rep}; stop this exercise for today."));
        }
        if (rep.descent().isEmpty()) {
            return Outcome.notEvaluated(Datum.DESCENT);
        }
        Outcome outcome = super.judge(rep, parameters);
        Optional<Duration> tempo =
                rep.set().value().tempo().flatMap(set -> set.eccentric().duration());
        return outcome instanceof Outcome.Violated || !comparesWithTempo || tempo.isEmpty()
                ? outcome
                : compare(rep, tempo.get(), parameters);
    }

    private static Outcome compare(RepSubject rep, Duration tempo, Parameters parameters) {
        double percent = 100.0 * rep.descent().orElseThrow().toNanos() / tempo.toNanos();
        Measure measure = new Measure(
                new BigDecimal(percent), Comparison.AT_LEAST, parameters.value(MIN_PERCENT_OF_TEMPO), Unit.PERCENT);
        return measure.margin().signum() >= 0
                ? Outcome.satisfied()
                : Outcome.violated(
                                Severity.ERROR,
                                Message.of(
                                        "uncontrolled-descent.tempo",
                                        "Rep {rep} came down in {measured} of the time that its tempo asks for, under"
                                                + " {limit}; stop this exercise for today."))
                        .with(measure);
    }

    @Override
    protected Message message(RepSubject rep, Measure measure) {
        return Message.of(
                "uncontrolled-descent",
                "Rep {rep} came down in {measured}, under {limit}: the load fell; stop this exercise for today.");
    }

    private static RuleInfo<RepSubject> description() {
        return RuleInfo.of(Scope.REP, "uncontrolled-descent", "Never let the load fall.")
                .guardingLife()
                .repairedBy(Remedy.LONGER_DESCENT)
                .otherwise("End the exercise, and lower a load that you control.")
                .judging(SetMethod.NEGATIVES)
                .mayNeed(Datum.DESCENT);
    }

    private static Evidence heavier() {
        return Evidence.confirmed(
                "Heavier loads came down faster, with less time under tension and falling force.", Sources.HARDEN_18);
    }
}
