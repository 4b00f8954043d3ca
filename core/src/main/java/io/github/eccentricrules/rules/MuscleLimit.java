package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Limits what the overload of a session adds up to for a muscle group. The group with the most is measured. */
abstract class MuscleLimit extends SumLimit<SessionSubject> {
    static final Datum<SessionSubject> MUSCLES =
            new Datum<>(Datum.PRIMARY_MUSCLES.name(), MuscleLimit::areMusclesKnown);

    private static final int GROUPS = MuscleGroup.values().length;

    MuscleLimit(RuleInfo<SessionSubject> info, List<Datum<SessionSubject>> parts, Limit... limits) {
        super(info.judging(SetMethod.OVERLOADS), parts, limits);
    }

    /** Adds to the sums of the muscle groups, by their ordinals, what an exercise with overload contributes. */
    abstract void add(ExerciseSubject exercise, double[] sums);

    @Override
    protected boolean isWordedLate() {
        return true;
    }

    @Override
    protected double quantity(SessionSubject session, Parameters parameters) {
        double most = 0;
        for (double sum : sums(session)) {
            most = Math.max(most, sum);
        }
        return most;
    }

    /** Returns every muscle group beyond the limit with its sum, as "45 reps for chest and 36 reps for triceps". */
    final Message beyond(SessionSubject session, Measure measure) {
        List<Message> groups = new ArrayList<>();
        double[] sums = sums(session);
        for (MuscleGroup group : MuscleGroup.values()) {
            BigDecimal exact = BigDecimal.valueOf(sums[index(group)]);
            if (exact.compareTo(measure.limit()) > 0) {
                groups.add(Message.of("muscle-limit.sum", "{sum} for {muscle}")
                        .with("sum", exact, measure.unit())
                        .with("muscle", Words.name(group)));
            }
        }
        return Message.and(groups);
    }

    private static boolean areMusclesKnown(SessionSubject session) {
        for (ExerciseSubject exercise : session.exercises()) {
            if (exercise.hasOverload() && exercise.value().primaryMuscles().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private double[] sums(SessionSubject session) {
        double[] sums = new double[GROUPS];
        for (ExerciseSubject exercise : session.exercises()) {
            if (exercise.hasOverload()) {
                add(exercise, sums);
            }
        }
        return sums;
    }

    /** Returns the place of a muscle group among the sums. */
    @SuppressWarnings("EnumOrdinal") // it is written nowhere
    static int index(MuscleGroup group) {
        return group.ordinal();
    }
}
