package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.SetMethod;
import java.util.List;
import java.util.Optional;
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
                        .otherwise("Take another exercise, or another way of lowering that suits this one.")
                        .mayNeed(Datum.EQUIPMENT)
                        .because(Evidence.guideline("Very useful with a barbell.")));
    }

    private ExerciseSuitability(boolean prefersBarbell, RuleInfo<ExerciseSubject> info) {
        super(info.judging(SetMethod.NEGATIVES)
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS, LiveTrait.STAYS_BROKEN)
                .needs(Datum.ALLOWED_METHODS)
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
                        .textKey("exercise-suitability.any")
                        .mayNeed(
                                Datum.EQUIPMENT,
                                new Datum<>(
                                        Datum.LOAD_POSITION.name(),
                                        exercise ->
                                                exercise.value().loadPosition().isPresent())));
    }

    @Override
    protected Optional<Outcome> judgeAll(SessionSubject session, Parameters parameters) {
        if (session.value().repeatsExercise()) {
            return AtOnce.UNDECIDED;
        }
        List<ExerciseEntry> entries = session.value().exercises();
        for (int e = 0; e < entries.size(); e++) {
            if (!isClearlySuitable(entries.get(e))) {
                return AtOnce.UNDECIDED;
            }
        }
        return AtOnce.SATISFIED;
    }

    private boolean isClearlySuitable(ExerciseEntry entry) {
        Optional<Set<SetMethod>> allowed = entry.exercise().allowedMethods();
        Optional<Equipment> equipment = entry.exercise().equipment();
        return entry.ranges().ofOneMethod()
                && allowed.isPresent()
                && allowed.get().contains(entry.ranges().firstMethod())
                && (!prefersBarbell || (equipment.isPresent() && equipment.get() == Equipment.BARBELL));
    }

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        Set<SetMethod> allowed = exercise.value().allowedMethods().orElseThrow();
        if (allowed.isEmpty()) {
            return Outcome.violated(
                    Severity.ERROR,
                    Message.of(
                            "exercise-suitability", "{Exercise} must not be lowered slowly; choose another exercise."));
        }
        for (SetSubject set : exercise.negatives()) {
            if (!allowed.contains(set.method()) && isRefused(set)) {
                return refused(set, allowed);
            }
        }
        return prefersBarbell ? withBarbell(exercise) : withoutDoubt(exercise, allowed);
    }

    private static Outcome refused(SetSubject set, Set<SetMethod> allowed) {
        List<SetMethod> others = others(set.method(), allowed);
        Message message = others.isEmpty()
                ? Message.of("exercise-suitability.method", "{Exercise} is not for {work}; choose another exercise.")
                : Message.of(
                                "exercise-suitability.other-method",
                                "{Exercise} is not for {work}; do it as {others}, or choose another exercise.")
                        .with("others", Words.workOf(others));
        return Outcome.violated(Severity.ERROR, message.with("work", Words.work(set.method())))
                .at(set);
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

    /** Lists what to do instead, but no overload in the place of something lighter. */
    private static List<SetMethod> others(SetMethod method, Set<SetMethod> allowed) {
        return allowed.stream()
                .filter(other -> other.isNegative() && (method.isOverload() || !other.isOverload()))
                .toList();
    }

    private static Outcome withoutDoubt(ExerciseSubject exercise, Set<SetMethod> allowed) {
        if (exercise.value().equipment().isEmpty() && isUnlisted(SetMethod.BODY_WEIGHT_NEGATIVE, exercise, allowed)) {
            return Outcome.notEvaluated(Datum.EQUIPMENT);
        }
        return exercise.value().loadPosition().isEmpty() && isUnlisted(SetMethod.REHABILITATION, exercise, allowed)
                ? Outcome.notEvaluated(Datum.LOAD_POSITION)
                : Outcome.satisfied();
    }

    private static boolean isUnlisted(SetMethod method, ExerciseSubject exercise, Set<SetMethod> allowed) {
        return !allowed.contains(method) && exercise.sets().stream().anyMatch(set -> set.method() == method);
    }

    private static Outcome withBarbell(ExerciseSubject exercise) {
        if (exercise.value().equipment().isEmpty()) {
            return Outcome.notEvaluated(Datum.EQUIPMENT);
        }
        return exercise.value().equipment().get() == Equipment.BARBELL
                ? Outcome.satisfied()
                : Outcome.violated(
                        Severity.INFO,
                        Message.of(
                                        "exercise-suitability.barbell",
                                        "Negatives are said to work best with a barbell; {exercise} is not done with"
                                                + " one ({equipment}). Nothing to change.")
                                .with(
                                        "equipment",
                                        Words.name(exercise.value().equipment().get())));
    }
}
