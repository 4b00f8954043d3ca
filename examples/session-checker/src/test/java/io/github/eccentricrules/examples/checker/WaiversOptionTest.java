package io.github.eccentricrules.examples.checker;

import static io.github.eccentricrules.examples.checker.Samples.HEVY_HEADER;
import static io.github.eccentricrules.examples.checker.Samples.hevyAt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What somebody accepted stays in the reports, marked; the README shows it. */
class WaiversOptionTest {
    private static final String ALL = """
            descent-duration-min accepted by Kim: lowers in steps
            plateau-indication accepted by Kim: new to it
            """;

    private static final String HISTORY = """
            {"start": "%s", "phase": "PERFORMED", "exercises": [{"exercise": "barbell-bench-press",
             "sets": [{"method": "CONVENTIONAL", "load": "80 kg", "reps": [{}, {}, {}]}]}]}""";

    /** A plan that keeps the rules but for its second repetition, and tells all that they ask for. */
    private static final String COMPLETE = Samples.REQUEST
            .replace("{\"trainingMonths\": 48}", "{\"trainingMonths\": 48, \"proteinGramsPerKilogram\": 1.8}")
            .replace("\"exercise\": \"barbell-bench-press\",", """
                    "exercise": "barbell-bench-press", "oneRepMax": {"load": "100 kg"},""")
            .replace(
                    "\"history\": []",
                    "\"history\": [" + HISTORY.formatted("2026-01-10T18:00:00Z") + ", "
                            + HISTORY.formatted("2026-02-20T18:00:00Z") + "]");

    @TempDir
    private Path folder;

    @Test
    void the_example_of_the_readme_is_what_it_prints() {
        String readme = read(Path.of("README.md"));
        Path waivers = CheckerRun.file(folder, "waivers.txt", block(readme, "# Agreed"));
        Path plan = CheckerRun.file(
                folder,
                "plan.json",
                Samples.REQUEST.replace("{\"trainingMonths\": 48}", "{\"id\": \"anna\", \"trainingMonths\": 48}"));

        CheckerRun run = CheckerRun.of("--waivers", waivers, plan);

        assertEquals("", run.err());
        assertTrue(run.out().contains("\n" + block(readme, "  Exercise 1")), run.out());
    }

    @Test
    void a_session_of_which_all_is_accepted_exits_with_0_and_is_counted_apart() {
        Path plan = CheckerRun.file(folder, "plan.json", COMPLETE);

        CheckerRun without = CheckerRun.of(plan);
        CheckerRun with = CheckerRun.of("--waivers", CheckerRun.file(folder, "waivers.txt", ALL), plan);

        assertEquals(1, without.status());
        assertEquals(0, with.status(), with.out());
        assertEquals(
                "Checked: 0 with violations, 1 with accepted ones only, 0 with gaps only, 0 clean, 0 with nothing to judge",
                with.summary("Checked"));
        JsonNode report = CheckerRun.json("--waivers", folder.resolve("waivers.txt"), plan)
                .array()
                .get(0)
                .get("report");
        assertEquals("ACCEPTED", report.get("status").asString());
        assertFalse(report.get("clean").asBoolean());
        assertEquals(
                "Kim",
                report.get("violations").get(0).get("waiver").get("acceptedBy").asString());
    }

    @Test
    void a_digest_tells_the_accepted_apart_and_names_what_accepts_nothing() {
        StringBuilder log = new StringBuilder(HEVY_HEADER);
        for (int day = 10; day <= 21; day++) {
            log.append(hevyAt(
                    day + " Sep 2025, 07:48", day + " Sep 2025, 08:00", "Bench Press (Barbell)", "normal", "100", "5"));
        }
        Path waivers = CheckerRun.file(folder, "waivers.txt", """
                spotter-required accepted by Kim until 2025-09-12: trains in a rack
                reps-per-set-max accepted by Kim: why not
                """);

        CheckerRun run = CheckerRun.of(
                "--waivers",
                waivers,
                "--method",
                "SUPRAMAXIMAL_NEGATIVE",
                CheckerRun.file(folder, "log.csv", log.toString()));

        assertTrue(run.out().contains("ERROR    in 9 of 12, last on 2025-09-21: No training partner"), run.out());
        assertTrue(run.out().contains("ERROR    in 3 of 12, last on 2025-09-12: No training partner"), run.out());
        assertTrue(
                run.out().contains("[spotter-required; accepted by Kim until 2025-09-12: trains in a rack]"),
                run.out());
        assertTrue(
                run.out().contains("This waiver accepts nothing here: reps-per-set-max; accepted by Kim: why not"),
                run.out());
        assertTrue(run.out().contains("This waiver has expired: spotter-required; accepted by Kim"), run.out());
    }

    @Test
    void a_file_that_cannot_be_read_is_wrong_usage() {
        Path bad = CheckerRun.file(folder, "bad.txt", "# one\ndescen* accepted by Kim: why");
        Path good = CheckerRun.file(folder, "good.txt", ALL);

        assertUsage(
                "--waivers: " + bad + ", line 2: rule must be the id of a rule, such as descent-duration-min, or whole"
                        + " words of it, such as descent-*, was \"descen*\"",
                "--waivers",
                bad,
                "x");
        assertUsage(
                "--waivers: " + folder.resolve("no.txt") + " is not there; check the path",
                "--waivers",
                folder.resolve("no.txt"),
                "x");
        assertUsage(
                "--waivers: --compare shows what the rules find; leave out one of the two",
                "--waivers",
                good,
                "--compare",
                "evidence",
                "x");
    }

    private static void assertUsage(String problem, Object... arguments) {
        CheckerRun run = CheckerRun.of(arguments);
        assertEquals(
                "session-checker: " + problem + " (--help shows the usage)",
                run.err().strip());
        assertEquals(2, run.status());
    }

    private static String block(String readme, String start) {
        return Pattern.compile("```text\n(" + Pattern.quote(start) + ".*?\n)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the README has no block that starts with " + start));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
