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
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.util.List;

/**
 * Asks for a training partner at every set of negatives. A partner is who rescues, so silence about one is not taken for
 * ignorance: a set that names nobody, planned or performed, is judged as a set with nobody.
 */
final class SpotterRequired extends LimitRule<SetSubject> {
    static final String ID = "spotter-required";
    static final Parameter MIN_SPOTTERS =
            Parameter.of("min-spotters", Unit.PARTNERS, 0, 4, 1, "training partners who stand by at each set");

    SpotterRequired() {
        super(
                RuleInfo.of(Scope.SET, ID, "Have a training partner stand by at every set of negatives.")
                        .guardingLife()
                        .otherwise("Have a training partner stand by.")
                        .judging(SetMethod.NEGATIVES)
                        .because(
                                Evidence.guideline("A training partner is essential."),
                                Evidence.confirmed(
                                        "Weights dropping on the person caused 65.5 % and free weights 90.4 % of the"
                                                + " weight-training injuries seen in US emergency departments.",
                                        Sources.KERR_10)),
                Quantity.SPOTTERS,
                Limit.atLeast(MIN_SPOTTERS, Severity.ERROR));
    }

    @Override
    protected List<Datum<? super SetSubject>> reads() {
        return List.of(Datum.SPOTTERS);
    }

    @Override
    protected Message message(SetSubject set, Measure measure) {
        if (set.spotters().isEmpty()) {
            return Message.of(
                    "spotter-required.not-recorded",
                    "No training partner is recorded for this set; have at least {limit} stand by.");
        }
        return measure.measured().signum() == 0
                ? Message.of(
                        "spotter-required.nobody",
                        "This set {planned|is planned|was done} with nobody to spot; have at least {limit} stand by.")
                : Message.of(
                        "spotter-required",
                        "This set {planned|is planned|was done} with only {measured} to spot; have at least {limit}"
                                + " stand by.");
    }
}
