package io.github.eccentricrules.rules;

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
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WarmUp;
import java.util.Optional;

/**
 * Asks for a warm-up before the first negative. Ramp sets are asked for only before overload: body mass and submaximal
 * loads have nothing to ramp to. A plan that mentions no general warm-up has none.
 */
final class WarmUpFirst extends Rule<SessionSubject> {
    static final Parameter MIN_GENERAL =
            Parameter.of("min-general-warm-up", Unit.MINUTES, 0, 60, 5, "general warm-up before the first negative");
    static final Parameter MIN_RAMP_SETS =
            Parameter.of("min-ramp-sets", Unit.SETS, 0, 10, 2, "lighter sets that lead up to an overload");

    private final boolean onlyOverloadNeedsAll;

    WarmUpFirst() {
        this(false);
    }

    private WarmUpFirst(boolean onlyOverloadNeedsAll, Evidence... further) {
        super(RuleInfo.of(Scope.SESSION, "warm-up-first", "Warm up before the first negative.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS, LiveTrait.STAYS_BROKEN)
                .judging(SetMethod.NEGATIVES)
                .parameters(MIN_GENERAL, MIN_RAMP_SETS)
                .mayNeed(Datum.WARM_UP)
                .because(
                        Evidence.guideline("Do not forget the warm-up."),
                        Evidence.confirmed(
                                "Ten minutes of warm-up cut soreness at 48 h by 13 of 100 mm (2 to 24).",
                                Sources.LAW_HERBERT_07),
                        Evidence.judgement("The limits of 5 min and 2 ramp sets."))
                .because(further));
        this.onlyOverloadNeedsAll = onlyOverloadNeedsAll;
    }

    /** Takes any warm-up for enough in a session without overload, and warns only where there is none at all. */
    static WarmUpFirst evidence() {
        return new WarmUpFirst(true, Evidence.confirmed("No Nordics before a proper warm-up.", Sources.PETERSEN_11));
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        if (isPlentiful(session, parameters)) {
            return Outcome.satisfied();
        }
        WarmUpDone done = WarmUpDone.of(session, parameters);
        if (anyIsEnough(session) && !done.isNone()) {
            return Outcome.satisfied();
        }
        if (session.value().warmUp().isEmpty() && !session.isPlanned()) {
            return Outcome.notEvaluated(Datum.WARM_UP);
        }
        Measure general = done.general();
        Measure ramp = done.ramp();
        boolean generalIsShort = general.margin().signum() < 0;
        boolean rampIsShort = session.hasOverload() && ramp.margin().signum() < 0;
        if (done.isNone() && (generalIsShort || rampIsShort)) {
            return none(session, parameters, generalIsShort ? general : ramp);
        }
        if (generalIsShort) {
            Message message = rampIsShort
                    ? Message.of(
                                    "warm-up-first.both",
                                    "The general warm-up {planned|is|was} {measured}; take at least {limit}, and do at"
                                            + " least {sets} with lighter loads.")
                            .with("sets", MIN_RAMP_SETS, parameters)
                    : Message.of(
                            "warm-up-first.general",
                            "The general warm-up {planned|is|was} {measured}; take at least {limit}.");
            return Outcome.violated(Severity.WARNING, message).with(general);
        }
        if (rampIsShort) {
            return Outcome.violated(
                            Severity.WARNING,
                            Message.of(
                                    "warm-up-first.ramp",
                                    "The ramp up to the overload {planned|is|was} {measured}; do at least {limit} with"
                                            + " lighter loads first."))
                    .with(ramp);
        }
        return Outcome.satisfied();
    }

    /** Tells whether the warm-up is told, and enough without the sets that are marked as warm-up. */
    private static boolean isPlentiful(SessionSubject session, Parameters parameters) {
        if (session.value().warmUp().isEmpty()) {
            return false;
        }
        WarmUp told = session.value().warmUp().get();
        double minutes = parameters.number(MIN_GENERAL);
        boolean exact = minutes == Math.rint(minutes);
        return exact
                && told.general().toSeconds() >= 60 * minutes
                && told.rampSets() >= parameters.number(MIN_RAMP_SETS);
    }

    /** Where any warm-up is enough there is nothing to compare. */
    @Override
    protected Optional<Measure> measure(SessionSubject session, Parameters parameters) {
        return anyIsEnough(session)
                ? Optional.empty()
                : Optional.of(WarmUpDone.of(session, parameters).general());
    }

    private boolean anyIsEnough(SessionSubject session) {
        return onlyOverloadNeedsAll && !session.hasOverload();
    }

    private Outcome none(SessionSubject session, Parameters parameters, Measure shortest) {
        if (anyIsEnough(session)) {
            return Outcome.violated(
                    Severity.WARNING,
                    Message.of(
                                    "warm-up-first.none",
                                    "{planned|No warm-up is planned|There was no warm-up} before the first negative;"
                                            + " warm up for at least {minutes}.")
                            .with("minutes", MIN_GENERAL, parameters));
        }
        return Outcome.violated(
                        Severity.ERROR,
                        Message.of(
                                        "warm-up-first",
                                        "{planned|No warm-up is planned|There was no warm-up} before the first"
                                                + " negative; warm up for at least {minutes} and lead up with lighter"
                                                + " sets.")
                                .with("minutes", MIN_GENERAL, parameters))
                .with(shortest);
    }
}
