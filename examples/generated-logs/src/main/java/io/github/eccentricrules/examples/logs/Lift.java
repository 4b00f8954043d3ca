package io.github.eccentricrules.examples.logs;

import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.SetMethod;
import java.util.List;

/**
 * Holds what a session is built around: an exercise whose negatives come last in it, a variant of it with a barbell that
 * trains one of the same primary muscles, and one on a machine.
 *
 * <p>No two lifts that follow each other share a primary muscle; the last and the second do, with one between.
 */
record Lift(Trained main, Trained variant, Trained onMachine) {
    static final List<Lift> ALL = List.of(
            new Lift(
                    Trained.of("barbell-bench-press", 75),
                    Trained.of("close-grip-bench-press", 65),
                    Trained.of("machine-chest-press", 70)),
            new Lift(
                    Trained.of("barbell-back-squat", 105), Trained.of("front-squat", 85), Trained.of("leg-press", 180)),
            new Lift(Trained.of("preacher-curl", 32), Trained.of("barbell-curl", 36), Trained.of("cable-curl", 30)),
            new Lift(Trained.of("romanian-deadlift", 95), Trained.of("deadlift", 125), Trained.of("leg-curl", 45)));

    /** Is an exercise, with the load of an ordinary set for a man of middling strength. */
    record Trained(Exercise exercise, double kilograms) {
        static Trained of(String id, double kilograms) {
            return new Trained(Exercise.of(id), kilograms);
        }

        boolean suits(SetMethod method) {
            return exercise.allowedMethods().orElseThrow().contains(method);
        }
    }
}
