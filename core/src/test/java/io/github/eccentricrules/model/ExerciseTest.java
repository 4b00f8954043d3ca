package io.github.eccentricrules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "barbell-bench-press",
                "barbell-incline-press",
                "close-grip-bench-press",
                "smith-bench-press",
                "dumbbell-bench-press",
                "barbell-overhead-press",
                "machine-chest-press",
                "machine-shoulder-press",
                "barbell-back-squat",
                "front-squat",
                "leg-press",
                "hack-squat-machine",
                "leg-extension",
                "leg-curl",
                "nordic-hamstring",
                "razor-curl",
                "slider-leg-curl",
                "romanian-deadlift",
                "deadlift",
                "hip-thrust",
                "single-leg-decline-squat",
                "step-down",
                "reverse-nordic",
                "heel-drop",
                "seated-calf-machine",
                "tibialis-lowering",
                "copenhagen-adduction",
                "negative-pull-up",
                "negative-chin-up",
                "negative-dip",
                "negative-push-up",
                "negative-muscle-up",
                "front-lever-lowering",
                "lat-pulldown",
                "cable-row",
                "barbell-row",
                "preacher-curl",
                "barbell-curl",
                "cable-curl",
                "triceps-extension",
                "wrist-extension-bar",
                "external-rotation",
                "ab-wheel",
                "dragon-flag-lowering",
                "flywheel-squat",
                "flywheel-leg-curl",
                "flywheel-lunge",
                "flywheel-leg-extension",
                "eccentric-cycle",
                "motor-driven-press",
                "isokinetic-elbow-flexion",
                "power-clean",
                "snatch",
                "clean",
                "jerk",
                "push-press",
                "behind-neck-press",
                "good-morning",
                "kettlebell-swing",
                "loaded-spinal-flexion",
                "neck-bridge"
            })
    void theCatalogueHasTheCommonLifts(String id) {
        assertEquals(id, Exercise.of(id).id());
    }

    @ParameterizedTest
    @MethodSource("io.github.eccentricrules.model.Exercise#catalogue")
    void everyExerciseOfTheCatalogueIsComplete(Exercise exercise) {
        assertFalse(exercise.primaryMuscles().isEmpty());
        assertTrue(exercise.startsWith().isPresent());
        assertTrue(exercise.loadPosition().isPresent());
        assertTrue(exercise.equipment().isPresent());
        assertTrue(exercise.allowedMethods().orElseThrow().stream().allMatch(SetMethod::isEccentric));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"power-clean", "snatch", "jerk", "push-press", "behind-neck-press", "good-morning", "neck-bridge"
            })
    void whatMustNeverBeLoweredSlowlySuitsNoMethod(String id) {
        assertEquals(Optional.of(Set.of()), Exercise.of(id).allowedMethods());
    }

    @Test
    void anUnknownIdIsRefusedWithTheNearestOnes() {
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> Exercise.of("bench-press"));

        assertTrue(
                thrown.getMessage().startsWith("exercise \"bench-press\" is not in the catalogue"), thrown::getMessage);
        assertTrue(thrown.getMessage().contains("barbell-bench-press"), thrown::getMessage);
        assertEquals(Optional.empty(), Exercise.find("bench-press"));
    }

    @Test
    void ofAnOwnExerciseOnlyTheIdMustBeKnown() {
        Exercise own = Exercise.builder("sled-lowering").build();

        assertEquals(Set.of(), own.primaryMuscles());
        assertEquals(Optional.empty(), own.equipment());
        assertEquals(Optional.empty(), own.allowedMethods());
        assertEquals(own, Exercise.builder("sled-lowering").build());
    }

    @Test
    void nothingHandedInOrOutCanBeChanged() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> Exercise.of("leg-press").primaryMuscles().add(MuscleGroup.NECK));
        assertThrows(
                UnsupportedOperationException.class, () -> Exercise.catalogue().remove(0));
    }
}
