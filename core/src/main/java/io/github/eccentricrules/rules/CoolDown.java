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
import java.util.List;

/**
 * Notes that a cool-down does nothing against soreness, in the plan of an athlete who is sore. A record has another
 * note on soreness, {@code soreness-is-not-dose}, so that no session gets both. Where no soreness is reported there is
 * no occasion for the note, so soreness is not asked for.
 */
final class CoolDown extends LimitRule<SessionSubject> {
    static final Parameter MAX_SORENESS =
            Parameter.of("max-soreness", Unit.POINTS, 0, 10, 3, "soreness up to which there is nothing to note");

    CoolDown() {
        super(
                RuleInfo.of(Scope.SESSION, "cool-down", "Expect no help against soreness from a cool-down.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS)
                        .judging(SetMethod.NEGATIVES)
                        .because(
                                Evidence.confirmed(
                                        "A cool-down changed soreness by 0 of 100 mm (-11 to 11).",
                                        Sources.LAW_HERBERT_07),
                                Evidence.judgement("The soreness from which the note is shown.")),
                Limit.atMost(MAX_SORENESS, Severity.INFO));
    }

    @Override
    protected List<Datum<? super SessionSubject>> reads() {
        return List.of(Datum.SORENESS);
    }

    @Override
    protected boolean appliesTo(SessionSubject session) {
        return session.isPlanned()
                && session.value().readiness().flatMap(Readiness::soreness).isPresent();
    }

    @Override
    protected double quantity(SessionSubject session, Parameters parameters) {
        return session.value().readiness().flatMap(Readiness::soreness).orElseThrow();
    }

    @Override
    protected Message message(SessionSubject session, Measure measure) {
        return Message.of(
                "cool-down",
                "Soreness is {measured}; a cool-down made no difference to it in a trial. Nothing to change.");
    }
}
