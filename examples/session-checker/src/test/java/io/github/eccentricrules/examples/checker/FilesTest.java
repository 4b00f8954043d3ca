package io.github.eccentricrules.examples.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that are not there, empty, or in another encoding. */
class FilesTest {
    @TempDir
    private Path folder;

    @Test
    void file_that_is_not_there() {
        Path good = CheckerRun.file(folder, "b.json", Samples.REQUEST);

        CheckerRun run = CheckerRun.json(folder.resolve("a.json"), good);

        assertEquals(List.of(folder.resolve("a.json") + ": is not there; check the path"), run.problems());
        assertEquals(List.of("b.json#0"), run.sources());
        assertEquals(2, run.status());
    }

    @Test
    void folder_without_files() {
        CheckerRun.file(folder, "notes.txt", "x");

        CheckerRun run = CheckerRun.json(folder);

        assertEquals(
                List.of(folder + ": is a folder without .json or .csv files; name one that holds some"),
                run.problems());
        assertEquals(2, run.status());
        assertEquals("[ ]", run.out().strip());
    }

    @Test
    void file_of_another_kind() {
        Path file = CheckerRun.file(folder, "notes.txt", "x");

        assertEquals(
                List.of(file + ": is neither a .json nor a .csv file; name a check request, an export or a folder"),
                CheckerRun.json(file).problems());
    }

    @Test
    void empty_files() {
        CheckerRun.file(folder, "a.csv", "");
        CheckerRun.file(folder, "a.json", "");

        CheckerRun run = CheckerRun.json(folder);

        assertEquals(
                List.of("a.csv: is empty (0 bytes); export it again", "a.json: is empty (0 bytes); export it again"),
                run.problems());
        assertEquals("Files: 0 read, 2 refused", run.summary("Files"));
    }

    @Test
    void folder_is_read_with_its_subfolders_in_order() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        CheckerRun.file(folder, "c.json", Samples.REQUEST);
        CheckerRun.file(folder, "b/z.json", Samples.REQUEST);
        CheckerRun.file(folder, "A.JSON", Samples.REQUEST);
        CheckerRun.file(folder, "readme.md", "x");

        CheckerRun run = CheckerRun.json(folder);

        assertEquals(List.of("A.JSON#0", "b/z.json#0", "c.json#0"), run.sources());
        assertEquals("Files: 3 read, 0 refused, 1 of other kinds passed over", run.summary("Files"));
    }

    @Test
    void files_of_one_name_are_told_apart_by_their_paths() throws IOException {
        Path a = CheckerRun.file(Files.createDirectories(folder.resolve("a")), "x.json", Samples.REQUEST);
        Path b = CheckerRun.file(Files.createDirectories(folder.resolve("b")), "x.json", Samples.REQUEST);

        assertEquals(List.of(a + "#0", b + "#0"), CheckerRun.json(a, b).sources());
    }

    @Test
    void byte_order_mark_of_utf_8_is_no_content() {
        CheckerRun.file(folder, "a.json", "\uFEFF" + Samples.REQUEST);
        CheckerRun.file(
                folder, "b.csv", "\uFEFF" + Samples.HEVY_HEADER + Samples.hevy("Squat (Barbell)", "normal", "60", "8"));

        CheckerRun run = CheckerRun.json(folder);

        assertEquals(List.of(), run.problems());
        assertEquals(List.of("a.json#0", "b.csv:row 2"), run.sources());
    }

    @Test
    void other_encodings() throws IOException {
        String log = Samples.HEVY_HEADER + Samples.hevy("Übung", "normal", "60", "8");
        write("a.csv", log, StandardCharsets.ISO_8859_1);
        write("b.csv", log, StandardCharsets.UTF_16);
        write("c.csv", log, StandardCharsets.UTF_16LE);
        write("d.csv", log, StandardCharsets.UTF_8);

        CheckerRun run = CheckerRun.json(folder);

        int offset = log.indexOf('Ü');
        assertEquals(
                List.of(
                        "a.csv: is not UTF-8 text: byte 0xDC at offset " + offset + "; save it as UTF-8",
                        "b.csv: is UTF-16 or UTF-32 text (it starts with that byte-order mark); save it as UTF-8",
                        "c.csv: is not UTF-8 text: byte 0x00 at offset 1, as in UTF-16; save it as UTF-8"),
                run.problems());
        assertEquals(List.of("d.csv:row 2"), run.sources());
    }

    @Test
    void text_that_ends_within_a_character() throws IOException {
        byte[] bytes = "{\"id\": \"Ü".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("a.json"), java.util.Arrays.copyOf(bytes, bytes.length - 1));

        assertEquals(
                List.of("a.json: is not UTF-8 text: byte 0xC3 at offset 8; save it as UTF-8"),
                CheckerRun.json(folder).problems());
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
    }
}
