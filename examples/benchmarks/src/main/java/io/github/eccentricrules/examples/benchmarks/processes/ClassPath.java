package io.github.eccentricrules.examples.benchmarks.processes;

import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells which jars of the class path a contender needs at run time, its own first. A process that is given only these
 * does not search through those of the others.
 */
final class ClassPath {
    /** What belongs to the benchmarks themselves. */
    private static final String OWN = "benchmarks/target/|jmh-core-|jopt-simple-|commons-math3-";

    private static final String SLF4J = "slf4j-api-";
    private static final Map<String, List<String>> JARS = Map.of(
            Contenders.LOOP,
            List.of(),
            Contenders.LIBRARY,
            List.of("/eccentric-rules-|core/target/classes", SLF4J),
            "yavi",
            List.of("yavi-"),
            "hibernate-validator",
            List.of("hibernate-validator-", "jakarta.validation-api-|jboss-logging-|classmate-"),
            "easy-rules",
            List.of("easy-rules-core-", SLF4J),
            "easy-rules-whole",
            List.of("easy-rules-core-", SLF4J),
            "rulebook",
            List.of("rulebook-core-", "reflections-|guava-|javassist-|findbugs", SLF4J),
            "evrete",
            List.of("evrete-core-"),
            "drools",
            List.of("drools-", "kie-|/antlr|ecj-|javaparser-core-|commons-codec-", SLF4J));

    private static final List<String> ENTRIES =
            List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));

    private ClassPath() {}

    /** Returns the class path of a process in which nothing but a contender runs. */
    static String of(String contender) {
        return String.join(
                File.pathSeparator,
                Stream.concat(entries("benchmarks/target/"), needed(contender)).toList());
    }

    /** Returns the size of the jars that bear the contender's name, in bytes. */
    static long ownSize(String contender) {
        List<String> patterns = patterns(contender);
        return patterns.isEmpty() ? 0 : size(entries(patterns.get(0)));
    }

    /** Returns the size of all jars that the contender needs, in bytes. */
    static long size(String contender) {
        return size(needed(contender));
    }

    /** Fails where a jar belongs to nobody, and somebody would be taken for smaller than he is. */
    static void requireAllClaimed() {
        List<String> unclaimed = ENTRIES.stream()
                .filter(entry -> !matches(OWN, entry))
                .filter(entry ->
                        Contenders.NAMES.stream().noneMatch(name -> needed(name).anyMatch(entry::equals)))
                .toList();
        if (!unclaimed.isEmpty()) {
            throw new IllegalStateException("nobody needs " + unclaimed + "; name them in " + ClassPath.class);
        }
    }

    private static Stream<String> needed(String contender) {
        return patterns(contender).stream().flatMap(ClassPath::entries);
    }

    private static List<String> patterns(String contender) {
        List<String> patterns = JARS.get(contender);
        if (patterns == null) {
            throw new IllegalArgumentException("nobody knows the jars of " + contender);
        }
        return patterns;
    }

    private static Stream<String> entries(String pattern) {
        return ENTRIES.stream().filter(entry -> matches(pattern, entry));
    }

    private static boolean matches(String pattern, String entry) {
        return Pattern.compile(pattern)
                .matcher(entry.replace(File.separatorChar, '/'))
                .find();
    }

    private static long size(Stream<String> entries) {
        return entries.map(Path::of)
                .filter(Files::isRegularFile)
                .mapToLong(ClassPath::sizeOf)
                .sum();
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
