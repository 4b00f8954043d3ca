package io.github.eccentricrules.examples.checker;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the program as the command line does, and holds what it printed.
 *
 * @param status the exit status
 * @param out the standard output
 * @param err the error stream
 */
record CheckerRun(int status, String out, String err) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static CheckerRun of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int status = SessionChecker.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(texts);
        return new CheckerRun(status, out.toString(), err.toString());
    }

    static CheckerRun json(Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = "--format=json";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return of(all);
    }

    /** Writes a file for a test. */
    static Path file(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the whole standard output as the one JSON array that it must be} */
    JsonNode array() {
        JsonNode array = MAPPER.readTree(out);
        if (!array.isArray()) {
            throw new AssertionError("no array: " + out);
        }
        return array;
    }

    List<String> sources() {
        return StreamSupport.stream(array().spliterator(), false)
                .map(item -> item.get("source").asString())
                .toList();
    }

    /** {@return the lines about problems: what stands above the summary on the error stream} */
    List<String> problems() {
        return err.lines().takeWhile(line -> !line.startsWith("Files:")).toList();
    }

    /** {@return the line of the summary that begins with a word} */
    String summary(String word) {
        return (out + "\n" + err)
                .lines()
                .filter(line -> line.startsWith(word + ":"))
                .findFirst()
                .orElse("");
    }
}
