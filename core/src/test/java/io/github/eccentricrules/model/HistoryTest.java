package io.github.eccentricrules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");
    private static final Instant WEEK_AGO = NOW.minus(Duration.ofDays(7));
    private static final Exercise LEG_PRESS = Exercise.of("leg-press");
    private static final Session TODAY = negatives(NOW);

    @Test
    void sessionsAreInTheOrderOfTheirStart() {
        Session later = negatives(NOW.minusSeconds(60));
        Session earlier = negatives(NOW.minusSeconds(120));

        assertEquals(List.of(earlier, later), History.of(later, earlier).sessions());
        assertEquals(History.of(earlier, later), History.of(later, earlier));
    }

    @Test
    void aSessionExactlyAtTheStartOfTheSpanIsOutsideIt() {
        History history = History.of(negatives(WEEK_AGO), negatives(WEEK_AGO.plusSeconds(1)));

        assertEquals(1, history.countNegatives(LEG_PRESS, WEEK_AGO, TODAY));
    }

    @Test
    void theSessionThatIsJudgedAndLaterOnesDoNotCount() {
        Session edited = TODAY.toBuilder().id("today").build();
        Session asItWas =
                negatives(NOW.minusSeconds(600)).toBuilder().id("today").build();
        History history = History.of(TODAY, asItWas, negatives(NOW.plusSeconds(1)));

        assertEquals(1, history.countNegatives(LEG_PRESS, WEEK_AGO, TODAY));
        assertEquals(0, history.countNegatives(LEG_PRESS, WEEK_AGO, edited));
        assertEquals(0, History.of(TODAY).countNegatives(LEG_PRESS, WEEK_AGO, TODAY));
    }

    @Test
    void onlyNegativesCountAsNegatives() {
        History history = History.of(
                session(NOW.minusSeconds(60), SetMethod.CONVENTIONAL),
                session(NOW.minusSeconds(90), SetMethod.ISOMETRIC_HOLD));

        assertEquals(0, history.countNegatives(LEG_PRESS, WEEK_AGO, TODAY));
        assertFalse(history.hasNegativesBefore(TODAY));
        assertEquals(Optional.empty(), history.lastNegatives(MuscleGroup.GLUTES, TODAY));
    }

    @Test
    void theLastNegativesOfAMuscleGroupAreFoundByAnyExerciseThatTrainsIt() {
        Session squat = Session.performed(NOW.minusSeconds(60))
                .exercise(ExerciseEntry.builder("barbell-back-squat")
                        .set(WorkSet.builder(SetMethod.TEMPO).build())
                        .build())
                .build();

        History history = History.of(squat, negatives(NOW.minusSeconds(120)));

        assertEquals(Optional.of(squat), history.lastNegatives(MuscleGroup.GLUTES, TODAY));
        assertEquals(Optional.empty(), history.lastNegatives(MuscleGroup.CHEST, TODAY));
        assertTrue(history.hasNegativesBefore(TODAY));
    }

    @Test
    void theHeaviestOrdinarySetIsFoundWithinItsSpan() {
        History history = History.of(
                session(NOW.minus(Duration.ofDays(8)), SetMethod.CONVENTIONAL),
                session(NOW.minus(Duration.ofDays(1)), SetMethod.CONVENTIONAL));

        assertEquals(Optional.of(Load.ofKilograms(100)), history.heaviestConventional(LEG_PRESS, WEEK_AGO, NOW, TODAY));
        assertEquals(Optional.empty(), history.heaviestConventional(LEG_PRESS, NOW, NOW, TODAY));
        assertEquals(Optional.empty(), history.heaviestConventional(Exercise.of("deadlift"), WEEK_AGO, NOW, TODAY));
    }

    @Test
    void aHistoryTellsNoBodyWhatItHolds() {
        assertEquals("History of 1 sessions", History.of(TODAY).toString());
        assertThrows(
                UnsupportedOperationException.class,
                () -> History.of(TODAY).sessions().clear());
        assertEquals(History.none(), History.of(List.of()));
    }

    private static Session negatives(Instant start) {
        return session(start, SetMethod.SUPRAMAXIMAL_NEGATIVE);
    }

    private static Session session(Instant start, SetMethod method) {
        return Session.performed(start)
                .exercise(ExerciseEntry.builder(LEG_PRESS)
                        .set(WorkSet.builder(method).load(Load.ofKilograms(100)).build())
                        .build())
                .build();
    }
}
