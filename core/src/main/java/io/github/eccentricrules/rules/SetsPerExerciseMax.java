package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Quantity;
import io.github.eccentricrules.engine.Remedy;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.util.List;

/** Limits the sets of negatives of one exercise in a session; a set for one limb counts for that limb. */
final class SetsPerExerciseMax extends LimitRule<ExerciseSubject> {
    static final String ID = "sets-per-exercise-max";
    static final Parameter MAX_SETS =
            Parameter.of("max-sets", Unit.SETS, 1, 30, 3, "most sets of negatives of an exercise");

    SetsPerExerciseMax() {
        this(Scope.EXERCISE, Limit.atMost(MAX_SETS, Severity.ERROR));
    }

    private SetsPerExerciseMax(Scope<ExerciseSubject> scope, Limit... limits) {
        super(
                RuleInfo.of(scope, ID, "Do few sets of negatives of an exercise in a session.")
                        .repairedBy(Remedy.FEWER_SETS)
                        .judging(SetMethod.NEGATIVES)
                        .because(
                                Evidence.guideline("Never more than 3 series of an exercise."),
                                Evidence.confirmed(
                                        "A trial of accentuated eccentric training used three sets.",
                                        Sources.WALKER_16),
                                Evidence.confirmed("Flywheel training used four sets of seven.", Sources.NORRBRAND_08),
                                Evidence.confirmed("Eccentric-only training used four sets.", Sources.EO_13),
                                Evidence.secondary("Two to three sets serve strength.", Sources.ACSM_26),
                                Evidence.judgement("Where the limits of a method lie.")),
                Quantity.SETS,
                limits);
    }

    static SetsPerExerciseMax evidence() {
        return new SetsPerExerciseMax(Scope.METHOD, MethodLimits.sets());
    }

    @Override
    protected List<Datum<? super ExerciseSubject>> reads() {
        return List.of(Datum.SETS);
    }

    @Override
    protected Message message(ExerciseSubject exercise, Measure measure) {
        return Message.of(
                "sets-per-exercise-max", "{Exercise} {planned|has|had} {measured} of negatives; do at most {limit}.");
    }
}
