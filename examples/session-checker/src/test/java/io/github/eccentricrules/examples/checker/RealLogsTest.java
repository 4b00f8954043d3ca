package io.github.eccentricrules.examples.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads real exports that stand beside the repository, if they are there. */
class RealLogsTest {
    private static final String PROPERTY = "eccentricrules.data";

    @ParameterizedTest
    @CsvSource({
        "hevy-mit-large/sample_hevy.csv, 7211, 335",
        "hevy-mit-superset/workout_data.csv, 330, 17",
        "strong-mit-breinsp-de/strong.csv, 2078, 129",
        "strong-mit-small/sample_strong.csv, 250, 15",
        "strong-mit-small/sample_strong_legacy.csv, 6, 3",
    })
    void every_row_is_read_and_no_ordinary_set_is_judged(String name, int rows, int sessions) {
        Path log = log(name);

        CheckerRun run = CheckerRun.json(log);

        assertEquals(List.of(), run.problems());
        assertEquals(0, run.status());
        assertEquals("Rows: " + rows + " = " + rows + " sets + 0 refused", run.summary("Rows"));
        assertEquals("Sessions: " + sessions + " read = " + sessions + " checked + 0 refused", run.summary("Sessions"));
        assertEquals(sessions, run.array().size());
        run.array().forEach(item -> {
            assertEquals("NOTHING_TO_JUDGE", item.get("report").get("status").asString());
            assertEquals(0, item.get("report").get("violations").size());
        });
    }

    @Test
    void negatives_are_judged_where_the_user_says_so() {
        Path log = log("hevy-mit-large/sample_hevy.csv");

        CheckerRun run = CheckerRun.json("--negatives", "Preacher Curl*=TEMPO", log);

        assertEquals(1, run.status());
        run.array()
                .forEach(item -> item.get("report").get("violations").forEach(violation -> {
                    if (violation.get("location").has("exerciseId")) {
                        assertEquals(
                                true,
                                violation
                                        .get("location")
                                        .get("exerciseId")
                                        .asString()
                                        .startsWith("preacher-curl"));
                    }
                }));
    }

    private static Path log(String name) {
        Optional<Path> file = SharedData.folder("data", PROPERTY).map(folder -> folder.resolve(name));
        if (file.filter(Files::isRegularFile).isEmpty()) {
            System.out.println("real logs not found: " + name + " was not read");
        }
        assumeTrue(file.filter(Files::isRegularFile).isPresent(), "real logs not found");
        return file.get();
    }
}
