package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the week of a programme in which a session stands, in days of UTC. */
final class ProgrammeWeek {
    private ProgrammeWeek() {}

    /** Returns the week of the session that is judged: what it says itself, or else reckoned from the first day. */
    static OptionalInt of(SessionSubject session) {
        return of(session.value(), start(session));
    }

    /** Returns the week of a session of which the athlete began the programme on a day; below 1 before that day. */
    static OptionalInt of(Session session, Optional<LocalDate> start) {
        if (session.programmeWeek().isPresent()) {
            return OptionalInt.of(session.programmeWeek().get());
        }
        return start.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.floorDiv(
                                ChronoUnit.DAYS.between(start.get(), dayOf(session.start())), (long) Stage.DAYS)
                        + 1);
    }

    static Optional<LocalDate> start(SessionSubject session) {
        return session.athlete().flatMap(Athlete::programmeStart);
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
