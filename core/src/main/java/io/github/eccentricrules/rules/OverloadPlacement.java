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
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.SetMethod;
import java.util.List;

/**
 * Notes ordinary sets after overload: the guideline wants negatives last, the literature finds that the order decides
 * what improves most and nothing else. Other negatives may stand anywhere; Nordics are often part of the warm-up.
 */
final class OverloadPlacement extends Rule<SessionSubject> {
    OverloadPlacement() {
        super(RuleInfo.of(
                        Scope.SESSION, NegativesPlacement.ID, "Know what the place of overload in the session decides.")
                .textKey("negatives-placement.overload")
                .live(LiveTrait.IGNORES_REPS)
                .judging(SetMethod.OVERLOADS)
                .because(
                        Evidence.guideline("Negatives at the end of the session, or halfway when new to them."),
                        Evidence.secondary("Lowering with one limb is best done at the end.", Sources.BACH),
                        Evidence.confirmed("The order of exercises decides what improves most.", Sources.SIMAO_12),
                        Evidence.judgement("The place of negatives is no matter of safety."),
                        Evidence.confirmed(
                                "Nordics in the warm-up improved strength when fresh more.", Sources.SMALL_09),
                        Evidence.confirmed("What is of higher intensity comes first.", Sources.ACSM_09)));
    }

    @Override
    protected List<Datum<? super SessionSubject>> reads() {
        return List.of(Datum.METHOD);
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        if (!session.has(SetMethod.CONVENTIONAL)) {
            return Outcome.satisfied();
        }
        List<SetSubject> sets = session.sets();
        SetSubject first =
                sets.stream().filter(SetSubject::isOverload).findFirst().orElseThrow();
        boolean ordinaryAfter = sets.subList(sets.indexOf(first), sets.size()).stream()
                .anyMatch(set -> set.method() == SetMethod.CONVENTIONAL);
        return ordinaryAfter
                ? Outcome.violated(
                                Severity.INFO,
                                Message.of(
                                        "negatives-placement.overload",
                                        "Ordinary sets follow the overload; what comes first in a session improves"
                                                + " most. Nothing to change."))
                        .at(first)
                : Outcome.satisfied();
    }
}
