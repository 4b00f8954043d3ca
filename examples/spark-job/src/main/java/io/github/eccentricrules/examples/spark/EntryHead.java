package io.github.eccentricrules.examples.spark;

import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import java.util.List;
import java.util.Optional;

/** Holds of an exercise in a session all but its sets; the components are those of {@link ExerciseEntry}. */
record EntryHead(
        Exercise exercise,
        Optional<TestedMaximum> oneRepMax,
        Optional<TestedMaximum> eccentricMax,
        Optional<TestedMaximum> twoLimbMax) {
    static EntryHead of(ExerciseEntry entry) {
        return new EntryHead(entry.exercise(), entry.oneRepMax(), entry.eccentricMax(), entry.twoLimbMax());
    }

    ExerciseEntry with(List<WorkSet> sets) {
        return new ExerciseEntry(exercise, oneRepMax, eccentricMax, twoLimbMax, sets);
    }
}
