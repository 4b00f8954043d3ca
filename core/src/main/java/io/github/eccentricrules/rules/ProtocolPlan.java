package io.github.eccentricrules.rules;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns a week of a programme into sessions, which are ready to be judged. */
final class ProtocolPlan {
    private static final Duration BETWEEN_TWO_OF_A_DAY = Duration.ofHours(12);

    private ProtocolPlan() {}

    static List<Session> of(Protocol protocol, int week, Instant first, List<Exercise> exercises) {
        requireNonNull(first, "first");
        Stage stage = protocol.stageOf(week)
                .orElseThrow(() -> new IllegalArgumentException("week of " + protocol + " must be from 1"
                        + (protocol.weeks().isPresent()
                                ? " to " + protocol.weeks().getAsInt()
                                : "")
                        + ", was " + week));
        int number = stage.sessionsIn(week);
        int sessionsADay = stage.sessionsADay().map(Range::min).orElse(1);
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            // Whole days, so that each session is at the same hour.
            int day = i / sessionsADay * Stage.DAYS / Math.max(1, number / sessionsADay);
            Dose dose = stage.doseOf(i);
            sessions.add(Session.planned(
                            first.plus(Duration.ofDays(day)).plus(BETWEEN_TWO_OF_A_DAY.multipliedBy(i % sessionsADay)))
                    .programmeWeek(week)
                    .exercises(exercises.stream()
                            .map(exercise -> entry(protocol, exercise, dose))
                            .toList())
                    .build());
        }
        return List.copyOf(sessions);
    }

    private static ExerciseEntry entry(Protocol protocol, Exercise exercise, Dose dose) {
        ExerciseEntry.Builder entry = ExerciseEntry.builder(exercise);
        int sets = dose.sets().map(Range::min).orElse(1);
        for (int number = 1; number <= sets; number++) {
            int reps = dose.repsOf(number).or(dose::total).map(Range::min).orElse(0);
            entry.set(set(protocol, number, reps));
        }
        return entry.build();
    }

    private static WorkSet set(Protocol protocol, int number, int reps) {
        Rep rep = protocol.descent().map(Rep::of).orElse(Rep.UNMEASURED);
        WorkSet.Builder set = WorkSet.builder(protocol.method()).reps(Collections.nCopies(reps, rep));
        protocol.returnMethod().ifPresent(set::returnMethod);
        protocol.notation().ifPresent(set::tempo);
        if (number > 1) {
            protocol.leastRest().ifPresent(set::rest);
        }
        return set.build();
    }
}
