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
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.util.Comparator;
import java.util.Optional;

/**
 * Asks for rest since the last negatives of a primary muscle group: from the end of that session, or its start where the
 * end is not known, to the start of this one. Who has never trained a group with negatives need not wait.
 */
final class RecoveryHours extends LimitRule<ExerciseSubject> {
    static final String ID = "recovery-hours";
    static final String CHECKS = "Rest a muscle group long enough after negatives.";
    static final Parameter MIN_HOURS =
            Parameter.of("min-hours", Unit.HOURS, 0, 336, 72, "rest that a muscle group should have");
    static final Parameter MIN_HOURS_AT_ALL =
            Parameter.of("min-hours-at-all", Unit.HOURS, 0, 336, 48, "rest that a muscle group must have");

    RecoveryHours() {
        super(
                RuleInfo.of(Scope.EXERCISE, ID, CHECKS)
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS, LiveTrait.STAYS_BROKEN)
                        .judging(SetMethod.NEGATIVES)
                        .needs(Datum.HISTORY, Datum.PRIMARY_MUSCLES)
                        .mayNeed(Bouts.MUSCLES_OF_HISTORY)
                        .because(
                                Evidence.guideline("Negatives need more rest than ordinary training."),
                                Evidence.confirmed(
                                        "After 60 maximal negatives trained men had their strength back on day 3;"
                                                + " untrained men still lacked about 40 %.",
                                        Sources.NEWTON_08),
                                Evidence.judgement("\"Longer than usual\" read as more than 48 h.")),
                Limit.atLeast(MIN_HOURS, Severity.WARNING),
                Limit.atLeast(MIN_HOURS_AT_ALL, Severity.ERROR));
    }

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        double hours = Bouts.shortestRest(exercise);
        Outcome known = Outcome.notApplicable();
        if (!Double.isNaN(hours)) {
            boolean rested = isWithin(hours, exercise, parameters);
            known = rested ? Outcome.satisfied() : super.judge(exercise, parameters);
        }
        boolean doubtful = Bouts.areDoubtful(exercise, parameters.number(MIN_HOURS));
        return doubtful && !(known instanceof Outcome.Violated)
                ? Outcome.notEvaluated(Bouts.MUSCLES_OF_HISTORY)
                : known;
    }

    @Override
    protected Optional<Measure> measure(ExerciseSubject exercise, Parameters parameters) {
        return Double.isNaN(Bouts.shortestRest(exercise)) ? Optional.empty() : super.measure(exercise, parameters);
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        return Bouts.shortestRest(exercise);
    }

    @Override
    protected Message message(ExerciseSubject exercise, Measure measure) {
        return Message.of(
                        "recovery-hours",
                        "The last negatives for {muscle} were only {measured} ago; wait until it is at least {limit}.")
                .with("muscle", Words.name(last(exercise).orElseThrow().muscle()));
    }

    private static Optional<Bout> last(ExerciseSubject exercise) {
        return Bouts.last(exercise).stream().min(Comparator.comparing(bout -> bout.hoursBefore(exercise.session())));
    }
}
