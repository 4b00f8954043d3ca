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
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WarmUp;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks for a warm-up before the first negative. Ramp sets are asked for only before overload: body mass and submaximal
 * loads have nothing to ramp to. Warm-up sets of the same exercise that stand before the first negative count as ramp
 * sets. A plan that mentions no general warm-up has none.
 */
final class WarmUpFirst extends Rule<SessionSubject> {
    static final Parameter MIN_GENERAL =
            Parameter.of("min-general-warm-up", Unit.MINUTES, 0, 60, 5, "general warm-up before the first negative");
    static final Parameter MIN_RAMP_SETS =
            Parameter.of("min-ramp-sets", Unit.SETS, 0, 10, 2, "lighter sets that lead up to an overload");

    WarmUpFirst() {
        super(RuleInfo.of(Scope.SESSION, "warm-up-first", "Warm up before the first negative.")
                .parameters(MIN_GENERAL, MIN_RAMP_SETS)
                .mayNeed(Datum.WARM_UP)
                .because(
                        Evidence.guideline("Do not forget the warm-up."),
                        Evidence.confirmed(
                                "Ten minutes of warm-up cut soreness at 48 h by 13 of 100 mm (2 to 24).",
                                Sources.LAW_HERBERT_07),
                        Evidence.judgement("The limits of 5 min and 2 ramp sets.")));
    }

    @Override
    protected boolean appliesTo(SessionSubject session) {
        return session.hasNegatives();
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        if (session.value().warmUp().isEmpty() && !session.isPlanned()) {
            return Outcome.notEvaluated(Datum.WARM_UP);
        }
        Measure general = general(session, parameters);
        Measure ramp = ramp(session, parameters);
        boolean generalIsShort = general.margin().signum() < 0;
        boolean rampIsShort = isOverload(session) && ramp.margin().signum() < 0;
        boolean none = general.measured().signum() == 0 && ramp.measured().signum() == 0;
        if (none && (generalIsShort || rampIsShort)) {
            return Outcome.violated(
                            Severity.ERROR,
                            Words.is(session, "No warm-up is planned", "There was no warm-up")
                                    + " before the first negative; warm up for at least " + general.limitText()
                                    + " and lead up with lighter sets.")
                    .with(generalIsShort ? general : ramp);
        }
        if (generalIsShort) {
            String also = rampIsShort ? ", and do at least " + ramp.limitText() + " with lighter loads." : ".";
            return Outcome.violated(
                            Severity.WARNING,
                            "The general warm-up " + Words.is(session, "is ", "was ") + general.measuredText()
                                    + "; take at least " + general.limitText() + also)
                    .with(general);
        }
        if (rampIsShort) {
            return Outcome.violated(
                            Severity.WARNING,
                            "The ramp up to the overload " + Words.is(session, "is ", "was ") + ramp.measuredText()
                                    + "; do at least " + ramp.limitText() + " with lighter loads first.")
                    .with(ramp);
        }
        return Outcome.satisfied();
    }

    @Override
    protected Optional<Measure> measure(SessionSubject session, Parameters parameters) {
        return Optional.of(general(session, parameters));
    }

    private static Measure general(SessionSubject session, Parameters parameters) {
        Duration told = session.value().warmUp().map(WarmUp::general).orElse(Duration.ZERO);
        return new Measure(
                BigDecimal.valueOf(told.toSeconds()).divide(BigDecimal.valueOf(60), 9, RoundingMode.DOWN),
                Comparison.AT_LEAST,
                parameters.value(MIN_GENERAL),
                Unit.MINUTES);
    }

    private static Measure ramp(SessionSubject session, Parameters parameters) {
        int told = session.value().warmUp().map(WarmUp::rampSets).orElse(0);
        return new Measure(
                BigDecimal.valueOf(Math.max(marked(session), told)),
                Comparison.AT_LEAST,
                parameters.value(MIN_RAMP_SETS),
                Unit.SETS);
    }

    /** Counts the warm-up sets of the exercise of the first negative that stand before it. */
    private static long marked(SessionSubject session) {
        Exercise first = session.sets().stream()
                .filter(SetSubject::isNegative)
                .findFirst()
                .orElseThrow()
                .exercise();
        return session.sets().stream()
                .takeWhile(set -> !set.isNegative())
                .filter(set -> set.method() == SetMethod.WARM_UP)
                .filter(set -> set.exercise().id().equals(first.id()))
                .count();
    }

    private static boolean isOverload(SessionSubject session) {
        return session.sets().stream().map(SetSubject::method).anyMatch(SetMethod::isOverload);
    }
}
