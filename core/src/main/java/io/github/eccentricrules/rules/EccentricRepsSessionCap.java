package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.MuscleGroup;
import java.util.List;

/**
 * Limits the repetitions of overload that a muscle group does in a session. A secondary group of an exercise counts half
 * of them; both limbs count.
 */
final class EccentricRepsSessionCap extends MuscleLimit {
    static final Parameter MAX_REPS = Parameter.of(
            "max-reps", Unit.REPS, 1, 300, 30, "most repetitions of overload that a muscle group should do");
    static final Parameter MAX_REPS_AT_ALL = Parameter.of(
            "max-reps-at-all", Unit.REPS, 1, 300, 60, "most repetitions of overload that a muscle group may do");

    private static final double SECONDARY = 0.5;
    private static final Datum<SessionSubject> REPS =
            new Datum<>(Datum.REPS.name(), EccentricRepsSessionCap::areRepsKnown);

    EccentricRepsSessionCap() {
        super(
                RuleInfo.of(
                                Scope.SESSION,
                                "eccentric-reps-session-cap",
                                "Do few repetitions of overload for a muscle group in a session.")
                        .because(
                                Evidence.guideline("Never more than 3 series of 6 repetitions."),
                                Evidence.confirmed(
                                        "After 30 repetitions there was less damage than after 50 or 70.",
                                        Sources.CHEN_NOSAKA_06B),
                                Evidence.confirmed(
                                        "Damage grew from 75 to 150 and to 300 contractions.", Sources.VOL_23),
                                Evidence.judgement(
                                        "The limit of 60, and that secondary muscle groups count half of it.")),
                List.of(MUSCLES, REPS),
                Limit.atMost(MAX_REPS, Severity.WARNING),
                Limit.atMost(MAX_REPS_AT_ALL, Severity.ERROR));
    }

    private static boolean areRepsKnown(SessionSubject session) {
        for (SetSubject set : session.sets()) {
            if (set.isOverload() && set.value().reps().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    void add(ExerciseSubject exercise, double[] sums) {
        int reps = 0;
        for (SetSubject set : exercise.overloads()) {
            reps += set.value().reps().size();
        }
        for (MuscleGroup group : exercise.value().primaryMuscles()) {
            sums[index(group)] += reps;
        }
        for (MuscleGroup group : exercise.value().secondaryMuscles()) {
            sums[index(group)] += reps * SECONDARY;
        }
    }

    @Override
    protected Message message(SessionSubject session, Measure measure) {
        return Message.of(
                        "eccentric-reps-session-cap",
                        "The overload of this session {planned|adds|added} up to {whole||at least }{sums}; do at most"
                                + " {limit} for a muscle group in a session.")
                .with("whole", isWhole(session))
                .with("sums", beyond(session, measure));
    }
}
