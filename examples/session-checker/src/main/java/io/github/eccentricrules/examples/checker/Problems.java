package io.github.eccentricrules.examples.checker;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Prints each problem in one line, as it is found, and counts them. Of many problems of one kind in a file it prints the
 * first ones, then says how many more there are.
 */
final class Problems {
    private static final int MOST_OF_A_KIND = 20;

    private final PrintWriter out;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private int count;

    Problems(PrintWriter out) {
        this.out = out;
    }

    /** Counts problems of the same field. */
    private static final class Kind {
        private int number;
        private String lastPlace = "";
    }

    /**
     * Reports a problem.
     *
     * @param place the file, with the row or the index in it
     * @param text what is wrong, and what would be right; begins with the field and a colon, if there is one
     */
    void add(String place, String text) {
        count++;
        Kind kind = kinds.computeIfAbsent(kind(text), unused -> new Kind());
        kind.number++;
        kind.lastPlace = place;
        if (kind.number <= MOST_OF_A_KIND) {
            print(place + ": " + text);
        }
    }

    /**
     * Ends the problems of a file.
     *
     * @param file the file
     */
    void endFile(String file) {
        kinds.forEach((name, kind) -> {
            if (kind.number > MOST_OF_A_KIND) {
                print(file + ": " + (kind.number - MOST_OF_A_KIND) + " more like these"
                        + (name.isEmpty() ? "" : ", of " + name) + ", the last in " + kind.lastPlace);
            }
        });
        kinds.clear();
    }

    /** {@return the number of problems, the ones not printed included} */
    int count() {
        return count;
    }

    private static String kind(String text) {
        return text.substring(0, Math.max(0, text.indexOf(':'))).replaceAll("\\[\\d+]", "");
    }

    /** Prints one line, whatever characters the input has. */
    private void print(String line) {
        out.println(line.replaceAll("\\R|\\p{Cntrl}", " "));
    }
}
