package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.SetMethod;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Limits the sets to failure that tire a primary muscle before supramaximal negatives with a barbell. Whether a set
 * goes to failure is rarely told, so few earlier sets pass whatever they were, and the rule lacks the datum only where
 * those that may have been to failure are too many. A warm-up set is none of them.
 */
final class PreFatigueFailure extends LimitRule<ExerciseSubject> {
    static final Parameter MAX_SETS =
            Parameter.of("max-sets", Unit.SETS, 0, 30, 3, "most sets to failure of a muscle before the negatives");

    private static final Datum<ExerciseSubject> TO_FAILURE = new Datum<>(
            Datum.TO_FAILURE.name(), exercise -> maybeTiring(exercise).allMatch(Datum.TO_FAILURE.known()));
    private static final Datum<ExerciseSubject> MUSCLES_BEFORE = new Datum<>(
            Datum.PRIMARY_MUSCLES.name(),
            exercise -> maybeTiring(exercise)
                    .noneMatch(set -> set.exercise().primaryMuscles().isEmpty()));

    PreFatigueFailure() {
        super(
                RuleInfo.of(
                                Scope.EXERCISE,
                                "pre-fatigue-failure",
                                "Do not tire a muscle to failure before you lower more than you can lift.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                        .judging(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                        .needs(Datum.EQUIPMENT, Datum.PRIMARY_MUSCLES)
                        .mayNeed(TO_FAILURE, MUSCLES_BEFORE)
                        .because(
                                Evidence.guideline("Negatives at the end of the session."),
                                Evidence.secondary(
                                        "Fatigue was named as a contributor to a torn pectoral muscle.",
                                        Sources.PANARIELLO),
                                Evidence.judgement("How many sets to failure are too many.")),
                Limit.atMost(MAX_SETS, Severity.WARNING));
    }

    @Override
    protected boolean appliesTo(ExerciseSubject exercise) {
        Optional<Equipment> equipment = exercise.value().equipment();
        return equipment.isEmpty() || equipment.get() == Equipment.BARBELL;
    }

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        for (MuscleGroup muscle : exercise.value().primaryMuscles()) {
            if (maybeTiring(exercise, muscle) > parameters.number(MAX_SETS)) {
                Outcome outcome = super.judge(exercise, parameters);
                return outcome instanceof Outcome.Violated
                        ? outcome
                        : Kept.unlessMissing(exercise, TO_FAILURE, MUSCLES_BEFORE);
            }
        }
        return Outcome.satisfied();
    }

    private static int maybeTiring(ExerciseSubject exercise, MuscleGroup muscle) {
        int count = 0;
        for (SetSubject set : exercise.session().sets()) {
            if (isFirstSupramaximal(set, exercise)) {
                break;
            }
            count += mayTire(set, muscle) ? 1 : 0;
        }
        return count;
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        return tiring(exercise, mostTired(exercise));
    }

    @Override
    protected Message message(ExerciseSubject exercise, Measure measure) {
        return Message.of(
                        "pre-fatigue-failure",
                        "The supramaximal negatives {planned|follow|followed} {measured} to failure for {muscle}; do"
                                + " them first, or after at most {limit} to failure.")
                .with("muscle", Words.name(mostTired(exercise)));
    }

    private static MuscleGroup mostTired(ExerciseSubject exercise) {
        return exercise.value().primaryMuscles().stream()
                .max(Comparator.comparing(muscle -> tiring(exercise, muscle)))
                .orElseThrow();
    }

    private static long tiring(ExerciseSubject exercise, MuscleGroup muscle) {
        return before(exercise)
                .filter(set -> set.value().toFailure().orElse(false))
                .filter(set -> set.exercise().primaryMuscles().contains(muscle))
                .count();
    }

    private static boolean mayTire(SetSubject set, MuscleGroup muscle) {
        Set<MuscleGroup> muscles = set.exercise().primaryMuscles();
        return (muscles.isEmpty() || muscles.contains(muscle))
                && set.value().toFailure().orElse(set.method() != SetMethod.WARM_UP);
    }

    private static Stream<SetSubject> maybeTiring(ExerciseSubject exercise) {
        return before(exercise)
                .filter(set -> exercise.value().primaryMuscles().stream().anyMatch(muscle -> mayTire(set, muscle)));
    }

    /** The sets of the whole session before the first supramaximal one of the exercise. */
    private static Stream<SetSubject> before(ExerciseSubject exercise) {
        return exercise.session().sets().stream().takeWhile(set -> !isFirstSupramaximal(set, exercise));
    }

    private static boolean isFirstSupramaximal(SetSubject set, ExerciseSubject exercise) {
        return set.method() == SetMethod.SUPRAMAXIMAL_NEGATIVE
                && set.exercise().id().equals(exercise.value().id());
    }
}
