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
import io.github.eccentricrules.engine.Quantity;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import java.time.Duration;

/**
 * Limits the sessions with negatives of one exercise in a rolling week of 168 h. A session exactly 168 h earlier is
 * outside it, so the same hour of the same weekday is once a week.
 */
final class FrequencyPerExercise extends LimitRule<ExerciseSubject> {
    static final Parameter MAX_SESSIONS =
            Parameter.of("max-sessions", Unit.SESSIONS, 1, 14, 1, "most sessions in a rolling week, this one included");
    private static final Duration WEEK = Duration.ofDays(7);

    /** Whether overload is counted against overload only, as the literature does. */
    private final boolean overloadApart;

    FrequencyPerExercise() {
        super(description(Scope.EXERCISE), Quantity.WEEKLY_SESSIONS, Limit.atMost(MAX_SESSIONS, Severity.ERROR));
        this.overloadApart = false;
    }

    private FrequencyPerExercise(Limit... limits) {
        super(description(Scope.METHOD), limits);
        this.overloadApart = true;
    }

    static FrequencyPerExercise evidence() {
        return new FrequencyPerExercise(MethodLimits.sessionsInWeek());
    }

    /** Where all negatives together are few enough, those of overload are too. */
    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        return isWithin(1 + countNegatives(exercise), exercise, parameters)
                ? Outcome.satisfied()
                : super.judge(exercise, parameters);
    }

    private static int countNegatives(ExerciseSubject exercise) {
        SessionSubject session = exercise.session();
        return session.history().orElseThrow().countNegatives(exercise.value(), WEEK, session.value());
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        Session session = exercise.session().value();
        History history = exercise.session().history().orElseThrow();
        int all = countNegatives(exercise);
        return all == 0 || !overloadApart || !exercise.hasOverload()
                ? 1 + all
                : 1
                        + history.negatives(exercise.value(), session.start().minus(WEEK), session).stream()
                                .filter(earlier -> isOverload(earlier, exercise.value()))
                                .count();
    }

    private static RuleInfo<ExerciseSubject> description(Scope<ExerciseSubject> scope) {
        return RuleInfo.of(
                        scope, "frequency-per-exercise", "Do negatives of an exercise only so often in a rolling week.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.NEGATIVES)
                .needs(Datum.HISTORY)
                .because(
                        Evidence.guideline("Once a week."),
                        Evidence.confirmed(
                                "Once a week protected but gave no strength; two to three times a week did.",
                                Sources.SORICHTER_97),
                        Evidence.confirmed(
                                "Six repetitions on five days a week beat thirty on one day for strength.",
                                Sources.YOSHIDA_22),
                        Evidence.secondary("Strength asks for at least two sessions a week.", Sources.ACSM_26),
                        Evidence.judgement("Where the limits of a method lie."));
    }

    private static boolean isOverload(Session session, Exercise exercise) {
        return session.exercises().stream()
                .filter(entry -> entry.exercise().id().equals(exercise.id()))
                .flatMap(entry -> entry.sets().stream())
                .anyMatch(set -> set.method().isOverload());
    }

    @Override
    protected Message message(ExerciseSubject exercise, Measure measure) {
        return Message.of(
                        "frequency-per-exercise",
                        "This is session {number} with negatives of {exercise} within 7 days; do at most {limit}.")
                .with("number", measure.measured().longValue());
    }
}
