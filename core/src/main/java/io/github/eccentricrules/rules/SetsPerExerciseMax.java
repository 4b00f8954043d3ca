package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Side;
import java.util.Optional;

/** Limits the sets of negatives of one exercise in a session; a set for one limb counts for that limb. */
final class SetsPerExerciseMax extends LimitRule<ExerciseSubject> {
    static final Parameter MAX_SETS =
            Parameter.of("max-sets", Unit.SETS, 1, 30, 3, "most sets of negatives of an exercise");

    SetsPerExerciseMax() {
        super(
                RuleInfo.of(
                                Scope.EXERCISE,
                                "sets-per-exercise-max",
                                "Do few sets of negatives of an exercise in a session.")
                        .because(
                                Evidence.guideline("Never more than 3 series of an exercise."),
                                Evidence.confirmed(
                                        "Trials of accentuated eccentric training used three sets.",
                                        "Walker 2016, Front Physiol 7:149, doi 10.3389/fphys.2016.00149")),
                Limit.atMost(MAX_SETS, Severity.ERROR));
    }

    @Override
    protected boolean appliesTo(ExerciseSubject exercise) {
        return exercise.hasNegatives();
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        long left = count(exercise, Side.LEFT);
        long right = count(exercise, Side.RIGHT);
        return exercise.negatives().size() - Math.min(left, right);
    }

    private static long count(ExerciseSubject exercise, Side side) {
        return exercise.negatives().stream()
                .filter(set -> set.value().side().equals(Optional.of(side)))
                .count();
    }

    @Override
    protected String message(ExerciseSubject exercise, Measure measure) {
        return Words.sentence(Words.name(exercise.value())) + Words.is(exercise, " has ", " had ")
                + measure.measuredText() + " of negatives; do at most " + measure.limitText() + ".";
    }
}
