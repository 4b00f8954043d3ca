package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.at;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProtocolConformanceTest {
    private static final RuleVerifier PETERSEN = rule("nordic-petersen-2011");

    static final List<RuleCase> CASES = List.of(
            violated(PETERSEN.after().given(nordics(2, 10, 10, 10)), Severity.ERROR),
            violated(PETERSEN.after().given(nordics(3, 6, 6)), Severity.WARNING),
            satisfied(PETERSEN.after().given(nordics(3, 7, 8, 6))),
            onTheLimit(PETERSEN.after().given(nordics(5, 12, 10, 8))),
            notEvaluated(PETERSEN.given(planned(sets(12, 10, 8))), "session.programmeWeek"),
            notApplicable(PETERSEN.after().given(performed(bench(negative().build())))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void theRepetitionsMustLieInTheRangeOfTheWeek() {
        PETERSEN.after().given(nordics(3, 6, 6, 6)).isSatisfied().measuring(6, 6, Unit.REPS);
        PETERSEN.after().given(nordics(3, 7, 8, 6)).isSatisfied();
        PETERSEN.after().given(nordics(3, 8, 8, 8)).isSatisfied();
        PETERSEN.after().given(nordics(4, 8, 9, 10)).isSatisfied();
        PETERSEN.after()
                .given(nordics(3, 9, 8, 8))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (nordic-hamstring), set 1")
                .measuring(9, 8, Unit.REPS)
                .saying("This set has 9 reps; week 3 of the programme prescribes 6 to 8 here. Do at most 8.");
        PETERSEN.after()
                .given(record(nordics(3, 6, 5, 6)))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (nordic-hamstring), set 2")
                .measuring(5, 6, Unit.REPS)
                .saying("This set had 5 reps; week 3 of the programme prescribes 6 to 8 here. Do at least 6; less is"
                        + " under-dosed.");
    }

    @Test
    void theOrderOfTheSetsCounts() {
        PETERSEN.after().given(nordics(5, 12, 10, 8)).isSatisfied();
        PETERSEN.after()
                .given(nordics(5, 8, 10, 12))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (nordic-hamstring), set 3")
                .saying("This set has 12 reps; week 5 of the programme prescribes 8 here (12-10-8 in this order). Do at"
                        + " most 8.");
    }

    @Test
    void theNumberOfSetsCounts() {
        PETERSEN.after()
                .given(nordics(1, 5, 5, 5))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (nordic-hamstring), set 3")
                .measuring(3, 2, Unit.SETS)
                .saying("There are 3 sets; week 1 of the programme prescribes 2 x 5. Leave out those beyond 2.");
        PETERSEN.after()
                .given(record(nordics(1, 5)))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (nordic-hamstring)")
                .measuring(1, 2, Unit.SETS)
                .saying("There was 1 set; week 1 of the programme prescribes 2 x 5. Do at least 2; less is"
                        + " under-dosed.");
    }

    @Test
    void theWorstIsTold() {
        PETERSEN.after().given(nordics(3, 5, 9)).isViolated(Severity.ERROR).at("exercise 1 (nordic-hamstring), set 2");
    }

    @Test
    void aSessionTooManyInTheWeekIsAnError() {
        Session two = record(nordics(3, 6, 6, 6));
        Session four = record(nordics(3, 6, 6, 6));

        PETERSEN.after(before(two, 2), before(four, 4))
                .given(nordics(3, 6, 6, 6))
                .isSatisfied();
        PETERSEN.after(before(two, 2), before(four, 4), before(two, 5))
                .given(nordics(3, 6, 6, 6))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (nordic-hamstring)")
                .measuring(4, 3, Unit.SESSIONS)
                .saying("This is session 4 in week 3; the programme prescribes 3 a week. Wait for the next week.");
    }

    @Test
    void theTwentySeventhSessionIsTheLastOfWeekTen() {
        Protocol petersen = Protocols.find("nordic-petersen-2011").orElseThrow();
        List<Session> all = new ArrayList<>();
        for (int week = 1; week <= 10; week++) {
            all.addAll(petersen.sessions(week, NOW.plus(Duration.ofDays(7L * week))));
        }

        assertEquals(27, all.size());
        assertEquals(10, all.get(26).programmeWeek().orElseThrow());
        Session[] before = all.subList(0, 26).toArray(new Session[0]);
        PETERSEN.after(before).given(all.get(26)).isSatisfied();
    }

    @Test
    void sessionsOfAnotherWeekOfTheProgrammeDoNotCount() {
        Session monday = nordics(2, 6, 6);

        PETERSEN.after(before(nordics(1, 5, 5), 3), before(nordics(1, 5, 5), 4))
                .given(monday)
                .isSatisfied();
        PETERSEN.after(before(performed(sets(5, 5)), 3), before(performed(sets(5, 5)), 4))
                .given(monday)
                .isViolated(Severity.ERROR)
                .measuring(3, 2, Unit.SESSIONS);
        PETERSEN.after(before(performed(sets(5, 5)), 3), before(performed(sets(5, 5)), 4))
                .given(begun(monday, 7))
                .isSatisfied();
    }

    @Test
    void sessionsOfWhichTheWeekIsNotKnownCountWithinSevenDays() {
        Session[] before = {before(performed(sets(6, 6)), 2), before(performed(sets(6, 6)), 4)};

        PETERSEN.after(before)
                .given(nordics(2, 6, 6))
                .isViolated(Severity.ERROR)
                .measuring(3, 2, Unit.SESSIONS);
        rule("flywheel-presland-2020")
                .after(before(performed(curls()), 2), before(performed(curls()), 6))
                .given(performed(curls()))
                .isViolated(Severity.ERROR)
                .saying("This was session 3 within 7 days; the programme prescribes 2 a week. Leave out the next one.");
    }

    @Test
    void sessionsOfUnknownWeekProveNothingWhereTheWeekBeforeHadMore() {
        Session[] weekTen = {before(performed(sets(12, 10, 8)), 3), before(performed(sets(12, 10, 8)), 5)};
        Session known = before(nordics(11, 12, 10, 8), 2);

        PETERSEN.after(weekTen).given(nordics(11, 12, 10, 8)).isNotEvaluated("history.programmeWeek");
        PETERSEN.after(weekTen).given(nordics(11, 13, 10, 8)).isViolated(Severity.ERROR);
        PETERSEN.after(weekTen[0], known)
                .given(nordics(11, 12, 10, 8))
                .isViolated(Severity.ERROR)
                .measuring(3, 1, Unit.SESSIONS);
        PETERSEN.after(weekTen)
                .given(nordics(12, 12, 10, 8))
                .isViolated(Severity.ERROR)
                .measuring(3, 1, Unit.SESSIONS);
        PETERSEN.after(before(nordics(10, 12, 10, 8), 3))
                .given(nordics(11, 12, 10, 8))
                .isSatisfied();
        rule("nordic-presland-low")
                .after(before(performed(sets(6, 6, 6, 6)), 4))
                .given(nordics(3, 4, 4))
                .isNotEvaluated("history.programmeWeek");
    }

    @Test
    void aSessionExactlyAWeekEarlierIsOutside() {
        PETERSEN.after(before(performed(sets(5, 5)), 7)).given(nordics(1, 5, 5)).isSatisfied();
        PETERSEN.after(at(NOW.minus(Duration.ofDays(7)).plusSeconds(1), sets(5, 5)))
                .given(nordics(1, 5, 5))
                .isViolated(Severity.ERROR);
    }

    @Test
    void theWeekIsReckonedFromTheFirstDay() {
        Session week1 = begun(planned(sets(5, 5)), 6);
        Session week2 = begun(planned(sets(6, 6)), 7);

        PETERSEN.after().given(week1).isSatisfied();
        PETERSEN.after().given(week2).isSatisfied();
        PETERSEN.after().given(begun(planned(sets(6, 6)), 6)).isViolated(Severity.ERROR);
        PETERSEN.after().given(begun(planned(sets(5, 5)), -1)).isNotApplicable();
    }

    @Test
    void whatTheSessionSaysOfItsWeekComesFirst() {
        PETERSEN.after().given(begun(nordics(3, 6, 6, 6), 0)).isSatisfied();
    }

    @Test
    void afterTheLastWeekTheProgrammeEndsUnlessItGoesOn() {
        PETERSEN.after().given(nordics(40, 12, 10, 8)).isSatisfied();
        PETERSEN.after(before(nordics(40, 12, 10, 8), 2))
                .given(nordics(40, 12, 10, 8))
                .isViolated(Severity.ERROR)
                .measuring(2, 1, Unit.SESSIONS);
        rule("nordic-clark-2005")
                .after()
                .given(nordics(5, 8, 8, 8))
                .isViolated(Severity.WARNING)
                .measuring(5, 4, Unit.WEEKS)
                .saying("This is week 5, but the programme ends after week 4. Choose what comes after it.");
    }

    @Test
    void withoutHistorySetsAndRepetitionsAreJudgedStill() {
        PETERSEN.given(nordics(3, 6, 6, 6)).isNotEvaluated("history");
        PETERSEN.given(nordics(3, 9, 6, 6)).isViolated(Severity.ERROR);
        PETERSEN.given(nordics(3, 5, 6, 6)).isViolated(Severity.WARNING);
    }

    @Test
    void unknownRepetitionsAreNoPass() {
        PETERSEN.after().given(nordics(3, 6, 0, 6)).isNotEvaluated("set.reps");
        PETERSEN.given(nordics(3, 6, 0, 6)).isNotEvaluated("set.reps", "history");
        PETERSEN.after().given(nordics(3, 6, 0, 9)).isViolated(Severity.ERROR);
        PETERSEN.after()
                .given(nordics(3, 0, 0, 0, 0))
                .isViolated(Severity.ERROR)
                .measuring(4, 3, Unit.SETS);
    }

    @Test
    void onlyNegativesOfTheExerciseCountWhateverTheirMethod() {
        WorkSet tempo = WorkSet.builder(SetMethod.TEMPO).reps(5).build();
        WorkSet warmUp = WorkSet.builder(SetMethod.WARM_UP).reps(9).build();

        PETERSEN.after()
                .given(week(1, planned(entry("nordic-hamstring", warmUp, ordinary(10), tempo, tempo))))
                .isSatisfied();
        PETERSEN.after()
                .given(week(1, planned(entry("nordic-hamstring", warmUp, ordinary(10)))))
                .isNotApplicable();
        PETERSEN.after().given(week(1, planned(entry("razor-curl", tempo)))).isNotApplicable();
    }

    @Test
    void setsInSeveralEntriesAreOfOneExercise() {
        PETERSEN.after()
                .given(week(2, planned(sets(6), entry("leg-press", ordinary(80)), sets(6))))
                .isSatisfied();
        PETERSEN.after()
                .given(week(1, planned(sets(5), entry("leg-press", ordinary(80)), sets(6))))
                .isViolated(Severity.ERROR)
                .at("exercise 3 (nordic-hamstring), set 1");
    }

    @Test
    void eachSideCountsByItself() {
        RuleVerifier norrbrand = rule("flywheel-norrbrand-2008");

        norrbrand.after().given(planned(legs(4, 7, 4, 7))).isSatisfied();
        norrbrand
                .after()
                .given(planned(legs(4, 7, 5, 7)))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (flywheel-leg-extension), set 9")
                .saying("There are 5 sets on the right; the programme prescribes 4 x 7. Leave out those beyond 4.");
        norrbrand.after().given(planned(legs(3, 7, 4, 7))).isViolated(Severity.WARNING);
    }

    @Test
    void theSessionsOfAWeekMayDiffer() {
        RuleVerifier walker = rule("ael-walker-2016");

        walker.after().given(planned(presses(6, 6, 6))).isSatisfied();
        walker.after().given(planned(presses(10, 10, 10))).isSatisfied();
        walker.after()
                .given(planned(presses(10, 10, 11)))
                .isViolated(Severity.ERROR)
                .measuring(11, 10, Unit.REPS);
        walker.after()
                .given(planned(presses(6, 6, 7)))
                .isViolated(Severity.ERROR)
                .measuring(7, 6, Unit.REPS);
        walker.after()
                .given(planned(presses(10, 9, 10)))
                .isViolated(Severity.WARNING)
                .measuring(9, 10, Unit.REPS);
    }

    @Test
    void whereNoExerciseIsStatedTheMethodTells() {
        RuleVerifier eo = rule("ecc-eo-2013");
        WorkSet eight = negative().reps(8).build();

        eo.after().given(planned(bench(eight, eight, eight, eight))).isSatisfied();
        eo.after().given(planned(bench(eight, eight, eight))).isViolated(Severity.WARNING);
        eo.after().given(planned(sets(8, 8, 8))).isNotApplicable();
    }

    @Test
    void holdsAreCountedToo() {
        WorkSet holds = WorkSet.builder(SetMethod.ISOMETRIC_HOLD).reps(5).build();

        rule("prep-isometric")
                .given(planned(entry("preacher-curl", holds, holds)))
                .isSatisfied();
        rule("prep-isometric").given(planned(entry("preacher-curl", holds))).isViolated(Severity.WARNING);
    }

    @Test
    void theLoadIsJudgedWhereItIsAllThatIsStated() {
        RuleVerifier coach = rule("coach-set-bench");

        coach.given(planned(bench(benched(110)))).isSatisfied();
        coach.given(planned(bench(benched(117.5)))).isSatisfied().measuring(117.5, 117.5, Unit.PERCENT);
        coach.given(planned(bench(benched(118))))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (barbell-bench-press), set 1")
                .measuring(118, 117.5, Unit.PERCENT)
                .saying("The load of this set is 118 %; the programme prescribes 105 to 115 % of the one-repetition"
                        + " maximum. Lower less.");
        coach.given(planned(bench(benched(102))))
                .isViolated(Severity.WARNING)
                .measuring(102, 102.5, Unit.PERCENT)
                .saying("The load of this set is 102 %; the programme prescribes 105 to 115 % of the one-repetition"
                        + " maximum. Less is under-dosed; add load only if every other rule allows it.");
        coach.with("max-load-deviation", 0).given(planned(bench(benched(116)))).isViolated(Severity.ERROR);
        coach.given(planned(entry("barbell-bench-press", benched(110)))).isNotEvaluated("entry.oneRepMax");
        coach.given(planned(bench(negative().build().toBuilder().reps(4).build())))
                .isSatisfied();
        coach.given(planned(
                        bench(WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE).build())))
                .isNotEvaluated("set.load");
    }

    @Test
    void theLoadMayBeAPartOfWhatIsLifted() {
        RuleVerifier english = rule("ael-english-2014");
        WorkSet.Builder press = WorkSet.builder(SetMethod.ACCENTUATED_ECCENTRIC)
                .load(kilograms(138))
                .reps(5);

        english.after()
                .given(planned(
                        entry("leg-press", press.liftedLoad(kilograms(100)).build())))
                .isSatisfied();
        english.after()
                .given(planned(
                        entry("leg-press", press.liftedLoad(kilograms(90)).build())))
                .isViolated(Severity.ERROR);
        english.after()
                .given(planned(entry("leg-press", press.liftedLoad(kilograms(0)).build())))
                .isNotEvaluated("set.liftedLoad");
    }

    @Test
    void aProgrammeThatStatesNothingOfTheseIsNotApplicable() {
        rule("ecc-coratella-2016")
                .after()
                .given(planned(bench(negative().build())))
                .isNotApplicable();
    }

    @Test
    void theGroundsAreThoseOfTheProgramme() {
        RuleInfo<?> info = RuleSets.protocol("nordic-petersen-2011").rules().stream()
                .filter(rule -> rule.id().equals("protocol-conformance"))
                .findFirst()
                .orElseThrow();

        assertEquals(Protocols.find("nordic-petersen-2011").orElseThrow().evidence(), info.evidence());
    }

    private static RuleVerifier rule(String id) {
        return RuleVerifier.of(RuleSets.protocol(id), "protocol-conformance");
    }

    /** Nordics as planned for a week; a set of 0 does not tell its repetitions. */
    private static Session nordics(int week, int... reps) {
        return week(week, planned(sets(reps)));
    }

    private static ExerciseEntry sets(int... reps) {
        return entry(
                "nordic-hamstring",
                IntStream.of(reps)
                        .mapToObj(count -> WorkSet.builder(SetMethod.BODY_WEIGHT_NEGATIVE)
                                .reps(count)
                                .build())
                        .toArray(WorkSet[]::new));
    }

    private static ExerciseEntry presses(int... reps) {
        return entry(
                "leg-press",
                IntStream.of(reps)
                        .mapToObj(count -> WorkSet.builder(SetMethod.ACCENTUATED_ECCENTRIC)
                                .reps(count)
                                .build())
                        .toArray(WorkSet[]::new));
    }

    private static ExerciseEntry curls() {
        return entry(
                "flywheel-leg-curl", Collections.nCopies(4, leg(Side.LEFT, 6)).toArray(new WorkSet[0]));
    }

    private static ExerciseEntry legs(int left, int repsOfLeft, int right, int repsOfRight) {
        List<WorkSet> sets = new ArrayList<>(Collections.nCopies(left, leg(Side.LEFT, repsOfLeft)));
        sets.addAll(Collections.nCopies(right, leg(Side.RIGHT, repsOfRight)));
        return entry("flywheel-leg-extension", sets.toArray(new WorkSet[0]));
    }

    private static WorkSet leg(Side side, int reps) {
        return WorkSet.builder(SetMethod.FLYWHEEL).side(side).reps(reps).build();
    }

    private static WorkSet benched(double load) {
        return negative().load(kilograms(load)).build();
    }

    private static Session week(int week, Session session) {
        return session.toBuilder().programmeWeek(week).build();
    }

    private static Session record(Session session) {
        return session.toBuilder().phase(Phase.PERFORMED).build();
    }

    private static Session before(Session session, int days) {
        return session.toBuilder().start(NOW.minus(Duration.ofDays(days))).build();
    }

    /** The session of an athlete who began the programme some days ago. */
    private static Session begun(Session session, int daysAgo) {
        LocalDate start = LocalDate.parse("2026-03-02").minusDays(daysAgo);
        return session.toBuilder()
                .athlete(Athlete.builder().programmeStart(start).build())
                .build();
    }
}
