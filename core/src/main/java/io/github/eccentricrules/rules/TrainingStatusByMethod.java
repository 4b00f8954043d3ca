package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.SetMethod;
import java.util.Optional;

/** Keeps each method of overload to athletes who have trained long enough for it; what is lighter is for all. */
final class TrainingStatusByMethod extends LimitRule<ExerciseSubject> {
    TrainingStatusByMethod() {
        super(
                RuleInfo.of(
                                Scope.METHOD,
                                TrainingStatusMin.ID,
                                "Lower more than you can lift only after enough consistent resistance training.")
                        .textKey("training-status-min.by-method")
                        .otherwise("Train consistently for longer, and lower lighter loads until then.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                        .judging(SetMethod.NEGATIVES)
                        .needs(Datum.TRAINING_MONTHS)
                        .because(
                                Evidence.guideline("For advanced users only."),
                                Evidence.confirmed(
                                        "A slow tempo suits weaker athletes, accentuated eccentric work stronger ones.",
                                        Sources.SUCHOMEL_19B),
                                Evidence.confirmed(
                                        "That the young suffer more damage or fatigue is not supported.",
                                        Sources.DRURY_19),
                                Evidence.confirmed(
                                        "Negatives of 4.5 s made older women stronger and more able.", Sources.DIAS_15),
                                Evidence.confirmed(
                                        "An advanced lifter has trained for years, an intermediate one for about 6"
                                                + " months.",
                                        Sources.ACSM_09),
                                Evidence.confirmed(
                                        "Those who trained with overload had trained for 2.6 years on average.",
                                        Sources.WALKER_16),
                                Evidence.judgement("How many months a method asks for.")),
                MethodLimits.months());
    }

    @Override
    protected Optional<Outcome> judgeAll(SessionSubject session, Parameters parameters) {
        Optional<Integer> months = session.athlete().isEmpty()
                ? Optional.empty()
                : session.athlete().get().trainingMonths();
        if (!isLimitedAnywhere(session)) {
            return AtOnce.NOT_APPLICABLE;
        }
        return AtOnce.satisfiedIf(months.isPresent() && isWithinAll(months.get(), session, parameters));
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        return exercise.session().athlete().flatMap(Athlete::trainingMonths).orElseThrow();
    }

    @Override
    protected Message message(ExerciseSubject exercise, Measure measure) {
        return Message.of(
                        "training-status-min.by-method",
                        "You have trained for {measured}; start {work} only after at least {limit} of consistent"
                                + " training.")
                .with("work", Words.work(exercise.negatives().get(0).method()));
    }
}
