package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.model.Session;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** Holds the table of packages, as the JDK's own jdeps sees the compiled classes. */
class ArchitectureTest {
    private static final String ROOT = "io.github.eccentricrules";

    /** In order: a package may import only such as stand above it, so the table can hold no cycle. */
    private static final List<Row> TABLE = List.of(
            row("model"),
            row("engine", "model", "org.slf4j"),
            row("rules", "engine", "model"),
            row("remedy", "engine", "model"),
            row("config", "engine", "model"),
            row("deviation", "engine", "model"),
            row("testing", "engine", "model"),
            row("", "deviation", "rules", "remedy", "engine", "model"));

    /** A line such as {@code a.b.Class -> c.d.Other java.base}; the last column is a module, or "not found". */
    private static final Pattern EDGE = Pattern.compile("\\s+(\\S+)\\s+->\\s+(\\S+)\\s+(\\S.*?)\\s*");

    private static final Path CLASSES = locationOf(Session.class);

    private static List<Edge> edges = List.of();

    private record Row(String name, Set<String> allowed) {}

    private record Edge(String from, String to, String module) {
        boolean isOurs() {
            return module.equals(ROOT);
        }

        boolean isInside() {
            return isOurs() && packageOf(from).equals(packageOf(to));
        }
    }

    @BeforeAll
    static void readClasses() {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out, true);
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();

        // slf4j-api is a multi-release jar, which jdeps reads only when told for which release.
        int exit = jdeps.run(
                writer,
                writer,
                "-verbose:class",
                "--multi-release",
                "17",
                "--module-path",
                locationOf(Logger.class).toString(),
                CLASSES.toString());

        assertEquals(0, exit, out::toString);
        edges = out.toString()
                .lines()
                .map(EDGE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Edge(line.group(1), line.group(2), line.group(3)))
                .filter(edge -> !edge.from().endsWith("-info"))
                .toList();
    }

    /** Guards the other tests: what jdeps did not show, or this class did not understand, would pass them. */
    @Test
    void everyClassWasSeen() throws IOException {
        Set<String> seen = edges.stream().map(Edge::from).collect(Collectors.toCollection(TreeSet::new));
        Set<String> compiled;
        try (Stream<Path> files = Files.walk(CLASSES)) {
            compiled = files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        assertEquals(compiled, seen);
    }

    @Test
    void thePackagesAreThoseOfTheTable() {
        Set<String> expected = TABLE.stream().map(Row::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> found =
                edges.stream().map(edge -> packageOf(edge.from())).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(expected, found, "packages with at least one class");
    }

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        Map<String, Row> rows = TABLE.stream().collect(Collectors.toMap(Row::name, Function.identity()));

        List<String> broken = edges.stream()
                .filter(edge -> !edge.isInside() && !edge.module().equals("java.base"))
                .filter(edge -> !rows.containsKey(packageOf(edge.from()))
                        || !rows.get(packageOf(edge.from()))
                                .allowed()
                                .contains(edge.isOurs() ? packageOf(edge.to()) : edge.module()))
                .map(edge -> edge.from() + " -> " + edge.to() + " (" + edge.module() + ")")
                .toList();

        assertEquals(List.of(), broken);
    }

    @Test
    void theTableHasNoCycle() {
        Set<String> above = new HashSet<>(Set.of("org.slf4j"));
        List<String> early = new ArrayList<>();
        for (Row row : TABLE) {
            row.allowed().stream()
                    .filter(name -> !above.contains(name))
                    .forEach(name -> early.add(row.name() + " -> " + name));
            above.add(row.name());
        }

        assertTrue(early.isEmpty(), () -> "a package may import only such as stand above it: " + early);
    }

    private static Row row(String name, String... allowed) {
        return new Row(name, Set.of(allowed));
    }

    /** The package below the root, empty for the root itself; a foreign name stays whole. */
    private static String packageOf(String className) {
        int dot = className.lastIndexOf('.');
        String name = dot < 0 ? "(unnamed)" : className.substring(0, dot);
        if (name.equals(ROOT)) {
            return "";
        }
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : name;
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
