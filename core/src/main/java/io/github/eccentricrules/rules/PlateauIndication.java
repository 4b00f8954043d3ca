package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
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
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.SetMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Notes that negatives are meant for a plateau: that the heaviest ordinary set of the exercise still rose, comparing the
 * last four weeks before this session with the four weeks before those.
 */
final class PlateauIndication extends LimitRule<ExerciseSubject> {
    static final Parameter MAX_GAIN = Parameter.of(
            "max-gain", Unit.PERCENT, 0, 100, 0, "gain of the heaviest ordinary set that still counts as a plateau");
    static final Parameter WEEKS =
            Parameter.of("weeks", Unit.WEEKS, 1, 26, 4, "weeks that are compared with the same number before them");
    /** Said to be missing wherever it is asked for. No lambda: an app would pay for it at its first check. */
    private static final Datum<ExerciseSubject> ORDINARY_SETS =
            new Datum<>("history.conventionalSets", new Predicate<>() {
                @Override
                public boolean test(ExerciseSubject exercise) {
                    return false;
                }
            });

    PlateauIndication() {
        super(
                RuleInfo.of(
                                Scope.EXERCISE,
                                "plateau-indication",
                                "Use negatives in phases of stagnation; ordinary sets do while you still progress.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                        .judging(SetMethod.NEGATIVES)
                        .needs(Datum.HISTORY)
                        .parameters(WEEKS)
                        .mayNeed(ORDINARY_SETS, Datum.BODY_MASS)
                        .because(
                                Evidence.guideline("For phases of stagnation."),
                                Evidence.confirmed(
                                        "Over 10 weeks trained men with an eccentric overload kept gaining strength.",
                                        Sources.WALKER_16),
                                Evidence.judgement("A plateau is four weeks without a heavier ordinary set.")),
                Limit.atMost(MAX_GAIN, Severity.INFO));
    }

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        if (exercise.sets().get(0).lacksBodyMass()) {
            return Outcome.notEvaluated(Datum.BODY_MASS);
        }
        SessionSubject session = exercise.session();
        boolean anyOrdinary = session.history()
                .orElseThrow()
                .last(SetMethod.CONVENTIONAL, exercise.value(), session.value())
                .isPresent();
        return anyOrdinary
                        && heaviest(exercise, parameters, 1).isPresent()
                        && earlier(exercise, parameters).isPresent()
                ? super.judge(exercise, parameters)
                : Outcome.notEvaluated(ORDINARY_SETS);
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        Load now = heaviest(exercise, parameters, 1).orElseThrow();
        return now.percentOf(earlier(exercise, parameters).orElseThrow()) - 100;
    }

    @Override
    protected Message message(ExerciseSubject exercise, Measure measure) {
        return Message.of(
                "plateau-indication",
                "Your ordinary sets of {exercise} still rose by {measured} of late; negatives are meant for a plateau."
                        + " Nothing to change.");
    }

    private static Optional<Load> earlier(ExerciseSubject exercise, Parameters parameters) {
        return heaviest(exercise, parameters, 2).filter(load -> load.isHeavierThan(Load.ZERO));
    }

    /** Returns the heaviest load of a span of weeks: the last one before the session, or the one before that. */
    private static Optional<Load> heaviest(ExerciseSubject exercise, Parameters parameters, int spansBack) {
        History history = exercise.session().history().orElseThrow();
        Duration span = Duration.ofDays(7L * parameters.value(WEEKS).intValue());
        Instant until = exercise.session().value().start().minus(span.multipliedBy(spansBack - 1L));
        Optional<Load> heaviest = history.heaviestConventional(
                exercise.value(), until.minus(span), until, exercise.session().value());
        return heaviest.isEmpty()
                ? heaviest
                : Optional.of(exercise.sets().get(0).withBodyMass(heaviest.get()));
    }
}
