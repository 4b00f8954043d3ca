package io.github.eccentricrules.examples.quickstart;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.rules.Protocol;
import io.github.eccentricrules.rules.RuleSets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Plans week 5 of a published programme, and has its first session judged by that programme. */
final class ProgrammeWeek {
    private ProgrammeWeek() {}

    static Report report() {
        Protocol programme = Protocol.of("nordic-petersen-2011");
        Instant monday = Instant.parse("2026-03-02T18:00:00Z");
        List<Session> before = programme.sessions(4, monday.minus(Duration.ofDays(7)));
        List<Session> week = programme.sessions(5, monday);
        RuleSet rules = RuleSets.protocol(programme.id());
        return Validator.of(rules).validate(week.get(0), History.of(before));
    }

    /** Prints the programme, the report on the session, and why it is judged so. */
    public static void main(String[] args) {
        System.out.println(Protocol.of("nordic-petersen-2011").describe());
        System.out.println(report());
        System.out.println(RuleSets.evidence().why("reps-per-set-max"));
    }
}
