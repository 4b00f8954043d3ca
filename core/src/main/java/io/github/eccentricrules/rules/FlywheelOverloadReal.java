package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.PeakPower;
import io.github.eccentricrules.model.SetMethod;

/**
 * Notes a flywheel set in which braking did not reach the power of speeding up, so that it was no eccentric overload. A
 * device that measured nothing on the way up leaves nothing to compare with.
 */
final class FlywheelOverloadReal extends LimitRule<SetSubject> {
    static final Parameter MIN_PERCENT = Parameter.of(
            "min-percent", Unit.PERCENT, 1, 300, 100, "peak power of braking, against that of speeding up");

    FlywheelOverloadReal() {
        super(
                RuleInfo.of(
                                Scope.SET,
                                "flywheel-overload-real",
                                "Brake a flywheel harder than you speed it up, if you want overload.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                        .judging(SetMethod.FLYWHEEL)
                        .needs(Datum.PEAK_POWER)
                        .because(
                                Evidence.confirmed(
                                        "Overload is not always reached; it is likelier with an inertia of 0.01 to 0.2"
                                                + " kg m^2 and a cylindrical shaft.",
                                        Sources.FW_MON),
                                Evidence.confirmed("Brake in the last third of the movement.", Sources.BEATO_21)),
                Limit.atLeast(MIN_PERCENT, Severity.INFO));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        return !set.session().isPlanned();
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        return set.value().peakPower().orElseThrow().concentric() == 0
                ? Outcome.notEvaluated(Datum.PEAK_POWER)
                : super.judge(set, parameters);
    }

    @Override
    protected double quantity(SetSubject set, Parameters parameters) {
        PeakPower power = set.value().peakPower().orElseThrow();
        return power.eccentric() * 100 / power.concentric();
    }

    @Override
    protected Message message(SetSubject set, Measure measure) {
        return Message.of(
                "flywheel-overload-real",
                "The peak power of braking was {measured} of that of speeding up; below {limit} there is no eccentric"
                        + " overload. Braking in the last third brings it nearer.");
    }
}
