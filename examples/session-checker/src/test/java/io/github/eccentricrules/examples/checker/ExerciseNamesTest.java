package io.github.eccentricrules.examples.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.model.Exercise;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExerciseNamesTest {
    private final ExerciseNames names = new ExerciseNames();

    @Test
    void names_of_apps_are_exercises_of_the_catalogue() {
        assertSame(
                Exercise.of("barbell-bench-press"),
                names.find("Bench Press (Barbell)").exercise());
        assertSame(
                Exercise.of("barbell-back-squat"),
                names.find("  squat   (BARBELL) ").exercise());
        assertSame(
                Exercise.of("nordic-hamstring"),
                names.find("Nordic Hamstrings Curls").exercise());
    }

    @Test
    void ids_are_names_too() {
        for (Exercise exercise : Exercise.catalogue()) {
            assertSame(exercise, names.find(exercise.id()).exercise());
        }
    }

    @Test
    void variant_is_an_exercise_of_its_own_with_the_same_muscles() {
        NamedExercise variant = names.find("Bayesian Cable Curl");
        Exercise like = Exercise.of("cable-curl");

        assertEquals("bayesian-cable-curl", variant.exercise().id());
        assertEquals(Optional.of("cable-curl"), variant.catalogueId());
        assertEquals(like.primaryMuscles(), variant.exercise().primaryMuscles());
        assertEquals(like.allowedMethods(), variant.exercise().allowedMethods());
        assertNotEquals(like, variant.exercise());
    }

    @Test
    void unknown_name_is_never_guessed() {
        NamedExercise unknown = names.find("Bench  Pres (Barbell)");

        assertEquals(Optional.empty(), unknown.catalogueId());
        assertEquals("Bench Pres (Barbell)", unknown.appName());
        assertEquals("bench-pres-barbell", unknown.exercise().id());
        assertEquals(Set.of(), unknown.exercise().primaryMuscles());
    }

    @Test
    void every_name_gives_an_id() {
        assertEquals("ubung-3", names.find("Übung 3").exercise().id());
        assertTrue(names.find("???").exercise().id().startsWith("exercise-"));
    }
}
