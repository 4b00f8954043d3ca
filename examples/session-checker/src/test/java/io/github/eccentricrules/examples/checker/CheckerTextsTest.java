package io.github.eccentricrules.examples.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what the program says itself to the English texts in its code, and to being said. */
class CheckerTextsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern MESSAGE = Pattern.compile(
            "Message\\s*\\.of\\(\\s*\"(checker\\.[^\"]+)\",\\s*(\"[^\"]*\"(?:\\s*\\+\\s*\"[^\"]*\")*)\\s*\\)");

    @Test
    void everyTextIsTranslatedWithItsGapsAndNoOther() throws IOException {
        Map<String, String> english = english();
        assertTrue(english.size() > 10, english::toString);

        for (Language language : Language.all()) {
            if (!language.equals(Language.ENGLISH)) {
                Map<String, String> gaps = new TreeMap<>();
                CheckerTexts.read(language.tag()).forEach((key, text) -> gaps.put(key, gaps(text)));
                assertEquals(english, gaps, language::tag);
            }
        }
    }

    @Test
    void aDigestAndItsHeadingAreInTheLanguage(@TempDir Path folder) throws IOException {
        String csv = """
                Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Seconds
                2026-03-02 18:00:00,A,Bench Press (Barbell),1,110,8,
                2026-03-03 18:00:00,A,Bench Press (Barbell),1,110,8,
                """;
        Path log = CheckerRun.file(folder, "strong.csv", csv);
        String out = CheckerRun.of(
                        "--lang",
                        "de",
                        "--reports",
                        "digest",
                        "--method",
                        "TEMPO",
                        "--unit",
                        "kg",
                        "--zone",
                        "UTC",
                        log)
                .out();

        assertTrue(out.contains("2 beurteilte Einheiten, vom 2026-03-02 bis zum 2026-03-03"), out);
        assertTrue(out.contains("in 1 von 2, zuletzt am 2026-03-03"), out);
        assertTrue(
                out.contains("Nicht beurteilt, was nicht als bestanden zählt; das Protokoll müsste enthalten:"), out);
        assertFalse(out.contains("Rule set") || out.contains("Passed"), out);
    }

    private static Map<String, String> english() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                MESSAGE.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> texts.put(found.group(1), gaps(found.group(2))));
            }
        }
        return texts;
    }

    private static String gaps(String text) {
        return Pattern.compile("\\{(\\w+)")
                .matcher(text)
                .results()
                .map(gap -> gap.group(1))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }
}
