package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoseTest {
    private static final Dose NORDIC = Dose.inOrder(12, 10, 8);
    private static final Dose WIDE = Dose.sets(Range.of(4, 6), Range.of(6, 8));

    @Test
    void aDoseReadsAsItIsWritten() {
        assertEquals("2 x 5", Dose.sets(2, 5).toString());
        assertEquals("3 x 6 to 8", Dose.sets(3, Range.of(6, 8)).toString());
        assertEquals("4 to 6 x 6 to 8", WIDE.toString());
        assertEquals("12-10-8", NORDIC.toString());
        assertEquals("5 sets", Dose.setsToFailure(5).toString());
        assertEquals("sets of 8", Dose.repsOfEachSet(8).toString());
        assertEquals("70 reps in all", Dose.repsOfSession(Range.of(70)).toString());
        assertEquals("not stated", Dose.UNSTATED.toString());
    }

    @Test
    void theTotalFollowsFromSetsAndRepetitionsOrIsStated() {
        assertEquals(Optional.of(Range.of(30)), NORDIC.totalReps());
        assertEquals(Optional.of(Range.of(24, 48)), WIDE.totalReps());
        assertEquals(
                Optional.of(Range.of(1, 90)),
                Dose.repsOfSession(Range.of(1, 90)).totalReps());
        assertEquals(Optional.empty(), Dose.setsToFailure(5).totalReps());
        assertEquals(Optional.empty(), Dose.repsOfEachSet(8).totalReps());
        assertEquals(Optional.empty(), Dose.UNSTATED.totalReps());
    }

    @Test
    void theRepetitionsOfTheLastSetHoldForThoseBeyond() {
        assertEquals(Optional.of(Range.of(10)), NORDIC.repsOf(2));
        assertEquals(Optional.of(Range.of(6, 8)), WIDE.repsOf(6));
        assertEquals(Optional.empty(), Dose.setsToFailure(5).repsOf(1));
    }

    @Test
    void theDistanceIsCountedInRepetitions() {
        assertEquals(0, NORDIC.distanceTo(List.of(12, 10, 8)));
        assertEquals(8, NORDIC.distanceTo(List.of(8, 10, 12)));
        assertEquals(8, NORDIC.distanceTo(List.of(12, 10)), "one is missing");
        assertEquals(5, NORDIC.distanceTo(List.of(12, 10, 8, 5)), "one is too many");
        assertEquals(3, WIDE.distanceTo(List.of(6, 7, 9, 4)));
        assertEquals(0, Dose.UNSTATED.distanceTo(List.of(6, 7)));
    }

    @Test
    void aRangeIsFromTheLeastToTheMost() {
        assertTrue(Range.of(3).isFixed());
        assertFalse(Range.of(3, 5).isFixed());
        assertEquals(Range.of(5, 9), Range.of(2, 4).plus(Range.of(3, 5)));
        assertEquals(2, Range.of(3, 5).distanceTo(1));
        assertEquals(0, Range.of(3, 5).distanceTo(5));
        assertEquals(1, Range.of(3, 5).distanceTo(6));
        assertThrows(IllegalArgumentException.class, () -> Range.of(5, 3));
        assertThrows(IllegalArgumentException.class, () -> Range.of(-1, 3));
    }

    @Test
    void aStageHasWeeksInOrderAndADoseAndASpreadOverItsWeeks() {
        assertThrows(IllegalArgumentException.class, () -> stage(0, 1, List.of(), List.of(NORDIC)));
        assertThrows(IllegalArgumentException.class, () -> stage(3, 2, List.of(), List.of(NORDIC)));
        assertThrows(IllegalArgumentException.class, () -> stage(1, 2, List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> stage(1, 2, List.of(1, 2, 1), List.of(NORDIC)));
        assertEquals(
                "weeks 1 to 2: sessions 1 to 2 a week (1, 2), sets and reps 12-10-8",
                stage(1, 2, List.of(1, 2), List.of(NORDIC)).toString());
    }

    private static Stage stage(int from, int to, List<Integer> spread, List<Dose> doses) {
        return new Stage(
                from, Optional.of(to), Optional.of(Range.of(1, 2)), Optional.empty(), spread, doses, Optional.empty());
    }
}
