package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a line of text part by part, from its begin to its end. A word that holds a space or one of {@code ",:()\} stands
 * in quotation marks, in which a backslash makes a quotation mark or a backslash stand for itself. Not thread-safe.
 */
final class LineReader {
    private static final String DELIMITERS = " \",:()\\";
    private static final int MOST_DIGITS = 9;

    private final String what;
    private final String example;
    private final String line;
    private int at;

    /**
     * Starts to read.
     *
     * @param what what the line holds, for errors
     * @param example what it looks like, for errors
     * @param line the line
     */
    LineReader(String what, String example, String line) {
        this.what = what;
        this.example = example;
        this.line = requireNonNull(line, "text");
    }

    /** Reads each line of a text; empty ones and such that begin with # are passed over. All that are wrong are told at once. */
    static <T> List<T> lines(String text, Function<String, T> reader) {
        List<T> read = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (String line : requireNonNull(text, "text").lines().toList()) {
            number++;
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.charAt(0) == '#') {
                continue;
            }
            try {
                read.add(reader.apply(stripped));
            } catch (IllegalArgumentException e) {
                problems.add("line " + number + ": " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return read;
    }

    /** Writes a word so that {@link #word} reads it. */
    static String write(String word) {
        boolean bare = !word.isEmpty() && !word.equals("exercise");
        for (int i = 0; i < word.length() && bare; i++) {
            bare = isBare(word.charAt(i));
        }
        return bare ? word : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static boolean isBare(char c) {
        return DELIMITERS.indexOf(c) < 0;
    }

    /** Passes over a text if it comes next, and tells whether it did. */
    boolean takes(String text) {
        boolean next = line.startsWith(text, at);
        at += next ? text.length() : 0;
        return next;
    }

    /** Passes over a text, which must come next. */
    void expect(String text) {
        if (!takes(text)) {
            throw wrong();
        }
    }

    String word() {
        if (takes("\"")) {
            return quoted();
        }
        int from = at;
        while (at < line.length() && isBare(line.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw wrong();
        }
        return line.substring(from, at);
    }

    private String quoted() {
        StringBuilder word = new StringBuilder();
        while (!takes("\"")) {
            takes("\\");
            if (at == line.length()) {
                throw wrong();
            }
            word.append(line.charAt(at));
            at++;
        }
        return word.toString();
    }

    /** Says what is missing where the line was read to. */
    IllegalArgumentException lacks(String part) {
        return new IllegalArgumentException(what + " must read like \"" + example + "\" and lacks " + part + " after \""
                + Excerpt.of(line.substring(0, at)) + "\", was \"" + Excerpt.of(line) + "\"");
    }

    /** Reads a number of up to nine digits. */
    int number() {
        int number = 0;
        int from = at;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9' && at - from < MOST_DIGITS) {
            number = number * 10 + (line.charAt(at) - '0');
            at++;
        }
        if (at == from) {
            throw wrong();
        }
        return number;
    }

    /** Reads all that is left. */
    String rest() {
        String rest = line.substring(at);
        at = line.length();
        return rest;
    }

    /** Makes sure that nothing is left. */
    void end() {
        if (at < line.length()) {
            throw wrong();
        }
    }

    IllegalArgumentException wrong() {
        return new IllegalArgumentException(what + " must read like \"" + example + "\", was \"" + Excerpt.of(line)
                + "\", which cannot be read from \"" + Excerpt.of(line.substring(at)) + "\" on");
    }

    /** Checks a text that stands in reports and in lines of files: a line break in it would forge their lines. */
    static String text(String value, String field) {
        if (requireNonNull(value, field).isBlank()) {
            throw new IllegalArgumentException(field + " must not be blank, was \"" + Excerpt.of(value) + "\"");
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                throw new IllegalArgumentException(
                        field + " must not hold a control character, was \"" + Excerpt.of(value) + "\"");
            }
        }
        return value;
    }

    /** Checks a text that people are to read in reports: one that nobody sees says nothing. */
    static String readable(String value, String field) {
        if (!isReadable(text(value, field))) {
            throw new IllegalArgumentException(
                    field + " must hold a letter or a digit that a reader sees, was \"" + Excerpt.of(value) + "\"");
        }
        return value;
    }

    /** Tells whether a reader sees anything: spaces of any kind and invisible characters say nothing. */
    private static boolean isReadable(String value) {
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            if (Character.isLetterOrDigit(value.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
