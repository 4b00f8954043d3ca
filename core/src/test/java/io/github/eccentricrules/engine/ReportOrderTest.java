package io.github.eccentricrules.engine;

import static io.github.eccentricrules.engine.Reports.STAMP;
import static io.github.eccentricrules.engine.Reports.report;
import static io.github.eccentricrules.engine.Reports.violation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report is the same in whatever order its findings were made. */
class ReportOrderTest {
    private static final Location SESSION = Location.SESSION;
    private static final Location BENCH = Location.ofExercise(1, "barbell-bench-press");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void violationsStandInTheOrderOfPlaceThenSeverityThenRuleThenMessage(int seed) {
        List<Violation> ordered = List.of(
                violation("z", Severity.INFO, SESSION, "Stop."),
                violation("a", Severity.ERROR, BENCH, "Rest."),
                violation("a", Severity.ERROR, BENCH, "Stop."),
                violation("b", Severity.ERROR, BENCH, "Stop."),
                violation("a", Severity.WARNING, BENCH, "Stop."),
                violation("a", Severity.INFO, BENCH.withSet(1), "Stop."),
                violation("a", Severity.ERROR, BENCH.withSet(1).withRep(1), "Stop."),
                violation("a", Severity.ERROR, BENCH.withSet(2), "Stop."));
        List<Violation> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(ordered, report(shuffled, List.of(), List.of(), List.of()).violations());
    }

    @Test
    void gapsStandInTheOrderOfPlaceThenRule() {
        Gap first = new Gap("b", SESSION, List.of("history"));
        Gap second = new Gap("a", BENCH, List.of("set.load"));
        Gap third = new Gap("b", BENCH, List.of("history"));

        assertEquals(
                List.of(first, second, third),
                report(List.of(), List.of(third, second, first), List.of(), List.of())
                        .notEvaluated());
    }

    @Test
    void failuresStandInTheOrderOfPlaceThenRule() {
        Failure first = new Failure("b", SESSION, "?");
        Failure second = new Failure("a", BENCH, "?");
        Failure third = new Failure("b", BENCH, "?");

        assertEquals(
                List.of(first, second, third),
                report(List.of(), List.of(), List.of(), List.of(second, third, first))
                        .failures());
    }

    @Test
    void rulesStandInTheOrderOfTheirIds() {
        Report report = Report.of(
                STAMP, List.of(), List.of(), List.of("y", "x"), List.of("o", "n"), List.of(), List.of(), List.of());

        assertEquals(List.of("x", "y"), report.passed());
        assertEquals(List.of("n", "o"), report.notApplicable());
    }

    @Test
    void nobodyChangesAReport() {
        List<String> passed = new ArrayList<>(List.of("x"));
        Report report = report(List.of(), List.of(), passed, List.of());
        passed.clear();

        assertEquals(List.of("x"), report.passed());
        assertThrows(
                UnsupportedOperationException.class, () -> report.violations().clear());
        assertThrows(UnsupportedOperationException.class, () -> report.passed().clear());
    }
}
