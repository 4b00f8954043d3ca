package io.github.eccentricrules.examples.checker;

import static io.github.eccentricrules.examples.checker.Samples.HEVY_HEADER;
import static io.github.eccentricrules.examples.checker.Samples.hevyAt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long log is summed up, so that it is read to the end; a short one is not. */
class LogDigestTest {
    @TempDir
    private Path folder;

    @Test
    void more_than_ten_sessions_are_summed_up() {
        CheckerRun run = CheckerRun.of("--method", "SUPRAMAXIMAL_NEGATIVE", log(11));

        assertEquals(1, run.status());
        assertTrue(run.out().contains("11 sessions that were judged"), run.out());
        assertTrue(
                run.out()
                        .contains("  ERROR    in 11 of 11, last on 2025-09-11: No training partner is recorded for this"
                                + " set; have at least 1 partner stand by. (barbell-bench-press) [spotter-required]"),
                run.out());
        assertEquals(1, count(run.out(), "[spotter-required]"));
        assertEquals(1, count(run.out(), "General training information"));
    }

    @Test
    void what_differs_from_session_to_session_is_counted() {
        CheckerRun run = CheckerRun.of("--method", "SUPRAMAXIMAL_NEGATIVE", log(11));

        assertTrue(
                run.out().contains("ERROR    in 10 of 11, last on 2025-09-11: This is session 7 with negatives"),
                run.out());
    }

    @Test
    void what_a_log_does_not_hold_is_said_once() {
        CheckerRun run = CheckerRun.of("--method", "SUPRAMAXIMAL_NEGATIVE", log(11));

        assertEquals(1, count(run.out(), "Not evaluated"));
        assertTrue(
                run.out()
                        .contains("  athlete (proteinGramsPerKilogram, trainingMonths): protein-intake,"
                                + " training-status-min"),
                run.out());
    }

    @Test
    void ten_sessions_are_shown_one_by_one() {
        CheckerRun run = CheckerRun.of("--method", "SUPRAMAXIMAL_NEGATIVE", log(10));

        assertFalse(run.out().contains("sessions that were judged"), run.out());
        assertEquals(10, count(run.out(), "[spotter-required]"));
    }

    @Test
    void the_user_may_choose() {
        assertEquals(
                11,
                count(
                        CheckerRun.of("--reports", "each", "--method", "TEMPO", log(11))
                                .out(),
                        "[spotter-required]"));
        assertTrue(CheckerRun.of("--reports", "digest", "--method", "TEMPO", log(2))
                .out()
                .contains("2 sessions that were judged"));
        assertEquals(2, CheckerRun.of("--reports", "all", log(1)).status());
    }

    private Path log(int sessions) {
        StringBuilder text = new StringBuilder(HEVY_HEADER);
        for (int day = 1; day <= sessions; day++) {
            text.append(hevyAt(
                    day + " Sep 2025, 07:48", day + " Sep 2025, 08:00", "Bench Press (Barbell)", "normal", "100", "5"));
        }
        return CheckerRun.file(folder, "log.csv", text.toString());
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
