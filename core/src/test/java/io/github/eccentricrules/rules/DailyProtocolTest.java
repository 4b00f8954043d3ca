package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.at;
import static io.github.eccentricrules.Sessions.entry;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Programmes that are done every day count the sessions of a day, which is one of UTC. */
class DailyProtocolTest {
    private static final RuleVerifier ALFREDSON = rule("rehab-alfredson-1998");

    @Test
    void ninetyRepetitionsASessionTwiceADayIsTheHeelDropProgramme() {
        Session evening = heelDrops(NOW, 6, 15);

        ALFREDSON.after(heelDrops(hoursAgo(9), 6, 15)).given(evening).isSatisfied();
        ALFREDSON
                .after()
                .given(heelDrops(NOW, 7, 15))
                .isViolated(Severity.ERROR)
                .measuring(7, 6, Unit.SETS);
        ALFREDSON
                .after()
                .given(heelDrops(NOW, 6, 16))
                .isViolated(Severity.ERROR)
                .measuring(16, 15, Unit.REPS);
        ALFREDSON.after().given(heelDrops(NOW, 5, 15)).isViolated(Severity.WARNING);
    }

    @Test
    void aThirdSessionOfTheDayIsAnError() {
        ALFREDSON
                .after(heelDrops(hoursAgo(9), 6, 15), heelDrops(hoursAgo(18), 6, 15))
                .given(heelDrops(NOW, 6, 15))
                .isViolated(Severity.ERROR)
                .measuring(3, 2, Unit.SESSIONS)
                .saying("This was session 3 of the day; the programme prescribes 2 a day. Leave out the next one.");
        ALFREDSON
                .after(heelDrops(hoursAgo(9), 6, 15), heelDrops(hoursAgo(18), 6, 15))
                .given(heelDrops(NOW, 6, 15).toBuilder().phase(Phase.PLANNED).build())
                .isViolated(Severity.ERROR)
                .saying("This is session 3 of the day; the programme prescribes 2 a day. Wait until tomorrow.");
    }

    @Test
    void oneSessionADayIsUnderDosed() {
        Session yesterday = heelDrops(hoursAgo(24), 6, 15);
        Session earlyYesterday = heelDrops(hoursAgo(42), 6, 15);
        Session before = heelDrops(hoursAgo(48), 6, 15);

        ALFREDSON
                .after(yesterday, before)
                .given(heelDrops(NOW, 6, 15))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (heel-drop)")
                .measuring(1, 2, Unit.SESSIONS)
                .saying("Of the 2 sessions a day that the programme prescribes, 1 was done the day before; that is"
                        + " under-dosed. Do all of a day.");
        ALFREDSON
                .after(before)
                .given(heelDrops(NOW, 6, 15))
                .isViolated(Severity.WARNING)
                .measuring(0, 2, Unit.SESSIONS);
        ALFREDSON
                .after(yesterday, earlyYesterday, before)
                .given(heelDrops(NOW, 6, 15))
                .isSatisfied();
    }

    @Test
    void onlyWhileTheProgrammeRunsAreThereTooFewSessions() {
        Session yesterday = heelDrops(hoursAgo(24), 6, 15);
        Session sevenDaysBefore = heelDrops(hoursAgo(24 * 8), 6, 15);
        Session eightDaysBefore = heelDrops(hoursAgo(24 * 9), 6, 15);

        ALFREDSON.after(yesterday).given(heelDrops(NOW, 6, 15)).isSatisfied();
        ALFREDSON.after(eightDaysBefore).given(heelDrops(NOW, 6, 15)).isSatisfied();
        ALFREDSON.after(sevenDaysBefore).given(heelDrops(NOW, 6, 15)).isViolated(Severity.WARNING);
        ALFREDSON
                .after(yesterday, heelDrops(hoursAgo(48), 6, 15))
                .given(begun(heelDrops(NOW, 6, 15), 1))
                .isSatisfied();
        ALFREDSON
                .after(heelDrops(hoursAgo(48), 6, 15))
                .given(begun(heelDrops(NOW, 6, 15), 2))
                .isViolated(Severity.WARNING);
    }

