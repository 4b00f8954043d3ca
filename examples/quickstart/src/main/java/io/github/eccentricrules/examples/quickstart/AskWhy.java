package io.github.eccentricrules.examples.quickstart;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Explanation;
import io.github.eccentricrules.engine.Explanations;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.time.Instant;
import java.util.List;

/** Asks why rules gave their outcomes: of what a report holds, and of a rule at a place, where nothing may be wrong. */
final class AskWhy {
    private AskWhy() {}

    static List<Explanation> why() {
        Session session = Session.performed(Instant.parse("2026-03-02T18:00:00Z"))
                .exercise(ExerciseEntry.builder("barbell-bench-press")
                        .set(WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                                .load(Load.parse("110 kg"))
                                .reps(List.of(Rep.ofSeconds(3.5), Rep.ofSeconds(2.4), Rep.UNMEASURED))
                                .build())
                        .build())
                .build();
        Validator validator = Validator.of(RuleSets.negatives());
        Report report = validator.validate(session);
        Explanations explanations = validator.explain(session);
        return List.of(
                explanations.of(report.violations().get(1)),
                explanations.at(
                        "descent-duration-max", Location.parse("exercise 1 (barbell-bench-press), set 1, rep 1")),
                explanations.of(report.notEvaluated().get(0)));
    }

    /** Prints the explanations. */
    public static void main(String[] args) {
        why().forEach(System.out::println);
    }
}
