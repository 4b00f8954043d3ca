package io.github.eccentricrules.examples.spark;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WarmUp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Holds of a session all but its exercises; the components are those of {@link Session}. */
record SessionHead(
        Optional<String> id,
        Instant start,
        Optional<Instant> end,
        Phase phase,
        Optional<Athlete> athlete,
        Optional<Readiness> readiness,
        Optional<WarmUp> warmUp,
        Optional<Integer> programmeWeek) {
    static SessionHead of(Session session) {
        return new SessionHead(
                session.id(),
                session.start(),
                session.end(),
                session.phase(),
                session.athlete(),
                session.readiness(),
                session.warmUp(),
                session.programmeWeek());
    }

    Session with(List<ExerciseEntry> exercises) {
        return new Session(id, start, end, phase, athlete, readiness, warmUp, programmeWeek, exercises);
    }
}
