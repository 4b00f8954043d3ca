package io.github.eccentricrules.examples.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.eccentricrules.deviation.PlanComparison;
import io.github.eccentricrules.engine.Baseline;
import io.github.eccentricrules.engine.Explanation;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSetComparison;
import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.remedy.Repair;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Holds the promise that plain mappers write and read the model and the report without a loss. */
class RoundTripTest {
    private static final com.fasterxml.jackson.databind.ObjectMapper PLAIN_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build();

    private static final tools.jackson.databind.json.JsonMapper PLAIN_3 =
            tools.jackson.databind.json.JsonMapper.builder().build();

    private static final tools.jackson.databind.json.JsonMapper WITHOUT_ABSENT_3 =
            tools.jackson.databind.json.JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .build();

    /** Says which mapper writes and reads. All are as they come, with the modules that their version finds. */
    enum Mapper {
        JACKSON_2 {
            @Override
            String write(Object value) throws IOException {
                return PLAIN_2.writeValueAsString(value);
            }

            @Override
            <T> T read(String json, Class<T> type) throws IOException {
                return PLAIN_2.readValue(json, type);
            }
        },
        JACKSON_3 {
            @Override
            String write(Object value) {
                return PLAIN_3.writeValueAsString(value);
            }

            @Override
            <T> T read(String json, Class<T> type) {
                return PLAIN_3.readValue(json, type);
            }
        },
        JACKSON_3_WITHOUT_ABSENT {
            @Override
            String write(Object value) {
                return WITHOUT_ABSENT_3.writeValueAsString(value);
            }

            @Override
            <T> T read(String json, Class<T> type) {
                return WITHOUT_ABSENT_3.readValue(json, type);
            }
        };

        abstract String write(Object value) throws IOException;

        abstract <T> T read(String json, Class<T> type) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void aSessionReadsBackEqual(Mapper mapper) throws IOException {
        assertEquals(Samples.full(), mapper.read(mapper.write(Samples.full()), Session.class));
        assertEquals(Samples.minimal(), mapper.read(mapper.write(Samples.minimal()), Session.class));
    }

    @ParameterizedTest
    @EnumSource
    void aReportReadsBackEqual(Mapper mapper) throws IOException {
        Report report = Samples.report();

        Report read = mapper.read(mapper.write(report), Report.class);

        assertEquals(report, read);
        assertEquals(report.toString(), read.toString());
    }

    @ParameterizedTest
    @EnumSource
    void aReportWithWaiversReadsBackEqual(Mapper mapper) throws IOException {
        Report report = Samples.waived();

        Report read = mapper.read(mapper.write(report), Report.class);

        assertEquals(report, read);
        assertEquals(report.toString(), read.toString());
        assertEquals(report.accepted(), read.accepted());
        assertFalse(read.accepted().isEmpty());
        assertEquals(3, read.idleWaivers().size());
    }

    @ParameterizedTest
    @EnumSource
    void waiversAndABaselineReadBackEqual(Mapper mapper) throws IOException {
        Baseline baseline = Baseline.of(Samples.report());

        assertEquals(Samples.waivers(), mapper.read(mapper.write(Samples.waivers()), Waivers.class));
        assertEquals(baseline, mapper.read(mapper.write(baseline), Baseline.class));
        assertFalse(baseline.known().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void aWaiverNeedsOnlyWhatItMustHave(Mapper mapper) throws IOException {
        String json = """
                {"waivers": [{"rule": "descent-*", "place": {"exerciseId": "leg-press", "set": 1}, "reason": "why",
                              "acceptedBy": "Kim"}]}
                """;

        assertEquals(
                Waivers.parse("descent-* at leg-press, set 1 accepted by Kim: why"), mapper.read(json, Waivers.class));
    }

    @ParameterizedTest
    @EnumSource
    void aComparisonReadsBackEqual(Mapper mapper) throws IOException {
        RuleSetComparison comparison = Samples.comparison();

        RuleSetComparison read = mapper.read(mapper.write(comparison), RuleSetComparison.class);

        assertEquals(comparison, read);
        assertEquals(comparison.toString(), read.toString());
    }

    @ParameterizedTest
    @EnumSource
    void explanationsReadBackEqual(Mapper mapper) throws IOException {
        Set<Explanation.Result> outcomes = EnumSet.noneOf(Explanation.Result.class);
        for (Explanation explanation : Samples.explanations()) {
            Explanation read = mapper.read(mapper.write(explanation), Explanation.class);

            assertEquals(explanation, read);
            assertEquals(explanation.toString(), read.toString());
            outcomes.add(explanation.outcome());
        }
        assertTrue(outcomes.size() >= 4, outcomes::toString);
    }

    @ParameterizedTest
    @EnumSource
    void aPlanComparisonReadsBackEqual(Mapper mapper) throws IOException {
        PlanComparison comparison = Samples.planComparison();

        PlanComparison read = mapper.read(mapper.write(comparison), PlanComparison.class);

        assertEquals(comparison, read);
        assertEquals(comparison.toString(), read.toString());
        assertFalse(comparison.differences().isEmpty());
        assertFalse(comparison.broken().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void aRepairReadsBackEqual(Mapper mapper) throws IOException {
        for (Session session : List.of(Samples.full(), Samples.plan())) {
            Repair repair = Samples.repair(session);

            Repair read = mapper.read(mapper.write(repair), Repair.class);

            assertEquals(repair, read);
            assertEquals(repair.text(Language.GERMAN), read.text(Language.GERMAN));
            assertFalse(repair.changes().isEmpty());
            assertFalse(repair.remaining().isEmpty());
        }
    }

    /** A field that is absent in the sample would be read back equal whatever becomes of it. */
    @Test
    void theFullSampleHasEveryField() {
        Map<String, Boolean> fields = new TreeMap<>();
        collect(Samples.full(), fields);

        assertEquals(
                List.of(),
                fields.keySet().stream().filter(name -> !fields.get(name)).toList());
    }

    private static void collect(Object value, Map<String, Boolean> fields) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> collect(inner, fields));
        } else if (value instanceof Collection<?> all) {
            all.forEach(inner -> collect(inner, fields));
        } else if (value instanceof Record && !(value instanceof Load) && !(value instanceof Tempo)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = get(value, component);
                boolean there = !(part instanceof Optional<?> optional) || optional.isPresent();
                fields.merge(value.getClass().getSimpleName() + "." + component.getName(), there, Boolean::logicalOr);
                collect(part, fields);
            }
        }
    }

