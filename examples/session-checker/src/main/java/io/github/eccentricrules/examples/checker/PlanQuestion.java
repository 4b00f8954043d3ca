package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.deviation.PlanComparison;
import io.github.eccentricrules.deviation.Tolerance;
import io.github.eccentricrules.model.Session;
import java.util.List;
import java.util.Optional;

/**
 * Asks what was done otherwise than planned.
 *
 * @param plans the plans: one for all sessions, or several that are found by their ids
 */
record PlanQuestion(List<Session> plans) implements Question {
    @Override
    public Answer answer(Check check) {
        PlanComparison comparison = PlanComparison.of(
                check.ruleSet(), planOf(check.session()), check.session(), check.history(), Tolerance.DEFAULT);
        return new Answer("deviations", comparison, comparison::text);
    }

    private Session planOf(Session session) {
        if (plans.size() == 1) {
            return plans.get(0);
        }
        Optional<Session> plan = session.id().isEmpty()
                ? Optional.empty()
                : plans.stream().filter(one -> one.id().equals(session.id())).findFirst();
        return plan.orElseThrow(() -> new BadInput(
                "id",
                session.id().map(id -> "\"" + id + "\"").orElse("none") + " is that of no plan; the file of plans must"
                        + " hold one plan, or one with the id of each session"));
    }
}
