package io.github.eccentricrules.examples.checker;

import static io.github.eccentricrules.examples.checker.Samples.MEASURED_HEADER;
import static io.github.eccentricrules.examples.checker.Samples.measured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasuredRepsFormatTest {
    private final ReadLog log = new ReadLog();

    @Test
    void rows_become_reps_in_the_order_of_their_numbers() {
        WorkSet set = set(log.read(
                MEASURED_HEADER + measured("2", "110", "1.6") + measured("1", "110", "4") + measured("3", "", "")));

        assertEquals(SetMethod.TEMPO, set.method());
        assertEquals(Optional.of(Load.parse("110 kg")), set.load());
        assertEquals(List.of(Rep.ofSeconds(4), Rep.ofSeconds(1.6), Rep.UNMEASURED), set.reps());
        assertEquals(3, log.tally().rows(RowKind.REP));
        assertEquals(1, log.tally().sets());
    }

    @Test
    void columns_in_any_order_with_milliseconds_and_decimal_commas() {
        List<Check> checks = log.read("""
                rep;set;exercise;Date;eccentric_ms;unit;load;method
                1;1;Bench Press (Barbell);2026-03-02T18:00:00+01:00;4000,5;lbs;242,5;supramaximal negative
                """);

        WorkSet set = set(checks);
        assertEquals(
                Instant.parse("2026-03-02T17:00:00Z"), checks.get(0).session().start());
        assertEquals(SetMethod.SUPRAMAXIMAL_NEGATIVE, set.method());
        assertEquals(Optional.of(Load.parse("242.5 lb")), set.load());
        assertEquals(
                Optional.of(Duration.ofNanos(4_000_500_000L)), set.reps().get(0).descent());
    }

    @Test
    void sets_exercises_and_dates_are_told_apart_wherever_the_rows_stand() {
        List<Check> checks = log.read("""
                date,exercise,set,rep,eccentric_s
                2026-03-09,leg-press,1,1,4
                2026-03-02,leg-press,1,1,4
                2026-03-02,heel-drop,1,1,4
                2026-03-02,leg-press,1,2,4
                2026-03-02,leg-press,2,1,4
                """);

        assertEquals(
                List.of("log.csv:row 3", "log.csv:row 2"),
                checks.stream().map(Check::source).toList());
        Session session = checks.get(0).session();
        assertEquals(
                List.of("leg-press", "heel-drop", "leg-press"),
                session.exercises().stream().map(entry -> entry.exercise().id()).toList());
        assertEquals(2, session.exercises().get(0).sets().get(0).reps().size());
    }

    @Test
    void day_begins_in_the_zone_of_the_command_line() {
        ReadLog berlin =
                new ReadLog(Optional.empty(), List.of(), Optional.empty(), Optional.of(ZoneId.of("Europe/Berlin")));

        assertEquals(
                Instant.parse("2026-03-01T23:00:00Z"),
                berlin.read(MEASURED_HEADER + measured("1", "110", "4"))
                        .get(0)
                        .session()
                        .start());
    }

    @Test
    void reps_without_a_method_are_ordinary_ones() {
        WorkSet set = set(log.read("date,exercise,set,rep,eccentric_s\n2026-03-02,leg-press,1,1,0.8\n"));

        assertEquals(SetMethod.CONVENTIONAL, set.method());
        assertEquals(
                Set.of("reps without a method count as ordinary ones, not as negatives (--method says otherwise)"),
                log.tally().notes().keySet().stream()
                        .filter(note -> note.startsWith("reps"))
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void command_line_gives_the_method_where_the_file_does_not() {
        ReadLog tempo = new ReadLog(
                Optional.of(SetMethod.TEMPO), List.of("*press*=TWO_UP_ONE_DOWN"), Optional.empty(), Optional.empty());

        assertEquals(
                SetMethod.TWO_UP_ONE_DOWN,
                set(tempo.read("date,exercise,set,rep,eccentric_s\n2026-03-02,leg-press,1,1,4\n"))
                        .method());
    }

    @Test
    void bad_cells_are_refused_and_leave_their_rep_unmeasured() {
        WorkSet set = set(log.read(MEASURED_HEADER
                + measured("1", "110", "4")
                + measured("2", "110", "-1")
                + measured("2", "110", "fast")
                + measured("2", "110", "NaN")
                + measured("2", "110", "Infinity")
                + measured("2", "110", "0")
                + measured("2", "115", "4")
                + measured("1", "110", "4")
                + measured("0", "110", "4")
                + measured("one", "110", "4")
                + measured("2", "110", "4").replace("TEMPO", "TEMP")
                + measured("2", "110", "4").replace("TEMPO", "FLYWHEEL")
                + measured("2", "110", "4").replace("kg", "")
                + measured("2", "110", "4").replace("kg", "stone")
                + measured("3", "110", "\"4,5\"")));

        String consequence = " (its session is checked without it)";
        assertEquals(
                List.of(
                                "3: eccentric_s: \"-1\" is negative; write 0 or more, like 3.5",
                                "4: eccentric_s: \"fast\" is no number; write it like 3.5",
                                "5: eccentric_s: \"NaN\" is no number; write it like 3.5",
                                "6: eccentric_s: \"Infinity\" is no number; write it like 3.5",
                                "7: eccentric_s: \"0\" is no time of lowering; leave it empty if it was not measured",
                                "8: load: 115 kg contradicts 110 kg in an earlier row of the same set; a set has one load",
                                "9: rep: 1 stands twice in the set; number the reps 1, 2, 3",
                                "10: rep: \"0\" is too small; the first one is 1",
                                "11: rep: \"one\" is no number; write it like 8",
                                "12: method: \"TEMP\" is no method; did you mean TEMPO?",
                                "13: method: FLYWHEEL contradicts TEMPO in row 2 of the same set; a set has one method",
                                "14: unit: is missing for the load; write kg or lb, or give --unit",
                                "15: unit: \"stone\" is no unit of weight; write kg or lb",
                                "16: eccentric_s: \"4,5\" is no number; write it like 3.5")
                        .stream()
                        .map(line -> "log.csv:row " + line + consequence)
                        .toList(),
                log.problems());
        assertEquals(List.of(Rep.ofSeconds(4), Rep.UNMEASURED, Rep.UNMEASURED), set.reps());
    }

    @Test
    void sets_stand_in_the_order_of_their_numbers_and_a_rep_without_a_row_was_not_measured() {
        List<WorkSet> sets = log.read("""
                        date,exercise,set,rep,eccentric_s,method
                        2026-03-02,leg-press,2,1,2.5,TEMPO
                        2026-03-02,leg-press,1,3,1.5,TEMPO
                        """).get(0).session().exercises().get(0).sets();

        assertEquals(
                List.of(Rep.UNMEASURED, Rep.UNMEASURED, Rep.ofSeconds(1.5)),
                sets.get(0).reps());
        assertEquals(List.of(Rep.ofSeconds(2.5)), sets.get(1).reps());
    }

    @Test
    void exercise_that_is_a_negative_by_name_is_noted_when_it_counts_as_ordinary() {
        log.read("date,exercise,set,rep,eccentric_s\n2026-03-02,negative-pull-up,1,1,4\n");

        assertEquals(
                Set.of("log.csv"),
                log.tally()
                        .notes()
                        .get("exercises that are negatives by name count as ordinary sets; say --negatives"
                                + " 'negative-*=BODY_WEIGHT_NEGATIVE'"));
    }

    @Test
    void misspelt_column_does_not_vanish() {
        BadInput refused = assertThrows(
                BadInput.class,
                () -> log.read("date,exercise,set,rep,eccentric_s,methode\n2026-03-02,x,1,1,1,TEMPO\n"));

        assertEquals("column \"methode\" is not known; did you mean method?", refused.text());
    }

    @Test
    void column_that_is_not_used_is_named() {
        log.read("date,exercise,set,rep,eccentric_s,velocity\n2026-03-02,leg-press,1,1,4,0.3\n");

        assertEquals(Set.of("log.csv"), log.tally().notes().get("columns that are not used: velocity"));
    }

    private static WorkSet set(List<Check> checks) {
        assertEquals(1, checks.size());
        assertEquals(1, checks.get(0).session().exercises().size());
        assertEquals(1, checks.get(0).session().exercises().get(0).sets().size());
        return checks.get(0).session().exercises().get(0).sets().get(0);
    }
}
