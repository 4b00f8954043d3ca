package io.github.eccentricrules.examples.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LangOptionTest {
    private static final String PLAN = """
            { "session": { "start": "2026-03-04T18:00:00Z", "phase": "PLANNED", "exercises": [ {
              "exercise": "barbell-bench-press",
              "sets": [ { "method": "SUPRAMAXIMAL_NEGATIVE", "reps": [ { "descent": "PT2.5S" } ] } ] } ] } }
            """;

    @TempDir
    private Path folder;

    private Path plan = Path.of("plan.json");

    @BeforeEach
    void writeThePlan() throws IOException {
        plan = CheckerRun.file(folder, "plan.json", PLAN);
    }

    @Test
    void aReportIsInTheLanguageThatIsAskedFor() {
        CheckerRun run = CheckerRun.of("--lang", "de", plan);

        assertTrue(run.out().contains("2,5 s"), run::out);
        assertTrue(run.out().contains("FEHLER"), run::out);
    }

    @Test
    void soAreARepairAndAnExplanation() {
        String repair = CheckerRun.of("--lang", "fr-CA", "--repair", plan).out();
        String why = CheckerRun.of("--lang", "pt-BR", "--explain", "descent-duration-min", plan)
                .out();

        assertTrue(repair.contains("2,5\u00a0s") || repair.contains("2,5 s"), repair);
        assertTrue(!repair.contains("To change"), repair);
        assertTrue(why.contains("2,5 s") && !why.contains("Why:"), why);
    }

    @Test
    void aLanguageThatTheLibraryDoesNotSpeakIsRefused() {
        CheckerRun run = CheckerRun.of("--lang", "it", plan);

        assertEquals(2, run.status());
        assertTrue(run.err().contains("--lang: language must be one of en, es, fr, de, pt, was \"it\""), run::err);
    }

    @Test
    void jsonSpeaksNoLanguage() {
        CheckerRun run = CheckerRun.of("--lang", "es", "--format", "json", plan);

        assertEquals(2, run.status());
        assertTrue(run.err().contains("--lang: JSON holds each message as a key"), run::err);
    }
}
