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
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.SetMethod;

/** Asks for joints that are not swollen and reach their usual range. */
final class RangeLossReadiness extends Rule<SessionSubject> {
    RangeLossReadiness() {
        super(RuleInfo.of(
                        Scope.SESSION,
                        "range-loss-readiness",
                        "Do no negatives with a swollen joint or one that has lost range.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS)
                .judging(SetMethod.NEGATIVES)
                .needs(Datum.RANGE_LOSS)
                .because(
                        Evidence.confirmed("Swelling and lost range are standard signs of damage.", Sources.CHEN_11),
                        Evidence.judgement("Either of them is reason enough to wait.")));
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        return session.value().readiness().flatMap(Readiness::rangeLoss).orElseThrow()
                ? Outcome.violated(
                        Severity.ERROR,
                        Message.of(
                                "range-loss-readiness",
                                "A joint {planned|is|was} swollen or {planned|does|did} not reach its usual range; do"
                                        + " no negatives until it has recovered."))
                : Outcome.satisfied();
    }
}
