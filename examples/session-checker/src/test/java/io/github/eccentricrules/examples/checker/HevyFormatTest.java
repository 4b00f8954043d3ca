package io.github.eccentricrules.examples.checker;

import static io.github.eccentricrules.examples.checker.Samples.HEVY_HEADER;
import static io.github.eccentricrules.examples.checker.Samples.hevy;
import static io.github.eccentricrules.examples.checker.Samples.hevyAt;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HevyFormatTest {
    private final ReadLog log = new ReadLog();

    @Test
    void rows_become_sets_of_sessions() {
        List<Check> checks = log.read(HEVY_HEADER
                + hevy("Bench Press (Barbell)", "warmup", "40", "10")
                + hevy("Bench Press (Barbell)", "normal", "82.5", "8")
                + hevy("Pull Up", "failure", "", "6")
                + hevy("Bench Press (Barbell)", "dropset", "60", "13.0")
                + hevyAt("1 Sep 2025, 07:48", "1 Sep 2025, 08:00", "Squat (Barbell)", "normal", "100", "5"));

        assertEquals(
                List.of("log.csv:row 6", "log.csv:row 2"),
                checks.stream().map(Check::source).toList());
        Session session = checks.get(1).session();
        assertEquals(Instant.parse("2025-09-15T07:48:00Z"), session.start());
        assertEquals(Optional.of(Instant.parse("2025-09-15T09:13:00Z")), session.end());
        assertEquals(Phase.PERFORMED, session.phase());
        assertEquals(
                List.of("barbell-bench-press", "pull-up", "barbell-bench-press"),
                session.exercises().stream().map(entry -> entry.exercise().id()).toList());
        WorkSet warmUp = session.exercises().get(0).sets().get(0);
        assertEquals(SetMethod.WARM_UP, warmUp.method());
        WorkSet set = session.exercises().get(0).sets().get(1);
        assertEquals(SetMethod.CONVENTIONAL, set.method());
        assertEquals(Optional.of(Load.parse("82.5 kg")), set.load());
        assertEquals(Collections.nCopies(8, Rep.UNMEASURED), set.reps());
        assertEquals(Optional.empty(), session.exercises().get(1).sets().get(0).load());
        assertEquals(13, session.exercises().get(2).sets().get(0).reps().size());
    }

    @Test
    void every_session_sees_the_ones_before_it() {
        List<Check> checks = log.read(HEVY_HEADER
                + hevy("Squat (Barbell)", "normal", "100", "5")
                + hevyAt("1 Sep 2025, 07:48", "1 Sep 2025, 08:00", "Squat (Barbell)", "normal", "100", "5"));

        assertEquals(2, checks.get(0).history().orElseThrow().sessions().size());
        assertEquals(checks.get(0).history(), checks.get(1).history());
    }

    @Test
    void warm_up_marks_of_all_kinds() {
        for (String mark : List.of("warmup", "W", "WARM_UP", "warm_up", "Warm Up")) {
            assertEquals(SetMethod.WARM_UP, set(hevy("Pull Up", mark, "", "5")).method(), mark);
        }
    }

    @Test
    void only_a_set_of_the_type_failure_is_known_to_have_gone_to_it() {
        assertEquals(Optional.of(true), set(hevy("Pull Up", "failure", "", "5")).toFailure());
        assertEquals(Optional.empty(), set(hevy("Pull Up", "normal", "", "5")).toFailure());
        assertEquals(Optional.empty(), set(hevy("Pull Up", "dropset", "", "5")).toFailure());
    }

    @Test
    void warm_up_as_an_exercise_is_no_working_set() {
        assertEquals(SetMethod.WARM_UP, set(hevy("Warm Up", "normal", "", "")).method());
        assertEquals(0, log.tally().unmapped().size());
    }

    @Test
    void weight_of_an_assisted_exercise_is_not_its_load() {
        assertEquals(
                Optional.empty(),
                set(hevy("Pull Up (Assisted)", "normal", "20", "5")).load());
    }

    @Test
    void empty_weight_zero_weight_and_empty_reps_are_not_known() {
        WorkSet set = set(hevy("Pull Up", "normal", "", ""));
        assertEquals(Optional.empty(), set.load());
        assertEquals(List.of(), set.reps());
        assertEquals(Optional.empty(), set(hevy("Pull Up", "normal", "0", "5")).load());
    }

    @Test
    void pounds_in_the_header() {
        List<Check> checks = log.read(
                (HEVY_HEADER + hevy("Squat (Barbell)", "normal", "135", "5")).replace("weight_kg", "weight_lbs"));

        assertEquals(Optional.of(Load.parse("135 lb")), onlySet(checks).load());
    }

    @Test
    void bad_cells_refuse_their_row_and_no_other() {
        List<Check> checks = log.read(HEVY_HEADER
                + hevy("Squat (Barbell)", "normal", "100", "5")
                + hevy("Squat (Barbell)", "normal", "100", "8.5")
                + hevy("Squat (Barbell)", "normal", "100", "-3")
                + hevy("Squat (Barbell)", "normal", "NaN", "5")
                + hevy("Squat (Barbell)", "normal", "-5", "5")
                + hevy("Squat (Barbell)", "normall", "100", "5")
                + hevy("", "normal", "100", "5")
                + hevy("Squat (Barbell)", "normal", "82,5", "5"));

        String consequence = " (its session is checked without it)";
        assertEquals(
                List.of(
                        "log.csv:row 3: reps: \"8.5\" is no whole number; write it like 8" + consequence,
                        "log.csv:row 4: reps: \"-3\" is negative; write 0 or more, like 8" + consequence,
                        "log.csv:row 5: weight_kg: \"NaN\" is no number; write it like 82.5" + consequence,
                        "log.csv:row 6: weight_kg: \"-5\" is negative; write 0 or more, like 82.5" + consequence,
                        "log.csv:row 7: set_type: \"normall\" is no type of set; did you mean normal?" + consequence,
                        "log.csv:row 8: exercise_title: is empty; write it like Bench Press (Barbell)" + consequence,
                        "log.csv:row 9: has 15 fields where the header has 14; check its quotes, its separators and its"
                                + " decimal commas (the row is left out of its session)"),
                log.problems());
        assertEquals(1, onlyEntry(checks).sets().size());
        assertEquals(8, log.tally().rows());
        assertEquals(7, log.tally().rowsRefused());
        assertEquals(1, log.tally().rows(RowKind.SET));
    }

    @Test
    void bad_dates() {
        List<Check> checks = log.read(HEVY_HEADER
                + hevyAt("15/09/2025", "", "Squat (Barbell)", "normal", "100", "5")
                + hevyAt("15 Okt 2025, 07:48", "", "Squat (Barbell)", "normal", "100", "5")
                + hevyAt("15 Sep 2025, 07:48", "", "Squat (Barbell)", "normal", "100", "5"));

        String right = " is no date; write it like 2025-09-15T07:48:00Z, 2025-09-15 07:48:00, 15 Sep 2025, 07:48"
                + " (English month) or 2025-09-15 (the row is left out of its session)";
        assertEquals(
                List.of(
                        "log.csv:row 2: start_time: \"15/09/2025\"" + right,
                        "log.csv:row 3: start_time: \"15 Okt 2025, 07:48\"" + right),
                log.problems());
        assertEquals(1, checks.size());
    }

    @Test
    void session_that_ends_before_it_starts_is_refused_in_one_line() {
        String bad = hevyAt("15 Sep 2025, 07:48", "15 Sep 2025, 06:00", "Squat (Barbell)", "normal", "100", "5");
        List<Check> checks = log.read(HEVY_HEADER
                + bad
                + bad
                + hevyAt("16 Sep 2025, 07:48", "16 Sep 2025, 09:00", "Squat (Barbell)", "normal", "100", "5"));

        assertEquals(
                List.of("log.csv:row 2: the session ends before it starts; correct its dates (2 rows refused)"),
                log.problems());
        assertEquals(
                List.of("log.csv:row 4"), checks.stream().map(Check::source).toList());
        assertEquals(2, log.tally().rowsRefused());
        assertEquals(1, log.tally().sessionsRefused());
    }

    @Test
    void session_of_which_nothing_is_left_is_refused() {
        assertEquals(List.of(), log.read(HEVY_HEADER + hevy("Squat (Barbell)", "normal", "100", "x")));
        assertEquals(
                List.of("log.csv:row 2: reps: \"x\" is no number; write it like 8 (nothing is left of its session)"),
                log.problems());
        assertEquals(1, log.tally().sessionsRefused());
    }

    private WorkSet set(String row) {
        return onlySet(log.read(HEVY_HEADER + row));
    }

    private static WorkSet onlySet(List<Check> checks) {
        assertEquals(1, onlyEntry(checks).sets().size());
        return onlyEntry(checks).sets().get(0);
    }

    private static ExerciseEntry onlyEntry(List<Check> checks) {
        assertEquals(1, checks.size());
        assertEquals(1, checks.get(0).session().exercises().size());
        return checks.get(0).session().exercises().get(0);
    }
}
