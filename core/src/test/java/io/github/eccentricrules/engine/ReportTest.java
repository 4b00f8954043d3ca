package io.github.eccentricrules.engine;

import static io.github.eccentricrules.engine.Reports.STAMP;
import static io.github.eccentricrules.engine.Reports.report;
import static io.github.eccentricrules.engine.Reports.violation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Location BENCH = Location.ofExercise(1, "barbell-bench-press");
    private static final Violation NOTE = violation("a", Severity.INFO, Location.SESSION, "Eat.");
    private static final Violation WARNING = violation("b", Severity.WARNING, Location.SESSION, "Warm up.");
    private static final Violation ERROR = violation("c", Severity.ERROR, BENCH, "Stop.");
    private static final Gap GAP = new Gap("d", Location.SESSION, List.of("history"));
    private static final Failure FAILURE = new Failure("e", BENCH, "java.lang.IllegalStateException");

    private static final Report CLEAN = report(List.of(), List.of(), List.of("x"), List.of());
    private static final Report NOTHING = report(List.of(), List.of(), List.of(), List.of());
    private static final Report GAPS = report(List.of(), List.of(GAP), List.of("x"), List.of());
    private static final Report FAILED = report(List.of(), List.of(), List.of("x"), List.of(FAILURE));
    private static final Report NOTED = report(List.of(NOTE), List.of(), List.of("x"), List.of());
    private static final Report WARNED = report(List.of(WARNING, NOTE), List.of(), List.of(), List.of());
    private static final Report BROKEN =
            report(List.of(ERROR, WARNING, NOTE), List.of(GAP), List.of("x"), List.of(FAILURE));

    @Test
    void theStatusFollowsFromTheLists() {
        assertEquals(Status.CLEAN, CLEAN.status());
        assertEquals(Status.NOTHING_TO_JUDGE, NOTHING.status());
        assertEquals(Status.INCOMPLETE, GAPS.status());
        assertEquals(Status.INCOMPLETE, FAILED.status());
        assertEquals(Status.VIOLATED, NOTED.status());
        assertEquals(Status.VIOLATED, BROKEN.status());
    }

    @Test
    void onlyAReportWithoutViolationGapAndFailureIsClean() {
        assertTrue(CLEAN.isClean());
        assertTrue(NOTHING.isClean());
        assertFalse(GAPS.isClean());
        assertFalse(FAILED.isClean());
        assertFalse(NOTED.isClean());
        assertFalse(BROKEN.isClean());
    }

    @Test
    void theWorstSeverityIsThatOfTheWorstViolation() {
        assertEquals(Optional.empty(), GAPS.worstSeverity());
        assertEquals(Optional.of(Severity.INFO), NOTED.worstSeverity());
        assertEquals(Optional.of(Severity.WARNING), WARNED.worstSeverity());
        assertEquals(Optional.of(Severity.ERROR), BROKEN.worstSeverity());
    }

    @Test
    void theViolationsOfASeverityIncludeTheWorseOnes() {
        assertEquals(List.of(WARNING, NOTE, ERROR), BROKEN.violations(Severity.INFO));
        assertEquals(List.of(WARNING, ERROR), BROKEN.violations(Severity.WARNING));
        assertEquals(List.of(ERROR), BROKEN.violations(Severity.ERROR));
        assertEquals(List.of(), NOTED.violations(Severity.WARNING));
    }

    @Test
    void aSessionThatMayBeDoneDoesNotThrow() {
        assertSame(CLEAN, CLEAN.orThrow());
        assertSame(NOTHING, NOTHING.orThrow());
        assertSame(NOTED, NOTED.orThrow());
    }

    @Test
    void aWarningAGapOrAFailureThrowsTheReport() {
        for (Report report : List.of(WARNED, BROKEN, GAPS, FAILED)) {
            ViolationException e = assertThrows(ViolationException.class, report::orThrow);

            assertSame(report, e.report().orElseThrow());
            assertEquals(report.toString(), e.getMessage());
        }
    }

    @Test
    void aStatusThatDoesNotFollowIsRefused() {
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> new Report(
                        STAMP,
                        Status.CLEAN,
                        true,
                        List.of(),
                        List.of(GAP),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));

        assertEquals("status must be INCOMPLETE for these lists, was CLEAN", e.getMessage());
    }

    @Test
    void aReportThatIsNotCleanCannotSaySo() {
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> new Report(
                        STAMP,
                        Status.VIOLATED,
                        true,
                        List.of(NOTE),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));

        assertEquals("clean must be false for these lists, was true", e.getMessage());
    }
}
