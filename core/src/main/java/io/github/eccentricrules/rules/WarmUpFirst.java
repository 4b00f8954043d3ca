package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WarmUp;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Asks for a warm-up before the first negative. Ramp sets are asked for only before overload: body mass and submaximal
 * loads have nothing to ramp to. Sets marked as warm-up that stand before the first negative count as ramp sets.
 */
final class WarmUpFirst extends Rule<SessionSubject> {
    static final Parameter MIN_GENERAL =
            Parameter.of("min-general-warm-up", Unit.MINUTES, 0, 60, 5, "general warm-up before the first negative");
    static final Parameter MIN_RAMP_SETS =
            Parameter.of("min-ramp-sets", Unit.SETS, 0, 10, 2, "lighter sets that lead up to an overload");

    WarmUpFirst() {
        super(RuleInfo.of(Scope.SESSION, "warm-up-first", "Warm up before the first negative.")
                .parameters(MIN_GENERAL, MIN_RAMP_SETS)
                .because(
                        Evidence.guideline("Do not forget the warm-up."),
                        Evidence.confirmed(
                                "Ten minutes of warm-up cut soreness at 48 h by 13 of 100 mm (2 to 24).",
                                "Law & Herbert 2007, Aust J Physiother 53:91-95, doi 10.1016/s0004-9514(07)70041-7"),
                        Evidence.judgement("The limits of 5 min and 2 ramp sets.")));
    }

    @Override
    protected boolean appliesTo(SessionSubject session) {
        return session.hasNegatives();
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        Optional<WarmUp> warmUp = session.value().warmUp();
        long marked = session.sets().stream()
                .takeWhile(set -> !set.isNegative())
                .filter(set -> set.method() == SetMethod.WARM_UP)
                .count();
        if (warmUp.isEmpty()) {
            return session.isPlanned() && marked == 0 ? none(session, parameters) : Outcome.notEvaluated(Datum.WARM_UP);
        }
        BigDecimal minutes = BigDecimal.valueOf(warmUp.get().general().toSeconds())
                .divide(BigDecimal.valueOf(60), 9, RoundingMode.DOWN);
        BigDecimal rampSets = BigDecimal.valueOf(Math.max(marked, warmUp.get().rampSets()));
        if (minutes.signum() == 0 && rampSets.signum() == 0) {
            return none(session, parameters);
        }
        Measure general = new Measure(minutes, Comparison.AT_LEAST, parameters.value(MIN_GENERAL), Unit.MINUTES);
        if (general.margin().signum() < 0) {
            return Outcome.violated(
                            Severity.WARNING,
                            "The general warm-up " + Words.is(session, "is", "was") + " " + general.measuredText()
                                    + "; take at least " + general.limitText() + ".")
                    .with(general);
        }
        Measure ramp = new Measure(rampSets, Comparison.AT_LEAST, parameters.value(MIN_RAMP_SETS), Unit.SETS);
        boolean overload = session.sets().stream().map(SetSubject::method).anyMatch(SetMethod::isOverload);
        if (overload && ramp.margin().signum() < 0) {
            return Outcome.violated(
                            Severity.WARNING,
                            "The ramp up to the overload " + Words.is(session, "is", "was") + " " + ramp.measuredText()
                                    + "; do at least " + ramp.limitText() + " with lighter loads first.")
                    .with(ramp);
        }
        return Outcome.satisfied();
    }

    private static Outcome none(SessionSubject session, Parameters parameters) {
        return Outcome.violated(
                Severity.ERROR,
                Words.is(session, "No warm-up is planned", "There was no warm-up")
                        + " before the first negative; warm up for at least "
                        + Unit.MINUTES.format(parameters.value(MIN_GENERAL))
                        + " and lead up with lighter sets.");
    }
}
