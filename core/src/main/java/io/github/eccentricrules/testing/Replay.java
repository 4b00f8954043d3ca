package io.github.eccentricrules.testing;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges a session again with each datum removed, since silence must never look like a pass. A violation may vanish only
 * with a datum that the rule does not declare: one whose absence says something, such as a sign that nobody reported.
 */
record Replay(RuleSet rule, Session session, Optional<History> history, Set<String> telling, Report before) {
    static Replay of(RuleSet rule, Session session, Optional<History> history, Set<String> telling) {
        return new Replay(rule, session, history, telling, Evaluation.report(rule, session, history));
    }

    void check() {
        if (history.isPresent()) {
            check(Datum.HISTORY.name(), session, Optional.empty());
        }
        for (Removal removal : Removal.ALL) {
            Session less = removal.from(session);
            if (!less.equals(session)) {
                check(removal.datum(), less, history);
            }
        }
    }

    private void check(String removed, Session less, Optional<History> known) {
        Report after = Evaluation.report(rule, less, known);
        String id = info().id();
        if (!after.failures().isEmpty()) {
            throw new AssertionError(id + " throws without " + removed + " ("
                    + after.failures().get(0).error() + "); declare that it needs it, or say Outcome.notEvaluated");
        }
        EachAlone.check(rule, less, known, after);
        Set<String> declared = declared();
        for (Gap gap : after.notEvaluated()) {
            if (!declared.containsAll(gap.missing())) {
                throw new AssertionError(id + " lacks " + gap.missing() + " without " + removed
                        + ", which it does not declare; it declares " + declared);
            }
        }
        boolean silent = after.violations().isEmpty() && after.notEvaluated().isEmpty();
        if (!before.violations().isEmpty() && silent && !telling.contains(removed) && isUnknown(removed, less, known)) {
            throw new AssertionError(id + (after.passed().isEmpty() ? " does not apply" : " passes") + " without "
                    + removed + " where it is broken with it ("
                    + before.violations().get(0)
                    + "); say Outcome.notEvaluated instead");
        }
    }

    /** A datum may be known all the same: a tempo tells the descent of a plan. */
    private boolean isUnknown(String removed, Session less, Optional<History> known) {
        return Evaluation.unknownFields(rule, less, known).contains(removed);
    }

    private Set<String> declared() {
        Set<String> names = new TreeSet<>();
        info().needs().forEach(datum -> names.add(datum.name()));
        info().mayNeed().forEach(datum -> names.add(datum.name()));
        if (info().scope() == Scope.REP) {
            names.add(Datum.REPS.name());
        }
        return names;
    }

    private RuleInfo<?> info() {
        return rule.rules().get(0);
    }
}
