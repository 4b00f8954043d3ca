package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            if (isIntroduced(muscle, history, session)) {
                WeeklyReps weeks = of(muscle, history, session);
                if (!weeks.before().equals(MuscleReps.NONE)) {
                    all.add(weeks);
                }
            }
        }
        return all;
    }

    /**
     * Returns the steepest of the gains that {@link #of} finds, in percent: minus infinity if it finds none, and NaN if
     * some repetitions are not known.
     */
    static double steepestGainPercent(ExerciseSubject exercise) {
        History history = exercise.session().history().orElseThrow();
        Session session = exercise.session().value();
        Instant weekAgo = weekAgo(session);
        double steepest = Double.NEGATIVE_INFINITY;
        for (MuscleGroup muscle : exercise.value().primaryMuscles()) {
            int before = history.countNegativeReps(muscle, weekAgo.minus(WEEK), weekAgo, session);
            if (before != 0 && isIntroduced(muscle, history, session)) {
                int earlier = history.countNegativeReps(muscle, weekAgo, session.start(), session);
                MuscleReps today = MuscleReps.of(session, muscle, SetMethod.NEGATIVES);
                if (before < 0 || earlier < 0 || today.missing().isPresent()) {
                    return Double.NaN;
                }
                steepest = Math.max(steepest, gainPercent(earlier + today.count(), before));
            }
        }
        return steepest;
    }

    /**
     * Returns the steepest gain of any muscle group in a session in which each exercise is done by one method, or more
     * than that; the rest as {@link #steepestGainPercent(ExerciseSubject)}.
     */
    static double steepestGainPercent(SessionSubject judged) {
        History history = judged.history().orElseThrow();
        Session session = judged.value();
        Instant weekAgo = weekAgo(session);
        Instant twoWeeksAgo = weekAgo.minus(WEEK);
        double[] today = new MuscleSums(session, SetMethod.NEGATIVES).ofReps();
        double steepest = Double.NEGATIVE_INFINITY;
        for (int e = 0; e < session.exercises().size(); e++) {
            for (MuscleGroup muscle : AtOnce.muscles(session.exercises().get(e))) {
                int before = history.countNegativeReps(muscle, twoWeeksAgo, weekAgo, session);
                if (before != 0 && isIntroduced(muscle, history, session)) {
                    int earlier = history.countNegativeReps(muscle, weekAgo, session.start(), session);
                    if (before < 0 || earlier < 0) {
                        return Double.NaN;
                    }
                    double now = earlier + today[MuscleSums.index(muscle)];
                    steepest = Math.max(steepest, 100 * now / before - 100);
                }
            }
        }
        return steepest;
    }

    private static boolean isIntroduced(MuscleGroup muscle, History history, Session session) {
        Optional<Session> first = history.firstNegatives(muscle, session);
        return first.isPresent() && first.get().start().isBefore(session.start().minus(INTRODUCTION));
    }

    /** Counts whole days: who trains an hour earlier than a week ago has not trained twice in a week. */
    private static Instant weekAgo(Session session) {
        return session.start()
                .truncatedTo(ChronoUnit.DAYS)
                .minus(WEEK.minusDays(1))
                .minusNanos(1);
    }

    private static WeeklyReps of(MuscleGroup muscle, History history, Session session) {
        Instant weekAgo = weekAgo(session);
        MuscleReps before = MuscleReps.NONE;
        MuscleReps earlier = MuscleReps.NONE;
        for (Session found : history.negatives(muscle, weekAgo.minus(WEEK), session)) {
            MuscleReps reps = MuscleReps.of(found, muscle, SetMethod.NEGATIVES);
            if (found.start().isAfter(weekAgo)) {
                earlier = earlier.plus(reps);
            } else {
                before = before.plus(reps);
            }
        }
        return new WeeklyReps(muscle, before, earlier, MuscleReps.of(session, muscle, SetMethod.NEGATIVES));
    }

    int now() {
        return earlier.count() + today.count();
    }

    double gainPercent() {
        return gainPercent(now(), before.count());
    }

    private static double gainPercent(int now, int before) {
        return 100.0 * now / before - 100;
    }

    boolean isHistoryComplete() {
        return before.missing().isEmpty() && earlier.missing().isEmpty();
    }
}
