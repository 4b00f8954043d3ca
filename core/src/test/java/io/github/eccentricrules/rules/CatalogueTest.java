package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the pages of the rules with what the code says, or writes them where it is asked to. */
class CatalogueTest {
    private static final String COMMAND = "mvn -pl core test -Dtest=CatalogueTest -Dcatalogue.write=true";
    private static final Path FOLDER = Path.of("docs", "rules");

    @Test
    void thePagesSayWhatTheCodeSays() throws IOException {
        Map<String, String> wanted = pages();
        if (Boolean.getBoolean("catalogue.write")) {
            write(wanted);
        }
        List<String> differences = differences(wanted, read());
        if (!differences.isEmpty()) {
            fail(String.join("\n", differences) + "\nWrite the pages anew with: " + COMMAND);
        }
    }

    @Test
    void whatDiffersIsNamedWithItsFirstLine() {
        assertEquals(List.of(), differences(Map.of("a.md", "x\ny\n"), Map.of("a.md", "x\ny\n")));
        assertEquals(
                List.of("docs/rules/a.md is missing", "docs/rules/b.md is superfluous"),
                differences(Map.of("a.md", "x\n"), Map.of("b.md", "x\n")));
        assertEquals(
                List.of("docs/rules/a.md differs in line 2: it should be \"y\", was \"z\""),
                differences(Map.of("a.md", "x\ny\nw\n"), Map.of("a.md", "x\nz\n")));
        assertEquals(
                List.of("docs/rules/a.md differs in line 2: it should be the end, was \"z\""),
                differences(Map.of("a.md", "x"), Map.of("a.md", "x\nz")));
    }

    @Test
    void ruleSetsAreNamedAndAllProtocolsTogether() {
        List<String> protocols = List.of("p", "q");

        assertEquals("`evidence`, every protocol", Catalogue.names(List.of("evidence", "p", "q"), protocols));
        assertEquals("every protocol", Catalogue.names(protocols, protocols));
        assertEquals("`evidence`, `q`", Catalogue.names(List.of("evidence", "q"), protocols));
        assertEquals("`negatives`", Catalogue.names(List.of("negatives"), List.of()));
        List<String> many = IntStream.range(0, 20).mapToObj(i -> "p" + i).toList();
        assertEquals("7 protocols", Catalogue.names(many.subList(0, 7), many));
        assertEquals("every protocol but `p18`, `p19`", Catalogue.names(many.subList(0, 18), many));
    }

    /** The page of each rule whose test has cases, and the index; {@link RuleCatalogueTest} finds rules without cases. */
    private static Map<String, String> pages() {
        List<String> ids = Catalogue.ids().stream()
                .filter(id -> Catalogue.cases(id).isPresent())
                .toList();
        assertFalse(ids.isEmpty(), "no rule has cases");
        Map<String, String> pages = new TreeMap<>();
        ids.forEach(id -> pages.put(id + ".md", RulePage.of(id).toString()));
        pages.put("README.md", new RuleIndex(ids, COMMAND).toString());
        return pages;
    }

    private static List<String> differences(Map<String, String> wanted, Map<String, String> found) {
        TreeSet<String> names = new TreeSet<>(wanted.keySet());
        names.addAll(found.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            String page = "docs/rules/" + name;
            if (!found.containsKey(name)) {
                differences.add(page + " is missing");
            } else if (!wanted.containsKey(name)) {
                differences.add(page + " is superfluous");
            } else if (!wanted.get(name).equals(found.get(name))) {
                differences.add(page + " differs in line " + firstDifference(wanted.get(name), found.get(name)));
            }
        }
        return differences;
    }

    private static String firstDifference(String wanted, String found) {
        List<String> left = List.of(wanted.split("\n", -1));
        List<String> right = List.of(found.split("\n", -1));
        int line = 0;
        while (line < left.size() && line < right.size() && left.get(line).equals(right.get(line))) {
            line++;
        }
        return (line + 1) + ": it should be " + at(left, line) + ", was " + at(right, line);
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? "\"" + lines.get(line) + "\"" : "the end";
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Path file : files()) {
            // A checkout may have given the lines the ends of its system.
            pages.put(file.getFileName().toString(), Files.readString(file).replace("\r\n", "\n"));
        }
        return pages;
    }

    private static void write(Map<String, String> pages) throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    private static List<Path> files() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}
