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

        assertEquals(1, history.negatives(LEG_PRESS, WEEK_AGO, TODAY).size());
    }

    @Test
    void theSessionThatIsJudgedAndLaterOnesDoNotCount() {
        Session edited = TODAY.toBuilder().id("today").build();
        Session asItWas =
                negatives(NOW.minusSeconds(600)).toBuilder().id("today").build();
        History history = History.of(TODAY, asItWas, negatives(NOW.plusSeconds(1)));

        assertEquals(1, history.negatives(LEG_PRESS, WEEK_AGO, TODAY).size());
        assertEquals(0, history.negatives(LEG_PRESS, WEEK_AGO, edited).size());
        assertEquals(0, History.of(TODAY).negatives(LEG_PRESS, WEEK_AGO, TODAY).size());
    }

    @Test
    void onlyNegativesCountAsNegatives() {
        History history = History.of(
                session(NOW.minusSeconds(60), SetMethod.CONVENTIONAL),
                session(NOW.minusSeconds(90), SetMethod.ISOMETRIC_HOLD));

        assertEquals(0, history.negatives(LEG_PRESS, WEEK_AGO, TODAY).size());
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
    void whatEndedLastIsFoundPastTheSessionThatIsJudged() {
        Session longOne = negatives(NOW.minusSeconds(900)).toBuilder()
                .end(NOW.minusSeconds(60))
                .build();
        Session shortOne = negatives(NOW.minusSeconds(600));
        Session plan = TODAY.toBuilder()
                .id("plan")
                .start(NOW.minusSeconds(10))
                .phase(Phase.PLANNED)
                .build();
        History history = History.of(longOne, shortOne, plan, TODAY);

        assertEquals(Optional.of(longOne), history.lastNegatives(MuscleGroup.GLUTES, TODAY));
        assertEquals(Optional.of(shortOne), History.of(shortOne, plan, TODAY).lastNegatives(MuscleGroup.GLUTES, TODAY));
        assertEquals(Optional.empty(), History.of(plan, TODAY).lastNegatives(MuscleGroup.GLUTES, TODAY));
    }

    @Test
    void theFirstNegativesOfAMuscleGroupAreFound() {
        Session first = negatives(NOW.minus(Duration.ofDays(300)));
        History history = History.of(negatives(NOW.minusSeconds(60)), first, TODAY);

        assertEquals(Optional.of(first), history.firstNegatives(MuscleGroup.GLUTES, TODAY));
        assertEquals(Optional.empty(), history.firstNegatives(MuscleGroup.CHEST, TODAY));
        assertEquals(Optional.empty(), history.firstNegatives(MuscleGroup.GLUTES, first));
    }

    @Test
    void sessionsAreFoundByMethodAndExerciseOrMuscle() {
        Session tempo = session(NOW.minusSeconds(60), SetMethod.TEMPO);
        Session supramaximal = negatives(NOW.minusSeconds(120));
        Session weekAgo = negatives(WEEK_AGO);
        History history = History.of(tempo, supramaximal, weekAgo, TODAY);
        SetMethod method = SetMethod.SUPRAMAXIMAL_NEGATIVE;

        assertEquals(List.of(supramaximal), history.sessions(method, LEG_PRESS, WEEK_AGO, TODAY));
        assertEquals(List.of(supramaximal), history.sessions(method, MuscleGroup.GLUTES, WEEK_AGO, TODAY));
        assertEquals(List.of(tempo), history.sessions(SetMethod.TEMPO, LEG_PRESS, WEEK_AGO, TODAY));
        assertEquals(List.of(), history.sessions(SetMethod.FLYWHEEL, MuscleGroup.GLUTES, WEEK_AGO, TODAY));
        assertEquals(Optional.of(supramaximal), history.last(method, LEG_PRESS, TODAY));
        assertEquals(Optional.of(supramaximal), history.last(method, MuscleGroup.KNEE_EXTENSORS, TODAY));
        assertEquals(Optional.of(supramaximal), history.last(method, TODAY));
        assertEquals(Optional.empty(), history.last(method, Exercise.of("deadlift"), TODAY));
        assertEquals(Optional.empty(), history.last(method, MuscleGroup.CHEST, TODAY));
    }

    @Test
    void aSessionWithManySetsOfAnExerciseIsFoundOnce() {
        WorkSet set = WorkSet.builder(SetMethod.TEMPO).build();
        ExerciseEntry entry = ExerciseEntry.builder(LEG_PRESS).sets(3, set).build();
        Session session = Session.performed(NOW.minusSeconds(60))
                .exercises(List.of(entry, entry))
                .build();

        assertEquals(List.of(session), History.of(session).sessions(SetMethod.TEMPO, LEG_PRESS, WEEK_AGO, TODAY));
        assertEquals(
                1, History.of(session).negatives(LEG_PRESS, WEEK_AGO, TODAY).size());
    }

    @Test
    void workOfUnknownMusclesIsFoundByItsMethod() {
        Session own = Session.performed(NOW.minusSeconds(60))
                .exercise(ExerciseEntry.builder(Exercise.builder("own").build())
                        .set(WorkSet.builder(SetMethod.TEMPO).build())
                        .build())
                .build();
        History history = History.of(own, negatives(NOW.minusSeconds(30)));

        assertEquals(Optional.of(own), history.lastNegativesOfUnknownMuscles(TODAY));
        assertEquals(Optional.of(own), history.lastOfUnknownMuscles(SetMethod.TEMPO, TODAY));
        assertEquals(Optional.empty(), history.lastOfUnknownMuscles(SetMethod.SUPRAMAXIMAL_NEGATIVE, TODAY));
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
