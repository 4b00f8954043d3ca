package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
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
        this(Scope.EXERCISE, false, Limit.atMost(MAX_SESSIONS, Severity.ERROR));
    }

    private FrequencyPerExercise(Scope<ExerciseSubject> scope, boolean overloadApart, Limit... limits) {
        super(
                RuleInfo.of(
                                scope,
                                "frequency-per-exercise",
                                "Do negatives of an exercise only so often in a rolling week.")
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
                                Evidence.judgement("Where the limits of a method lie.")),
                limits);
        this.overloadApart = overloadApart;
    }

    static FrequencyPerExercise evidence() {
        return new FrequencyPerExercise(Scope.METHOD, true, MethodLimits.sessionsInWeek());
    }

    @Override
    protected boolean appliesTo(ExerciseSubject exercise) {
        return exercise.hasNegatives();
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        Session session = exercise.session().value();
        History history = exercise.session().history().orElseThrow();
        return 1
                + history.negatives(exercise.value(), session.start().minus(WEEK), session).stream()
                        .filter(earlier ->
                                !overloadApart || !exercise.hasOverload() || isOverload(earlier, exercise.value()))
                        .count();
    }

    private static boolean isOverload(Session session, Exercise exercise) {
        return session.exercises().stream()
                .filter(entry -> entry.exercise().id().equals(exercise.id()))
                .flatMap(entry -> entry.sets().stream())
                .anyMatch(set -> set.method().isOverload());
    }

    @Override
    protected String message(ExerciseSubject exercise, Measure measure) {
        return "This is session " + measure.measured().toPlainString() + " with negatives of "
                + Words.name(exercise.value()) + " within 7 days; do at most " + measure.limitText() + ".";
    }
}
