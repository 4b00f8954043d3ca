package io.github.eccentricrules.examples.quickstart;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Judges one logged bench press session: two good sets of negatives, and one that went wrong. */
final class Quickstart {
    private Quickstart() {}

    static Report report() {
        WorkSet negatives = WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                .load(Load.parse("110 kg"))
                .spotters(Spotters.attentive(1))
                .returnMethod(ReturnMethod.PARTNER)
                .reps(5, Duration.ofSeconds(4))
                .build();
        WorkSet tired = negatives.toBuilder()
                .spotters(Spotters.of(0))
                .reps(List.of(Rep.ofSeconds(3.4), Rep.ofSeconds(1.6), Rep.ofSeconds(0.7)))
                .build();
        Session session = Session.performed(Instant.parse("2026-03-02T18:00:00Z"))
                .athlete(Athlete.builder().trainingMonths(18).build())
                .warmUp(Duration.ofMinutes(8), 3)
                .exercise(ExerciseEntry.builder("barbell-bench-press")
                        .oneRepMax(Load.parse("100 kg"))
                        .sets(2, negatives)
                        .set(tired)
                        .build())
                .build();
        return Validator.check(session);
    }

    /** Prints the report. */
    public static void main(String[] args) {
        System.out.println(report());
    }
}
