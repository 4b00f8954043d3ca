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

/** Keeps negatives to athletes who have trained for years. */
final class TrainingStatusMin extends LimitRule<SessionSubject> {
    static final String ID = "training-status-min";
    static final Parameter MIN_MONTHS =
            Parameter.of("min-months", Unit.MONTHS, 0, 240, 24, "months of consistent resistance training");

    TrainingStatusMin() {
        super(
                RuleInfo.of(Scope.SESSION, ID, "Do negatives only after years of consistent resistance training.")
                        .judging(SetMethod.NEGATIVES)
                        .needs(Datum.TRAINING_MONTHS)
                        .because(
                                Evidence.guideline("For advanced users only."),
                                Evidence.confirmed(
                                        "An advanced lifter has trained for years, an intermediate one for about 6"
                                                + " months.",
                                        Sources.ACSM_09),
                                Evidence.judgement("\"Advanced\" read as 24 months.")),
                Quantity.TRAINING_MONTHS,
                Limit.atLeast(MIN_MONTHS, Severity.ERROR));
    }

    @Override
    protected Message message(SessionSubject session, Measure measure) {
        return Message.of(
                "training-status-min",
                "You have trained for {measured}; build a base with ordinary sets until it is at least {limit}.");
    }
}
