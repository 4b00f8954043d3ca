package io.github.eccentricrules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.benchBefore;
import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Condition;
import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Injury;
import io.github.eccentricrules.model.LiftStart;
import io.github.eccentricrules.model.LoadPosition;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.PeakPower;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.RedFlag;
import io.github.eccentricrules.model.Releasers;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.RepFault;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Sex;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.Stressor;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 16);

    @Test
    void aPlanIsShortAndSaysOnlyWhatIsThere() {
        WorkSet further = negative()
                .reps(5, Duration.ofSeconds(4))
                .rest(Duration.ofMinutes(3))
                .build();

        assertEquals("""
                Plan for 2026-03-02 18:00 UTC
                barbell-bench-press, one-repetition maximum 100 kg
                  1 x (conventional, 60 kg, 8 reps)
                  3 x (supramaximal negative, 110 kg, 5 reps of 4 s, rest 180 s, 1 attentive spotter, returned by a \
                partner)""", text(planned(bench(ordinary(60), further, further, further))));
    }

    @Test
    void theHistoryIsLatestFirstAndTellsAlikeSessionsOnce() {
        History history = History.of(
                benchBefore(Duration.ofDays(14)),
                benchBefore(Duration.ofHours(47).plusMinutes(59)),
                benchBefore(Duration.ofDays(7)),
                benchBefore(Duration.ofSeconds(-1)));

        assertEquals("""
                1 s after it; 1 day 23 h 59 min before; 7 days before; 14 days before:
                  barbell-bench-press, one-repetition maximum 100 kg
                    1 x (supramaximal negative, 110 kg, 1 rep of 4 s, 1 attentive spotter, returned by a partner)\
                """, after(history));
        assertEquals("Nothing was done before.", after(History.none()));
    }

    @Test
    void everyDatumThatIsTakenAwayChangesTheText() {
        String whole = text(full());
        for (Removal<Session> removal : Removal.of(full())) {
            assertNotEquals(whole, text(removal.result()), removal.path());
        }
    }

    private static String text(Session session) {
        return SessionText.of(session, Optional.empty());
    }

    private static String after(History history) {
        Session session = planned(bench(ordinary(60)));
        return SessionText.of(session, Optional.of(history))
                .substring(text(session).length())
                .strip();
    }

    private static Session full() {
        return Session.performed(NOW)
                .id("monday")
                .end(NOW.plusSeconds(3600))
                .programmeWeek(3)
                .athlete(Athlete.builder()
                        .sex(Sex.MALE)
                        .birthDate(DAY.minusYears(28))
                        .bodyMass(kilograms(82))
                        .trainingMonths(48)
                        .supervised(true)
                        .conditions(Condition.HERNIA)
                        .injuries(new Injury(MuscleGroup.CALF, DAY, true))
                        .proteinGramsPerKilogram(1.6)
                        .flywheelSessions(2)
                        .techniqueAttested(true)
                        .eccentricStrengthIsGoal(false)
                        .nextCompetition(DAY.plusYears(1))
                        .programmeStart(DAY)
                        .build())
                .readiness(Readiness.builder()
                        .soreness(2.5)
                        .pain(0)
                        .painDisabling(false)
                        .strengthLossPercent(10)
                        .rangeLoss(false)
                        .stressors(Stressor.HEAT)
                        .redFlags(RedFlag.SWELLING)
                        .build())
                .warmUp(Duration.ofMinutes(8), 3)
                .exercise(ExerciseEntry.builder(own())
                        .oneRepMax(kilograms(100))
                        .eccentricMax(
                                new TestedMaximum(kilograms(120), Optional.of(DAY), Optional.of(Duration.ofSeconds(3))))
                        .twoLimbMax(TestedMaximum.of(kilograms(180)))
                        .set(set())
                        .build())
                .build();
    }

    private static Exercise own() {
        return Exercise.builder("sled-lowering")
                .primaryMuscles(MuscleGroup.GLUTES)
                .secondaryMuscles(MuscleGroup.CALF)
                .startsWith(LiftStart.ECCENTRIC)
                .loadPosition(LoadPosition.NONE)
                .equipment(Equipment.DEVICE)
                .allowedMethods(SetMethod.TEMPO)
                .build();
    }

    private static WorkSet set() {
        return WorkSet.builder(SetMethod.ACCENTUATED_ECCENTRIC)
                .side(Side.LEFT)
                .load(kilograms(105))
                .liftedLoad(kilograms(80))
                .rest(Duration.ofMinutes(3))
                .spotters(Spotters.attentive(2).withCapacity(kilograms(70)))
                .returnMethod(ReturnMethod.RELEASERS)
                .safetyCatches(true)
                .releasers(new Releasers(kilograms(12.5), kilograms(12.5), 1))
                .tempo(Tempo.parse("3010"))
                .restBetweenReps(Duration.ofSeconds(15))
                .toFailure(false)
                .peakPower(new PeakPower(900, 1000))
                .reps(List.of(Rep.ofSeconds(2.5)
                        .withDropped(false)
                        .withHold(Duration.ofSeconds(1))
                        .withFaults(RepFault.UNEVEN)))
                .build();
    }
}
