package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WarmUp;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * Measures what is done before the first negative of a session. Warm-up sets of the same exercise that stand before it
 * count as ramp sets.
 *
 * @param general the time of general warm-up, against the least
 * @param ramp the number of ramp sets, against the fewest
 */
record WarmUpDone(Measure general, Measure ramp) {
    static WarmUpDone of(SessionSubject session, Parameters parameters) {
        return new WarmUpDone(general(session, parameters), ramp(session, parameters));
    }

    boolean isNone() {
        return general.measured().signum() == 0 && ramp.measured().signum() == 0;
    }

    private static Measure general(SessionSubject session, Parameters parameters) {
        Duration told = session.value().warmUp().map(WarmUp::general).orElse(Duration.ZERO);
        return new Measure(
                BigDecimal.valueOf(told.toSeconds()).divide(BigDecimal.valueOf(60), 9, RoundingMode.DOWN),
                Comparison.AT_LEAST,
                parameters.value(WarmUpFirst.MIN_GENERAL),
                Unit.MINUTES);
    }

    private static Measure ramp(SessionSubject session, Parameters parameters) {
        int told = session.value().warmUp().map(WarmUp::rampSets).orElse(0);
        return new Measure(
                BigDecimal.valueOf(Math.max(marked(session), told)),
                Comparison.AT_LEAST,
                parameters.value(WarmUpFirst.MIN_RAMP_SETS),
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
}
