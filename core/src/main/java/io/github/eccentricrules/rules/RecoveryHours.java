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
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Session;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/**
 * Asks for rest since the last negatives of a primary muscle group: from the end of that session, or its start where the
 * end is not known, to the start of this one. Who has never trained a group with negatives need not wait.
 */
final class RecoveryHours extends LimitRule<ExerciseSubject> {
    static final Parameter MIN_HOURS =
            Parameter.of("min-hours", Unit.HOURS, 0, 336, 72, "rest that a muscle group should have");
    static final Parameter MIN_HOURS_AT_ALL =
            Parameter.of("min-hours-at-all", Unit.HOURS, 0, 336, 48, "rest that a muscle group must have");

    RecoveryHours() {
        super(
                RuleInfo.of(Scope.EXERCISE, "recovery-hours", "Rest a muscle group long enough after negatives.")
                        .needs(Datum.HISTORY, Datum.PRIMARY_MUSCLES)
                        .because(
                                Evidence.guideline("Negatives need more rest than ordinary training."),
                                Evidence.confirmed(
                                        "After 60 maximal negatives trained men had their strength back on day 3;"
                                                + " untrained men still lacked about 40 %.",
                                        "Newton 2008, J Strength Cond Res 22:597-607"),
                                Evidence.judgement("\"Longer than usual\" read as more than 48 h.")),
                Limit.atLeast(MIN_HOURS, Severity.WARNING),
                Limit.atLeast(MIN_HOURS_AT_ALL, Severity.ERROR));
    }

    /** The last session with negatives for a muscle group of the exercise. */
    private record Last(MuscleGroup muscle, Session session) {
        Duration restUntil(Session next) {
            Duration rest = Duration.between(session.end().orElse(session.start()), next.start());
            return rest.isNegative() ? Duration.ZERO : rest;
        }
    }

    @Override
    protected boolean appliesTo(ExerciseSubject exercise) {
        boolean unknown = exercise.session().history().isEmpty()
                || exercise.value().primaryMuscles().isEmpty();
        return exercise.hasNegatives() && (unknown || last(exercise).isPresent());
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        Duration rest =
                last(exercise).orElseThrow().restUntil(exercise.session().value());
        return rest.toSeconds() / 3600.0;
    }

    @Override
    protected String message(ExerciseSubject exercise, Measure measure) {
        MuscleGroup muscle = last(exercise).orElseThrow().muscle();
        return "Only " + measure.measuredText() + " have passed since the last negatives for " + Words.name(muscle)
                + "; wait until it is at least " + measure.limitText() + ".";
    }

    private static Optional<Last> last(ExerciseSubject exercise) {
        Session session = exercise.session().value();
        return exercise.value().primaryMuscles().stream()
                .flatMap(muscle -> exercise.session().history().orElseThrow().lastNegatives(muscle, session).stream()
                        .map(found -> new Last(muscle, found)))
                .min(Comparator.comparing(found -> found.restUntil(session)));
    }
}
