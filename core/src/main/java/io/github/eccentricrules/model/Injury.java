package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Describes an injury or an operation of a muscle group. Immutable and thread-safe.
 *
 * @param muscleGroup the group concerned
 * @param date the day on which it happened
 * @param clearedByClinician whether a clinician has cleared the group for training
 */
public record Injury(MuscleGroup muscleGroup, LocalDate date, boolean clearedByClinician) {
    /**
     * Creates an injury.
     *
     * @param muscleGroup the group concerned
     * @param date the day on which it happened
     * @param clearedByClinician whether a clinician has cleared the group for training
     * @throws NullPointerException if an argument is null
     */
    public Injury {
        requireNonNull(muscleGroup, "muscleGroup");
        requireNonNull(date, "date");
    }
}
