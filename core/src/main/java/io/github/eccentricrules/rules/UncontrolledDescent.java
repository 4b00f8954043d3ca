package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RepSubject;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;

/** Says to stop when a load fell, or came down so fast that it practically did. A plan cannot drop a load. */
final class UncontrolledDescent extends DescentLimit {
    static final Parameter MIN_CONTROLLED = Parameter.of(
            "min-controlled-descent", Unit.SECONDS, 0.1, 3, 1, "a descent shorter than this counts as a fall");

    UncontrolledDescent() {
        super(
                RuleInfo.of(Scope.REP, "uncontrolled-descent", "Never let the load fall.")
                        .mayNeed(Datum.DESCENT)
                        .because(
                                Evidence.guideline("Never let the load fall; follow the joints."),
                                Evidence.confirmed(
                                        "Heavier loads came down faster, with less time under tension and falling"
                                                + " force.",
                                        Sources.HARDEN_18),
                                Evidence.judgement("The limit of 1 s.")),
                Limit.atLeast(MIN_CONTROLLED, Severity.ERROR));
    }

    @Override
    protected boolean appliesTo(RepSubject rep) {
        return super.appliesTo(rep) && !rep.session().isPlanned();
    }

    @Override
    protected Outcome judge(RepSubject rep, Parameters parameters) {
        if (rep.value().dropped().orElse(false)) {
            return Outcome.violated(
                    Severity.ERROR, "The load fell in rep " + rep.number() + "; stop this exercise for today.");
        }
        return rep.descent().isPresent() ? super.judge(rep, parameters) : Outcome.notEvaluated(Datum.DESCENT);
    }

    @Override
    protected String message(RepSubject rep, Measure measure) {
        return "Rep " + rep.number() + " came down in " + measure.measuredText() + ", under " + measure.limitText()
                + ": the load fell; stop this exercise for today.";
    }
}
