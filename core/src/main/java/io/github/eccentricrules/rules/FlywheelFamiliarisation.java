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
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.SetMethod;

/** Asks for some sessions on a flywheel device before what is done on it counts as training. */
final class FlywheelFamiliarisation extends LimitRule<SessionSubject> {
    static final Parameter MIN_SESSIONS =
            Parameter.of("min-sessions", Unit.SESSIONS, 0, 20, 2, "sessions on the device so far");

    FlywheelFamiliarisation() {
        super(
                RuleInfo.of(
                                Scope.SESSION,
                                "flywheel-familiarisation",
                                "Get used to a flywheel device before you train hard on it.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS)
                        .judging(SetMethod.FLYWHEEL)
                        .needs(Datum.FLYWHEEL_SESSIONS)
                        .because(
                                Evidence.confirmed(
                                        "What one puts out depends on being used to the device.", Sources.FW_KEY_24),
                                Evidence.judgement("How many sessions that takes.")),
                Limit.atLeast(MIN_SESSIONS, Severity.WARNING));
    }

    @Override
    protected double quantity(SessionSubject session, Parameters parameters) {
        return session.athlete().flatMap(Athlete::flywheelSessions).orElseThrow();
    }

    @Override
    protected Message message(SessionSubject session, Measure measure) {
        return Message.of(
                "flywheel-familiarisation",
                "You have done {measured} on a flywheel device; hold back until you have done at least {limit}.");
    }
}
