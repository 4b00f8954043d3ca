package io.github.eccentricrules.examples.quickstart;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.remedy.Repair;
import io.github.eccentricrules.rules.RuleSets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Repairs a plan that is refused. */
final class RepairedPlan {
    private RepairedPlan() {}

    static Repair repair() {
        WorkSet set = WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                .load(Load.parse("205 kg"))
                .returnMethod(ReturnMethod.PINS)
                .reps(8, Duration.ofSeconds(2))
                .build();
        Session plan = Session.planned(Instant.parse("2026-03-04T18:00:00Z"))
                .athlete(Athlete.builder().trainingMonths(36).build())
                .warmUp(Duration.ofMinutes(5), 0)
                .exercise(ExerciseEntry.builder("barbell-bench-press")
                        .oneRepMax(Load.parse("100 kg"))
                        .sets(List.of(set, set))
                        .build())
                .build();
        Session earlier = plan.toBuilder()
                .start(Instant.parse("2026-03-02T18:00:00Z"))
                .end(Instant.parse("2026-03-02T19:00:00Z"))
                .build();
        return Validator.of(RuleSets.negatives()).repair(plan, History.of(List.of(earlier)));
    }

    /** Prints what changes, and what no change of numbers repairs. */
    public static void main(String[] args) {
        System.out.print(repair());
    }
}
