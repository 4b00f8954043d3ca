package io.github.eccentricrules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The impossible is refused with the name of the field and the value; a null with the name of the field. */
class BadInputTest {
    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");
    private static final WorkSet SET = WorkSet.builder(SetMethod.TEMPO).reps(1).build();
    private static final ExerciseEntry ENTRY =
            ExerciseEntry.builder("leg-press").set(SET).build();

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments(
                        "exercises must hold at least one, was empty",
                        () -> Session.planned(NOW).build()),
                arguments(
                        "sets must hold at least one, was empty",
                        () -> ExerciseEntry.builder("leg-press").build()),
                arguments("descent must not be negative, was PT-1S", () -> Rep.of(Duration.ofSeconds(-1))),
                arguments(
                        "descent must be above 0, was PT0S; leave it out if it was not measured",
                        () -> Rep.of(Duration.ZERO)),
                arguments(
                        "descent must be a finite number of seconds, was Infinity",
                        () -> Rep.ofSeconds(Double.POSITIVE_INFINITY)),
                arguments("descent must be a finite number of seconds, was NaN", () -> Rep.ofSeconds(Double.NaN)),
                arguments("descent must not be negative, was PT-1S", () -> Rep.ofSeconds(-1)),
                arguments(
                        "rest must not be negative, was PT-1M",
                        () -> SET.toBuilder().rest(Duration.ofMinutes(-1)).build()),
                arguments(
                        "count must be at least 0, was -1",
                        () -> SET.toBuilder().reps(-1)),
                arguments(
                        "count must be at most 10000, was 10001",
                        () -> SET.toBuilder().reps(10_001)),
                arguments("count must be at least 0, was -1", () -> Spotters.of(-1)),
                arguments("general must not be negative, was PT-1M", () -> new WarmUp(Duration.ofMinutes(-1), 0)),
                arguments("rampSets must be at least 0, was -2", () -> new WarmUp(Duration.ZERO, -2)),
                arguments("repsPerHookUp must be at least 1, was 0", () -> new Releasers(Load.ZERO, Load.ZERO, 0)),
                arguments("soreness must be a number from 0 to 10, was 11.0", () -> Readiness.of(11, 0)),
                arguments("pain must be a number from 0 to 10, was NaN", () -> Readiness.of(0, Double.NaN)),
                arguments(
                        "trainingMonths must be at least 0, was -1",
                        () -> Athlete.builder().trainingMonths(-1).build()),
                arguments(
                        "proteinGramsPerKilogram must be a number from 0 to 20, was Infinity",
                        () -> Athlete.builder()
                                .proteinGramsPerKilogram(Double.POSITIVE_INFINITY)
                                .build()),
                arguments(
                        "bodyMass must be above 0, was 0 kg",
                        () -> Athlete.builder().bodyMass(Load.ZERO).build()),
                arguments("load of a tested maximum must be above 0, was 0 kg", () -> TestedMaximum.of(Load.ZERO)),
                arguments(
                        "end must not be before start 2026-03-02T18:00:00Z, was 2026-03-02T17:59:59Z",
                        () -> Session.planned(NOW)
                                .end(NOW.minusSeconds(1))
                                .exercise(ENTRY)
                                .build()),
                arguments(
                        "id must not be blank, was \" \"",
                        () -> Session.planned(NOW).id(" ").exercise(ENTRY).build()),
                arguments(
                        "restBetweenReps must be at most PT24H, was PT25H",
                        () -> SET.toBuilder()
                                .restBetweenReps(Duration.ofHours(25))
                                .build()),
                arguments(
                        "hold must not be negative, was PT-1S", () -> Rep.UNMEASURED.withHold(Duration.ofSeconds(-1))),
                arguments("eccentric must be a number from 0 to 100000, was -1.0", () -> new PeakPower(100, -1)),
                arguments("concentric must be a number from 0 to 100000, was NaN", () -> new PeakPower(Double.NaN, 1)),
                arguments(
                        "strengthLossPercent must be a number from 0 to 100, was 101.0",
                        () -> Readiness.builder().strengthLossPercent(101).build()),
                arguments(
                        "programmeWeek must be at least 1, was 0",
                        () -> Session.planned(NOW)
                                .programmeWeek(0)
                                .exercise(ENTRY)
                                .build()),
                arguments(
                        "descent must not be negative, was PT-1S",
                        () -> new TestedMaximum(
                                Load.parse("100 kg"), Optional.empty(), Optional.of(Duration.ofSeconds(-1)))),
                arguments("id must not be blank, was \"\"", () -> Exercise.builder("")));
    }

    @ParameterizedTest
    @MethodSource
    void impossible(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    static Stream<Arguments> nulls() {
        return Stream.of(
                arguments("start", () -> Session.planned(null)),
                arguments("exercise", () -> Session.planned(NOW).exercise(null)),
                arguments("exercises", () -> Session.planned(NOW).exercises(null)),
                arguments("exercises[1]", () -> Session.planned(NOW).exercises(Arrays.asList(ENTRY, null))),
                arguments("athlete", () -> Session.planned(NOW).athlete(null)),
                arguments("general", () -> Session.planned(NOW).warmUp(null, 2)),
                arguments("method", () -> WorkSet.builder(null)),
                arguments("load", () -> SET.toBuilder().load(null)),
                arguments("reps", () -> SET.toBuilder().reps((List<Rep>) null)),
                arguments("reps[0]", () -> SET.toBuilder().reps(Arrays.asList((Rep) null))),
                arguments("descent", () -> new Rep(null, Optional.empty(), Optional.empty(), Optional.empty())),
                arguments("dropped", () -> new Rep(Optional.empty(), null, Optional.empty(), Optional.empty())),
                arguments("exercise", () -> ExerciseEntry.builder((Exercise) null)),
                arguments("set", () -> ExerciseEntry.builder("leg-press").set(null)),
                arguments("id", () -> Exercise.of(null)),
                arguments("text", () -> Load.parse(null)),
                arguments("text", () -> Tempo.parse(null)),
                arguments("kilograms", () -> new Load(null, Optional.empty())),
                arguments("sessions", () -> History.of((List<Session>) null)),
                arguments("sessions[0]", () -> History.of((Session) null)));
    }

    @ParameterizedTest
    @MethodSource
    void nulls(String field, Executable call) {
        assertEquals(field, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void theImplausibleIsTheBusinessOfARule() {
        assertEquals(Duration.ofSeconds(90), Rep.ofSeconds(90).descent().orElseThrow());
    }

    private static Arguments arguments(String expected, Executable call) {
        return Arguments.of(expected, call);
    }
}
