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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Refuses lifts that must not be lowered slowly, or not under overload. The guideline also holds that a barbell suits
 * negatives best, which the literature does not bear out.
 *
 * <p>For the evidence a lift must also suit those methods that would keep the rules for the load and for partners from
 * judging it: body-weight negatives of what is not done with body weight, flywheel work, and rehabilitation work under
 * a load that can trap. Whatever may be lowered slowly suits a slow tempo.
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
                        Evidence.secondary(
                                "Power exercises (snatch, clean, jerk) are never spotted.", Sources.NSCA_SPOT),
                        Evidence.judgement("Which method suits which exercise.")));
        this.prefersBarbell = prefersBarbell;
    }

    static ExerciseSuitability evidence() {
        return new ExerciseSuitability(
                false,
                RuleInfo.of(Scope.EXERCISE, ID, "Do negatives only of lifts that can be lowered slowly.")
                        .mayNeed(
                                Datum.EQUIPMENT,
                                new Datum<>(
                                        Datum.LOAD_POSITION.name(),
                                        exercise ->
                                                exercise.value().loadPosition().isPresent())));
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
        for (SetSubject set : exercise.negatives()) {
            if (!allowed.contains(set.method()) && isRefused(set)) {
                return Outcome.violated(
                                Severity.ERROR,
                                Words.sentence(name) + " is not for " + Words.work(set.method()) + "; "
                                        + instead(set.method(), allowed) + "choose another exercise.")
                        .at(set);
            }
        }
        return prefersBarbell ? withBarbell(exercise) : withoutDoubt(exercise, allowed);
    }

    private boolean isRefused(SetSubject set) {
        if (set.method().isOverload() || prefersBarbell) {
            return set.method().isOverload();
        }
        return switch (set.method()) {
            case BODY_WEIGHT_NEGATIVE ->
                set.exercise()
                        .equipment()
                        .filter(equipment -> equipment != Equipment.BODY_WEIGHT)
                        .isPresent();
            case FLYWHEEL -> true;
            case REHABILITATION ->
                set.exercise().loadPosition().filter(Trap::canTrap).isPresent();
            default -> false;
        };
    }

    /** Names what to do instead, but no overload in the place of something lighter. */
    private static String instead(SetMethod method, Set<SetMethod> allowed) {
        List<SetMethod> others = allowed.stream()
                .filter(other -> other.isNegative() && (method.isOverload() || !other.isOverload()))
                .toList();
        return others.isEmpty() ? "" : "do it as " + Words.workOf(others) + ", or ";
    }

    private static Outcome withoutDoubt(ExerciseSubject exercise, Set<SetMethod> allowed) {
        Set<SetMethod> unlisted = EnumSet.noneOf(SetMethod.class);
        exercise.negatives().forEach(set -> unlisted.add(set.method()));
        unlisted.removeAll(allowed);
        if (unlisted.contains(SetMethod.BODY_WEIGHT_NEGATIVE)
                && exercise.value().equipment().isEmpty()) {
            return Outcome.notEvaluated(Datum.EQUIPMENT);
        }
        return unlisted.contains(SetMethod.REHABILITATION)
                        && exercise.value().loadPosition().isEmpty()
                ? Outcome.notEvaluated(Datum.LOAD_POSITION)
                : Outcome.satisfied();
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
