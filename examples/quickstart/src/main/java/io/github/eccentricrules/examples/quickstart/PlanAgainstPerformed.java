package io.github.eccentricrules.examples.quickstart;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.deviation.PlanComparison;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.time.Instant;
import java.util.List;

/** Tells what a lifter did otherwise than planned, and which rules that breaks. */
final class PlanAgainstPerformed {
    private PlanAgainstPerformed() {}

    static PlanComparison comparison() {
        WorkSet set = WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                .load(Load.parse("110 kg"))
                .spotters(Spotters.attentive(1))
                .tempo(Tempo.parse("4-0-1-0"))
                .reps(5)
                .build();
        WorkSet tired = set.toBuilder()
                .load(Load.parse("115 kg"))
                .reps(List.of(Rep.ofSeconds(4), Rep.ofSeconds(3.1), Rep.ofSeconds(2.4)))
                .build();
        ExerciseEntry planned =
                ExerciseEntry.builder("barbell-bench-press").sets(2, set).build();
        ExerciseEntry done = planned.toBuilder().sets(List.of(set, tired)).build();

        Session plan = Session.planned(Instant.parse("2026-03-02T18:00:00Z"))
                .exercise(planned)
                .build();
        Session record =
                plan.toBuilder().phase(Phase.PERFORMED).exercises(List.of(done)).build();
        return Validator.of(RuleSets.negatives()).deviations(plan, record, History.none());
    }

    /** Prints what was done otherwise. */
    public static void main(String[] args) {
        System.out.println(comparison());
    }
}
