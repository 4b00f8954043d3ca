package io.github.eccentricrules.examples.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.examples.json.RoundTripTest.Mapper;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads JSON as a person or another program writes it. */
class RequestShapeTest {
    private static final String REQUEST = """
            {
              "ruleSet": "negatives",
              "session": {
                "start": "2026-03-02T18:00:00Z",
                "phase": "PERFORMED",
                "athlete": {"bodyMass": "82.5 kg", "trainingMonths": 48, "conditions": []},
                "warmUp": {"general": "PT8M", "rampSets": 3},
                "exercises": [{
                  "exercise": "barbell-bench-press",
                  "oneRepMax": {"load": {"kilograms": 100}, "testedOn": "2026-02-16"},
                  "sets": [{
                    "method": "SUPRAMAXIMAL_NEGATIVE",
                    "side": "LEFT",
                    "load": "242.5 lb",
                    "liftedLoad": "60kg",
                    "rest": "PT180S",
                    "spotters": {"count": 1, "attentive": true},
                    "returnMethod": "PARTNER",
                    "tempo": "4-0-1-0",
                    "reps": [{"descent": "PT4.25S"}, {"dropped": true}, {}]
                  }]
                }]
              },
              "history": []
            }
            """;

    private record Request(String ruleSet, Session session, Optional<List<Session>> history) {}

    private static Session wanted() {
        WorkSet set = WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                .side(Side.LEFT)
                .load(Load.ofPounds(242.5))
                .liftedLoad(Load.ofKilograms(60))
                .rest(Duration.ofMinutes(3))
                .spotters(Spotters.attentive(1))
                .returnMethod(ReturnMethod.PARTNER)
                .tempo(Tempo.parse("4010"))
                .reps(List.of(Rep.ofSeconds(4.25), Rep.UNMEASURED.withDropped(), Rep.UNMEASURED))
                .build();
        LocalDate day = LocalDate.parse("2026-02-16");
        return Session.performed(Instant.parse("2026-03-02T18:00:00Z"))
                .athlete(Athlete.builder()
                        .bodyMass(Load.ofKilograms(82.5))
                        .trainingMonths(48)
                        .conditions()
                        .build())
                .warmUp(Duration.ofMinutes(8), 3)
                .exercise(ExerciseEntry.builder("barbell-bench-press")
                        .oneRepMax(TestedMaximum.of(Load.ofKilograms(100), day))
                        .set(set)
                        .build())
                .build();
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void readsACheckRequestWithItsTextForms(Mapper mapper) throws IOException {
        Request request = mapper.read(REQUEST, Request.class);

        assertEquals(new Request("negatives", wanted(), Optional.of(List.of())), request);
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void tellsNoHistoryFromAnEmptyOne(Mapper mapper) throws IOException {
        String without = REQUEST.replace(",\n  \"history\": []", "");

        assertEquals(Optional.empty(), mapper.read(without, Request.class).history());
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void readsEachTextFormAlone(Mapper mapper) throws IOException {
        assertEquals(Load.ofKilograms(110), mapper.read("\"110 kg\"", Load.class));
        assertEquals(Load.ofKilograms(110), mapper.read("{\"kilograms\": 110.0}", Load.class));
        assertEquals(Load.ofPounds(242.5), mapper.read("\"242.5 lb\"", Load.class));
        assertEquals(Exercise.of("leg-press"), mapper.read("\"leg-press\"", Exercise.class));
        assertEquals(Tempo.parse("31X1"), mapper.read("\"31X1\"", Tempo.class));
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void aHistoryIsAListOfSessions(Mapper mapper) throws IOException {
        History history = History.of(Samples.full(), Samples.minimal());

        Session[] read = mapper.read(mapper.write(history.sessions()), Session[].class);

        assertEquals(history, History.of(read));
    }

    @ParameterizedTest
    @EnumSource(Mapper.class)
    void refusesWhatTheModelRefusesInItsWords(Mapper mapper) {
        assertRefused(mapper, Load.class, "\"110 stone\"", "load must be a number with its unit");
        assertRefused(mapper, Load.class, "{\"kilograms\": -1}", "kilograms must not be negative, was -1");
        assertRefused(mapper, Exercise.class, "\"bench-pres\"", "barbell-bench-press");
        assertRefused(mapper, Tempo.class, "\"100X0\"", "tempo must read like 4-0-1-0");
        assertRefused(mapper, Rep.class, "{\"descent\": \"PT-1S\"}", "descent must not be negative, was PT-1S");
        assertRefused(mapper, Session.class, "{\"phase\": \"PLANNED\", \"exercises\": []}", "start");
        assertRefused(
                mapper,
                Session.class,
                REQUEST.replaceAll("(?s).*\"session\": |,\n  \"history.*", "")
                        .replaceAll("(?s)\\[\\{\n +\"exercise\".*", "[]}"),
                "exercises must hold at least one, was empty");
    }

    private static void assertRefused(Mapper mapper, Class<?> type, String json, String reason) {
        String message =
                assertThrows(Exception.class, () -> mapper.read(json, type)).getMessage();

        assertTrue(message.contains(reason), message);
    }
}
