package io.github.eccentricrules.testing;

import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Verdict;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the report of one rule, which may answer for a whole session at once, against what it says of each subject. */
final class EachAlone {
    private final Report report;
    private final List<Outcome> outcomes;

    private EachAlone(Report report, List<Outcome> outcomes) {
        this.report = report;
        this.outcomes = outcomes;
    }

    /** Throws {@link AssertionError} if a report without failures differs. */
    static void check(RuleSet rule, Session session, Optional<History> history, Report report) {
        List<Outcome> outcomes = Evaluation.verdicts(rule, session, history).stream()
                .map(Verdict::outcome)
                .toList();
        new EachAlone(report, outcomes).check(rule.rules().get(0).id());
    }

    private void check(String id) {
        long violated = all(Outcome.Violated.class).count();
        Set<List<String>> missing = all(Outcome.NotEvaluated.class)
                .map(Outcome.NotEvaluated::missing)
                .collect(Collectors.toSet());
        boolean passed = violated == 0
                && missing.isEmpty()
                && all(Outcome.Satisfied.class).findAny().isPresent();
        boolean same = report.violations().size() == violated
                && report.passed().isEmpty() != passed
                && report.notEvaluated().stream()
                        .map(Gap::missing)
                        .collect(Collectors.toSet())
                        .equals(missing);
        if (!same) {
            throw new AssertionError(
                    id + " says something else of the whole session at once (judgeAll) than of each part");
        }
    }

    private <O extends Outcome> Stream<O> all(Class<O> wanted) {
        return outcomes.stream().filter(wanted::isInstance).map(wanted::cast);
    }
}
