package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the negatives for a muscle group in the seven days (of UTC) that a session ends with those of the seven before.
 *
 * @param muscle the muscle group
 * @param before the repetitions of the week before
 * @param earlier the repetitions of this week, without those of this session
 * @param today the repetitions of this session
 */
record WeeklyReps(MuscleGroup muscle, MuscleReps before, MuscleReps earlier, MuscleReps today) {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration INTRODUCTION = WEEK.multipliedBy(4);

    /** Counts for each primary muscle group that is past its first four weeks and had negatives in the week before. */
    static List<WeeklyReps> of(ExerciseSubject exercise) {
        History history = exercise.session().history().orElseThrow();
        Session session = exercise.session().value();
        List<WeeklyReps> all = new ArrayList<>();
        for (MuscleGroup muscle : exercise.value().primaryMuscles()) {
            boolean introduced = history.firstNegatives(muscle, session)
                    .filter(first -> first.start().isBefore(session.start().minus(INTRODUCTION)))
                    .isPresent();
            WeeklyReps weeks = of(muscle, history, session);
            if (introduced && !weeks.before().equals(MuscleReps.NONE)) {
                all.add(weeks);
            }
        }
        return all;
    }

    private static WeeklyReps of(MuscleGroup muscle, History history, Session session) {
        // Whole days: who trains an hour earlier than a week ago has not trained twice in a week.
        Instant weekAgo = session.start()
                .truncatedTo(ChronoUnit.DAYS)
                .minus(WEEK.minusDays(1))
                .minusNanos(1);
        MuscleReps before = MuscleReps.NONE;
        MuscleReps earlier = MuscleReps.NONE;
        for (Session found : history.negatives(muscle, weekAgo.minus(WEEK), session)) {
            MuscleReps reps = MuscleReps.of(found, muscle, SetMethod::isNegative);
            if (found.start().isAfter(weekAgo)) {
                earlier = earlier.plus(reps);
            } else {
                before = before.plus(reps);
            }
        }
        return new WeeklyReps(muscle, before, earlier, MuscleReps.of(session, muscle, SetMethod::isNegative));
    }

    int now() {
        return earlier.count() + today.count();
    }

    double gainPercent() {
        return 100.0 * now() / before.count() - 100;
    }

    boolean isHistoryComplete() {
        return before.missing().isEmpty() && earlier.missing().isEmpty();
    }
}
