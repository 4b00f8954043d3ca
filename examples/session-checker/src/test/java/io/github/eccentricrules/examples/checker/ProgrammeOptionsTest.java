package io.github.eccentricrules.examples.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.rules.Protocol;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A programme can be printed, and what is printed of a week can be checked. */
class ProgrammeOptionsTest {
    @TempDir
    private Path folder;

    @Test
    void a_programme_is_printed_without_any_input() {
        CheckerRun run = CheckerRun.of("--programme", "nordic-petersen-2011");

        assertEquals(0, run.status());
        assertEquals(
                Protocol.of("nordic-petersen-2011").describe() + "\n", run.out().replace("\r\n", "\n"));
    }

    @Test
    void a_week_of_it_is_printed_as_requests_that_conform_to_it() {
        CheckerRun week =
                CheckerRun.of("--programme", "nordic-petersen-2011", "--week", "5", "--from", "2026-03-02T09:00:00Z");
        Path file = CheckerRun.file(folder, "week.json", week.out());

        CheckerRun run = CheckerRun.json(file);

        assertEquals(0, week.status());
        assertEquals(3, run.array().size());
        for (JsonNode item : run.array()) {
            assertEquals("nordic-petersen-2011", item.at("/report/ruleSet/name").asString());
            assertTrue(item.at("/report/passed")
                    .valueStream()
                    .anyMatch(passed -> passed.asString().equals("protocol-conformance")));
        }
    }

    @Test
    void wrong_usage_is_told() {
        assertUsage(
                "--programme: protocol \"nordic-peterson-2011\" is not known; did you mean nordic-petersen-2011?",
                "--programme",
                "nordic-peterson-2011");
        assertUsage(
                "--programme ID prints a programme; --week N and --from INSTANT go with it, together", "--week", "3");
        assertUsage(
                "--programme ID prints a programme; --week N and --from INSTANT go with it, together",
                "--programme",
                "nordic-alt",
                "--week",
                "3");
        assertUsage(
                "--from: \"Monday\" is no instant; write it like 2026-03-02T09:00:00Z",
                "--programme",
                "nordic-alt",
                "--week",
                "3",
                "--from",
                "Monday");
        assertUsage("--programme: checks nothing; leave out PATH", "--programme", "nordic-alt", "log.csv");
        assertEquals(
                2,
                CheckerRun.of("--programme", "nordic-alt", "--week", "9", "--from", "2026-03-02T09:00:00Z")
                        .status());
    }

    private static void assertUsage(String message, Object... arguments) {
        CheckerRun run = CheckerRun.of(arguments);

        assertEquals(2, run.status());
        assertEquals(
                "session-checker: " + message + " (--help shows the usage)",
                run.err().strip());
    }
}
