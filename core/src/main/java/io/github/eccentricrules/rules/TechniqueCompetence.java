package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.SetMethod;

/** Asks for a coach who has attested the technique before overload. */
final class TechniqueCompetence extends Rule<SessionSubject> {
    TechniqueCompetence() {
        super(RuleInfo.of(
                        Scope.SESSION,
                        "technique-competence",
                        "Have a coach attest your technique before you lower more than you can lift.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS)
                .judging(SetMethod.OVERLOADS)
                .needs(Datum.TECHNIQUE)
                .because(
                        Evidence.guideline("Follow the joints."),
                        Evidence.confirmed(
                                "Technical competency is among what decides for the young.", Sources.DRURY_19),
                        Evidence.judgement("That it is asked of everybody, at 80 % of the one-repetition maximum.")));
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        return session.athlete().flatMap(Athlete::techniqueAttested).orElseThrow()
                ? Outcome.satisfied()
                : Outcome.violated(
                        Severity.WARNING,
                        Message.of(
                                "technique-competence",
                                "No coach has attested your technique; have one watch you at 80 % of your one-repetition"
                                        + " maximum before {planned|this session|the next overload}."));
    }
}
