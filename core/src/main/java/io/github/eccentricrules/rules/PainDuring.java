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
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.SetMethod;
import java.util.Optional;

/**
 * Limits the pain of joints and tendons in negatives, also in those of rehabilitation; disabling pain ends any session.
 * That pain is disabling is something that an athlete reports: where it is not reported it is not asked for.
 *
 * <p>Some programmes go on through pain, or into it. By {@link #throughPain} a session whose negatives are all of
 * rehabilitation is ended by disabling pain only; one with other negatives has the general limits, for pain has no place
 * in the data. There it is asked for: much pain of which nobody says that it is not disabling is no pass.
 */
final class PainDuring extends LimitRule<SessionSubject> {
    static final String ID = "pain-during";
    static final Parameter MAX_PAIN =
            Parameter.of("max-pain", Unit.POINTS, 0, 10, 2, "pain up to which all negatives are fine");
    static final Parameter MAX_PAIN_AT_ALL =
            Parameter.of("max-pain-at-all", Unit.POINTS, 0, 10, 5, "pain up to which negatives can be done at all");

    static final Parameter MAX_PAIN_UNASKED = Parameter.of(
            "max-pain-unasked", Unit.POINTS, 0, 10, 5, "pain that is fine without a word whether it is disabling");

    private final boolean throughPain;

    PainDuring() {
        this(
                false,
                RuleInfo.of(Scope.SESSION, ID, "Do no negatives into the pain of a joint or tendon.")
                        .otherwise("Wait until the pain has gone, and have it looked at if it stays.")
                        .mayNeed(Datum.PAIN));
    }

    private PainDuring(boolean throughPain, RuleInfo<SessionSubject> info) {
        super(
                info.because(
                        Evidence.secondary(
                                "Pain up to 3 is fine and 4 to 5 acceptable, if settled by the next morning;"
                                        + " more is not.",
                                Sources.SILBERNAGEL_07),
                        Evidence.confirmed("Above 3, take an easier exercise.", Sources.ADDUCTOR_PROG),
                        Evidence.secondary(
                                "The heel drops of rehabilitation go on through pain and stop if it is disabling.",
                                Sources.ALFREDSON_98),
                        Evidence.judgement("A warning above 2, to leave room below the published 3.")),
                Limit.atMost(MAX_PAIN, Severity.WARNING),
                Limit.atMost(MAX_PAIN_AT_ALL, Severity.ERROR));
        this.throughPain = throughPain;
    }

    /** Returns the rule of programmes that go on through pain, or into it. */
    static PainDuring throughPain() {
        return new PainDuring(
                true,
                RuleInfo.of(Scope.SESSION, ID, "Go on through pain only while it is not disabling.")
                        .textKey("pain-during.through")
                        .mayNeed(Datum.PAIN, Datum.PAIN_DISABLING)
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS)
                        .parameters(MAX_PAIN_UNASKED));
    }

    @Override
    protected boolean appliesTo(SessionSubject session) {
        return session.hasNegatives() || isDisabling(session);
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        if (isDisabling(session)) {
            return Outcome.violated(
                    Severity.ERROR,
                    Message.of(
                            "pain-during.disabling",
                            "Pain {planned|keeps|kept} you from ordinary movement; stop training and see a"
                                    + " clinician."));
        }
        boolean painIsKnown = Datum.PAIN.known().test(session);
        if (goesOnThroughPain(session)) {
            if (Datum.PAIN_DISABLING.known().test(session)) {
                return Outcome.satisfied();
            }
            if (!painIsKnown) {
                return Outcome.notEvaluated(Datum.PAIN, Datum.PAIN_DISABLING);
            }
            return quantity(session, parameters) > parameters.number(MAX_PAIN_UNASKED)
                    ? Outcome.notEvaluated(Datum.PAIN_DISABLING)
                    : Outcome.satisfied();
        }
        return painIsKnown ? super.judge(session, parameters) : Outcome.notEvaluated(Datum.PAIN);
    }

    @Override
    protected Optional<Measure> measure(SessionSubject session, Parameters parameters) {
        return goesOnThroughPain(session) ? Optional.empty() : super.measure(session, parameters);
    }

    @Override
    protected double quantity(SessionSubject session, Parameters parameters) {
        return session.value().readiness().flatMap(Readiness::pain).orElseThrow();
    }

    @Override
    protected Message message(SessionSubject session, Measure measure) {
        return Message.of(
                "pain-during",
                "Joint or tendon pain {planned|is|was} {measured}; take less load or an easier exercise, and do"
                        + " negatives only at {limit} or less.");
    }

    private static boolean isDisabling(SessionSubject session) {
        return session.value().readiness().flatMap(Readiness::painDisabling).orElse(false);
    }

    private boolean goesOnThroughPain(SessionSubject session) {
        return throughPain
                && session.sets().stream()
                        .filter(SetSubject::isNegative)
                        .allMatch(set -> set.method() == SetMethod.REHABILITATION);
    }
}
