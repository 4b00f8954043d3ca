package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Session;
import java.time.Duration;

/** Is an earlier session with negatives for a muscle group. */
record Bout(MuscleGroup muscle, Session session) {
    /** Counts from the end of the bout, or its start where the end is not known; none where it overlaps. */
    double hoursBefore(SessionSubject judged) {
        return hours(session, judged);
    }

    static double hours(Session earlier, SessionSubject judged) {
        Duration rest = Duration.between(History.endOf(earlier), judged.value().start());
        return rest.isNegative() ? 0 : rest.toSeconds() / 3600.0;
    }

    /** Counts whole days from start to start, so that the hour of the day makes no difference. */
    long daysBefore(SessionSubject judged) {
        return daysBefore(session, judged);
    }

    static long daysBefore(Session earlier, SessionSubject judged) {
        return Duration.between(earlier.start(), judged.value().start()).toDays();
    }
}
