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

/** Asks for negatives at the end of the session, or halfway through it by who has never done them. */
final class NegativesPlacement extends Rule<SessionSubject> {
    static final String ID = "negatives-placement";

    NegativesPlacement() {
        super(RuleInfo.of(
                        Scope.SESSION,
                        ID,
                        "Do negatives at the end of the session, or halfway when they are new to you.")
                .live(LiveTrait.IGNORES_REPS)
                .judging(SetMethod.NEGATIVES)
                .mayNeed(Datum.HISTORY)
                .because(
                        Evidence.guideline("Negatives at the end of the session, or halfway when new to them."),
                        Evidence.confirmed("The order of exercises decides what improves most.", Sources.SIMAO_12),
                        Evidence.judgement("The place of negatives is no matter of safety.")));
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        if (!session.has(SetMethod.CONVENTIONAL)) {
            return Outcome.satisfied();
        }
        List<SetSubject> sets = session.sets();
        int position = 0;
        while (!sets.get(position).isNegative()) {
            position++;
        }
        boolean before = holdOrdinary(sets.subList(0, position));
        boolean after = holdOrdinary(sets.subList(position, sets.size()));
        if (!after) {
            return Outcome.satisfied();
        }
        if (before) {
            if (session.history().isEmpty()) {
                return Outcome.notEvaluated(Datum.HISTORY);
            }
            if (!session.history().get().hasNegativesBefore(session.value())) {
                return Outcome.satisfied();
            }
        }
        return Outcome.violated(
                        Severity.WARNING,
                        Message.of(
                                        "negatives-placement",
                                        "Ordinary sets follow the negatives; move the negatives {between|to|towards}"
                                                + " the end of the session.")
                                .with("between", before))
                .at(sets.get(position));
    }

    private static boolean holdOrdinary(List<SetSubject> sets) {
        for (SetSubject set : sets) {
            if (set.method() == SetMethod.CONVENTIONAL) {
                return true;
            }
        }
        return false;
    }
}
