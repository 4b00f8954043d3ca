package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Compares how often an exercise is done with what a programme prescribes. The sessions of a week are those of the last
 * 168 h, this one included, without those of which it is known that they stand in another week of the programme. Where
 * the week before had more sessions, those of unknown week may rightly be of that one: then they prove nothing.
 *
 * <p>A programme for every day is judged by the day instead, which is that of UTC: too many today, or too few yesterday,
 * the last day that is complete. Too few are told only where the number of a day is fixed and the programme was running:
 * with a session in the 7 days before yesterday.
 */
final class PrescribedSessions {
    /** The weeks in which the sessions of the last 7 days stand. */
    static final Datum<ExerciseSubject> WEEKS_OF_HISTORY = new Datum<>(
            "history.programmeWeek",
            exercise -> ofLastWeek(exercise).stream()
                    .allMatch(session -> weekOf(session, exercise).isPresent()));

    private static final Duration WEEK = Duration.ofDays(Stage.DAYS);

    private final ExerciseSubject exercise;
    private final Session session;
    private final History history;
    private final Optional<LocalDate> start;
    private final OptionalInt week;
    private final Stage stage;
    private final int mostOfWeekBefore;

    /**
     * Creates the comparison of an exercise whose history is known.
     *
     * @param exercise the exercise
     * @param stage what the programme prescribes
     * @param before what it prescribes in the week before, if there is one
     */
    PrescribedSessions(ExerciseSubject exercise, Stage stage, Optional<Stage> before) {
        this.exercise = exercise;
        this.session = exercise.session().value();
        this.history = exercise.session().history().orElseThrow();
        this.start = ProgrammeWeek.start(exercise.session());
        this.week = ProgrammeWeek.of(exercise.session());
        this.stage = stage;
        this.mostOfWeekBefore = before.flatMap(Stage::sessions).map(Range::max).orElse(0);
    }

    List<Expectation> expectations() {
        if (stage.sessionsADay().isPresent()) {
            return ofDays(stage.sessionsADay().get());
        }
        return stage.sessions().map(Range::max).map(this::ofWeek).orElse(List.of());
    }

    /** Tells whether there are too many sessions only if those of unknown week, which may be of the last, count. */
    boolean lackWeeks() {
        return stage.sessionsADay().isEmpty()
                && stage.sessions()
                        .map(Range::max)
                        .filter(most -> most < mostOfWeekBefore && number(false) <= most && number(true) > most)
                        .isPresent();
    }

    private List<Expectation> ofWeek(int most) {
        int number = number(!lackWeeks());
        return List.of(Expectation.atMost(
                number,
                most,
                Unit.SESSIONS,
                exercise,
                () -> ofWeek().with("session", number).with("prescribed", most)));
    }

    private Message ofWeek() {
        return week.isPresent()
                ? Message.of(
                                "protocol-conformance.sessions-of-week",
                                "This {planned|is|was} session {session} in week {week}; the programme prescribes"
                                        + " {prescribed} a week. {planned|Wait for the next week.|Leave out the next"
                                        + " one.}")
                        .with("week", week.getAsInt())
                : Message.of(
                        "protocol-conformance.sessions-within-7-days",
                        "This {planned|is|was} session {session} within 7 days; the programme prescribes"
                                + " {prescribed} a week. {planned|Wait for the next week.|Leave out the next one.}");
    }

    /** Returns the number of this session in its week. */
    private int number(boolean withThoseOfUnknownWeek) {
        int number = 1;
        for (Session earlier : ofLastWeek(exercise)) {
            OptionalInt other = weekOf(earlier, exercise);
            boolean isUnknown = week.isEmpty() || other.isEmpty();
            if (isUnknown ? withThoseOfUnknownWeek : other.equals(week)) {
                number++;
            }
        }
        return number;
    }

    private List<Expectation> ofDays(Range prescribed) {
        LocalDate today = exercise.session().day();
        LocalDate yesterday = today.minusDays(1);
        int ofToday = 1 + number(today);
        int ofYesterday = number(yesterday);
        List<Expectation> expectations = new ArrayList<>();
        expectations.add(Expectation.atMost(
                ofToday,
                prescribed.max(),
                Unit.SESSIONS,
                exercise,
                () -> Message.of(
                                "protocol-conformance.sessions-of-day",
                                "This {planned|is|was} session {session} of the day; the programme prescribes"
                                        + " {prescribed} a day. {planned|Wait until tomorrow.|Leave out the next one.}")
                        .with("session", ofToday)
                        .with("prescribed", Words.range(prescribed))));
        if (prescribed.isFixed() && wasRunningBefore(yesterday)) {
            expectations.add(Expectation.atLeast(
                    ofYesterday,
                    prescribed.min(),
                    Unit.SESSIONS,
                    exercise,
                    () -> Message.of(
                                    "protocol-conformance.sessions-of-yesterday",
                                    "Of the {prescribed} sessions a day that the programme prescribes, {done}"
                                            + " {done|was|were} done the day before; that is under-dosed. Do all of a"
                                            + " day.")
                            .with("prescribed", prescribed.min())
                            .with("done", ofYesterday)));
        }
        return expectations;
    }

    private int number(LocalDate day) {
        return (int)
                from(day).stream().filter(earlier -> day(earlier).equals(day)).count();
    }

    /** Tells whether there was a session in the 7 days before a day, as far as they are of the programme. */
    private boolean wasRunningBefore(LocalDate day) {
        return from(day.minusDays(Stage.DAYS)).stream()
                .map(PrescribedSessions::day)
                .anyMatch(earlier ->
                        earlier.isBefore(day) && start.filter(earlier::isBefore).isEmpty());
    }

    private List<Session> from(LocalDate day) {
        // An instant before midnight, for what starts with it does not count.
        return history.negatives(
                exercise.value(), day.atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1), session);
    }

    private static LocalDate day(Session session) {
        return ProgrammeWeek.dayOf(session.start());
    }

    private static List<Session> ofLastWeek(ExerciseSubject exercise) {
        Session session = exercise.session().value();
        return exercise.session()
                .history()
                .map(history ->
                        history.negatives(exercise.value(), session.start().minus(WEEK), session))
                .orElse(List.of());
    }

    private static OptionalInt weekOf(Session earlier, ExerciseSubject exercise) {
        return ProgrammeWeek.of(earlier, ProgrammeWeek.start(exercise.session()));
    }
}
