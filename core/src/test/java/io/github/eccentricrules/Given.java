package io.github.eccentricrules;

import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.rules.RuleSets;
import java.util.List;
import java.util.Optional;

/** A session to judge, with the history that is known, if any. */
record Given(Session session, Optional<History> history) {
    Report report() {
        return report(RuleSets.negatives());
    }

    Report report(RuleSet ruleSet) {
        return Evaluation.report(ruleSet, session, history);
    }

    boolean isPlanned() {
        return session.phase() == Phase.PLANNED;
    }

    Given withSession(Session other) {
        return new Given(other, history);
    }

    Given withHistory(Optional<History> other) {
        return new Given(session, other);
    }

    Given withHistory(List<Session> sessions) {
        return withHistory(Optional.of(History.of(sessions)));
    }
}
