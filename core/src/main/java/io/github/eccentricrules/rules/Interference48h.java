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
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import java.util.Comparator;
import java.util.Optional;

/**
 * Keeps ordinary sets away from a muscle group that is still recovering from supramaximal negatives. Of all rules it
 * alone judges ordinary sets, also in a session without negatives, for it is the rest of the earlier ones that it
 * protects. Only a bout of earlier sessions counts, and only while it is recent; otherwise there is nothing to judge.
 *
 * <p>A session without negatives and without history is no concern of this rule, so that ordinary logs stay without
 * gaps. Sprints are no part of the model and are not judged.
 */
final class Interference48h extends LimitRule<ExerciseSubject> {
    static final Parameter MIN_HOURS =
            Parameter.of("min-hours", Unit.HOURS, 0, 336, 48, "rest before ordinary sets after supramaximal negatives");

    private static final SetMethod SUPRAMAXIMAL = SetMethod.SUPRAMAXIMAL_NEGATIVE;

    Interference48h() {
        super(
                RuleInfo.of(
                                Scope.EXERCISE,
                                "interference-48h",
                                "Leave a muscle group alone in the days after supramaximal negatives.")
                        .live(LiveTrait.IGNORES_REPS)
                        .judging(SetMethod.CONVENTIONAL)
                        .needs(Datum.HISTORY)
                        .mayNeed(Datum.PRIMARY_MUSCLES, Bouts.MUSCLES_OF_HISTORY)
                        .because(
                                Evidence.confirmed(
                                        "Sore muscles have less peak torque and are recruited differently.",
                                        Sources.CHEUNG_03),
                                Evidence.judgement("How many hours.")),
                Limit.atLeast(MIN_HOURS, Severity.WARNING));
    }

    @Override
    protected boolean appliesTo(ExerciseSubject exercise) {
        SessionSubject session = exercise.session();
        return session.history()
                .map(history -> history.last(SUPRAMAXIMAL, session.value()).isPresent())
                .orElse(session.hasNegatives());
    }

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        History history = exercise.session().history().orElseThrow();
        Session session = exercise.session().value();
        if (last(exercise).isPresent() && super.judge(exercise, parameters) instanceof Outcome.Violated violated) {
            return violated;
        }
        if (exercise.value().primaryMuscles().isEmpty()
                && isRecent(history.last(SUPRAMAXIMAL, session), exercise, parameters)) {
            return Outcome.notEvaluated(Datum.PRIMARY_MUSCLES);
        }
        return isRecent(history.lastOfUnknownMuscles(SUPRAMAXIMAL, session), exercise, parameters)
                ? Outcome.notEvaluated(Bouts.MUSCLES_OF_HISTORY)
                : Outcome.notApplicable();
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        return last(exercise).orElseThrow().hoursBefore(exercise.session());
    }

    @Override
    protected Message message(ExerciseSubject exercise, Measure measure) {
        return Message.of(
                        "interference-48h",
                        "{Exercise} {planned|comes|came} only {measured} after supramaximal negatives for {muscle};"
                                + " leave {planned|these|such} ordinary sets out until {limit} have passed.")
                .with("muscle", Words.name(last(exercise).orElseThrow().muscle()));
    }

    private static boolean isRecent(Optional<Session> found, ExerciseSubject exercise, Parameters parameters) {
        return found.filter(bout -> Bout.hours(bout, exercise.session()) < parameters.number(MIN_HOURS))
                .isPresent();
    }

    private static Optional<Bout> last(ExerciseSubject exercise) {
        SessionSubject session = exercise.session();
        History history = session.history().orElseThrow();
        return exercise.value().primaryMuscles().stream()
                .flatMap(muscle -> history.last(SUPRAMAXIMAL, muscle, session.value()).stream()
                        .map(found -> new Bout(muscle, found)))
                .min(Comparator.comparing(bout -> bout.hoursBefore(session)));
    }
}
