package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
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
import java.util.List;

/**
 * Notes, in the record of an athlete who is sore, that soreness does not measure training. Where no soreness is reported
 * there is no occasion for the note, so soreness is not asked for.
 */
final class SorenessIsNotDose extends LimitRule<SessionSubject> {
    static final Parameter MAX_SORENESS =
            Parameter.of("max-soreness", Unit.POINTS, 0, 10, 3, "soreness up to which there is nothing to note");

    SorenessIsNotDose() {
        super(
                RuleInfo.of(Scope.SESSION, "soreness-is-not-dose", "Do not chase soreness.")
                        .judging(SetMethod.NEGATIVES)
                        .because(
                                Evidence.confirmed(
                                        "Trained men had less damage than untrained men, but were as sore.",
                                        Sources.NEWTON_08),
                                Evidence.judgement("The soreness from which the note is shown.")),
                Limit.atMost(MAX_SORENESS, Severity.INFO));
    }

    @Override
    protected List<Datum<? super SessionSubject>> reads() {
        return List.of(Datum.SORENESS);
    }

    @Override
    protected boolean appliesTo(SessionSubject session) {
        return !session.isPlanned()
                && session.value().readiness().flatMap(Readiness::soreness).isPresent();
    }

    @Override
    protected double quantity(SessionSubject session, Parameters parameters) {
        return session.value().readiness().flatMap(Readiness::soreness).orElseThrow();
    }

    @Override
    protected Message message(SessionSubject session, Measure measure) {
        return Message.of(
                "soreness-is-not-dose",
                "Soreness was {measured}; it says little about damage or progress, so it is nothing to aim for. Nothing"
                        + " to change.");
    }
}
