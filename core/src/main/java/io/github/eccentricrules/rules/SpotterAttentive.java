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
import java.util.OptionalInt;

/** Asks that the training partner watches and is ready; that there is one is the matter of {@link SpotterRequired}. */
final class SpotterAttentive extends Rule<SetSubject> {
    static final String ID = "spotter-attentive";

    SpotterAttentive() {
        super(RuleInfo.of(Scope.SET, ID, "Have the training partner watch every repetition, ready to intervene.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.NEGATIVES)
                .needs(Datum.ATTENTIVE)
                .because(
                        Evidence.guideline("The partner must be attentive and ready to intervene."),
                        Evidence.secondary(
                                "Lifter and spotter agree on signals before the set; it is both parties' duty.",
                                Sources.NSCA_SPOT)));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        OptionalInt spotters = set.spotters();
        return spotters.isEmpty() || spotters.getAsInt() > 0;
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        return set.value().spotters().orElseThrow().attentive().orElseThrow()
                ? Outcome.satisfied()
                : Outcome.violated(
                        Severity.ERROR,
                        Message.of(
                                "spotter-attentive",
                                "The training partner is not attentive; do not start the set before they are briefed,"
                                        + " watch the load and are ready to take it."));
    }
}
