package io.github.eccentricrules.examples.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFileTest {
    @TempDir
    private Path folder;

    /** What the README shows is what is run here. */
    @Test
    void theFileOfTheReadmeIsAppliedAndTheReportSaysSo() throws IOException {
        String readme = Files.readString(Path.of("README.md")).replace("\r\n", "\n");
        int start = readme.indexOf("```properties\n") + "```properties\n".length();
        Path config =
                CheckerRun.file(folder, "coach.properties", readme.substring(start, readme.indexOf("```", start)));
        Path request = request();

        CheckerRun plain = CheckerRun.of(request);
        CheckerRun configured = CheckerRun.of("--config", config, request);

        assertTrue(plain.out().contains("[descent-duration-min]"), plain.out());
        assertTrue(configured.out().contains("negatives 1, configured ("), configured.out());
        assertTrue(!configured.out().contains("[descent-duration-min]"), configured.out());
        assertTrue(
                configured.out().contains("WARNING  Set 1: This set is planned with nobody to spot"), configured.out());
        assertTrue(configured.out().contains("The reason given: We train in a rack with pins."), configured.out());
        assertEquals("", configured.err());
        assertEquals(1, configured.status());
    }

    @Test
    void theFileIsForTheRuleSetThatJudgesAndIsInTheJsonToo() {
        Path config = CheckerRun.file(folder, "a.properties", "cool-down.severity = off");

        CheckerRun evidence = CheckerRun.json("--rules", "evidence", "--config", config, request());
        CheckerRun negatives = CheckerRun.of("--config", config, request());

        assertEquals(
                "off",
                evidence.array()
                        .get(0)
                        .at("/report/ruleSet/configuration/cool-down.severity")
                        .asString());
        assertEquals(2, negatives.status());
        assertTrue(negatives.err().contains("there is no rule \"cool-down\""), negatives.err());
    }

    @Test
    void allProblemsOfTheFileArePrintedAndNothingIsChecked() {
        Path config = CheckerRun.file(
                folder,
                "bad.properties",
                "reps-per-set-max.max-rep = 5\nspotter-required.severity = off\nreps-per-set-max.max-reps@level=novice = 4\n");

        CheckerRun run = CheckerRun.of("--rules", "negatives", "--config", config, request());

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(
                run.err()
                        .startsWith("session-checker: --config: " + config
                                + ": for the rule set negatives, 3 problems in the configuration:"),
                run.err());
        assertTrue(run.err().contains("did you mean max-reps"), run.err());
        assertTrue(run.err().contains("in a properties file, write the = of a key as \\="), run.err());
    }

    @Test
    void aRequestIsConfiguredInItsOwnRuleSet() {
        Path config = CheckerRun.file(folder, "a.properties", "cool-down.severity = off");
        Path own = CheckerRun.file(folder, "own.json", """
                {"ruleSet": "evidence", "session": {"start": "2026-03-02T18:00:00Z", "phase": "PLANNED", "exercises": [
                  {"exercise": "barbell-bench-press", "sets": [{"method": "CONVENTIONAL", "reps": []}]}]}}
                """);

        CheckerRun run = CheckerRun.json("--config", config, own);

        assertEquals("evidence", run.array().get(0).at("/report/ruleSet/name").asString());
        assertEquals(
                "off",
                run.array()
                        .get(0)
                        .at("/report/ruleSet/configuration/cool-down.severity")
                        .asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.b = 1\\na.b = 2 | sets twice: a.b; leave out one of them",
                "a.b = \\u00zz | is no properties file (Malformed \\uxxxx encoding.)"
            })
    void whatIsNoPropertiesFileIsRefused(String text, String what) {
        Path config = CheckerRun.file(folder, "bad.properties", text.replace("\\n", "\n"));

        CheckerRun run = CheckerRun.of("--config", config, request());

        assertEquals(2, run.status());
        assertTrue(run.err().contains(config + ": " + what), run.err());
    }

    @Test
    void aFileThatIsNotThereOrNotUtf8IsRefused() throws IOException {
        Path latin = Files.write(folder.resolve("latin.properties"), "a = ü".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(
                2, CheckerRun.of("--config", folder.resolve("none"), request()).status());
        assertTrue(CheckerRun.of("--config", latin, request()).err().contains("is not UTF-8 text"));
    }

    private Path request() {
        return CheckerRun.file(folder, "request.json", """
                {"session": {"start": "2026-03-02T18:00:00Z", "phase": "PLANNED", "exercises": [
                  {"exercise": "barbell-bench-press", "sets": [
                    {"method": "SUPRAMAXIMAL_NEGATIVE", "load": {"kilograms": 110}, "spotters": {"count": 0},
                     "reps": [{"descent": "PT2.7S"}]}]}]}}
                """);
    }
}
