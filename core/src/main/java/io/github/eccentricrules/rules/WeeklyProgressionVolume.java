package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.util.Comparator;
import java.util.Optional;

/**
 * Limits how many more negatives a primary muscle group does in the rolling week that this session ends than in the week
 * before it. The group whose negatives rise most decides.
 *
 * <p>It is judged only from the fifth week of negatives for the group on, for published programmes begin with a few
 * repetitions and rise steeply until then. There must have been some in the week before; coming back from a pause is the
 * concern of {@link ReintroductionAfterLayoff}.
 */
final class WeeklyProgressionVolume extends LimitRule<ExerciseSubject> {
    static final Parameter MAX_GAIN = Parameter.of(
            "max-gain", Unit.PERCENT, 0, 1000, 25, "how much the repetitions of a week should rise at most");
    static final Parameter MAX_GAIN_AT_ALL = Parameter.of(
            "max-gain-at-all", Unit.PERCENT, 0, 1000, 100, "how much the repetitions of a week may rise at most");

    private static final double HOURS_OF_TWO_WEEKS = 2 * 7 * 24;
    private static final Datum<ExerciseSubject> REPS_OF_HISTORY = new Datum<>(
            "history.set.reps", exercise -> WeeklyReps.of(exercise).stream().allMatch(WeeklyReps::isHistoryComplete));

    WeeklyProgressionVolume() {
        super(
                RuleInfo.of(
                                Scope.EXERCISE,
                                "weekly-progression-volume",
                                "Let the negatives of a week rise step by step.")
                        .judging(SetMethod.NEGATIVES)
                        .needs(Datum.HISTORY, Datum.PRIMARY_MUSCLES)
                        .mayNeed(MuscleReps.REPS, REPS_OF_HISTORY, Bouts.MUSCLES_OF_HISTORY)
                        .because(
                                Evidence.secondary(
                                        "The Nordics of a trial rose from 10 repetitions in the first week to 24 in"
                                                + " the second and at least 54 in the third: no rule of 10 %.",
                                        Sources.PETERSEN_11),
                                Evidence.judgement("The limits, and to judge from the fifth week on.")),
                Limit.atMost(MAX_GAIN, Severity.WARNING),
                Limit.atMost(MAX_GAIN_AT_ALL, Severity.ERROR));
    }

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        double steepest = WeeklyReps.steepestGainPercent(exercise);
        if (steepest == Double.NEGATIVE_INFINITY) {
            return Outcome.notApplicable();
        }
        if (isWithin(steepest, exercise, parameters)
                && Bouts.ofUnknownMuscles(exercise).isEmpty()) {
            return Outcome.satisfied();
        }
        Outcome known = steepest(exercise).isPresent() ? super.judge(exercise, parameters) : Outcome.notApplicable();
        if (Bouts.areDoubtful(exercise, HOURS_OF_TWO_WEEKS)) {
            return Outcome.notEvaluated(Bouts.MUSCLES_OF_HISTORY);
        }
        if (known instanceof Outcome.Violated) {
            return known;
        }
        if (!REPS_OF_HISTORY.known().test(exercise)) {
            return Outcome.notEvaluated(REPS_OF_HISTORY);
        }
        return WeeklyReps.of(exercise).stream()
                .flatMap(weeks -> weeks.today().missing().stream())
                .findFirst()
                .map(Outcome::notEvaluated)
                .orElse(known);
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        return steepest(exercise).orElseThrow().gainPercent();
    }

    @Override
    protected Message message(ExerciseSubject exercise, Measure measure) {
        WeeklyReps weeks = steepest(exercise).orElseThrow();
        return Message.of(
                        "weekly-progression-volume",
                        "Negatives for {muscle} {planned|rise|rose} by {measured}, from {before} reps a week to {now};"
                                + " let them rise by at most {limit}.")
                .with("muscle", Words.name(weeks.muscle()))
                .with("before", weeks.before().count())
                .with("now", weeks.now());
    }

    /** Finds the largest gain of those that are known. */
    private static Optional<WeeklyReps> steepest(ExerciseSubject exercise) {
        return WeeklyReps.of(exercise).stream()
                .filter(weeks -> weeks.before().missing().isEmpty())
                .max(Comparator.comparing(WeeklyReps::gainPercent));
    }
}
