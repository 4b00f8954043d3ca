package io.github.eccentricrules.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the guide for authors of rules true: its listings are parts of the example, which is compiled and run. */
class CustomRuleGuideTest {
    private static final Path EXAMPLE = Path.of("../custom-rule");

    @Test
    void everyListingIsPartOfAProgram() throws IOException {
        String programs = programs();
        List<String> listings = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(EXAMPLE.resolve("README.md")))
                .results()
                .map((MatchResult listing) -> flat(listing.group(1)))
                .toList();
        assertEquals(5, listings.size());
        listings.forEach(listing -> assertTrue(programs.contains(listing), listing));
    }

    @Test
    void theExampleStaysUnder150Lines() throws IOException {
        long lines = sources().stream().flatMap(String::lines).count();
        assertTrue(lines < 150, () -> "the example with its tests must be under 150 lines, has " + lines);
    }

    private static String programs() throws IOException {
        return flat(String.join("\n", sources()));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE.resolve("src"))) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .map(CustomRuleGuideTest::read)
                    .toList();
        }
    }

    /** Leaves the indentation out of account. */
    private static String flat(String code) {
        return code.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
