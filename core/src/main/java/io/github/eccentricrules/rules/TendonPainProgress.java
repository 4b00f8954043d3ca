package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Notes load that is added in rehabilitation: none should be while the tendon hurts, and only so much a week while it
 * does not. The heaviest load of the exercise is compared with that of the last session that tells it, or without pain
 * with that of the first in the rolling week. The first such session, and body mass alone, have nothing to compare.
 */
final class TendonPainProgress extends Rule<ExerciseSubject> {
    static final Parameter MAX_ADDED =
            Parameter.of("max-added-in-week", Unit.KILOGRAMS, 0, 50, 5, "load that is added in a week without pain");

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Datum<ExerciseSubject> LOAD_OF_ALL = new Datum<>(
            Datum.LOAD.name(),
            exercise -> exercise.sets().stream()
                    .allMatch(set -> set.lowersBodyMass() || Datum.LOAD.known().test(set)));

    TendonPainProgress() {
        super(RuleInfo.of(
                        Scope.METHOD,
                        "tendon-pain-progress",
                        "Add load in rehabilitation only when the tendon is free of pain.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .needs(Datum.PAIN, Datum.HISTORY)
                .mayNeed(LOAD_OF_ALL)
                .parameters(MAX_ADDED)
                .because(Evidence.confirmed(
                        "Load is added once there is no pain; one programme adds 5 kg a week, up to 60 kg.",
                        Sources.HEEL_TABLE_A2)));
    }

    @Override
    protected boolean appliesTo(ExerciseSubject exercise) {
        SetSubject first = exercise.sets().get(0);
        boolean bodyMassAlone =
                first.lowersBodyMass() && exercise.sets().stream().noneMatch(Datum.LOAD.known());
        return first.method() == SetMethod.REHABILITATION && !bodyMassAlone;
    }

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        Optional<Measure> added = measure(exercise, parameters).filter(Span::isPassed);
        if (added.isEmpty()) {
            return Kept.unlessMissing(exercise, LOAD_OF_ALL);
        }
        return Outcome.violated(
                        Severity.INFO,
                        hurts(exercise)
                                ? Message.of(
                                        "tendon-pain-progress.hurts",
                                        "The load is {measured} more than last time, and the tendon hurts; add load"
                                                + " only when it is free of pain.")
                                : Message.of(
                                        "tendon-pain-progress",
                                        "The load is {measured} more than in the sessions before; add at most {limit}"
                                                + " a week."))
                .with(added.get());
    }

    @Override
    protected Optional<Measure> measure(ExerciseSubject exercise, Parameters parameters) {
        BigDecimal limit = hurts(exercise) ? BigDecimal.ZERO : parameters.value(MAX_ADDED);
        Optional<Load> now = heaviest(exercise.session().value(), exercise);
        Optional<Load> then = now.flatMap(load -> before(exercise));
        return then.map(load -> new Measure(
                now.orElseThrow().kilograms().subtract(load.kilograms()), Comparison.AT_MOST, limit, Unit.KILOGRAMS));
    }

    private static boolean hurts(ExerciseSubject exercise) {
        return exercise.session().value().readiness().flatMap(Readiness::pain).orElseThrow() > 0;
    }

    private static Optional<Load> heaviest(Session session, ExerciseSubject exercise) {
        Optional<Load> unsaid = exercise.sets().get(0).lowersBodyMass() ? Optional.of(Load.ZERO) : Optional.empty();
        return session.exercises().stream()
                .filter(entry -> entry.exercise().id().equals(exercise.value().id()))
                .flatMap(entry -> entry.sets().stream())
                .filter(set -> set.method() == SetMethod.REHABILITATION)
                .flatMap(set -> set.load().or(() -> unsaid).stream())
                .max(Comparator.naturalOrder());
    }

    /** The load of the last session before this one; without pain that of the first in the week before. */
    private static Optional<Load> before(ExerciseSubject exercise) {
        Session session = exercise.session().value();
        Instant weekAgo = session.start().minus(WEEK);
        Optional<Load> last = Optional.empty();
        for (Session earlier :
                exercise.session().history().orElseThrow().negatives(exercise.value(), Instant.MIN, session)) {
            Optional<Load> load = heaviest(earlier, exercise);
            last = load.isPresent() ? load : last;
            if (load.isPresent() && !hurts(exercise) && earlier.start().isAfter(weekAgo)) {
                return load;
            }
        }
        return last;
    }
}
