package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.SetMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses lifts that must not be lowered slowly, or not under overload. The guideline also holds that a barbell suits
 * negatives best, which the literature does not bear out.
 */
final class ExerciseSuitability extends Rule<ExerciseSubject> {
    private static final String ID = "exercise-suitability";

    private final boolean prefersBarbell;

    ExerciseSuitability() {
        this(
                true,
                RuleInfo.of(
                                Scope.EXERCISE,
                                ID,
                                "Do negatives only of lifts that can be lowered slowly; a barbell suits them best.")
                        .mayNeed(Datum.EQUIPMENT)
                        .because(Evidence.guideline("Very useful with a barbell.")));
    }

    private ExerciseSuitability(boolean prefersBarbell, RuleInfo<ExerciseSubject> info) {
        super(info.needs(Datum.ALLOWED_METHODS)
                .because(
                        Evidence.secondary("Power lifts are never spotted.", Sources.NSCA_SPOT),
                        Evidence.judgement("Which method suits which exercise.")));
        this.prefersBarbell = prefersBarbell;
    }

    static ExerciseSuitability evidence() {
        return new ExerciseSuitability(
                false, RuleInfo.of(Scope.EXERCISE, ID, "Do negatives only of lifts that can be lowered slowly."));
    }

    @Override
    protected boolean appliesTo(ExerciseSubject exercise) {
        return exercise.hasNegatives();
    }

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        Set<SetMethod> allowed = exercise.value().allowedMethods().orElseThrow();
        String name = Words.name(exercise.value());
        if (allowed.isEmpty()) {
            return Outcome.violated(
                    Severity.ERROR, Words.sentence(name) + " must not be lowered slowly; choose another exercise.");
        }
        Optional<SetSubject> unsuitable = exercise.negatives().stream()
                .filter(set -> set.method().isOverload() && !allowed.contains(set.method()))
                .findFirst();
        if (unsuitable.isPresent()) {
            List<SetMethod> instead =
                    allowed.stream().filter(SetMethod::isNegative).toList();
            return Outcome.violated(
                            Severity.ERROR,
                            Words.sentence(name) + " is not for "
                                    + Words.name(unsuitable.get().method()) + "; do it as " + Words.or(instead)
                                    + ", or choose another exercise.")
                    .at(unsuitable.get());
        }
        return prefersBarbell ? withBarbell(exercise) : Outcome.satisfied();
    }

    private static Outcome withBarbell(ExerciseSubject exercise) {
        if (exercise.value().equipment().isEmpty()) {
            return Outcome.notEvaluated(Datum.EQUIPMENT);
        }
        return exercise.value().equipment().get() == Equipment.BARBELL
                ? Outcome.satisfied()
                : Outcome.violated(
                        Severity.INFO,
                        "Negatives are said to work best with a barbell; " + Words.name(exercise.value())
                                + " is not done with one ("
                                + Words.name(exercise.value().equipment().get()) + "). Nothing to change.");
    }
}
