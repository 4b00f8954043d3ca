package io.github.eccentricrules.examples.checker;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.eccentricrules.model.Exercise;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Maps the exercise names of apps to the catalogue, by a table and never by resemblance.
 *
 * <p>A row of the table says that a name is an exercise of the catalogue ({@code same}), or that it is a lift of its own
 * with the same muscles, start, position and methods ({@code variant}). A variant keeps its own id: three sets of each
 * of two cable curls are not six sets of one exercise.
 */
final class ExerciseNames {
    private static final String TABLE = "exercise-names.csv";

    private final Map<String, NamedExercise> byName = new HashMap<>();

    ExerciseNames() {
        for (Exercise exercise : Exercise.catalogue()) {
            add(exercise.id(), exercise, exercise.id());
            add(exercise.id().replace('-', ' '), exercise, exercise.id());
        }
        try (InputStream table = ExerciseNames.class.getResourceAsStream(TABLE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(Objects.requireNonNull(table, TABLE), StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                String name = row.getField("name");
                Exercise like = Exercise.of(row.getField("id"));
                boolean same = row.getField("match").equals("same");
                add(name, same ? like : variant(slug(name), like), like.id());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the exercise of a name. One that is not in the table becomes an exercise of which only the id is known.
     *
     * @param name the name in the file, not blank
     * @return the exercise
     */
    NamedExercise find(String name) {
        return byName.computeIfAbsent(fold(name), unused -> {
            String shown = name.strip().replaceAll("\\s+", " ");
            String id = slug(shown);
            Optional<Exercise> known = Exercise.find(id);
            return new NamedExercise(
                    shown, known.orElseGet(() -> Exercise.builder(id).build()), known.map(Exercise::id));
        });
    }

    /** {@return the name in lower case with single spaces} */
    static String fold(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    static String slug(String name) {
        String plain = Normalizer.normalize(fold(name), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String slug = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "exercise-" + Integer.toHexString(name.hashCode()) : slug;
    }

    private void add(String name, Exercise exercise, String catalogueId) {
        byName.put(fold(name), new NamedExercise(name, exercise, Optional.of(catalogueId)));
    }

    private static Exercise variant(String id, Exercise like) {
        return new Exercise(
                id,
                like.primaryMuscles(),
                like.secondaryMuscles(),
                like.startsWith(),
                like.loadPosition(),
                like.equipment(),
                like.allowedMethods());
    }
}
