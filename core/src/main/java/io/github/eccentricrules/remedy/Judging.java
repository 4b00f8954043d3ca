package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges drafts of one session, and counts them. Not thread-safe. */
final class Judging {
    private final RuleSet rules;
    private final Optional<History> history;
    private final Waivers waivers;
    /** What is accepted in the session as it was, wherever a draft puts it and whenever it starts. */
    private final Set<Findings.Place> accepted;

    private int judged;

    /** A draft, and what is said of it. */
    record Judged(Draft draft, Findings findings) {}

    Judging(RuleSet rules, Session session, Optional<History> history, Waivers waivers) {
        this.rules = rules;
        this.waivers = waivers;
        this.history = history.map(known -> withoutItself(known, session));
        this.accepted = waivers.waivers().isEmpty()
                ? Set.of()
                : report(session).accepted().stream()
                        .map(violation -> new Findings.Place(violation.rule(), violation.location()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns what is said of a session, with what is accepted. */
    Report report(Session session) {
        return Evaluation.report(rules, session, history, waivers);
    }

    Judged judge(Draft draft) {
        judged++;
        return new Judged(draft, new Findings(draft, Evaluation.open(rules, draft.session(), history), accepted));
    }

    /** {@return how many drafts were judged} */
    int count() {
        return judged;
    }

    boolean isNoWorse(Judged after, Judged before) {
        return after.findings().isNoWorseThan(before.findings()) && !isAnother(after.draft());
    }

    /** A later start must not make an earlier session of the session itself. */
    private static History withoutItself(History history, Session session) {
        List<Session> others = history.sessions().stream()
                .filter(other -> !isSame(other, session))
                .toList();
        return others.size() == history.sessions().size() ? history : History.of(others);
    }

    private static boolean isSame(Session a, Session b) {
        boolean named = a.id().isPresent() && b.id().isPresent();
        return named ? a.id().equals(b.id()) : a.start().equals(b.start());
    }

    private static boolean isDuring(Session other, Session session) {
        return !session.start().isBefore(other.start())
                && !session.start().isAfter(other.end().orElse(other.start()));
    }

    /** Tells whether a later start makes another session of the history of a draft, which would no longer count. */
    private boolean isAnother(Draft draft) {
        return !draft.delay().isZero()
                && history.isPresent()
                && history.get().sessions().stream()
                        .anyMatch(other -> isSame(other, draft.session()) || isDuring(other, draft.session()));
    }
}
