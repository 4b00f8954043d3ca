package io.github.eccentricrules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.eccentricrules.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NullTest {
    private static final Instant START = Instant.parse("2026-03-02T18:00:00Z");
    private static final Load BAR = Load.parse("20 kg");
    private static final WorkSet SET = WorkSet.builder(SetMethod.TEMPO).build();
    private static final ExerciseEntry ENTRY =
            ExerciseEntry.builder("leg-press").set(SET).build();
    private static final Session SESSION =
            Session.performed(START).exercise(ENTRY).build();

    static Stream<Arguments> components() {
        Readiness readiness = Readiness.of(0, 0);
        Injury injury = new Injury(MuscleGroup.CHEST, LocalDate.EPOCH, true);
        Tempo tempo = Tempo.parse("40X0");
        return Stream.<Record>of(
                        SESSION,
                        ENTRY,
                        SET,
                        Rep.UNMEASURED,
                        BAR,
                        tempo,
                        tempo.eccentric(),
                        Tempo.read("40X0").orElseThrow(),
                        Athlete.builder().build(),
                        readiness,
                        injury,
                        new WarmUp(Duration.ZERO, 0),
                        Spotters.of(1),
                        new Releasers(BAR, BAR, 1),
                        TestedMaximum.of(BAR),
                        Exercise.of("leg-press"))
                .flatMap(sample -> Arrays.stream(sample.getClass().getRecordComponents())
                        .filter(component -> !component.getType().isPrimitive())
                        .map(component ->
                                Arguments.of(sample.getClass().getSimpleName(), component.getName(), sample)));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("components")
    void everyComponentOfTheModelRefusesNullByItsName(String type, String name, Record sample) throws Exception {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = sample.getClass().getConstructor(types);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals(name)
                    ? null
                    : components[i].getAccessor().invoke(sample);
        }

        Throwable thrown = assertThrows(InvocationTargetException.class, () -> constructor.newInstance(values))
                .getCause();

        assertEquals(NullPointerException.class, thrown.getClass());
        assertEquals(name, thrown.getMessage());
    }

    static Stream<Arguments> calls() {
        List<Session> holed = Arrays.asList(SESSION, null);
        return Stream.of(
                call("exercises[1]", () -> session(Arrays.asList(ENTRY, null))),
                call(
                        "sets[0]",
                        () -> new ExerciseEntry(
                                ENTRY.exercise(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Collections.singletonList(null))),
                call(
                        "reps[2]",
                        () -> WorkSet.builder(SetMethod.TEMPO)
                                .reps(Arrays.asList(Rep.UNMEASURED, Rep.UNMEASURED, null))),
                call("injuries[0]", () -> Athlete.builder().injuries((Injury) null)),
                call("conditions[0]", () -> Athlete.builder().conditions((Condition) null)),
                call("primaryMuscles[1]", () -> Exercise.builder("own").primaryMuscles(MuscleGroup.CHEST, null)),
                call("allowedMethods[0]", () -> Exercise.builder("own").allowedMethods((SetMethod) null)),
                call("sessions[1]", () -> History.of(holed)),
                call("sessions", () -> History.of((List<Session>) null)),
                call("start", () -> Session.planned(null)),
                call("exercise", () -> Session.planned(START).exercise(null)),
                call("general", () -> Session.planned(START).warmUp(null, 2)),
                call("id", () -> ExerciseEntry.builder((String) null)),
                call("exercise", () -> ExerciseEntry.builder((Exercise) null)),
                call("load", () -> ExerciseEntry.builder("leg-press").oneRepMax((Load) null)),
                call("set", () -> ExerciseEntry.builder("leg-press").set(null)),
                call("method", () -> WorkSet.builder(null)),
                call("reps", () -> WorkSet.builder(SetMethod.TEMPO).reps(null)),
                call("peakPower", () -> WorkSet.builder(SetMethod.FLYWHEEL).peakPower(null)),
                call("twoLimbMax", () -> ExerciseEntry.builder("leg-press").twoLimbMax(null)),
                call("capacity", () -> Spotters.of(1).withCapacity(null)),
                call("hold", () -> Rep.UNMEASURED.withHold(null)),
                call("faults[0]", () -> Rep.UNMEASURED.withFaults((RepFault) null)),
                call("stressors[0]", () -> Readiness.builder().stressors((Stressor) null)),
                call("redFlags[0]", () -> Readiness.builder().redFlags((RedFlag) null)),
                call("nextCompetition", () -> Athlete.builder().nextCompetition(null)),
                call("id", () -> Exercise.builder(null)),
                call("id", () -> Exercise.of(null)),
                call("text", () -> Load.parse(null)),
                call("text", () -> Tempo.parse(null)),
                call("kilograms", () -> Load.ofKilograms((BigDecimal) null)),
                call("pounds", () -> Load.ofPounds((BigDecimal) null)),
                call("other", () -> BAR.plus(null)),
                call("session", () -> Validator.check(null)),
                call("history", () -> Validator.check(SESSION, null)),
                call("ruleSet", () -> Validator.of(null)));
    }

    private static Session session(List<ExerciseEntry> exercises) {
        return Session.planned(START).exercises(exercises).build();
    }

    private static Arguments call(String name, Executable executable) {
        return Arguments.of(name, executable);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void everyFactoryAndBuilderRefusesNullByItsName(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    static Stream<Arguments> namelessCalls() {
        return Stream.of(
                call("descent", () -> Rep.of(null)),
                call("descent", () -> WorkSet.builder(SetMethod.TEMPO).reps(5, null)),
                call("duration", () -> Tempo.Pace.of((Duration) null)),
                call("conditions", () -> Athlete.builder().conditions((Condition[]) null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namelessCalls")
    void theseRefuseNullByItsNameToo(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
