package io.github.eccentricrules.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the little Markdown that the pages of the rules need. */
final class Markdown {
    private Markdown() {}

    /** Plain text, with what Markdown would take for a sign of its own escaped. */
    static String text(String plain) {
        return plain.replaceAll("([\\\\`*|\\[\\]<])", "\\\\$1");
    }

    static String code(String plain) {
        return "`" + plain + "`";
    }

    static String codes(Collection<String> plain) {
        return plain.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    static String block(String language, String lines) {
        return "```" + language + "\n" + lines + "\n```\n";
    }

    static String table(List<String> head, List<List<String>> rows) {
        return row(head)
                + row(Collections.nCopies(head.size(), "---"))
                + rows.stream().map(Markdown::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
