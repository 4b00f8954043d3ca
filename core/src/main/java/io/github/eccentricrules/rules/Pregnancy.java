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
import io.github.eccentricrules.model.Condition;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Sex;
import java.util.Set;

/**
 * Refuses overload in pregnancy and soon after giving birth, and asks for clearance of other negatives. A man is not
 * asked; should he report one of the two, what he reports counts.
 */
final class Pregnancy extends Rule<SessionSubject> {
    private static final Set<Condition> CONDITIONS = Set.of(Condition.PREGNANCY, Condition.POSTPARTUM);

    Pregnancy() {
        super(RuleInfo.of(
                        Scope.SESSION,
                        "pregnancy",
                        "Do no overload when pregnant or soon after giving birth, and have other negatives cleared.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS)
                .judging(SetMethod.NEGATIVES)
                .needs(Datum.CONDITIONS)
                .because(
                        Evidence.confirmed(
                                "Without contraindications exercise in pregnancy carries little risk; the routine may"
                                        + " need changing.",
                                Sources.ACOG_804),
                        Evidence.judgement("That overload is left out.")));
    }

    @Override
    protected boolean appliesTo(SessionSubject session) {
        boolean male =
                session.athlete().flatMap(Athlete::sex).filter(Sex.MALE::equals).isPresent();
        return !male || !Conditions.reported(session, CONDITIONS).isEmpty();
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        Set<Condition> reported = Conditions.reported(session, CONDITIONS);
        if (reported.isEmpty()) {
            return Outcome.satisfied();
        }
        boolean pregnant = reported.contains(Condition.PREGNANCY);
        return session.hasOverload()
                ? Outcome.violated(
                        Severity.ERROR,
                        Message.of(
                                        "pregnancy.overload",
                                        "{pregnant|In pregnancy|Soon after giving birth} do no overload; lower only"
                                                + " what you can lift, once your clinician has cleared it.")
                                .with("pregnant", pregnant))
                : Outcome.violated(
                        Severity.WARNING,
                        Message.of(
                                        "pregnancy",
                                        "{pregnant|In pregnancy|Soon after giving birth} have your clinician clear you"
                                                + " before you do {planned|negatives|further negatives}.")
                                .with("pregnant", pregnant));
    }
}
