package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Compares how often an exercise is done with what a programme prescribes. The sessions of a week are those of the last
 * 168 h, this one included, without those of which it is known that they stand in another week of the programme. A
 * programme for every day is judged by the day instead, which is that of UTC: too many today, or too few yesterday, the
 * last day that is complete.
 */
final class PrescribedSessions {
    private static final Duration WEEK = Duration.ofDays(Stage.DAYS);
    private static final Instant EVER = Instant.MIN;

    private final ExerciseSubject exercise;
    private final Session session;
    private final History history;

    private PrescribedSessions(ExerciseSubject exercise) {
        this.exercise = exercise;
        this.session = exercise.session().value();
        this.history = exercise.session().history().orElseThrow();
    }

    /** Returns what is expected of an exercise whose history is known. */
    static List<Expectation> of(ExerciseSubject exercise, Stage stage) {
        PrescribedSessions prescribed = new PrescribedSessions(exercise);
        if (stage.sessionsADay().isPresent()) {
            return prescribed.ofDays(stage.sessionsADay().get());
        }
        return stage.sessions()
                .map(sessions -> List.of(prescribed.ofWeek(sessions.max())))
                .orElse(List.of());
    }

    private Expectation ofWeek(int most) {
        OptionalInt week = ProgrammeWeek.of(exercise.session());
        int number = 1
                + (int) history.negatives(exercise.value(), session.start().minus(WEEK), session).stream()
                        .filter(earlier -> mayBeOf(week, earlier))
                        .count();
        String when = week.isPresent() ? "in week " + week.getAsInt() : "within 7 days";
        return Expectation.atMost(
                number,
                most,
                Unit.SESSIONS,
                exercise,
                () -> "This is session " + number + " " + when + "; the programme prescribes " + most + " a week. "
                        + Words.is(exercise, "Wait for the next week.", "Leave out the next one."));
    }

    private boolean mayBeOf(OptionalInt week, Session earlier) {
        OptionalInt other = ProgrammeWeek.of(earlier, ProgrammeWeek.start(exercise.session()));
        return week.isEmpty() || other.isEmpty() || other.equals(week);
    }

    private List<Expectation> ofDays(int prescribed) {
        LocalDate today = exercise.session().day();
        LocalDate yesterday = today.minusDays(1);
        int ofToday = 1 + number(today);
        int ofYesterday = number(yesterday);
        List<Expectation> expectations = new ArrayList<>();
        expectations.add(Expectation.atMost(
                ofToday,
                prescribed,
                Unit.SESSIONS,
                exercise,
                () -> "This is session " + ofToday + " of the day; the programme prescribes " + prescribed
                        + " a day. Wait until tomorrow."));
        if (hadBegunBefore(today)) {
            expectations.add(Expectation.atLeast(
                    ofYesterday,
                    prescribed,
                    Unit.SESSIONS,
                    exercise,
                    () -> "Of the " + prescribed + " sessions a day that the programme prescribes, " + ofYesterday
                            + (ofYesterday == 1 ? " was" : " were") + " done the day before; that is under-dosed. Do"
                            + " all of a day."));
        }
        return expectations;
    }

    private int number(LocalDate day) {
        // An instant before midnight, for what starts with it does not count.
        Instant before = day.atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
        return (int) history.negatives(exercise.value(), before, session).stream()
                .filter(earlier -> ProgrammeWeek.dayOf(earlier.start()).equals(day))
                .count();
    }

    private boolean hadBegunBefore(LocalDate day) {
        boolean startsThen = ProgrammeWeek.start(exercise.session())
                .filter(start -> !start.isBefore(day))
                .isPresent();
        return !startsThen
                && history.negatives(exercise.value(), EVER, session).stream()
                        .anyMatch(
                                earlier -> ProgrammeWeek.dayOf(earlier.start()).isBefore(day));
    }
}
