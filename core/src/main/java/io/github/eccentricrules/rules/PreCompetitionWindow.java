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
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.SetMethod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps supramaximal negatives away from the days before a test or match: longer where a primary muscle group is not
 * accustomed to negatives. What may not be accustomed counts as not, and is not evaluated where just that decides.
 *
 * <p>Most athletes have no competition ahead, and most apps do not ask: no date means that none is known, and there is
 * nothing to judge.
 */
final class PreCompetitionWindow extends LimitRule<ExerciseSubject> {
    static final Parameter MIN_DAYS = Parameter.of(
            "min-days", Unit.DAYS, 0, 60, 7, "days from supramaximal negatives to a competition, once accustomed");
    static final Parameter MIN_DAYS_UNACCUSTOMED = Parameter.of(
            "min-days-unaccustomed", Unit.DAYS, 0, 60, 10, "days from them to a competition while unaccustomed");

    private static final Limit ACCUSTOMED = Limit.atLeast(MIN_DAYS, Severity.WARNING);

    PreCompetitionWindow() {
        super(
                RuleInfo.of(
                                Scope.EXERCISE,
                                "pre-competition-window",
                                "Do no supramaximal negatives in the days before a competition.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                        .judging(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                        .mayNeed(Datum.HISTORY, Datum.PRIMARY_MUSCLES)
                        .because(
                                Evidence.confirmed(
                                        "After negatives strength stays down for several days.", Sources.CHEN_11),
                                Evidence.confirmed(
                                        "Trained men had their strength back on day 3; untrained men did not.",
                                        Sources.NEWTON_08),
                                Evidence.judgement("How many days.")),
                ACCUSTOMED,
                Limit.atLeast(MIN_DAYS_UNACCUSTOMED, Severity.WARNING));
    }

    @Override
    protected boolean appliesTo(ExerciseSubject exercise) {
        return competition(exercise).isPresent();
    }

    @Override
    protected boolean counts(Limit limit, ExerciseSubject exercise) {
        return isAccustomed(exercise) == limit.equals(ACCUSTOMED);
    }

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        Outcome outcome = super.judge(exercise, parameters);
        List<Datum<?>> missing = missing(exercise);
        boolean soonForAnyone = quantity(exercise, parameters) < parameters.number(MIN_DAYS);
        return outcome instanceof Outcome.Violated && !soonForAnyone && !missing.isEmpty()
                ? Outcome.notEvaluated(missing.toArray(new Datum<?>[0]))
                : outcome;
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        return ChronoUnit.DAYS.between(
                exercise.session().day(), competition(exercise).orElseThrow());
    }

    @Override
    protected Message message(ExerciseSubject exercise, Measure measure) {
        return Message.of(
                "pre-competition-window",
                "Your competition is only {measured} after these supramaximal negatives, which cost strength for"
                        + " several days; {planned|do|next time do} the last ones at least {limit} before it.");
    }

    private static Optional<LocalDate> competition(ExerciseSubject exercise) {
        return exercise.session()
                .athlete()
                .flatMap(Athlete::nextCompetition)
                .filter(date -> !date.isBefore(exercise.session().day()));
    }

    private static boolean isAccustomed(ExerciseSubject exercise) {
        return missing(exercise).isEmpty()
                && exercise.value().primaryMuscles().stream()
                        .allMatch(muscle -> Bouts.isAccustomed(muscle, exercise.session()));
    }

    private static List<Datum<?>> missing(ExerciseSubject exercise) {
        List<Datum<?>> missing = new ArrayList<>();
        if (exercise.session().history().isEmpty()) {
            missing.add(Datum.HISTORY);
        }
        if (exercise.value().primaryMuscles().isEmpty()) {
            missing.add(Datum.PRIMARY_MUSCLES);
        }
        return missing;
    }
}
