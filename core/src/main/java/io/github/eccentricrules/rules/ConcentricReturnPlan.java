package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.TestedMaximum;
import java.util.Optional;
import java.util.OptionalInt;

/** Asks how a load gets back up that the athlete cannot lift alone. */
final class ConcentricReturnPlan extends Rule<SetSubject> {
    ConcentricReturnPlan() {
        super(RuleInfo.of(
                        Scope.SET,
                        "concentric-return-plan",
                        "Know how the load gets back up before you lower more than you can lift.")
                .because(
                        Evidence.guideline("The partner lifts with you; you lower alone."),
                        Evidence.judgement(
                                "A partner, releasers, the other limb, a step up, pins, a device or the hands"
                                        + " return the load; oneself does not above the one-repetition maximum.")));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        // A flywheel comes back by the energy that was put in.
        return set.isNegative() && set.method() != SetMethod.FLYWHEEL;
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        Optional<ReturnMethod> returned = set.value().returnMethod();
        if (returned.filter(ReturnMethod.PARTNER::equals).isPresent()) {
            return withPartner(set);
        }
        if (returned.filter(method -> method != ReturnMethod.SELF).isPresent()) {
            return Outcome.satisfied();
        }
        // Nothing but the athlete brings it back, or nothing is said: it must be light enough to lift alone.
        if (returned.isEmpty() && needsHelp(set.method())) {
            return nobodySaid(set, "The load cannot be lifted back alone with this method");
        }
        Optional<Load> maximum = maximum(set);
        Optional<Load> toLift = toLift(set);
        if (maximum.isEmpty() || toLift.isEmpty()) {
            return unknown(returned, maximum, toLift);
        }
        if (isLiftedAlone(set)) {
            return Outcome.satisfied();
        }
        String tooHeavy = toLift.get() + " is more than your one-repetition maximum of " + maximum.get();
        return returned.isPresent()
                ? Outcome.violated(
                        Severity.ERROR,
                        tooHeavy + ", so you cannot lift it back alone; have a partner, releasers or pins return it.")
                : nobodySaid(set, tooHeavy);
    }

    private static Outcome withPartner(SetSubject set) {
        OptionalInt partners = set.spotters();
        if (partners.isEmpty()) {
            return !needsHelp(set.method()) && isLiftedAlone(set)
                    ? Outcome.satisfied()
                    : Outcome.notEvaluated(Datum.SPOTTERS);
        }
        return partners.getAsInt() > 0
                ? Outcome.satisfied()
                : Outcome.violated(
                        Severity.ERROR,
                        "A partner is to lift the load back, but there is none; find one, or use releasers, pins or a"
                                + " machine.");
    }

    private static boolean isLiftedAlone(SetSubject set) {
        Optional<Load> maximum = maximum(set);
        return maximum.isPresent()
                && toLift(set)
                        .filter(load -> !load.isHeavierThan(maximum.get()))
                        .isPresent();
    }

    private static Optional<Load> maximum(SetSubject set) {
        return set.entry().oneRepMax().map(TestedMaximum::load);
    }

    private static Optional<Load> toLift(SetSubject set) {
        return set.value().liftedLoad().or(() -> set.value().load());
    }

    private static boolean needsHelp(SetMethod method) {
        return method == SetMethod.BODY_WEIGHT_NEGATIVE
                || method == SetMethod.TWO_UP_ONE_DOWN
                || method == SetMethod.PARTNER_FORCED;
    }

    private static Outcome nobodySaid(SetSubject set, String why) {
        return set.session().isPlanned()
                ? Outcome.violated(
                        Severity.ERROR,
                        why + "; plan what returns it: a partner, releasers, the other limb, a step up or pins.")
                : Outcome.notEvaluated(Datum.RETURN_METHOD);
    }

    private static Outcome unknown(Optional<ReturnMethod> returned, Optional<Load> maximum, Optional<Load> toLift) {
        if (returned.isEmpty()) {
            return Outcome.notEvaluated(Datum.RETURN_METHOD);
        }
        if (maximum.isEmpty() && toLift.isEmpty()) {
            return Outcome.notEvaluated(Datum.LOAD, Datum.ONE_REP_MAX);
        }
        return Outcome.notEvaluated(maximum.isEmpty() ? Datum.ONE_REP_MAX : Datum.LOAD);
    }
}
