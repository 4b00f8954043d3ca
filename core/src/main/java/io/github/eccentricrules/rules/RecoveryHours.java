package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
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

    private static final Datum<ExerciseSubject> MUSCLES_OF_HISTORY = new Datum<>(
            "history.exercise.primaryMuscles",
            exercise -> ofUnknownMuscles(exercise).isEmpty());

    RecoveryHours() {
        super(
                RuleInfo.of(Scope.EXERCISE, "recovery-hours", "Rest a muscle group long enough after negatives.")
                        .needs(Datum.HISTORY, Datum.PRIMARY_MUSCLES)
                        .mayNeed(MUSCLES_OF_HISTORY)
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

    /** The session of the last negatives for a muscle group of the exercise. */
    private record Last(MuscleGroup muscle, Session session) {}

    @Override
    protected boolean appliesTo(ExerciseSubject exercise) {
        boolean unknown = exercise.session().history().isEmpty()
                || exercise.value().primaryMuscles().isEmpty();
        return exercise.hasNegatives()
                && (unknown
                        || last(exercise).isPresent()
                        || ofUnknownMuscles(exercise).isPresent());
    }

    /** Negatives of an exercise whose muscles are not known may have been for these muscles. */
    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        Session session = exercise.session().value();
        Outcome known = last(exercise).isPresent() ? super.judge(exercise, parameters) : Outcome.notApplicable();
        boolean doubtful = ofUnknownMuscles(exercise)
                .filter(found -> hours(rest(found, session)) < parameters.number(MIN_HOURS))
                .isPresent();
        return doubtful && !(known instanceof Outcome.Violated) ? Outcome.notEvaluated(MUSCLES_OF_HISTORY) : known;
    }

    @Override
    protected Optional<Measure> measure(ExerciseSubject exercise, Parameters parameters) {
        return last(exercise).isPresent() ? super.measure(exercise, parameters) : Optional.empty();
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        return hours(
                rest(last(exercise).orElseThrow().session(), exercise.session().value()));
    }

    @Override
    protected String message(ExerciseSubject exercise, Measure measure) {
        MuscleGroup muscle = last(exercise).orElseThrow().muscle();
        return "The last negatives for " + Words.name(muscle) + " were only " + measure.measuredText()
                + " ago; wait until it is at least " + measure.limitText() + ".";
    }

    private static Optional<Last> last(ExerciseSubject exercise) {
        Session session = exercise.session().value();
        return exercise.value().primaryMuscles().stream()
                .flatMap(muscle -> exercise.session().history().orElseThrow().lastNegatives(muscle, session).stream()
                        .map(found -> new Last(muscle, found)))
                .min(Comparator.comparing(found -> rest(found.session(), session)));
    }

    private static Optional<Session> ofUnknownMuscles(ExerciseSubject exercise) {
        SessionSubject session = exercise.session();
        return session.history().flatMap(history -> history.lastNegativesOfUnknownMuscles(session.value()));
    }

    private static Duration rest(Session earlier, Session session) {
        Duration rest = Duration.between(earlier.end().orElse(earlier.start()), session.start());
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    private static double hours(Duration rest) {
        return rest.toSeconds() / 3600.0;
    }
}
