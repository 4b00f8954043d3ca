package io.github.eccentricrules.examples.checker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the folders beside the repository that hold acceptance cases and real logs; a clone may stand alone. */
final class SharedData {
    private SharedData() {}

    /**
     * Finds a folder.
     *
     * @param name its name in {@code ../shared}, seen from the root of the repository
     * @param property the system property that names another place
     * @return the folder, if it is there
     */
    static Optional<Path> folder(String name, String property) {
        String given = System.getProperty(property, "");
        if (!given.isEmpty()) {
            return Optional.of(Path.of(given)).filter(Files::isDirectory);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder)
                .map(root -> root.resolveSibling("shared").resolve(name))
                .filter(Files::isDirectory);
    }
}
