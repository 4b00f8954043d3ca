package io.github.eccentricrules.examples.benchmarks.contenders;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedExercise;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedRep;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Judges by YAVI: a validator for each part, composed with {@code nest} and {@code forEach}. */
final class YaviContender implements Contender<LoggedSession, List<LoggedSession>, YaviContender.Result> {
    private static final Validator<LoggedRep> REP = ValidatorBuilder.<LoggedRep>of()
            ._double(
                    LoggedRep::descentSeconds,
                    "descentSeconds",
                    descent -> descent.greaterThanOrEqual(Limits.MIN_DESCENT_SECONDS)
                            .lessThanOrEqual(Limits.MAX_DESCENT_SECONDS))
            .build();
    private static final Validator<LoggedSet> SET = ValidatorBuilder.<LoggedSet>of()
            ._integer(LoggedSet::spotters, "spotters", spotters -> spotters.greaterThanOrEqual(Limits.MIN_SPOTTERS))
            ._collection(LoggedSet::reps, "reps", reps -> reps.lessThanOrEqual(Limits.MAX_REPS))
            .forEach(LoggedSet::reps, "reps", REP)
            .build();
    private static final Validator<SetFact> LOAD = ValidatorBuilder.<SetFact>of()
            .constraintOnTarget(
                    set -> !set.isTooHeavy(), "loadKilograms", "load", "\"{0}\" must be below 130 % of the maximum")
            .build();
    private static final Validator<LoggedExercise> EXERCISE = ValidatorBuilder.<LoggedExercise>of()
            .forEach(YaviContender::loads, "sets", LOAD)
            .forEach(LoggedExercise::sets, "sets", SET)
            .build();
    private static final Validator<LoggedSession> SESSION = ValidatorBuilder.<LoggedSession>of()
            ._integer(
                    LoggedSession::trainingMonths,
                    "trainingMonths",
                    months -> months.greaterThanOrEqual(Limits.MIN_TRAINING_MONTHS))
            ._integer(
                    LoggedSession::warmUpMinutes,
                    "warmUpMinutes",
                    minutes -> minutes.greaterThanOrEqual(Limits.MIN_WARM_UP_MINUTES))
            ._integer(LoggedSession::rampSets, "rampSets", sets -> sets.greaterThanOrEqual(Limits.MIN_RAMP_SETS))
            .forEach(LoggedSession::exercises, "exercises", EXERCISE)
            .build();
    private static final Validator<ExerciseFact> DISTINCT = ValidatorBuilder.<ExerciseFact>of()
            ._integer(ExerciseFact::sets, "sets", sets -> sets.lessThanOrEqual(Limits.MAX_SETS))
            ._boolean(ExerciseFact::trained, "trained", trained -> trained.isFalse())
            .build();
    private static final Validator<CheckRequest> REQUEST = ValidatorBuilder.<CheckRequest>of()
            .nest(CheckRequest::session, "session", SESSION)
            .forEach(CheckRequest::distinct, "distinct", DISTINCT)
            .build();

    /** Holds the violations with what their paths lead into. */
    record Result(CheckRequest request, ConstraintViolations violations) {}

    @Override
    public LoggedSession session(LoggedSession session) {
        return session;
    }

    @Override
    public List<LoggedSession> history(List<LoggedSession> earlier) {
        return earlier;
    }

    @Override
    public Result check(LoggedSession session, List<LoggedSession> history) {
        CheckRequest request = CheckRequest.of(session, history);
        return new Result(request, REQUEST.validate(request));
    }

    @Override
    public Collection<Finding> findings(Result result) {
        return result.violations().stream()
                .map(violation -> PathFindings.of(result.request(), violation.name()))
                .toList();
    }

    /** A validator of a set does not see its exercise, which has the maximum. */
    private static List<SetFact> loads(LoggedExercise exercise) {
        List<SetFact> loads = new ArrayList<>(exercise.sets().size());
        for (LoggedSet set : exercise.sets()) {
            loads.add(SetFact.of(0, loads.size(), exercise, set));
        }
        return loads;
    }
}
