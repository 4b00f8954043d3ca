package io.github.eccentricrules.examples.checker;

import static io.github.eccentricrules.examples.checker.Samples.STRONG_HEADER;
import static io.github.eccentricrules.examples.checker.Samples.strong;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StrongFormatTest {
    private static final String KG_WAS_ASSUMED = "kg was assumed for weights without a unit (--unit says otherwise)";

    private final ReadLog log = new ReadLog();

    @Test
    void rows_become_sets() {
        Session session = session(log.read(STRONG_HEADER
                + strong("Squat (Barbell)", "W", "60.0", "5.0")
                + strong("Squat (Barbell)", "1", "100.5", "5.0")
                + strong("Squat (Barbell)", "F", "100.0", "3")
                + strong("Squat (Barbell)", "D", "80.0", "3")
                + strong("Pull Up", "1", "0.0", "6")
                + strong("Plank", "1", "0", "0")));

        assertEquals(Instant.parse("2024-11-28T17:36:08Z"), session.start());
        assertEquals(Optional.of(Instant.parse("2024-11-28T18:11:08Z")), session.end());
        List<WorkSet> sets = session.exercises().get(0).sets();
        assertEquals(
                List.of(SetMethod.WARM_UP, SetMethod.CONVENTIONAL, SetMethod.CONVENTIONAL, SetMethod.CONVENTIONAL),
                sets.stream().map(WorkSet::method).toList());
        assertEquals(Optional.of(Load.parse("100.5 kg")), sets.get(1).load());
        assertEquals(5, sets.get(1).reps().size());
        assertEquals(Optional.empty(), session.exercises().get(1).sets().get(0).load());
        assertEquals(List.of(), session.exercises().get(2).sets().get(0).reps());
        assertEquals(Set.of("log.csv"), log.tally().notes().get(KG_WAS_ASSUMED));
    }

    @Test
    void rest_timers_and_notes_are_counted_and_are_no_sets() {
        Session session = session(log.read(STRONG_HEADER
                + strong("Squat (Barbell)", "1", "100", "5")
                + strong("Squat (Barbell)", "Rest Timer", "0", "0")
                + strong("Squat (Barbell)", "Note", "", "")));

        assertEquals(1, session.exercises().get(0).sets().size());
        assertEquals(3, log.tally().rows());
        assertEquals(1, log.tally().rows(RowKind.REST_TIMER));
        assertEquals(1, log.tally().rows(RowKind.NOTE));
    }

    @Test
    void semicolons_decimal_commas_and_the_unit_in_the_header() {
        Session session = session(log.read("""
                Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Notes
                1;2025-01-02 10:00:00;"A";3600;"Squat (Barbell)";1;82,5;5;;
                """));

        assertEquals(
                Optional.of(Load.parse("82.5 kg")),
                session.exercises().get(0).sets().get(0).load());
        assertEquals(Optional.of(Instant.parse("2025-01-02T11:00:00Z")), session.end());
        assertEquals(Set.of(), log.tally().notes().getOrDefault(KG_WAS_ASSUMED, Set.of()));
    }

    @Test
    void unit_in_a_column() {
        String text = """
                Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;Workout Duration
                2025-01-02 10:00:00;A;Squat (Barbell);1;180;lbs;5;1h 5m
                2025-01-02 10:00:00;A;Squat (Barbell);2;180;stone;5;1h 5m
                """;
        Session session = session(log.read(text));

        assertEquals(
                Optional.of(Load.parse("180 lb")),
                session.exercises().get(0).sets().get(0).load());
        assertEquals(
                List.of(
                        "log.csv:row 3: Weight Unit: \"stone\" is no unit of weight; write kg or lb (its session is checked"
                                + " without it)"),
                log.problems());
    }

    @Test
    void unit_from_the_command_line() {
        ReadLog pounds = new ReadLog(Optional.empty(), List.of(), Optional.of(WeightUnit.LB), Optional.empty());
        Session session = session(pounds.read(STRONG_HEADER + strong("Squat (Barbell)", "1", "135", "5")));

        assertEquals(
                Optional.of(Load.parse("135 lb")),
                session.exercises().get(0).sets().get(0).load());
        assertEquals(Set.of(), pounds.tally().notes().getOrDefault(KG_WAS_ASSUMED, Set.of()));
    }

    @Test
    void durations() {
        for (String duration : List.of("1h 50m", "110m", "6600s", "6600")) {
            Session session = session(
                    new ReadLog().read((STRONG_HEADER + strong("Plank", "1", "0", "1")).replace("35m", duration)));
            assertEquals(Optional.of(Instant.parse("2024-11-28T19:26:08Z")), session.end(), duration);
        }
    }

    @Test
    void bad_cells() {
        log.read((STRONG_HEADER + strong("Plank", "1", "0", "1") + strong("Plank", "X", "0", "1"))
                + strong("Plank", "1", "0", "1").replace("35m", "35q"));

        assertEquals(
                List.of(
                        "log.csv:row 3: Set Order: \"X\" is no set order; known are 1, W, F, D, Rest Timer, Note (its session is checked"
                                + " without it)",
                        "log.csv:row 4: Duration: \"35q\" is no duration; write it like 1h 50m, 35m or 2700 (the row is left"
                                + " out of its session)"),
                log.problems());
    }

    private static Session session(List<Check> checks) {
        assertEquals(1, checks.size());
        return checks.get(0).session();
    }
}
