package io.github.eccentricrules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuilderTest {
    @Test
    void aBenchPressSessionOfThreeSetsOfFiveIsShort() {
        Session session = Session.planned(Instant.parse("2026-03-02T18:00:00Z"))
                .athlete(Athlete.builder().trainingMonths(36).build())
                .warmUp(Duration.ofMinutes(8), 3)
                .exercise(ExerciseEntry.builder("barbell-bench-press")
                        .oneRepMax(Load.parse("100 kg"))
                        .sets(
                                3,
                                WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                                        .load(Load.parse("110 kg"))
                                        .spotters(Spotters.attentive(1))
                                        .returnMethod(ReturnMethod.PARTNER)
                                        .reps(5, Duration.ofSeconds(4))
                                        .build())
                        .build())
                .build();

        ExerciseEntry bench = session.exercises().get(0);
        assertEquals(3, bench.sets().size());
        assertEquals(5, bench.sets().get(2).reps().size());
        assertEquals(
                Optional.of(Duration.ofSeconds(4)),
                bench.sets().get(2).reps().get(4).descent());
        assertEquals(Phase.PLANNED, session.phase());
    }

    @Test
    void aBuilderFromAValueBuildsAnEqualValue() {
        Session session = Session.performed(Instant.EPOCH)
                .id("a")
                .end(Instant.EPOCH.plusSeconds(60))
                .readiness(Readiness.of(1, 0))
                .athlete(Athlete.builder().sex(Sex.MALE).injuries().conditions().build())
                .exercise(ExerciseEntry.builder("leg-press")
                        .eccentricMax(TestedMaximum.of(Load.ofKilograms(1)))
                        .set(WorkSet.builder(SetMethod.TEMPO)
                                .side(Side.LEFT)
                                .rest(Duration.ZERO)
                                .safetyCatches(false)
                                .build())
                        .build())
                .build();

        ExerciseEntry entry = session.exercises().get(0);
        assertEquals(session, session.toBuilder().build());
        assertEquals(entry, entry.toBuilder().build());
        assertEquals(entry.sets().get(0), entry.sets().get(0).toBuilder().build());
        assertEquals(
                session.athlete(),
                session.athlete().map(athlete -> athlete.toBuilder().build()));
    }

    @Test
    void whatWasBuiltDoesNotChangeWithWhatItWasBuiltFrom() {
        List<Rep> reps = new ArrayList<>(List.of(Rep.ofSeconds(4)));
        WorkSet set = WorkSet.builder(SetMethod.TEMPO).reps(reps).build();

        reps.clear();

        assertEquals(1, set.reps().size());
        assertThrows(UnsupportedOperationException.class, () -> set.reps().clear());
    }
}
