package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Limits the load of lifting with two limbs and lowering with one, against what both limbs lift together, and its
 * repetitions. A set trains one limb, so its repetitions are those of the limb. That the limbs alternate is not asked
 * for here: which limb a set is for is often left out.
 */
final class TwoUpOneDownLoad extends Rule<SetSubject> {
    static final Parameter MAX_PERCENT = Parameter.of(
            "max-percent", Unit.PERCENT, 1, 150, 75, "heaviest load, against the maximum of both limbs together");
    static final Parameter MIN_REPS = Parameter.of("min-reps", Unit.REPS, 1, 30, 3, "fewest repetitions for a limb");
    static final Parameter MAX_REPS = Parameter.of("max-reps", Unit.REPS, 1, 30, 5, "most repetitions for a limb");

    private static final Span REPS = new Span(MIN_REPS, MAX_REPS);

    TwoUpOneDownLoad() {
        super(RuleInfo.of(
                        Scope.SET,
                        "two-up-one-down-load",
                        "Lower with one limb not too much of what both lift, and only a few times.")
                .live(LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.TWO_UP_ONE_DOWN)
                .parameters(MAX_PERCENT, MIN_REPS, MAX_REPS)
                .mayNeed(Datum.LOAD, Datum.TWO_LIMB_MAX, Datum.REPS, MovedLoad.BODY_MASS)
                .because(
                        Evidence.secondary(
                                "Start with about 70 % of what both limbs lift, for 3 to 5 repetitions of about 5 s.",
                                Sources.THIB_2_1),
                        Evidence.secondary("Three to four sets of 4 to 8, at the end.", Sources.BACH),
                        Evidence.judgement("The load above which there is a warning.")));
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        Optional<Measure> percent = measure(set, parameters).filter(Span::isPassed);
        if (percent.isPresent()) {
            return Outcome.violated(
                            Severity.WARNING,
                            Message.of(
                                            "two-up-one-down-load",
                                            "{load} is {measured} of what both limbs lift; lower at most {limit} of it"
                                                    + " with one.")
                                    .with("load", set.value().load().orElseThrow()))
                    .with(percent.get());
        }
        if (!set.reps().isEmpty()) {
            Measure reps = REPS.compare(set.reps().size(), parameters);
            if (Span.isPassed(reps)) {
                return Outcome.violated(Severity.WARNING, words(reps)).with(reps);
            }
        }
        return Kept.unlessMissing(set, Datum.LOAD, Datum.TWO_LIMB_MAX, Datum.REPS, MovedLoad.BODY_MASS);
    }

    private static Message words(Measure reps) {
        return reps.comparison() == Comparison.AT_LEAST
                ? Message.of(
                        "two-up-one-down-load.too-few",
                        "This set {planned|has|had} {measured}; do at least {limit} with each limb.")
                : Message.of(
                        "two-up-one-down-load.too-many",
                        "This set {planned|has|had} {measured}; do at most {limit} with each limb.");
    }

    @Override
    protected Optional<Measure> measure(SetSubject set, Parameters parameters) {
        OptionalDouble percent =
                MovedLoad.percent(set, set.value().load(), set.entry().twoLimbMax());
        return percent.isEmpty()
                ? Optional.empty()
                : Optional.of(Span.compare(percent.getAsDouble(), Comparison.AT_MOST, MAX_PERCENT, parameters));
    }
}
