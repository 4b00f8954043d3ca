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
import io.github.eccentricrules.model.Spotters;
import java.util.List;
import java.util.Optional;

/**
 * Asks that the training partners are known to be attentive. Whoever does not say so has perhaps not asked them, which
 * is a warning and no gap in the data. Where nobody is named there is nobody to ask.
 */
final class SpotterKnownAttentive extends Rule<SetSubject> {
    SpotterKnownAttentive() {
        super(RuleInfo.of(
                        Scope.SET,
                        SpotterAttentive.ID,
                        "Brief your training partners, and have them watch every repetition.")
                .textKey("spotter-attentive.briefed")
                .otherwise("Brief your partners, and have them watch every repetition.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.NEGATIVES)
                .because(
                        Evidence.guideline("The partner must be attentive and ready to intervene."),
                        Evidence.secondary(
                                "Lifter and spotter agree on signals before the set; it is both parties' duty.",
                                Sources.NSCA_SPOT),
                        Evidence.secondary(
                                "Spotters who are not trained or not attentive make it hazardous.", Sources.THURSTON)));
    }

    @Override
    protected List<Datum<? super SetSubject>> reads() {
        return List.of(Datum.SPOTTERS, Datum.ATTENTIVE);
    }

    @Override
    protected Optional<Outcome> judgeAll(SessionSubject session, Parameters parameters) {
        return AtOnce.satisfiedIf(session.negativesInCommon().haveAttentiveSpotters());
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        return set.spotters().orElse(0) > 0;
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        Optional<Boolean> attentive = set.value().spotters().flatMap(Spotters::attentive);
        if (attentive.isEmpty()) {
            return Outcome.violated(
                    Severity.WARNING,
                    Message.of(
                            "spotter-attentive.unknown",
                            "Nobody {planned|says|recorded} whether your training partner {planned|is|was} attentive;"
                                    + " ask them to watch every repetition, and agree on signals and on the number of"
                                    + " repetitions."));
        }
        return attentive.get()
                ? Outcome.satisfied()
                : Outcome.violated(
                        Severity.ERROR,
                        Message.of(
                                "spotter-attentive.inattentive",
                                "Your training partner {planned|is|was} not attentive; {planned|do not start the"
                                        + " set|start no further set} before they are briefed, watch the load and are"
                                        + " ready to take it."));
    }
}
