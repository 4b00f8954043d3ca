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

/** Limits the soreness with which negatives are done; more strictly for overload. */
final class DomsReadiness extends LimitRule<SessionSubject> {
    static final Parameter MAX_SORENESS =
            Parameter.of("max-soreness", Unit.POINTS, 0, 10, 6, "soreness up to which negatives are fine");
    static final Parameter MAX_SORENESS_OF_OVERLOAD =
            Parameter.of("max-soreness-of-overload", Unit.POINTS, 0, 10, 3, "soreness up to which overload is fine");
    static final Parameter MAX_SORENESS_OF_OVERLOAD_AT_ALL = Parameter.of(
            "max-soreness-of-overload-at-all",
            Unit.POINTS,
            0,
            10,
            6,
            "soreness up to which overload can be done at all");

    private static final Limit OF_OTHERS = Limit.atMost(MAX_SORENESS, Severity.WARNING);

    DomsReadiness() {
        super(
                RuleInfo.of(Scope.SESSION, "doms-readiness", "Wait for soreness to settle before further negatives.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS)
                        .judging(SetMethod.NEGATIVES)
                        .needs(Datum.SORENESS)
                        .because(
                                Evidence.guideline("Negatives need more rest than ordinary training."),
                                Evidence.confirmed(
                                        "Sore muscles are spared by other movement, which may raise the risk of"
                                                + " injury.",
                                        Sources.CHEUNG_03),
                                Evidence.judgement("Where the limits of soreness lie.")),
                OF_OTHERS,
                Limit.atMost(MAX_SORENESS_OF_OVERLOAD, Severity.WARNING),
                Limit.atMost(MAX_SORENESS_OF_OVERLOAD_AT_ALL, Severity.ERROR));
    }

    @Override
    protected boolean counts(Limit limit, SessionSubject session) {
        return session.hasOverload() != limit.equals(OF_OTHERS);
    }

    @Override
    protected double quantity(SessionSubject session, Parameters parameters) {
        return session.value().readiness().flatMap(Readiness::soreness).orElseThrow();
    }

    @Override
    protected Message message(SessionSubject session, Measure measure) {
        return Message.of(
                        "doms-readiness",
                        "Soreness {planned|is|was} {measured}; do {overload|overload|negatives} only at {limit} or"
                                + " less.")
                .with("overload", session.hasOverload());
    }
}
