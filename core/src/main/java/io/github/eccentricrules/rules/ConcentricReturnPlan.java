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
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.TestedMaximum;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Asks how a load gets back up that the athlete cannot lift alone.
 *
 * <p>Where body mass is lowered and no load is given there is nothing to compare: whoever names a way back has thought
 * of it, and a plan that names none is judged only where the method leaves no doubt. Pins and releasers are taken to be
 * there, unless the set says that no pins are set or how much is lifted back.
 */
final class ConcentricReturnPlan extends Rule<SetSubject> {
    private static final Message PLAN_RETURN = Message.of(
            "concentric-return-plan.plan",
            "plan what returns the load: a partner, releasers, the other limb, a step up, pins, a device or the hands");
    private static final Message HANG_MORE =
            Message.of("concentric-return-plan.hang-more", "hang more of it on the releasers");
    private static final Message HAVE_IT_RETURNED =
            Message.of("concentric-return-plan.have-it-returned", "have a partner, releasers or pins return it");

    ConcentricReturnPlan() {
        super(RuleInfo.of(
                        Scope.SET,
                        "concentric-return-plan",
                        "Know how the load gets back up before you lower more than you can lift.")
                .otherwise(
                        "Arrange how the load gets back up: partners, releasers, the other limb, a step, a device, pins or the hands.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethods.WITH_LOAD)
                .mayNeed(Datum.RETURN_METHOD, Datum.SPOTTERS, Datum.LOAD, Datum.ONE_REP_MAX)
                .because(
                        Evidence.guideline("The partner lifts with you; you lower alone."),
                        Evidence.judgement(
                                "A partner, releasers, the other limb, a step up, pins, a device or the hands"
                                        + " return the load; oneself does not above the one-repetition maximum.")));
    }

    @Override
    protected Optional<Outcome> judgeAll(SessionSubject session, Parameters parameters) {
        return AtOnce.satisfiedIf(AtOnce.isReturnedBy(ReturnMethod.PARTNER, session)
                && session.negativesInCommon().fewestSpotters() > 0);
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        boolean nothingToJudge = set.value().returnMethod().isEmpty()
                && set.session().isPlanned()
                && lowersBodyMassAlone(set)
                && !needsHelp(set)
                && !set.isOverload();
        return !nothingToJudge;
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
            case PINS -> onPins(set);
            case RELEASERS -> withReleasers(set);
            default -> Outcome.satisfied();
        };
    }

    private static Outcome withPartner(SetSubject set) {
        OptionalInt spotters = set.spotters();
        if (spotters.isEmpty()) {
            return Outcome.notEvaluated(Datum.SPOTTERS);
        }
        return spotters.getAsInt() > 0
                ? Outcome.satisfied()
                : Outcome.violated(
                        Severity.ERROR,
                        Message.of(
                                "concentric-return-plan.no-partner",
                                "A partner is to lift the load back, but there is none; find one, or use releasers,"
                                        + " pins or a machine."));
    }

    private static Outcome onPins(SetSubject set) {
        return set.value().safetyCatches().orElse(true)
                ? Outcome.satisfied()
                : Outcome.violated(
                        Severity.ERROR,
                        Message.of(
                                "concentric-return-plan.no-pins",
                                "The load {planned|is|was} to be left on pins, but none {planned|are|were} set; set"
                                        + " them, or have a partner or releasers return it."));
    }

    /** The maximum of one limb says nothing of what two lift. */
    private static Outcome withReleasers(SetSubject set) {
        Optional<Load> toLift = set.value().liftedLoad();
        return toLift.isEmpty() || set.method() == SetMethod.TWO_UP_ONE_DOWN
                ? Outcome.satisfied()
                : compare(set, toLift, HANG_MORE);
    }

    private static Outcome alone(SetSubject set) {
        if (lowersBodyMassAlone(set)) {
            return Outcome.satisfied();
        }
        Optional<Load> toLift = set.value().liftedLoad().or(() -> set.value().load());
        return compare(set, toLift, HAVE_IT_RETURNED);
    }

    /** Judges a plan that does not say what returns the load. Some methods leave no doubt that something must. */
    private static Outcome unsaid(SetSubject set) {
        SetMethod method = set.method();
        boolean known =
                set.entry().oneRepMax().isPresent() && set.value().load().isPresent();
        if (needsHelp(set) || (method.isOverload() && !known)) {
            return Outcome.violated(
                    Severity.ERROR,
                    Message.of("concentric-return-plan.unsaid", "You need help on the way up with {work}; {plan}.")
                            .with("work", Words.work(method))
                            .with("plan", PLAN_RETURN));
        }
        return compare(set, set.value().load(), PLAN_RETURN);
    }

    private static boolean needsHelp(SetSubject set) {
        return set.method() == SetMethod.BODY_WEIGHT_NEGATIVE
                || set.method() == SetMethod.TWO_UP_ONE_DOWN
                || set.method() == SetMethod.PARTNER_FORCED;
    }

    private static boolean lowersBodyMassAlone(SetSubject set) {
        return set.lowersBodyMass() && set.value().load().isEmpty();
    }

    private static Outcome compare(SetSubject set, Optional<Load> load, Message whatToDo) {
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
                        Message.of(
                                        "concentric-return-plan.too-heavy",
                                        "{load} is more than your one-repetition maximum of {maximum}; {plan}.")
                                .with("load", load.get())
                                .with("maximum", maximum.get())
                                .with("plan", whatToDo))
                : Outcome.satisfied();
    }
}
