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
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.util.List;

/** Asks for rest before each further set of negatives of an exercise; nobody need rest before the first. */
final class RestBetweenSets extends LimitRule<SetSubject> {
    static final Parameter MIN_REST =
            Parameter.of("min-rest", Unit.SECONDS, 0, 900, 60, "rest that there should be between sets");
    static final Parameter MIN_REST_AT_ALL =
            Parameter.of("min-rest-at-all", Unit.SECONDS, 0, 900, 30, "rest that there must be between sets");
    static final Parameter MIN_REST_OF_OVERLOAD = Parameter.of(
            "min-rest-of-overload", Unit.SECONDS, 0, 900, 120, "rest that there should be between sets of overload");
    static final Parameter MIN_REST_OF_OVERLOAD_AT_ALL = Parameter.of(
            "min-rest-of-overload-at-all",
            Unit.SECONDS,
            0,
            900,
            60,
            "rest that there must be between sets of overload");

    private static final List<Limit> OF_OVERLOAD = List.of(
            Limit.atLeast(MIN_REST_OF_OVERLOAD, Severity.WARNING),
            Limit.atLeast(MIN_REST_OF_OVERLOAD_AT_ALL, Severity.ERROR));

    RestBetweenSets() {
        super(
                RuleInfo.of(Scope.SET, "rest-between-sets", "Rest long enough between the sets of an exercise.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                        .judging(SetMethod.NEGATIVES)
                        .needs(Datum.REST)
                        .because(
                                Evidence.confirmed("Heavy training rests 3 to 5 min between sets.", Sources.ACSM_09),
                                Evidence.confirmed(
                                        "A maximal eccentric test rested 3 min between sets.", Sources.NEWTON_THESIS),
                                Evidence.confirmed(
                                        "One minute was enough between two sets of six Nordics.", Sources.NHE_ISRI),
                                Evidence.judgement("Where the limits lie between these.")),
                OF_OVERLOAD.get(0),
                OF_OVERLOAD.get(1),
                Limit.atLeast(MIN_REST, Severity.WARNING),
                Limit.atLeast(MIN_REST_AT_ALL, Severity.ERROR));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        return !set.isFirstNegative();
    }

    @Override
    protected boolean counts(Limit limit, SetSubject set) {
        return set.isOverload() == OF_OVERLOAD.contains(limit);
    }

    @Override
    protected double quantity(SetSubject set, Parameters parameters) {
        return set.value().rest().orElseThrow().toMillis() / 1000.0;
    }

    @Override
    protected Message message(SetSubject set, Measure measure) {
        return Message.of(
                "rest-between-sets", "The rest before this set {planned|is|was} {measured}; take at least {limit}.");
    }
}
