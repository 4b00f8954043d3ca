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
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Tells who comes back after a pause to begin again with less. The primary muscle group with the longest pause decides;
 * one that never did negatives has no pause. Days are whole ones, from start to start, so that the hour of the day makes
 * no difference.
 */
final class ReintroductionAfterLayoff extends LimitRule<ExerciseSubject> {
    static final Parameter MAX_DAYS =
            Parameter.of("max-days", Unit.DAYS, 1, 365, 28, "longest pause after which one may go on as before");
    static final Parameter MAX_DAYS_WITHOUT_LOSS = Parameter.of(
            "max-days-without-loss", Unit.DAYS, 1, 365, 14, "longest pause that costs none of what was gained");

    private static final double HOURS_OF_DAY = 24;

    ReintroductionAfterLayoff() {
        super(
                RuleInfo.of(
                                Scope.EXERCISE,
                                "reintroduction-after-layoff",
                                "Begin again with less after weeks without negatives.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                        .judging(SetMethod.NEGATIVES)
                        .needs(Datum.HISTORY, Datum.PRIMARY_MUSCLES)
                        .mayNeed(Bouts.MUSCLES_OF_HISTORY)
                        .because(
                                Evidence.confirmed(
                                        "Longer muscle fascicles were lost again in 2 weeks; strength was kept for 4.",
                                        Sources.PRESLAND_18),
                                Evidence.confirmed(
                                        "Maximal bouts protect for up to 6 months, light ones far less.",
                                        Sources.BRIDGEMAN_15),
                                Evidence.judgement("The days, and to begin again with half the dose.")),
                Limit.atMost(MAX_DAYS, Severity.WARNING),
                Limit.atMost(MAX_DAYS_WITHOUT_LOSS, Severity.INFO));
    }

    /** Recent negatives of unknown muscles may have been for the group that seems to have paused. */
    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        Optional<Bout> longest = longest(exercise);
        if (longest.isEmpty()) {
            return Bouts.ofUnknownMuscles(exercise).isEmpty()
                    ? Outcome.notApplicable()
                    : Outcome.notEvaluated(Bouts.MUSCLES_OF_HISTORY);
        }
        long days = longest.get().daysBefore(exercise.session());
        if (isWithin((double) days, exercise, parameters)) {
            return Outcome.satisfied();
        }
        Outcome known = super.judge(exercise, parameters);
        double daysInDoubt = Math.min((double) days, parameters.number(MAX_DAYS) + 1);
        return known instanceof Outcome.Violated && Bouts.areDoubtful(exercise, HOURS_OF_DAY * daysInDoubt)
                ? Outcome.notEvaluated(Bouts.MUSCLES_OF_HISTORY)
                : known;
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        return longest(exercise).orElseThrow().daysBefore(exercise.session());
    }

    @Override
    protected Message message(ExerciseSubject exercise, Measure measure) {
        boolean unprotected = measure.measured().compareTo(BigDecimal.valueOf(Bouts.PROTECTED.toDays())) > 0;
        return withMuscle(
                exercise,
                unprotected
                        ? Message.of(
                                "reintroduction-after-layoff.first-time",
                                "The last negatives for {muscle} were {measured} ago; {planned|begin|next time begin}"
                                        + " again as if for the first time, with about 10 light reps.")
                        : Message.of(
                                "reintroduction-after-layoff",
                                "The last negatives for {muscle} were {measured} ago; {planned|begin|next time begin}"
                                        + " again with half the dose."));
    }

    @Override
    protected Message note(ExerciseSubject exercise, Measure measure) {
        return withMuscle(
                exercise,
                Message.of(
                        "reintroduction-after-layoff.note",
                        "The last negatives for {muscle} were {measured} ago; some of what they gained is lost, but"
                                + " strength lasts about 4 weeks. Nothing to change."));
    }

    private static Message withMuscle(ExerciseSubject exercise, Message message) {
        return message.with("muscle", Words.name(longest(exercise).orElseThrow().muscle()));
    }

    private static Optional<Bout> longest(ExerciseSubject exercise) {
        Bout longest = null;
        for (Bout bout : Bouts.last(exercise)) {
            long days = bout.daysBefore(exercise.session());
            longest = longest == null || days > longest.daysBefore(exercise.session()) ? bout : longest;
        }
        return Optional.ofNullable(longest);
    }
}
