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
import io.github.eccentricrules.model.Releasers;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Asks for weight releasers that are alike on both sides and are hung again before each repetition: they fall off at the
 * bottom of the first. What a pass measures is the difference of the sides.
 */
final class LoadReleaseEquipment extends Rule<SetSubject> {
    static final Parameter MAX_DIFFERENCE = Parameter.of(
            "max-difference", Unit.KILOGRAMS, 0, 10, 0.5, "largest difference between the left and the right releaser");
    static final Parameter MAX_REPS_PER_HOOK_UP = Parameter.of(
            "max-reps-per-hook-up", Unit.REPS, 1, 20, 1, "most repetitions before the releasers are hung again");

    LoadReleaseEquipment() {
        super(RuleInfo.of(
                        Scope.SET,
                        "load-release-equipment",
                        "Load both weight releasers alike, and hang them again before each repetition.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.NEGATIVES)
                .needs(Datum.RELEASERS)
                .parameters(MAX_DIFFERENCE, MAX_REPS_PER_HOOK_UP)
                .because(
                        Evidence.confirmed(
                                "Releasers were used at 105 % down and 80 % up, on the first repetition or, in"
                                        + " clusters, on every one.",
                                Sources.WAGLE_18),
                        Evidence.confirmed("Releasers were used at 105 % down and 100 % up.", Sources.DOAN_02),
                        Evidence.judgement("How far apart the sides may be.")));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        Optional<ReturnMethod> returned = set.value().returnMethod();
        return set.value().releasers().isPresent()
                || (returned.isPresent() && returned.get() == ReturnMethod.RELEASERS);
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        Releasers releasers = set.value().releasers().orElseThrow();
        Measure difference = measure(set, parameters).orElseThrow();
        if (difference.margin().signum() < 0) {
            return Outcome.violated(
                            Severity.ERROR,
                            Message.of(
                                            "load-release-equipment.sides",
                                            "The releasers carry {left} on the left and {right} on the right; load"
                                                    + " both sides alike, to within {limit}.")
                                    .with("left", releasers.left())
                                    .with("right", releasers.right()))
                    .with(difference);
        }
        Measure reps = atMost(BigDecimal.valueOf(releasers.repsPerHookUp()), MAX_REPS_PER_HOOK_UP, parameters);
        return reps.margin().signum() >= 0
                ? Outcome.satisfied()
                : Outcome.violated(
                                Severity.WARNING,
                                Message.of(
                                        "load-release-equipment.reps",
                                        "The releasers are hung once for {measured}, but fall off at the bottom of the"
                                                + " first; hang them again after at most {limit}."))
                        .with(reps);
    }

    @Override
    protected Optional<Measure> measure(SetSubject set, Parameters parameters) {
        return set.value()
                .releasers()
                .map(releasers -> atMost(
                        releasers
                                .left()
                                .kilograms()
                                .subtract(releasers.right().kilograms())
                                .abs(),
                        MAX_DIFFERENCE,
                        parameters));
    }

    private static Measure atMost(BigDecimal measured, Parameter parameter, Parameters parameters) {
        return new Measure(measured, Comparison.AT_MOST, parameters.value(parameter), parameter.unit());
    }
}
