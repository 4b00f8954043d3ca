package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.MuscleGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps the first exposure of a muscle group small and light: the first overload or body-weight negatives for it in 180
 * days, exactly 180 days ago being still within them. The repetitions of all such sets of the session count together;
 * the load only of overload, for body mass alone has no percentage, and of forced repetitions only that of the bar.
 * Tempo, flywheel and rehabilitation are no exposure. The worse of repetitions and load is told.
 */
final class FirstExposureVolume extends Rule<ExerciseSubject> {
    static final Parameter MAX_REPS =
            Parameter.of("max-reps", Unit.REPS, 1, 200, 12, "most repetitions for the muscle group");
    static final Parameter MAX_REPS_AT_ALL =
            Parameter.of("max-reps-at-all", Unit.REPS, 1, 200, 24, "most repetitions at all for the muscle group");
    static final Parameter MAX_PERCENT =
            Parameter.of("max-percent", Unit.PERCENT, 1, 300, 100, "heaviest load, against the maximum");
    static final Parameter MAX_PERCENT_AT_ALL =
            Parameter.of("max-percent-at-all", Unit.PERCENT, 1, 300, 110, "heaviest load at all, against the maximum");

    private static final TwoLimits REPS = new TwoLimits(Comparison.AT_MOST, MAX_REPS, MAX_REPS_AT_ALL);
    private static final TwoLimits LOAD = new TwoLimits(Comparison.AT_MOST, MAX_PERCENT, MAX_PERCENT_AT_ALL);

    FirstExposureVolume() {
        super(RuleInfo.of(Scope.EXERCISE, "first-exposure-volume", "Begin with few negatives, and light ones.")
                .judging(Bouts.EXPOSURES)
                .needs(Datum.HISTORY, Datum.PRIMARY_MUSCLES)
                .mayNeed(
                        MuscleReps.REPS,
                        HeaviestPercent.LOAD,
                        HeaviestPercent.ONE_REP_MAX,
                        Datum.BODY_MASS,
                        Bouts.MUSCLES_OF_HISTORY)
                .parameters(MAX_REPS, MAX_REPS_AT_ALL, MAX_PERCENT, MAX_PERCENT_AT_ALL)
                .because(
                        Evidence.confirmed(
                                "Thirty light repetitions protect with little damage; 6 to 24 maximal ones do damage"
                                        + " first. After maximal bouts one is protected for up to 6 months.",
                                Sources.BRIDGEMAN_15),
                        Evidence.confirmed(
                                "A trial of Nordics began with 10 repetitions in the first week.", Sources.PETERSEN_11),
                        Evidence.confirmed("Damage was greatest in the first sessions of a course.", Sources.EO_13),
                        Evidence.judgement("The limits of repetitions and of load.")));
    }

    @Override
    protected List<Limit> limits() {
        return Stream.concat(REPS.asLimits().stream(), LOAD.asLimits().stream()).toList();
    }

    /** A muscle group without exposure, and its repetitions in this session. */
    private record Fresh(MuscleGroup muscle, MuscleReps reps) {}

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        List<Fresh> all = fresh(exercise);
        if (all.isEmpty()) {
            return Outcome.notApplicable();
        }
        Fresh most = mostTrained(all).orElseThrow();
        HeaviestPercent heaviest = HeaviestPercent.of(exercise.overloads());
        Optional<Severity> ofReps = REPS.severity(most.reps().count(), parameters);
        Optional<Severity> ofLoad = LOAD.severity(heaviest.heaviest().orElse(0), parameters);
        boolean loadIsWorse =
                ofLoad.isPresent() && (ofReps.isEmpty() || ofLoad.get().compareTo(ofReps.get()) > 0);
        Optional<Severity> worse = loadIsWorse ? ofLoad : ofReps;
        if (worse.isPresent()) {
            return Bouts.areDoubtful(exercise, Bouts.PROTECTED.toDays() * 24.0)
                    ? Outcome.notEvaluated(Bouts.MUSCLES_OF_HISTORY)
                    : Outcome.wordedLate(worse.get(), () -> worded(most, heaviest, loadIsWorse, parameters));
        }
        return all.stream()
                .flatMap(one -> one.reps().missing().stream())
                .findFirst()
                .or(heaviest::missing)
                .map(Outcome::notEvaluated)
                .orElseGet(Outcome::satisfied);
    }

    private static Outcome.Violated worded(
            Fresh most, HeaviestPercent heaviest, boolean ofLoad, Parameters parameters) {
        TwoLimits.Compared compared = ofLoad
                ? LOAD.compare(heaviest.heaviest().orElse(0), parameters)
                : REPS.compare(most.reps().count(), parameters);
        return Outcome.violated(
                        compared.severity().orElseThrow(),
                        message(most.muscle(), ofLoad).with(compared.toKeep()))
                .with(compared.measure());
    }

    @Override
    protected Optional<Measure> measure(ExerciseSubject exercise, Parameters parameters) {
        return mostTrained(fresh(exercise))
                .map(most -> REPS.compare(most.reps().count(), parameters).measure());
    }

    private static List<Fresh> fresh(ExerciseSubject exercise) {
        SessionSubject session = exercise.session();
        List<Fresh> fresh = new ArrayList<>(0);
        for (MuscleGroup muscle : exercise.value().primaryMuscles()) {
            if (Bouts.isFirstExposure(muscle, session)) {
                fresh.add(new Fresh(muscle, MuscleReps.of(session.value(), muscle, Bouts.EXPOSURES)));
            }
        }
        return fresh;
    }

    private static Optional<Fresh> mostTrained(List<Fresh> fresh) {
        Fresh most = null;
        for (Fresh one : fresh) {
            most = most == null || one.reps().count() > most.reps().count() ? one : most;
        }
        return Optional.ofNullable(most);
    }

    private static Message message(MuscleGroup muscle, boolean ofLoad) {
        Message message = ofLoad
                ? Message.of(
                        "first-exposure-volume.load",
                        "The first eccentric exposure of {muscle} in 180 days {planned|has|had} {measured} of your"
                                + " one-repetition maximum; lower at most {limit}.")
                : Message.of(
                        "first-exposure-volume",
                        "The first eccentric exposure of {muscle} in 180 days {planned|has|had} {measured}; do at most"
                                + " {limit}.");
        return message.with("muscle", Words.name(muscle));
    }
}
