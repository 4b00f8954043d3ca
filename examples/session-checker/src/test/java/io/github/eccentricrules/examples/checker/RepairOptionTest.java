package io.github.eccentricrules.examples.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RepairOptionTest {
    @TempDir
    private Path folder;

    private Path plan = Path.of("plan.json");
    private String readme = "";

    @BeforeEach
    void readTheReadme() throws IOException {
        readme = Files.readString(Path.of("README.md")).replace("\r\n", "\n");
        readme = readme.substring(readme.indexOf("## Repair a plan"));
        plan = CheckerRun.file(folder, "plan.json", block("json"));
    }

    @Test
    void theReadmeShowsWhatIsPrinted() {
        CheckerRun run = CheckerRun.of("--repair", plan);

        assertEquals(1, run.status());
        assertEquals(
                block("text"),
                run.out()
                        .lines()
                        .dropWhile(line -> !line.equals("  To change:"))
                        .takeWhile(line -> !line.isBlank())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void jsonHasTheRepairBesideTheReport() {
        JsonNode item = CheckerRun.json("--repair", plan).array().get(0);

        assertEquals("VIOLATED", item.get("report").get("status").asString());
        JsonNode repair = item.get("repair");
        assertEquals("DESCENT", repair.get("changes").get(0).get("field").asString());
        assertEquals(2, amount(repair.get("changes").get(0).get("from")));
        assertEquals(3, amount(repair.get("changes").get(0).get("to")));
        assertEquals(
                "spotter-required",
                repair.get("remaining").get(0).get("violation").get("rule").asString());
    }

    @Test
    void itIsNotForTwoRuleSets() {
        CheckerRun run = CheckerRun.of("--repair", "--compare", "evidence", plan);

        assertEquals(2, run.status());
        assertTrue(run.err().contains("--repair: repairs by one rule set; leave out --compare"), run::err);
    }

    private static int amount(JsonNode words) {
        return words.get("arguments").get("amount").get("number").asInt();
    }

    private String block(String language) {
        int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(start, readme.indexOf("\n```", start));
    }
}
