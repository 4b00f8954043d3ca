package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.at;
import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.benchBefore;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockLengthTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new BlockLength());
    private static final Session PLAN = planned(bench(negative().build()));

    static final List<RuleCase> CASES = List.of(
            violated(RULE.after(weekly(6)).given(PLAN), Severity.WARNING),
            satisfied(RULE.after(weekly(3)).given(PLAN)),
            onTheLimit(RULE.after(weekly(5)).given(PLAN)),
            notEvaluated(RULE.given(PLAN), "history"),
            notApplicable(RULE.after(weekly(8)).given(planned(bench(bare(SetMethod.TEMPO))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void sixWeeksPassThenADeloadIsDue() {
        RULE.after().given(PLAN).isSatisfied().measuring(1, 6, Unit.WEEKS);
        RULE.after(weekly(5)).given(PLAN).isSatisfied().measuring(6, 6, Unit.WEEKS);
        RULE.after(weekly(6))
                .given(PLAN)
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press)")
                .measuring(7, 6, Unit.WEEKS)
                .saying("This is week 7 in a row with supramaximal negatives of barbell bench press; deload: after at"
                        + " most 6 weeks leave them out for one.");
    }

    @Test
    void moreThanTenWeeksAreMeasuredAgainstTen() {
        RULE.after(weekly(9)).given(PLAN).isViolated(Severity.WARNING).measuring(10, 6, Unit.WEEKS);
        RULE.after(weekly(10)).given(PLAN).isViolated(Severity.WARNING).measuring(11, 10, Unit.WEEKS);
    }

    @Test
    void severalSessionsOfAWeekAreOneWeek() {
        List<Session> sessions = new ArrayList<>(List.of(weekly(5)));
        for (Session session : weekly(5)) {
            sessions.add(session.toBuilder()
                    .start(session.start().plus(Duration.ofDays(3)))
                    .build());
        }

        RULE.after(sessions.toArray(new Session[0])).given(PLAN).isSatisfied().measuring(6, 6, Unit.WEEKS);
    }

    @Test
    void aWeekWithoutEndsTheBlock() {
        List<Session> sessions = new ArrayList<>(List.of(weekly(9)));
        sessions.remove(2);

        RULE.after(sessions.toArray(new Session[0])).given(PLAN).isSatisfied().measuring(3, 6, Unit.WEEKS);
    }

    @Test
    void aSessionALittleMoreThanAWeekAgoStillBelongsToTheWeekBefore() {
        Session late = at(NOW.minus(Duration.ofDays(13)), bench(negative().build()));
        Session tooLate = at(NOW.minus(Duration.ofDays(14)), bench(negative().build()));

        RULE.after(late).given(PLAN).isSatisfied().measuring(2, 6, Unit.WEEKS);
        RULE.after(tooLate).given(PLAN).isSatisfied().measuring(1, 6, Unit.WEEKS);
    }

    @Test
    void onlySupramaximalNegativesOfTheExerciseCount() {
        List<Session> others = new ArrayList<>();
        for (int week = 1; week <= 8; week++) {
            others.add(at(
                    NOW.minus(Duration.ofDays(7L * week)),
                    bench(bare(SetMethod.TEMPO)),
                    entry("leg-press", negative().build())));
        }

        RULE.after(others.toArray(new Session[0])).given(PLAN).isSatisfied().measuring(1, 6, Unit.WEEKS);
    }

    @Test
    void weeksAreCountedForAYear() {
        RULE.after(weekly(80)).given(PLAN).isViolated(Severity.WARNING).measuring(53, 10, Unit.WEEKS);
    }

    @Test
    void theLimitsCanBeConfigured() {
        RULE.with("max-weeks", 8).after(weekly(7)).given(PLAN).isSatisfied().measuring(8, 8, Unit.WEEKS);
    }

    private static Session[] weekly(int weeks) {
        Session[] sessions = new Session[weeks];
        for (int i = 0; i < weeks; i++) {
            sessions[i] = benchBefore(Duration.ofDays(7L * (i + 1)));
        }
        return sessions;
    }
}
