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
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Condition;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.SetMethod;
import java.util.Optional;
import java.util.Set;

/**
 * Warns of overload where the state of health makes rhabdomyolysis more likely, and refuses it on first exposure: where
 * a primary muscle has had neither overload nor body-weight negatives for 180 days. What is not known of earlier sessions
 * or of the muscles cannot take the warning away; it can only fail to make it an error.
 */
final class RhabdoRiskFactors extends Rule<SessionSubject> {
    static final Message WATCH =
            Message.of("rhabdo-risk-factors.watch", "get medical care for dark urine, swelling or weakness");

    private static final Message START_LIGHT =
            Message.of("rhabdo-risk-factors.start-light", "ask a doctor, and start with light ones");

    private static final Set<Condition> RISKS = Set.of(
            Condition.PRIOR_RHABDOMYOLYSIS,
            Condition.SICKLE_CELL_TRAIT,
            Condition.METABOLIC_MYOPATHY,
            Condition.MYOTOXIC_MEDICATION,
            Condition.RECENT_VIRAL_ILLNESS);

    RhabdoRiskFactors() {
        super(RuleInfo.of(
                        Scope.SESSION,
                        "rhabdo-risk-factors",
                        "Ask a doctor before overload if your health makes rhabdomyolysis more likely.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS)
                .judging(SetMethod.OVERLOADS)
                .needs(Datum.CONDITIONS)
                .because(
                        Evidence.confirmed("Sickle-cell trait is a risk.", Sources.HARRELSON_95),
                        Evidence.confirmed(
                                "When it recurs, a genetic disease of the muscle is a cause.", Sources.ER_REVIEW_16),
                        Evidence.confirmed("Statins are a risk.", Sources.HONDA_17),
                        Evidence.confirmed(
                                "A bout of maximal negatives protects for up to about 6 months.", Sources.BRIDGEMAN_15),
                        Evidence.judgement("That overload is refused on first exposure only.")));
    }

    static Set<Condition> reported(SessionSubject session) {
        return Conditions.reported(session, RISKS);
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        Set<Condition> risks = reported(session);
        if (risks.isEmpty()) {
            return Outcome.satisfied();
        }
        for (ExerciseSubject exercise : session.exercises()) {
            Optional<MuscleGroup> muscle = exercise.hasOverload() ? unaccustomed(exercise) : Optional.empty();
            if (muscle.isPresent()) {
                return Outcome.violated(
                                Severity.ERROR,
                                Message.of(
                                                "rhabdo-risk-factors.unaccustomed",
                                                "You report {risks}, which can make rhabdomyolysis more likely, and"
                                                        + " negatives are new to your {muscle}; {advice}.")
                                        .with("risks", Words.and(risks))
                                        .with("muscle", Words.name(muscle.get()))
                                        .with("advice", session.isPlanned() ? START_LIGHT : WATCH))
                        .at(exercise);
            }
        }
        return Outcome.violated(
                Severity.WARNING,
                Message.of(
                                "rhabdo-risk-factors",
                                "You report {risks}, which can make rhabdomyolysis more likely; ask a doctor before"
                                        + " {planned|overload|further overload}.")
                        .with("risks", Words.and(risks)));
    }

    /** Finds a primary muscle that is known to have done nothing like it of late. */
    private static Optional<MuscleGroup> unaccustomed(ExerciseSubject exercise) {
        SessionSubject session = exercise.session();
        return session.history().isEmpty()
                ? Optional.empty()
                : exercise.value().primaryMuscles().stream()
                        .filter(muscle -> Bouts.isFirstExposure(muscle, session))
                        .findFirst();
    }
}