    private static Object get(Object whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatOneMapperWroteTheOthersRead(Mapper writer) throws IOException {
        String session = writer.write(Samples.full());
        String report = writer.write(Samples.report());
        for (Mapper reader : Mapper.values()) {
            // Jackson 2 as it comes writes a duration as a number of seconds, which both read.
            assertEquals(Samples.full(), reader.read(session, Session.class), writer + " to " + reader);
            assertEquals(Samples.report(), reader.read(report, Report.class), writer + " to " + reader);
        }
    }

    @ParameterizedTest
    @EnumSource
    void textStandsForALoadAnExerciseAndATempo(Mapper mapper) throws IOException {
        String entry = """
                {"exercise": "barbell-bench-press", "oneRepMax": {"load": "242.5 lb"},
                 "sets": [{"method": "TEMPO", "load": {"kilograms": 110}, "tempo": "4-0-1-0", "reps": [{"descent": "PT4S"}, {}]}]}
                """;

        ExerciseEntry read = mapper.read(entry, ExerciseEntry.class);

        WorkSet set = read.sets().get(0);
        assertEquals("barbell-bench-press", read.exercise().id());
        assertEquals(Load.parse("242.5 lb"), read.oneRepMax().orElseThrow().load());
        assertEquals(SetMethod.TEMPO, set.method());
        assertEquals(Load.parse("110 kg"), set.load().orElseThrow());
        assertEquals(
                Tempo.parse("40X0").pauseShortened(), set.tempo().orElseThrow().pauseShortened());
        assertEquals(Optional.empty(), set.reps().get(1).descent());
    }

    @Test
    void absentFieldsVanishWhenTheyAreToldTo() throws IOException {
        String json = Mapper.JACKSON_3_WITHOUT_ABSENT.write(Samples.minimal());

        assertFalse(json.contains("null"), json);
        assertFalse(json.contains("athlete"), json);
    }

    @Test
    void theAcceptanceCasesReadBackEqual() throws IOException {
        Path folder = Path.of(System.getProperty("eccentricrules.cases", "../../../shared/cases"));
        Assumptions.assumeTrue(Files.isDirectory(folder), "acceptance cases not found in " + folder);
        int sessions = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "C*.json")) {
            for (Path file : files) {
                JsonNode request =
                        tools.jackson.databind.json.JsonMapper.shared().readTree(Files.readString(file));
                for (JsonNode node : Stream.concat(
                                Stream.of(request.get("session")),
                                request.path("history").valueStream())
                        .toList()) {
                    Session session = Mapper.JACKSON_2.read(node.toString(), Session.class);
                    assertEquals(session, Mapper.JACKSON_3.read(node.toString(), Session.class), file::toString);
                    assertEquals(session, Mapper.JACKSON_3.read(Mapper.JACKSON_2.write(session), Session.class));
                    sessions++;
                }
            }
        }
        assertTrue(sessions > 0, "no session in " + folder);
    }
}
