package io.github.eccentricrules.examples.checker;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Names a file to read.
 *
 * @param name what the file is called in the output
 * @param path where it is
 */
record InputFile(String name, Path path) {
    boolean isJson() {
        return hasSuffix(path, ".json");
    }

    /**
     * Tells whether a file is of a kind that can be read.
     *
     * @param path the file
     * @return true for JSON and CSV, judged by the name
     */
    static boolean isReadable(Path path) {
        return hasSuffix(path, ".json") || hasSuffix(path, ".csv");
    }

    private static boolean hasSuffix(Path path, String suffix) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(suffix);
    }
}
