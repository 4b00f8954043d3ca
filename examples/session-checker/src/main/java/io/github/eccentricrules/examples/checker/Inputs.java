package io.github.eccentricrules.examples.checker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files to read below the paths of the command line. */
final class Inputs {
    private final Problems problems;
    private final Tally tally;

    Inputs(Problems problems, Tally tally) {
        this.problems = problems;
        this.tally = tally;
    }

    /**
     * Finds the files.
     *
     * @param arguments files and folders
     * @return the files, in the order of the arguments, and by name within a folder
     */
    List<InputFile> find(List<String> arguments) {
        List<InputFile> found = new ArrayList<>();
        for (String argument : arguments) {
            try {
                found.addAll(expand(argument));
            } catch (BadInput e) {
                tally.fileRefused();
                problems.add(argument, e.text());
                problems.endFile(argument);
            }
        }
        return distinctNames(found);
    }

    private List<InputFile> expand(String argument) {
        Path path = path(argument);
        if (!Files.exists(path)) {
            throw new BadInput("is not there; check the path");
        }
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (!InputFile.isReadable(path)) {
            throw new BadInput("is neither a .json nor a .csv file; name a check request, an export or a folder");
        }
        return List.of(new InputFile(text(path.toAbsolutePath().getFileName()), path));
    }

    private List<InputFile> folder(Path folder) {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput("cannot be listed (" + e.getMessage() + "); check the permissions of the folder");
        }
        List<InputFile> readable = files.stream()
                .filter(InputFile::isReadable)
                .map(file -> new InputFile(text(folder.relativize(file)), file))
                .sorted(Comparator.comparing(InputFile::name))
                .toList();
        if (readable.isEmpty()) {
            throw new BadInput("is a folder without .json or .csv files; name one that holds some");
        }
        tally.filesPassedOver(files.size() - readable.size());
        return readable;
    }

    /** Gives files of the same name the path as their name, so that each source stands for one file. */
    private static List<InputFile> distinctNames(List<InputFile> files) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (InputFile file : files) {
            if (!seen.add(file.name())) {
                twice.add(file.name());
            }
        }
        return files.stream()
                .map(file -> twice.contains(file.name()) ? new InputFile(text(file.path()), file.path()) : file)
                .toList();
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new BadInput("is no path (" + e.getReason() + "); check it");
        }
    }

    private static String text(Path path) {
        return String.valueOf(path).replace('\\', '/');
    }
}
