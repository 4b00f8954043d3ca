package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.SetMethod;
import java.util.List;
import java.util.Optional;

/**
 * Asks for as much rest since the last negatives of a primary muscle group as the {@link RecoveryTable} has for it: more
 * while the group is unaccustomed to them. Between the two, such as one bout in 28 days and another before them, a group
 * counts as unaccustomed, which is the careful side. The group for which it is worst decides.
 *
 * <p>Where an exercise has overload and other negatives, it is judged as overload. The last negatives count whatever
 * their method was.
 */
final class RecoveryHoursByMuscle extends Rule<ExerciseSubject> {
    RecoveryHoursByMuscle() {
        super(RuleInfo.of(Scope.EXERCISE, RecoveryHours.ID, RecoveryHours.CHECKS)
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.NEGATIVES)
                .needs(Datum.HISTORY, Datum.PRIMARY_MUSCLES)
                .mayNeed(Bouts.MUSCLES_OF_HISTORY)
                .parameters(RecoveryTable.parameters())
                .because(
                        Evidence.guideline("Negatives need more rest than ordinary training."),
                        Evidence.confirmed(
                                "Negatives damage elbow flexors and extensors most, then knee flexors, then knee"
                                        + " extensors.",
                                Sources.CHEN_11),
                        Evidence.confirmed("Elbow flexors recover more slowly than knee extensors.", Sources.SAKA_09),
                        Evidence.confirmed(
                                "Women needed more than 72 h after four sets of ten at 80 %.", Sources.RADAELLI_12),
                        Evidence.confirmed(
                                "After 60 maximal negatives trained men had their strength back on day 3; untrained"
                                        + " men still lacked about 40 %.",
                                Sources.NEWTON_08),
                        Evidence.secondary(
                                "Eight ruptures of the pectoral muscle at the bench press had too little recovery in"
                                        + " common.",
                                Sources.REYNOLDS_93),
                        Evidence.confirmed(
                                "Further bouts after 2 to 4 days neither worsened damage nor slowed recovery.",
                                Sources.NOSAKA_NEWTON_02),
                        Evidence.judgement("upper-body is biceps, triceps, chest, shoulders, upper back and forearm;"
                                + " lower-body is knee flexors, calf, glutes and adductors; other-muscles are rotator"
                                + " cuff, neck, lower back, abdomen, tibialis and abductors."),
                        Evidence.judgement("The hours of each group; chest, shoulders and back placed with the arms;"
                                + " groups of which nothing was found given the longest rest; two bouts in"
                                + " 28 days taken for accustomed, everything else for unaccustomed.")));
    }

    @Override
    protected List<Limit> limits() {
        return RecoveryTable.asLimits();
    }

    private record Worst(Bout bout, TwoLimits.Compared compared) {}

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        if (Bouts.ofUnknownMuscles(exercise).isEmpty()) {
            if (isRested(exercise, parameters)) {
                return Double.isNaN(Bouts.shortestRest(exercise)) ? Outcome.notApplicable() : Outcome.satisfied();
            }
        }
        Optional<Worst> worst = worst(exercise, parameters);
        if (worst.isPresent() && worst.get().compared().severity().isPresent()) {
            TwoLimits.Compared compared = worst.get().compared();
            return Outcome.violated(compared.severity().get(), message(exercise, worst.get()))
                    .with(compared.measure());
        }
        if (Bouts.areDoubtful(exercise, mostHours(exercise, parameters))) {
            return Outcome.notEvaluated(Bouts.MUSCLES_OF_HISTORY);
        }
        return worst.isPresent() ? Outcome.satisfied() : Outcome.notApplicable();
    }

    @Override
    protected Optional<Measure> measure(ExerciseSubject exercise, Parameters parameters) {
        return worst(exercise, parameters).map(found -> found.compared().measure());
    }

    /** Tells whether each muscle group that has had negatives clearly had the rest that it should have. */
    private static boolean isRested(ExerciseSubject exercise, Parameters parameters) {
        for (MuscleGroup muscle : exercise.value().primaryMuscles()) {
            double hours = Bouts.hoursSince(muscle, exercise.session());
            if (!Double.isNaN(hours) && !limits(exercise, muscle).areClearlyKept(hours, parameters)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Worst> worst(ExerciseSubject exercise, Parameters parameters) {
        Worst worst = null;
        for (Bout bout : Bouts.last(exercise)) {
            TwoLimits.Compared compared =
                    limits(exercise, bout.muscle()).compare(bout.hoursBefore(exercise.session()), parameters);
            if (worst == null || compared.isWorseThan(worst.compared())) {
                worst = new Worst(bout, compared);
            }
        }
        return Optional.ofNullable(worst);
    }

    /** Returns the longest rest that a muscle group of the exercise should have. */
    private static double mostHours(ExerciseSubject exercise, Parameters parameters) {
        double most = 0;
        for (MuscleGroup muscle : exercise.value().primaryMuscles()) {
            most = Math.max(most, parameters.number(limits(exercise, muscle).warning()));
        }
        return most;
    }

    private static TwoLimits limits(ExerciseSubject exercise, MuscleGroup muscle) {
        return exercise.hasOverload()
                ? RecoveryTable.ofOverload(muscle, Bouts.isAccustomed(muscle, exercise.session()))
                : RecoveryTable.WITHOUT_OVERLOAD;
    }

    private static Message message(ExerciseSubject exercise, Worst found) {
        MuscleGroup muscle = found.bout().muscle();
        boolean unaccustomed = exercise.hasOverload() && !Bouts.isAccustomed(muscle, exercise.session());
        Message message = unaccustomed
                ? Message.of(
                        "recovery-hours.unaccustomed",
                        "The last negatives for {muscle} were only {measured} ago and you are not used to them;"
                                + " {planned|wait until it is|next time wait} at least {limit}.")
                : Message.of(
                        "recovery-hours.by-muscle",
                        "The last negatives for {muscle} were only {measured} ago;"
                                + " {planned|wait until it is|next time wait} at least {limit}.");
        return message.with("muscle", Words.name(muscle)).with(found.compared().toKeep());
    }
}
