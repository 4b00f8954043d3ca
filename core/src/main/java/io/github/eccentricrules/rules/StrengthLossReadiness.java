package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.SetMethod;

/** Limits the loss of strength, against the usual, with which negatives are done. */
final class StrengthLossReadiness extends LimitRule<SessionSubject> {
    static final Parameter MAX_LOSS =
            Parameter.of("max-loss", Unit.PERCENT, 0, 100, 10, "loss of strength up to which negatives are fine");
    static final Parameter MAX_LOSS_AT_ALL = Parameter.of(
            "max-loss-at-all", Unit.PERCENT, 0, 100, 20, "loss of strength up to which they can be done at all");

    StrengthLossReadiness() {
        super(
                RuleInfo.of(
                                Scope.SESSION,
                                "strength-loss-readiness",
                                "Wait for your strength to return before further negatives.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS)
                        .judging(SetMethod.NEGATIVES)
                        .needs(Datum.STRENGTH_LOSS)
                        .because(
                                Evidence.guideline("Negatives need more rest than ordinary training."),
                                Evidence.confirmed(
                                        "Loss of strength is the best single sign of damage.", Sources.RBE_23),
                                Evidence.judgement("Where the limits of the loss lie.")),
                Limit.atMost(MAX_LOSS, Severity.WARNING),
                Limit.atMost(MAX_LOSS_AT_ALL, Severity.ERROR));
    }

    @Override
    protected double quantity(SessionSubject session, Parameters parameters) {
        return session.value()
                .readiness()
                .flatMap(Readiness::strengthLossPercent)
                .orElseThrow();
    }

    @Override
    protected Message message(SessionSubject session, Measure measure) {
        return Message.of(
                "strength-loss-readiness",
                "You {planned|lack|lacked} {measured} of your usual strength; do negatives only when you lack at most"
                        + " {limit} of it.");
    }
}
