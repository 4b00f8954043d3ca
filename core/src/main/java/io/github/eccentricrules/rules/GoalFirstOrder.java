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
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.SetMethod;

/**
 * Notes negatives after a set to failure, for an athlete whose goal is eccentric strength. A set to failure is something
 * that one marks: a set without the mark does not count as exhausting. The goal is asked for only where it matters.
 */
final class GoalFirstOrder extends Rule<SessionSubject> {
    GoalFirstOrder() {
        super(RuleInfo.of(
                        Scope.SESSION,
                        "goal-first-order",
                        "Train eccentric strength first if it is what you train for.")
                .live(LiveTrait.IGNORES_REPS)
                .judging(SetMethod.NEGATIVES)
                .mayNeed(Datum.GOAL)
                .because(Evidence.confirmed(
                        "An exercise that is important should be done at the beginning of a session.",
                        Sources.SIMAO_10)));
    }

    @Override
    protected boolean appliesTo(SessionSubject session) {
        return session.athlete().flatMap(Athlete::eccentricStrengthIsGoal).orElse(true);
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        boolean exhausted = false;
        for (SetSubject set : session.sets()) {
            if (set.isNegative()) {
                return exhausted ? afterFailure(session, set) : Outcome.satisfied();
            }
            exhausted |= set.value().toFailure().orElse(false);
        }
        return Outcome.satisfied();
    }

    private static Outcome afterFailure(SessionSubject session, SetSubject negative) {
        return Datum.GOAL.known().test(session)
                ? Outcome.violated(
                                Severity.INFO,
                                Message.of(
                                        "goal-first-order",
                                        "Eccentric strength is your goal, and the negatives {planned|come|came} after a"
                                                + " set to failure; what comes first in a session improves most."))
                        .at(negative)
                : Outcome.notEvaluated(Datum.GOAL);
    }
}
