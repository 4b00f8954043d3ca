package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
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
import io.github.eccentricrules.engine.Quantity;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Limits the load that is lowered, against the one-repetition maximum of the same limbs. A flywheel has no load to
 * compare, and body mass alone is less than any maximum with it.
 */
final class LoadPercentMax extends LimitRule<SetSubject> {
    static final Parameter MAX_PERCENT = Parameter.of(
            "max-percent",
            Unit.PERCENT,
            1,
            300,
            200,
            "the load must stay below this part of the one-repetition maximum");
    static final Parameter MAX_PERCENT_OF_ECCENTRIC = Parameter.of(
            "max-percent-of-eccentric",
            Unit.PERCENT,
            1,
            150,
            90,
            "heaviest load, against the eccentric maximum where one is known");
    static final Parameter MAX_PERCENT_OF_ECCENTRIC_AT_ALL = Parameter.of(
            "max-percent-of-eccentric-at-all",
            Unit.PERCENT,
            1,
            150,
            100,
            "heaviest load at all, against the eccentric maximum where one is known");

    private final boolean prefersEccentric;

    LoadPercentMax() {
        super(description(Datum.ONE_REP_MAX), Quantity.LOAD_PERCENT, Limit.below(MAX_PERCENT, Severity.ERROR));
        this.prefersEccentric = false;
    }

    private LoadPercentMax(Limit... limits) {
        super(
                description(new Datum<>(
                        Datum.ONE_REP_MAX.name(),
                        set -> Datum.ONE_REP_MAX.known().test(set) || LoadReference.countsEccentric(set))),
                limits);
        this.prefersEccentric = true;
    }

    private static RuleInfo<SetSubject> description(Datum<SetSubject> maximum) {
        return RuleInfo.of(
                        Scope.SET,
                        "load-percent-max",
                        "Lower no load that is too far above your one-repetition maximum.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethods.WITH_LOAD)
                .needs(Datum.LOAD, maximum)
                .mayNeed(Datum.BODY_MASS)
                .because(
                        Evidence.guideline("You can hold almost twice what you lift."),
                        Evidence.confirmed(
                                "At a descent of 3 s men lowered 124 % of their bench press maximum on average.",
                                Sources.KELLY_15),
                        Evidence.confirmed(
                                "That maximum was lifted from the chest without stretch-shortening.", Sources.KELLY_15),
                        Evidence.judgement("Against an ordinary maximum, which is higher, 124 % is lower."),
                        Evidence.confirmed(
                                "On machines men lowered 127 to 149 %, women up to 261 %; ten each were tested.",
                                Sources.HOLLANDER_07),
                        Evidence.confirmed("Eccentric bench presses were tested up to 130 %.", Sources.MOIR_13),
                        Evidence.confirmed(
                                "What one can lower differs, and estimates of it are up to 7 % off.",
                                Sources.HARDEN_19),
                        Evidence.judgement(
                                "\"Almost twice\" read as below 200 %, and where the limits of a method lie."));
    }

    /** Measures an overload against the eccentric maximum where one is known, for that is what lowers it. */
    static LoadPercentMax evidence() {
        List<Limit> limits = new ArrayList<>(List.of(MethodLimits.loadPercent()));
        limits.add(Limit.atMost(MAX_PERCENT_OF_ECCENTRIC, Severity.WARNING));
        limits.add(Limit.atMost(MAX_PERCENT_OF_ECCENTRIC_AT_ALL, Severity.ERROR));
        return new LoadPercentMax(limits.toArray(new Limit[0]));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        boolean bodyMassAlone = set.lowersBodyMass() && set.value().load().isEmpty();
        return !bodyMassAlone;
    }

    @Override
    protected boolean counts(Limit limit, SetSubject set) {
        return !prefersEccentric || againstEccentric(set) == limit.byMethod().isEmpty();
    }

    private boolean againstEccentric(SetSubject set) {
        return prefersEccentric && LoadReference.countsEccentric(set);
    }

    /** Body mass brings the percentage nearer to 100 %: it is needed unless both that and the load alone are allowed. */
    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        Outcome outcome = super.judge(set, parameters);
        boolean certain =
                !set.lacksBodyMass() || (!(outcome instanceof Outcome.Violated) && isWithin(100, set, parameters));
        return certain ? outcome : Outcome.notEvaluated(Datum.BODY_MASS);
    }

    @Override
    protected boolean isWordedLate() {
        return true;
    }

    @Override
    protected double quantity(SetSubject set, Parameters parameters) {
        return againstEccentric(set)
                ? set.percentOfEccentricMax().orElseThrow()
                : set.percentOfOneRepMax().orElseThrow();
    }

    @Override
    protected Message message(SetSubject set, Measure measure) {
        return Message.of(
                        "load-percent-max",
                        "{load} is {measured} of your {eccentric|eccentric maximum|one-repetition maximum}; lower"
                                + " {below|less than|at most} {limit} of it.")
                .with("load", set.value().load().orElseThrow())
                .with("eccentric", againstEccentric(set))
                .with("below", measure.comparison() == Comparison.BELOW);
    }
}
