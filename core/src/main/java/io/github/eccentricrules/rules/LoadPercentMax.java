package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;

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

    LoadPercentMax() {
        super(
                RuleInfo.of(
                                Scope.SET,
                                "load-percent-max",
                                "Lower no load that is too far above your one-repetition maximum.")
                        .needs(Datum.LOAD, Datum.ONE_REP_MAX)
                        .mayNeed(Datum.BODY_MASS)
                        .because(
                                Evidence.guideline("You can hold almost twice what you lift."),
                                Evidence.confirmed(
                                        "At a descent of 3 s men lowered 124 % of their bench press maximum on average.",
                                        "Kelly 2015, J Strength Cond Res 29:1027-1032, doi"
                                                + " 10.1519/JSC.0000000000000713"),
                                Evidence.judgement("\"Almost twice\" read as below 200 %.")),
                Limit.below(MAX_PERCENT, Severity.ERROR));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        boolean bodyMassAlone = set.lowersBodyMass() && set.value().load().isEmpty();
        return set.isNegative() && set.method() != SetMethod.FLYWHEEL && !bodyMassAlone;
    }

    /** Body mass makes a part of the maximum smaller, so it is needed only where the load looks too heavy without it. */
    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        Outcome outcome = super.judge(set, parameters);
        return outcome instanceof Outcome.Violated && set.lacksBodyMass()
                ? Outcome.notEvaluated(Datum.BODY_MASS)
                : outcome;
    }

    @Override
    protected double quantity(SetSubject set, Parameters parameters) {
        return set.percentOfOneRepMax().orElseThrow();
    }

    @Override
    protected String message(SetSubject set, Measure measure) {
        return set.value().load().orElseThrow() + " is " + measure.measuredText()
                + " of your one-repetition maximum; lower less than " + measure.limitText() + " of it.";
    }
}
