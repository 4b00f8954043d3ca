package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Injury;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Spares a muscle group that was injured or operated on of late, be it a primary or a secondary one of the exercise.
 * What a clinician clears is rehabilitation, and nothing else. An injury dated after the session had not happened yet.
 */
final class RecentInjury extends Rule<ExerciseSubject> {
    static final Parameter MIN_DAYS =
            Parameter.of("min-days", Unit.DAYS, 0, 730, 84, "days since an injury of a muscle group");

    /** Which muscles an exercise trains matters to nobody who has had no injury. */
    private static final Datum<ExerciseSubject> MUSCLES_IF_INJURED = new Datum<>(
            Datum.PRIMARY_MUSCLES.name(),
            exercise -> Datum.PRIMARY_MUSCLES.known().test(exercise)
                    || injuries(exercise).isEmpty());

    RecentInjury() {
        super(RuleInfo.of(
                        Scope.EXERCISE,
                        "recent-injury",
                        "Let a muscle group heal for 12 weeks, and do only rehabilitation that a clinician cleared.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.NEGATIVES)
                .needs(Datum.INJURIES, MUSCLES_IF_INJURED)
                .parameters(MIN_DAYS)
                .because(
                        Evidence.guideline("Negatives carry a risk of injury."),
                        Evidence.confirmed(
                                "Eccentric loading is a treatment of the Achilles tendon.", Sources.ALFREDSON_98),
                        Evidence.confirmed(
                                "Eccentric loading is a treatment of the patellar tendon.", Sources.YOUNG_05),
                        Evidence.judgement("How long to wait, and with what.")));
    }

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        if (injuries(exercise).isEmpty()) {
            return Outcome.satisfied();
        }
        boolean onlyRehabilitation =
                exercise.negatives().stream().allMatch(set -> set.method() == SetMethod.REHABILITATION);
        Optional<Injury> injury = latest(
                exercise,
                found -> isRecent(exercise, found, parameters) && !(onlyRehabilitation && found.clearedByClinician()));
        if (injury.isEmpty()) {
            return Outcome.satisfied();
        }
        Measure days = measure(exercise, injury.get(), parameters);
        Message message = message(
                        exercise.hasOverload(), onlyRehabilitation, injury.get().clearedByClinician())
                .with("muscle", Words.name(injury.get().muscleGroup()));
        return exercise.hasOverload()
                ? Outcome.violated(Severity.ERROR, message)
                        .with(days)
                        .at(exercise.overloads().get(0))
                : Outcome.violated(Severity.WARNING, message).with(days);
    }

    private static Message message(boolean overload, boolean onlyRehabilitation, boolean cleared) {
        if (overload) {
            return cleared
                    ? Message.of(
                            "recent-injury.overload-cleared",
                            "The injury of your {muscle} is only {measured} old, and its clearance covers"
                                    + " rehabilitation only; do not train it with overload until {limit} have passed.")
                    : Message.of(
                            "recent-injury.overload",
                            "The injury of your {muscle} is only {measured} old; do not train it with overload until"
                                    + " {limit} have passed.");
        }
        if (onlyRehabilitation) {
            return Message.of(
                    "recent-injury.rehabilitation",
                    "The injury of your {muscle} is only {measured} old; have a clinician clear its rehabilitation.");
        }
        return cleared
                ? Message.of(
                        "recent-injury.cleared",
                        "The injury of your {muscle} is only {measured} old, and its clearance covers rehabilitation"
                                + " only; do nothing else for it until {limit} have passed.")
                : Message.of(
                        "recent-injury",
                        "The injury of your {muscle} is only {measured} old; do only rehabilitation that a clinician"
                                + " has cleared until {limit} have passed.");
    }

    /** Compares the age of the latest injury, unless it is one that a clinician has cleared. */
    @Override
    protected Optional<Measure> measure(ExerciseSubject exercise, Parameters parameters) {
        return latest(exercise, injury -> true)
                .filter(injury -> !isRecent(exercise, injury, parameters))
                .map(injury -> measure(exercise, injury, parameters));
    }

    private static Measure measure(ExerciseSubject exercise, Injury injury, Parameters parameters) {
        long days = ChronoUnit.DAYS.between(injury.date(), exercise.session().day());
        return new Measure(BigDecimal.valueOf(days), Comparison.AT_LEAST, parameters.value(MIN_DAYS), Unit.DAYS);
    }

    private static boolean isRecent(ExerciseSubject exercise, Injury injury, Parameters parameters) {
        return measure(exercise, injury, parameters).margin().signum() < 0;
    }

    private static Optional<Injury> latest(ExerciseSubject exercise, Predicate<Injury> wanted) {
        return injuries(exercise).stream()
                .filter(injury -> trains(exercise, injury.muscleGroup()))
                .filter(injury -> !injury.date().isAfter(exercise.session().day()))
                .filter(wanted)
                .max(Comparator.comparing(Injury::date));
    }

    private static List<Injury> injuries(ExerciseSubject exercise) {
        return exercise.session().athlete().flatMap(Athlete::injuries).orElse(List.of());
    }

    private static boolean trains(ExerciseSubject exercise, MuscleGroup muscle) {
        return exercise.value().primaryMuscles().contains(muscle)
                || exercise.value().secondaryMuscles().contains(muscle);
    }
}
