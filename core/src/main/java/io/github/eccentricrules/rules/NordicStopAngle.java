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
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import java.util.Optional;

/**
 * Notes a Nordic that the hands do not catch: it is braked as long as possible, which is further than one can hold. A
 * plan that does not say how the athlete gets back up leaves the hands out.
 */
final class NordicStopAngle extends Rule<SetSubject> {
    private static final String NORDIC = "nordic-hamstring";

    NordicStopAngle() {
        super(RuleInfo.of(
                        Scope.SET,
                        "nordic-stop-angle",
                        "Brake a Nordic as long as you can and let the hands catch you.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.NEGATIVES)
                .mayNeed(Datum.RETURN_METHOD)
                .because(Evidence.confirmed(
                        "Brake as long as possible, then push up with the hands.", Sources.PETERSEN_11)));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        return set.exercise().id().equals(NORDIC);
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        Optional<ReturnMethod> known = set.value().returnMethod();
        if (known.isEmpty() && !set.session().isPlanned()) {
            return Outcome.notEvaluated(Datum.RETURN_METHOD);
        }
        return known.equals(Optional.of(ReturnMethod.HANDS))
                ? Outcome.satisfied()
                : Outcome.violated(
                        Severity.INFO,
                        Message.of(
                                "nordic-stop-angle",
                                "The hands {planned|are not planned to|did not} catch you; a Nordic is braked as long"
                                        + " as you can, until you fall into the hands and push up with them."));
    }
}
