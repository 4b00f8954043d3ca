package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.time.Duration;

/**
 * Limits the weeks in a row with supramaximal negatives of an exercise. A week is a span of 168 h, counted back from
 * this session and with its begin outside, as everywhere; the week that this session ends is the first. One week without
 * ends the block. Weeks are counted for a year at most.
 */
final class BlockLength extends LimitRule<ExerciseSubject> {
    static final Parameter MAX_WEEKS =
            Parameter.of("max-weeks", Unit.WEEKS, 1, 52, 6, "weeks in a row after which an easier one is due");
    static final Parameter MAX_WEEKS_AT_ALL =
            Parameter.of("max-weeks-at-all", Unit.WEEKS, 1, 52, 10, "weeks in a row after which the block should end");

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int WEEKS_OF_A_YEAR = 53;

    BlockLength() {
        super(
                RuleInfo.of(
                                Scope.EXERCISE,
                                "block-length",
                                "Take a week without supramaximal negatives after some weeks with them.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                        .judging(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                        .needs(Datum.HISTORY)
                        .because(
                                Evidence.confirmed("A trial of eccentric overload took 4 weeks.", Sources.HARDEN_20),
                                Evidence.confirmed("Another one took 10 weeks.", Sources.WALKER_16),
                                Evidence.judgement("Six weeks, and no more than the longest of these.")),
                // Both are warnings: the first that is passed in this order is told.
                Limit.atMost(MAX_WEEKS_AT_ALL, Severity.WARNING),
                Limit.atMost(MAX_WEEKS, Severity.WARNING));
    }

    @Override
    protected boolean isWordedLate() {
        return true;
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        return exercise.session()
                .history()
                .orElseThrow()
                .countSpansInARow(
                        SetMethod.SUPRAMAXIMAL_NEGATIVE,
                        exercise.value(),
                        WEEK,
                        WEEKS_OF_A_YEAR,
                        exercise.session().value());
    }

    @Override
    protected Message message(ExerciseSubject exercise, Measure measure) {
        return Message.of(
                        "block-length",
                        "This is week {week} in a row with supramaximal negatives of {exercise}; deload: after at most"
                                + " {limit} leave them out for one.")
                .with("week", measure.measured(), Unit.COUNT);
    }
}
