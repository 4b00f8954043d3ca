package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
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

/** Limits the time that the repetitions of one set of overload take on the way down; a set for one limb is its own. */
final class EccentricTutPerSet extends SumLimit<SetSubject> {
    static final Parameter MAX_TIME = Parameter.of(
            "max-time", Unit.SECONDS, 1, 600, 36, "longest time on the way down that a set should take in all");
    static final Parameter MAX_TIME_AT_ALL = Parameter.of(
            "max-time-at-all", Unit.SECONDS, 1, 600, 60, "longest time on the way down that a set may take in all");

    EccentricTutPerSet() {
        super(
                RuleInfo.of(
                                Scope.SET,
                                "eccentric-tut-per-set",
                                "Keep the time short that a set of overload spends on the way down.")
                        .live(LiveTrait.IGNORES_LATER_SETS)
                        .judging(SetMethod.OVERLOADS)
                        .because(
                                Evidence.guideline("At most 6 repetitions per series, lowered in 3 to 6 s."),
                                Evidence.judgement("36 s are 6 repetitions of 6 s; the limit of 60 s.")),
                LoweringTime.parts(List::of),
                Limit.atMost(MAX_TIME, Severity.WARNING),
                Limit.atMost(MAX_TIME_AT_ALL, Severity.ERROR));
    }

    @Override
    double atMost(SetSubject set) {
        return LoweringTime.atMostSeconds(set);
    }

    @Override
    protected double quantity(SetSubject set, Parameters parameters) {
        return LoweringTime.seconds(List.of(set));
    }

    @Override
    protected Message message(SetSubject set, Measure measure) {
        return Message.of(
                        "eccentric-tut-per-set",
                        "The reps of this set {planned|take|took} {whole||at least }{measured} on the way down; keep a"
                                + " set to {limit}, with fewer or shorter descents.")
                .with("whole", isWhole(set));
    }
}
