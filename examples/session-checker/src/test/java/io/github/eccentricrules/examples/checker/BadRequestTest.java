package io.github.eccentricrules.examples.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.rules.RuleSets;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of bad JSON gets one line, and the request beside it is still checked. */
class BadRequestTest {
    private static final String SET = "session.exercises[0].sets[0]";

    @TempDir
    private Path folder;

    static Stream<Arguments> pieces() {
        return Stream.of(
                arguments("\"tempo\"", "\"tempoo\"", SET + ": unknown field \"tempoo\"; did you mean tempo?"),
                arguments("\"session\"", "\"sesion\"", "unknown field \"sesion\"; did you mean session?"),
                arguments(
                        "\"PT1.6S\"",
                        "\"fast\"",
                        SET + ".reps[1].descent: \"fast\" is no duration; write it like \"PT3.5S\""),
                arguments("\"PT1.6S\"", "1.6", SET + ".reps[1].descent: 1.6 is no duration; write it like \"PT3.5S\""),
                arguments("\"PT1.6S\"", "\"PT-1S\"", SET + ".reps[1].descent: must not be negative, was PT-1S"),
                arguments(
                        "\"PT1.6S\"",
                        "\"PT0S\"",
                        SET + ".reps[1].descent: must be above 0, was PT0S; leave it out if it was not measured"),
                arguments("\"TEMPO\"", "\"TEMP\"", SET + ".method: \"TEMP\" is not known here; did you mean TEMPO?"),
                arguments("\"TEMPO\"", "\"tempo\"", SET + ".method: \"tempo\" is not known here; did you mean TEMPO?"),
                arguments("\"PLANNED\"", "1", "session.phase: 1 is not known here; known are PLANNED, PERFORMED"),
                arguments("\"method\": \"TEMPO\",", "", SET + ".method: is missing"),
                arguments("\"start\": \"2026-03-02T18:00:00Z\",", "", "session.start: is missing"),
                arguments(
                        "2026-03-02T18:00:00Z",
                        "2026-03-02 18:00",
                        "session.start: \"2026-03-02 18:00\" is no point in time; write it like"
                                + " \"2026-03-02T18:00:00Z\""),
                arguments(", \"rampSets\": 3", "", "session.warmUp.rampSets: is missing"),
                arguments("3}", "null}", "session.warmUp.rampSets: is missing"),
                arguments("80}", "-5}", SET + ".load.kilograms: must not be negative, was -5"),
                arguments(
                        "80}",
                        "\"80\"}",
                        SET + ".load.kilograms: \"80\" is no number; write it like 82.5, without quotes"),
                arguments(
                        "80}",
                        "1e999999999}",
                        SET + ".load.kilograms: must be below 1000000000 with at most 18 decimals, was 1E+999999999"),
                arguments(
                        "{\"kilograms\": 80}",
                        "\"80\"",
                        SET + ".load: must be a number with its unit such as \"110 kg\" or \"242.5 lb\", was \"80\""),
                arguments(
                        "{\"kilograms\": 80}",
                        "80",
                        SET + ".load: 80 is no load; write it like {\"kilograms\": 110} or \"110 kg\""),
                arguments(
                        "48",
                        "\"48\"",
                        "session.athlete.trainingMonths: \"48\" is no whole number; write it like 4, without quotes"),
                arguments(
                        "48",
                        "48.5",
                        "session.athlete.trainingMonths: 48.5 is no whole number; write it like 4, without quotes"),
                arguments("48", "-1", "session.athlete.trainingMonths: must be at least 0, was -1"),
                arguments("true", "\"yes\"", SET + ".spotters.attentive: \"yes\" is neither true nor false"),
                arguments("\"ruleSet\": \"negatives\"", "\"id\": 5", "id: 5 is no text; write it in quotes"),
                arguments(
                        "\"negatives\"",
                        "\"negativs\"",
                        "ruleSet: rule set \"negativs\" is not known; did you mean negatives?"),
                arguments("\"history\": []", "\"history\": {}", "history: an object is no array; write it in [ ]"),
                arguments(
                        "\"history\": []",
                        "\"history\": [{\"start\": \"2026-03-01T18:00:00Z\", \"phase\": \"PERFORMED\"}]",
                        "history[0].exercises: is missing"),
                arguments("\"history\": []", "\"protocolWeek\": 0", "protocolWeek: must be at least 1, was 0"));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void one_line_with_the_path(String piece, String bad, String problem) {
        assertTrue(Samples.REQUEST.contains(piece), piece);
        Path file = CheckerRun.file(folder, "a.json", Samples.REQUEST.replace(piece, bad));
        Path good = CheckerRun.file(folder, "b.json", Samples.REQUEST);

        CheckerRun run = CheckerRun.json(file, good);

        assertEquals(List.of("a.json: " + problem), run.problems());
        assertEquals(2, run.status());
        assertEquals(List.of("b.json#0"), run.sources());
        assertEquals("Sessions: 2 read = 1 checked + 1 refused", run.summary("Sessions"));
    }

    static Stream<Arguments> texts() {
        String known = "write a check request {\"session\": {...}}";
        return Stream.of(
                arguments(
                        Samples.REQUEST.strip().replaceAll("}$", ""),
                        "malformed JSON in line 15, column 15: Unexpected end-of-input: expected close marker for Object"),
                arguments(
                        "{\"session\": NaN}",
                        "malformed JSON in line 1, column 16: NaN is no number; leave out what was not measured"),
                arguments(
                        "{\"session\": 1, \"session\": 2}",
                        "malformed JSON in line 1, column 25: field \"session\" stands twice; leave one of them"),
                arguments(
                        "{} {}",
                        "malformed JSON in line 1, column 4: something follows the end; write several requests as one array"),
                arguments("[]", "holds an empty array; " + known + " or an array of them"),
                arguments("3", "holds no object; " + known + " or an array of them"),
                arguments(
                        "[".repeat(2000),
                        "malformed JSON: Document nesting depth (501) exceeds the maximum allowed (500)"),
                arguments("  \n", "holds nothing but white space; export it again"));
    }

    @Test
    void week_of_the_request_reaches_the_session_and_must_not_contradict_it() {
        RequestReader reader = new RequestReader(
                new Settings(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Waivers.none(),
                        MethodChoice.of(Optional.empty(), List.of()),
                        Optional.empty(),
                        Optional.empty()),
                RuleSets.negatives(),
                new Problems(new PrintWriter(new StringWriter())),
                new Tally());
        String week = Samples.REQUEST.replace("\"history\": []", "\"history\": [], \"protocolWeek\": 3");
        String both = week.replace("\"phase\"", "\"programmeWeek\": 3, \"phase\"");

        assertEquals(
                Optional.of(3), reader.read("a.json", week).get(0).session().programmeWeek());
        assertEquals(
                Optional.of(3), reader.read("a.json", both).get(0).session().programmeWeek());

        Path file = CheckerRun.file(folder, "a.json", both.replace("\"programmeWeek\": 3", "\"programmeWeek\": 4"));
        assertEquals(
                List.of(
                        "a.json: protocolWeek: 3 contradicts session.programmeWeek, which is 4; leave out the wrong one"),
                CheckerRun.json(file).problems());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void one_line_for_a_file_that_is_no_request(String text, String problem) {
        Path file = CheckerRun.file(folder, "a.json", text);
        Path good = CheckerRun.file(folder, "b.json", Samples.REQUEST);

        CheckerRun run = CheckerRun.json(file, good);

        assertEquals(List.of("a.json: " + problem), run.problems());
        assertEquals(2, run.status());
        assertEquals(List.of("b.json#0"), run.sources());
        assertEquals("Files: 1 read, 1 refused", run.summary("Files"));
    }

    @Test
    void unknown_exercise_is_named_with_the_near_ones() {
        Path file =
                CheckerRun.file(folder, "a.json", Samples.REQUEST.replace("barbell-bench-press", "barbel-bench-press"));

        String problem = CheckerRun.json(file).problems().get(0);

        assertTrue(
                problem.startsWith(
                        "a.json: session.exercises[0].exercise: exercise \"barbel-bench-press\" is not in the"
                                + " catalogue; did you mean barbell-bench-press"),
                problem);
    }

    @Test
    void bare_session_is_told_where_it_belongs() {
        Path file = CheckerRun.file(folder, "a.json", "{\"exercises\": []}");

        assertEquals(
                List.of("a.json: session: is missing; write {\"session\": {...}} around the session itself"),
                CheckerRun.json(file).problems());
    }

    @Test
    void bad_request_in_an_array_refuses_only_itself() {
        String array = "[" + Samples.REQUEST + ", 5, {\"session\": null}, " + Samples.ORDINARY + "]";
        Path file = CheckerRun.file(folder, "a.json", array);

        CheckerRun run = CheckerRun.json(file);

        assertEquals(
                List.of(
                        "a.json#1: is no object; write a check request {\"session\": {...}}",
                        "a.json#2: session: is missing"),
                run.problems());
        assertEquals(List.of("a.json#0", "a.json#3"), run.sources());
        assertEquals("Sessions: 4 read = 2 checked + 2 refused", run.summary("Sessions"));
    }

    @Test
    void many_problems_of_a_kind_are_cut_short_but_counted() {
        Path file = CheckerRun.file(folder, "a.json", "[" + "{},".repeat(99) + "{}]");

        CheckerRun run = CheckerRun.json(file);

        assertEquals(21, run.problems().size());
        assertEquals(
                "a.json: 80 more like these, of session, the last in a.json#99",
                run.problems().get(20));
        assertEquals("Problems: 100, on the error stream", run.summary("Problems"));
        assertEquals("[ ]", run.out().strip());
    }
}
