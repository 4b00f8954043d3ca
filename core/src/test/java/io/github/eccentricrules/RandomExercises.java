package io.github.eccentricrules;

import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.SetMethod;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes random exercises: of the catalogue, and own ones that leave things unsaid. */
final class RandomExercises {
    private static final Arbitrary<Exercise> CATALOGUE = Arbitraries.of(
                    "barbell-bench-press",
                    "close-grip-bench-press",
                    "leg-extension",
                    "nordic-hamstring",
                    "negative-dip",
                    "power-clean")
            .map(Exercise::of);

    private RandomExercises() {}

    static Arbitrary<Exercise> any() {
        return Arbitraries.frequencyOf(Tuple.of(3, CATALOGUE), Tuple.of(1, own()));
    }

    private static Arbitrary<Exercise> own() {
        return Combinators.combine(
                        Arbitraries.of("my-press", "my-squat"),
                        Arbitraries.of(MuscleGroup.CHEST, MuscleGroup.TRICEPS, MuscleGroup.GLUTES)
                                .set()
                                .ofMaxSize(2),
                        Arbitraries.of(Equipment.BARBELL, Equipment.MACHINE, Equipment.BODY_WEIGHT)
                                .optional(),
                        Arbitraries.of(
                                        Set.<SetMethod>of(),
                                        Set.of(SetMethod.TEMPO),
                                        Set.of(SetMethod.SUPRAMAXIMAL_NEGATIVE, SetMethod.TWO_UP_ONE_DOWN))
                                .optional())
                .as((id, muscles, equipment, methods) ->
                        new Exercise(id, muscles, Set.of(), Optional.empty(), Optional.empty(), equipment, methods));
    }
}
