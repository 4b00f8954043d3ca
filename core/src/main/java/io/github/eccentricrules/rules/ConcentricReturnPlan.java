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

/** Asks how a load gets back up that the athlete cannot lift alone. */
final class ConcentricReturnPlan extends Rule<SetSubject> {
    private static final String WHAT_TO_PLAN =
            "plan what returns it: a partner, releasers, the other limb, a step up or pins.";

    ConcentricReturnPlan() {
        super(RuleInfo.of(
                        Scope.SET,
                        "concentric-return-plan",
                        "Know how the load gets back up before you lower more than you can lift.")
                .mayNeed(Datum.RETURN_METHOD, Datum.SPOTTERS, Datum.LOAD, Datum.ONE_REP_MAX)
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
        if (returned.isEmpty()) {
            return set.session().isPlanned() ? unsaid(set) : Outcome.notEvaluated(Datum.RETURN_METHOD);
        }
        return switch (returned.get()) {
            case PARTNER -> withPartner(set);
            case SELF -> alone(set);
            default -> Outcome.satisfied();
        };
    }

    private static Outcome withPartner(SetSubject set) {
        if (set.spotters().isEmpty()) {
            return Outcome.notEvaluated(Datum.SPOTTERS);
        }
        return set.spotters().getAsInt() > 0
                ? Outcome.satisfied()
                : Outcome.violated(
                        Severity.ERROR,
                        "A partner is to lift the load back, but there is none; find one, or use releasers, pins or a"
                                + " machine.");
    }

    private static Outcome alone(SetSubject set) {
        Optional<Load> toLift = set.value().liftedLoad().or(() -> set.value().load());
        return compare(set, toLift, "have a partner, releasers or pins return it.");
    }

    /** Judges a plan that does not say what returns the load. Some methods leave no doubt that something must. */
    private static Outcome unsaid(SetSubject set) {
        SetMethod method = set.method();
        boolean known =
                set.entry().oneRepMax().isPresent() && set.value().load().isPresent();
        boolean helped = method == SetMethod.BODY_WEIGHT_NEGATIVE
                || method == SetMethod.TWO_UP_ONE_DOWN
                || method == SetMethod.PARTNER_FORCED;
        if (helped || (method.isOverload() && !known)) {
            return Outcome.violated(
                    Severity.ERROR,
                    "This method (" + Words.name(method) + ") needs help on the way up; " + WHAT_TO_PLAN);
        }
        return compare(set, set.value().load(), WHAT_TO_PLAN);
    }

    private static Outcome compare(SetSubject set, Optional<Load> load, String whatToDo) {
        Optional<Load> maximum = set.entry().oneRepMax().map(TestedMaximum::load);
        if (load.isEmpty() && maximum.isEmpty()) {
            return Outcome.notEvaluated(Datum.LOAD, Datum.ONE_REP_MAX);
        }
        if (load.isEmpty() || maximum.isEmpty()) {
            return Outcome.notEvaluated(load.isEmpty() ? Datum.LOAD : Datum.ONE_REP_MAX);
        }
        return load.get().isHeavierThan(maximum.get())
                ? Outcome.violated(
                        Severity.ERROR,
                        load.get() + " is more than your one-repetition maximum of " + maximum.get() + "; " + whatToDo)
                : Outcome.satisfied();
    }
}
