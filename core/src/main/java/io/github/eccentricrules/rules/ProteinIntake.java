package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Quantity;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;

/** Notes a protein intake below what is advised for training; information, never more. */
final class ProteinIntake extends LimitRule<SessionSubject> {
    static final Parameter MIN_PROTEIN =
            Parameter.of("min-protein", Unit.GRAMS_PER_KILOGRAM, 0, 5, 1.4, "protein intake");

    ProteinIntake() {
        super(
                RuleInfo.of(Scope.SESSION, "protein-intake", "Eat enough protein.")
                        .judging(SetMethod.NEGATIVES)
                        .needs(Datum.PROTEIN)
                        .because(
                                Evidence.guideline("Eat well, with enough protein."),
                                Evidence.confirmed(
                                        "1.4 to 2.0 g per kilogram a day suffices for most who train.",
                                        Sources.ISSN_17)),
                Quantity.PROTEIN,
                Limit.atLeast(MIN_PROTEIN, Severity.INFO));
    }

    @Override
    protected Message message(SessionSubject session, Measure measure) {
        return Message.of("protein-intake", "Your protein intake is {measured}; aim for at least {limit}.");
    }
}
