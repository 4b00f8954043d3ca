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
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.SetMethod;

/** Warns of a partner who presses on the bar: the load is unknown, and whoever presses cannot rescue. */
final class PartnerAddedLoad extends Rule<SetSubject> {
    static final String ID = "partner-added-load";

    PartnerAddedLoad() {
        super(RuleInfo.of(
                        Scope.SET, ID, "Let a partner press on the bar only with a second person there to rescue you.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.PARTNER_FORCED)
                .needs(Datum.SPOTTERS)
                .because(
                        Evidence.guideline("The partner may press on the bar to add weight."),
                        Evidence.confirmed(
                                "Eight weeks of manual resistance changed strength as little as weights did.",
                                Sources.CHULVI_17),
                        Evidence.secondary(
                                "The method depends totally upon the abilities of the spotter.", Sources.MRT)));
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        return set.spotters().orElseThrow() < 2
                ? Outcome.violated(
                        Severity.ERROR,
                        Message.of(
                                "partner-added-load.alone",
                                "A partner presses on the bar and nobody else is there to rescue you; do not do this"
                                        + " without a second person."))
                : Outcome.violated(
                        Severity.WARNING,
                        Message.of(
                                "partner-added-load",
                                "A partner presses on the bar, so nobody knows the load; put weight on the bar instead."));
    }
}
