package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.MuscleGroup;
import java.util.List;

/** Limits the exercises with overload for a muscle group in a session. Secondary groups do not count. */
final class OverloadExercisesPerMuscle extends MuscleLimit {
    static final Parameter MAX_EXERCISES = Parameter.of(
            "max-exercises", Unit.EXERCISES, 1, 20, 1, "most exercises with overload that a muscle group should do");
    static final Parameter MAX_EXERCISES_AT_ALL = Parameter.of(
            "max-exercises-at-all",
            Unit.EXERCISES,
            1,
            20,
            2,
            "most exercises with overload that a muscle group may do");

    OverloadExercisesPerMuscle() {
        super(
                RuleInfo.of(
                                Scope.SESSION,
                                "overload-exercises-per-muscle",
                                "Do few exercises with overload for a muscle group in a session.")
                        .live(LiveTrait.IGNORES_REPS)
                        .because(
                                Evidence.confirmed(
                                        "After 30 repetitions there was less damage than after 50 or 70.",
                                        Sources.CHEN_NOSAKA_06B),
                                Evidence.confirmed(
                                        "Damage grew from 75 to 150 and to 300 contractions.", Sources.VOL_23),
                                Evidence.judgement("How many exercises these make.")),
                List.of(MUSCLES),
                Limit.atMost(MAX_EXERCISES, Severity.WARNING),
                Limit.atMost(MAX_EXERCISES_AT_ALL, Severity.ERROR));
    }

    @Override
    void add(ExerciseSubject exercise, double[] sums) {
        for (MuscleGroup group : exercise.value().primaryMuscles()) {
            sums[index(group)]++;
        }
    }

    @Override
    protected Message message(SessionSubject session, Measure measure) {
        return Message.of(
                        "overload-exercises-per-muscle",
                        "With overload this session {planned|has|had} {whole||at least }{sums}; do at most {limit} for"
                                + " a muscle group, and the others on another day.")
                .with("whole", isWhole(session))
                .with("sums", beyond(session, measure));
    }
}
