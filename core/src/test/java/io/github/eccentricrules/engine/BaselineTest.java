package io.github.eccentricrules.engine;

import static io.github.eccentricrules.engine.Reports.report;
import static io.github.eccentricrules.engine.Reports.violation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final Location BENCH = Location.ofExercise(1, "barbell-bench-press");
    private static final Violation FAST = fast(BENCH.withSet(1).withRep(2), "2.4", "3");
    private static final Violation PLACED = violation("placement", Severity.WARNING, BENCH, "Move it.");

    private static Violation fast(Location rep, String seconds, String limit) {
        return Violation.of(
                "descent",
                false,
                Severity.ERROR,
                rep,
                Message.of("descent", "Lower in {limit}.").with("limit", 3),
                Optional.of(new Measure(
                        new BigDecimal(seconds), Comparison.AT_LEAST, new BigDecimal(limit), Unit.SECONDS)));
    }

    private static Violation reps(int reps, int limit, Severity severity, String key) {
        return Violation.of(
                "reps",
                false,
                severity,
                BENCH.withSet(1),
                Message.of(key, "Do {limit}.").with("limit", limit),
                Optional.of(new Measure(
                        BigDecimal.valueOf(reps), Comparison.AT_MOST, BigDecimal.valueOf(limit), Unit.REPS)));
    }

    private static Report of(Violation... violations) {
        return report(List.of(violations), List.of(), List.of("x"), List.of());
    }

    private static List<Violation> fresh(Violation before, Violation... after) {
        return Baseline.of(of(before)).newIn(of(after));
    }

    @Test
    void whatIsKnownIsNotNewAndWhatIsAddedIs() {
        Violation another = fast(BENCH.withSet(4).withRep(2), "2.4", "3");

        assertEquals(List.of(), fresh(FAST, FAST));
        assertEquals(List.of(another), fresh(FAST, FAST, another));
        assertEquals(List.of(PLACED), fresh(FAST, PLACED));
        assertEquals(List.of(), fresh(FAST));
    }

    @Test
    void theNumberOfTheExerciseDoesNotCountAndItsIdDoes() {
        Location moved =
                Location.ofExercise(3, "barbell-bench-press").withSet(1).withRep(2);
        Location other = Location.ofExercise(1, "leg-press").withSet(1).withRep(2);

        assertEquals(List.of(), fresh(FAST, fast(moved, "2.4", "3")));
        assertEquals(1, fresh(FAST, fast(other, "2.4", "3")).size());
    }

    @Test
    void aWorseMeasureAtTheSamePlaceIsNewAndABetterOneIsNot() {
        assertEquals(1, fresh(FAST, fast(FAST.location(), "2.3", "3")).size());
        assertEquals(0, fresh(FAST, fast(FAST.location(), "2.5", "3")).size());
    }

    @Test
    void aStricterLimitIsNewAndALooserOneIsNot() {
        assertEquals(1, fresh(FAST, fast(FAST.location(), "2.4", "3.5")).size());
        assertEquals(0, fresh(FAST, fast(FAST.location(), "2.4", "2.5")).size());
    }

    @Test
    void aWorseSeverityIsNewAndAMilderOneIsNot() {
        Violation note = reps(6, 5, Severity.INFO, "reps.recommended");
        Violation error = reps(7, 6, Severity.ERROR, "reps");

        assertEquals(List.of(error), fresh(note, error));
        assertEquals(List.of(), fresh(error, note));
    }

    @Test
    void oneKnownViolationAccountsForOneAlone() {
        Violation general = violation("warm-up", Severity.WARNING, Location.SESSION, "Move for 5 min.");
        Violation ramp = violation("warm-up", Severity.WARNING, Location.SESSION, "Do 2 ramp sets.");
        Violation none = violation("warm-up", Severity.ERROR, Location.SESSION, "Warm up.");

        assertEquals(1, fresh(general, general, ramp).size());
        assertEquals(1, fresh(none, general, ramp).size());
        assertEquals(List.of(), Baseline.of(of(general, ramp)).newIn(of(ramp, general)));
    }

    @Test
    void whatTheWordsAreAboutTellsApartWhatStandsAtOnePlace() {
        Violation few = reps(7, 6, Severity.WARNING, "reps");
        Violation other = reps(7, 6, Severity.WARNING, "reps.of-beginners");

        assertEquals(List.of(other), fresh(few, few, other));
        assertEquals(List.of(other), fresh(few, other));
    }

    @Test
    void whatIsAcceptedIsNeitherKnownNorNew() {
        Waiver waiver =
                Waiver.builder("descent").reason("Because.").acceptedBy("Kim").build();
        Violation accepted = FAST.acceptedBy(waiver);

        assertEquals(List.of(), fresh(PLACED, accepted));
        assertEquals(List.of(FAST), fresh(accepted, FAST));
    }

    @Test
    void whatGuardsLifeIsNeverHidden() {
        Violation fallen = violation("uncontrolled-descent", Severity.ERROR, BENCH.withSet(1), "Stop.");

        assertEquals(List.of(fallen), fresh(fallen, fallen));
    }

    @Test
    void theTextHasALineForEachAndReadsBack() {
        Baseline baseline = Baseline.of(of(
                FAST,
                reps(6, 5, Severity.INFO, "reps.recommended"),
                PLACED,
                violation("warm-up", Severity.WARNING, Location.SESSION, "Warm up.")));

        assertEquals("""
                ERROR descent at barbell-bench-press, set 1, rep 2 margin -0.6 SECONDS
                INFO reps at barbell-bench-press, set 1 margin -1 REPS about reps.recommended
                WARNING placement at barbell-bench-press about ""
                WARNING warm-up about \"\"""", baseline.toString());
        assertEquals(baseline, Baseline.parse("# kept in March\n\n" + baseline));
    }

    @Test
    void aLineThatIsNoViolationIsRefusedByItsNumber() {
        assertRefused("line 1: severity must be one of [INFO, WARNING, ERROR], was \"BAD\"", "BAD descent");
        assertRefused(
                "line 2: margin must be a number such as -0.6, was \"1E9\"", "\nERROR descent margin 1E9 SECONDS");
        assertRefused(
                "line 1: known violation must read like \"ERROR descent-duration-min at leg-press, set 1 margin -0.6"
                        + " SECONDS\", was \"ERROR descent of\", which cannot be read from \" of\" on",
                "ERROR descent of");
    }

    private static void assertRefused(String message, String text) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Baseline.parse(text))
                        .getMessage());
    }
}
