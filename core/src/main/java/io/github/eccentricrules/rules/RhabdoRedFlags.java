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
import io.github.eccentricrules.model.RedFlag;
import java.util.List;
import java.util.Set;

/**
 * Sends to a doctor whoever reports a sign of rhabdomyolysis, and silences every other verdict. A sign is something that
 * an athlete reports: where none is reported the rule passes, and the report carries the list of signs instead.
 */
final class RhabdoRedFlags extends Rule<SessionSubject> {
    RhabdoRedFlags() {
        super(RuleInfo.of(
                        Scope.SESSION,
                        "rhabdo-red-flags",
                        "Get medical care for signs of rhabdomyolysis instead of training.")
                .guardingLife()
                .otherwise("Get medical care today.")
                .silencingOthers()
                .live(LiveTrait.KNOWN_FROM_HEADER)
                .because(
                        Evidence.confirmed(
                                "Dark urine, cramps or pain and weakness: stop, and have creatine kinase tested.",
                                Sources.NIOSH),
                        Evidence.confirmed(
                                "Two patients fell ill under personal trainers, after work that was mostly eccentric.",
                                Sources.SPRINGER_03),
                        Evidence.confirmed(
                                "A creatine kinase of 95,100 U/L was found after a session in the gym.",
                                Sources.HONDA_17)));
    }

    @Override
    protected List<Datum<? super SessionSubject>> reads() {
        return List.of(Datum.RED_FLAGS);
    }

    @Override
    protected boolean appliesTo(SessionSubject session) {
        return session.hasNegatives() || !flags(session).isEmpty();
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        Set<RedFlag> flags = flags(session);
        return flags.isEmpty()
                ? Outcome.satisfied()
                : Outcome.violated(
                        Severity.ERROR,
                        Message.of(
                                        "rhabdo-red-flags",
                                        "Do not train: {signs} can mean rhabdomyolysis. Seek medical care now, and ask"
                                                + " for a creatine kinase test.")
                                .with("signs", Words.and(flags)));
    }

    private static Set<RedFlag> flags(SessionSubject session) {
        return session.value().readiness().flatMap(Readiness::redFlags).orElse(Set.of());
    }
}