    /** What was missed days ago is past; only the last complete day is judged. */
    @Test
    void twoSessionsYesterdayAndTheFirstOfTodayConform() {
        List<Session> before = new ArrayList<>(List.of(heelDrops(Instant.parse("2026-02-20T18:00:00Z"), 6, 15)));
        for (int day = 24; day <= 28; day++) {
            before.add(heelDrops(Instant.parse("2026-02-" + day + "T09:00:00Z"), 6, 15));
            before.add(heelDrops(Instant.parse("2026-02-" + day + "T21:00:00Z"), 6, 15));
        }
        before.add(heelDrops(Instant.parse("2026-03-01T00:00:00Z"), 6, 15));
        before.add(heelDrops(Instant.parse("2026-03-01T21:00:00Z"), 6, 15));

        ALFREDSON
                .after(before.toArray(new Session[0]))
                .given(week(6, heelDrops(Instant.parse("2026-03-02T09:00:00Z"), 6, 15)))
                .isSatisfied();
    }

    @Test
    void earlierSessionsThanTheProgrammeAreNoDaysOfIt() {
        ALFREDSON
                .after(heelDrops(hoursAgo(48), 6, 15))
                .given(begun(heelDrops(NOW, 6, 15), 0))
                .isSatisfied();
    }

    @Test
    void theWeekOfAProgrammeOfEqualWeeksNeedNotBeKnown() {
        ALFREDSON.after().given(heelDrops(NOW, 6, 15)).isSatisfied();
        ALFREDSON.after().given(week(13, heelDrops(NOW, 6, 15))).isViolated(Severity.WARNING);
    }

    @Test
    void asManyAsAreToleratedIsAnyNumberUpToTheMost() {
        RuleVerifier tolerated = rule("rehab-stevens-tan-2014");

        tolerated.after().given(heelDrops(NOW, 1, 1)).isSatisfied();
        tolerated.after().given(heelDrops(NOW, 12, 15)).isSatisfied().measuring(180, 180, Unit.REPS);
        tolerated
                .after()
                .given(heelDrops(NOW, 1, 181))
                .isViolated(Severity.ERROR)
                .measuring(181, 180, Unit.REPS)
                .saying("There were 181 reps in all; the programme prescribes 1 to 180. Do at most 180.");
    }

    @Test
    void whereOneOrTwoSessionsADayAreFineFewAreNoUnderDose() {
        RuleVerifier tolerated = rule("rehab-stevens-tan-2014");
        Session before = heelDrops(hoursAgo(48), 2, 8);
        Session morning = heelDrops(hoursAgo(9), 2, 8);

        tolerated.after(before).given(heelDrops(NOW, 2, 8)).isSatisfied();
        tolerated
                .after(before, heelDrops(hoursAgo(24), 2, 8))
                .given(heelDrops(NOW, 2, 8))
                .isSatisfied();
        tolerated.after(before, morning).given(heelDrops(NOW, 2, 8)).isSatisfied();
        tolerated
                .after(morning, heelDrops(hoursAgo(12), 2, 8))
                .given(heelDrops(NOW, 2, 8))
                .isViolated(Severity.ERROR)
                .measuring(3, 2, Unit.SESSIONS)
                .saying(
                        "This was session 3 of the day; the programme prescribes 1 to 2 a day. Leave out the next one.");
    }

    private static Session begun(Session session, int daysAgo) {
        LocalDate start = LocalDate.parse("2026-03-02").minusDays(daysAgo);
        return session.toBuilder()
                .athlete(Athlete.builder().programmeStart(start).build())
                .build();
    }

    private static Session heelDrops(Instant start, int sets, int reps) {
        WorkSet set = WorkSet.builder(SetMethod.REHABILITATION).reps(reps).build();
        return at(start, entry("heel-drop", Collections.nCopies(sets, set).toArray(new WorkSet[0])));
    }

    private static Instant hoursAgo(int hours) {
        return NOW.minus(Duration.ofHours(hours));
    }

    private static RuleVerifier rule(String id) {
        return RuleVerifier.of(RuleSets.protocol(id), "protocol-conformance");
    }

    private static Session week(int week, Session session) {
        return session.toBuilder().programmeWeek(week).build();
    }
}
