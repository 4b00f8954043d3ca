package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProtocolTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T07:00:00Z");

    @Test
    void theProgrammesAreThoseThatWerePublished() {
        assertEquals(
                List.of(
                        "rehab-alfredson-1998",
                        "rehab-stevens-tan-2014",
                        "rehab-heel-drop-loaded",
                        "rehab-young-2005-decline",
                        "rehab-tyler-2010",
                        "rehab-beyer-hsr-2015",
                        "nordic-petersen-2011",
                        "nordic-vanderhorst-2015",
                        "nordic-delahunt-2016",
                        "nordic-clark-2005",
                        "nordic-freeman-youth",
                        "nordic-anastasi",
                        "nordic-alonso-fernandez",
                        "nordic-alt",
                        "nordic-presland-low",
                        "nordic-presland-high",
                        "ael-walker-2016",
                        "ael-harden-2020",
                        "ael-english-2014",
                        "ael-wagle-2018",
                        "ael-lates-2022",
                        "ael-doan-2002",
                        "ael-mcdowell-2025",
                        "ecc-coratella-2016",
                        "ecc-eo-2013",
                        "ecc-sorichter-1997",
                        "micro-yoshida-2022",
                        "micro-sato-3s",
                        "method-two-up-one-down",
                        "coach-set-bench",
                        "coach-fr-125x8",
                        "coach-fr-130",
                        "coach-thurston",
                        "flywheel-norrbrand-2008",
                        "flywheel-askling-2003",
                        "flywheel-presland-2020",
                        "flywheel-beato-2023",
                        "flywheel-team-thesis",
                        "tempo-azevedo-2022",
                        "tempo-dias-2015",
                        "tempo-wilk-2018",
                        "adductor-haroy-2019",
                        "pullup-negative-basic",
                        "pullup-breaking-muscle-wk3",
                        "prep-light-eccentric",
                        "prep-isometric"),
                RuleSets.protocols().stream().map(Protocol::id).toList());
    }

    /** Weeks, sessions and repetitions of an exercise, as they were published or follow from what was. */
    @ParameterizedTest
    @CsvSource({
        "rehab-alfredson-1998,       12, 168, 15120",
        "rehab-stevens-tan-2014,      6, 42 to 84, 42 to 15120",
        "rehab-heel-drop-loaded,     12, 168, 15120",
        "rehab-young-2005-decline,   12, 168, 7560",
        "rehab-tyler-2010,            6,  42, 1890",
        "rehab-beyer-hsr-2015,       12,  36, 1167",
        "nordic-petersen-2011,       10,  27, 700 to 736",
        "nordic-vanderhorst-2015,    13,  25, 598",
        "nordic-delahunt-2016,        6,  15, 340",
        "nordic-clark-2005,           4,   9, 160",
        "nordic-freeman-youth,        4,   8, 110",
        "nordic-anastasi,            10,  30, 720",
        "nordic-alonso-fernandez,     8,  22, 444 to 480",
        "nordic-alt,                  4,  12, 108",
        "nordic-presland-low,         6,   8, 128",
        "nordic-presland-high,        6,  12, 440",
        "ael-walker-2016,            10,  20, 480",
        "ael-harden-2020,             4,   8, ",
        "ael-english-2014,            8,  24, ",
        "ael-wagle-2018,               ,    , ",
        "ael-mcdowell-2025,           4,    , ",
        "ecc-coratella-2016,          6,    , ",
        "ecc-eo-2013,                 7,  13, 416 to 520",
        "ecc-sorichter-1997,          5,  13, 910",
        "micro-yoshida-2022,          4,  20, 120",
        "micro-sato-3s,               4,  20, 20",
        "method-two-up-one-down,       ,    , ",
        "flywheel-norrbrand-2008,     5,  12, 336",
        "flywheel-askling-2003,      10,  16, 512",
        "flywheel-presland-2020,      6,  12, 288 to 576",
        "flywheel-beato-2023,         6,    , ",
        "flywheel-team-thesis,        8,  14, 316",
        "tempo-azevedo-2022,          8,    , ",
        "tempo-dias-2015,            12,  24, ",
        "adductor-haroy-2019,        36,  52, 156 to 780",
        "pullup-breaking-muscle-wk3,   ,    , "
    })
    void theTotalsAreThoseThatWerePublished(String id, Integer weeks, String sessions, String reps) {
        Protocol protocol = protocol(id);

        assertEquals(
                Optional.ofNullable(weeks), protocol.weeks().stream().boxed().findFirst());
        assertEquals(Optional.ofNullable(sessions), protocol.sessionsInAll().map(Range::toString));
        assertEquals(Optional.ofNullable(reps), protocol.totalReps().map(Range::toString));
    }

    @ParameterizedTest
    @CsvSource({"rehab-alfredson-1998, 180", "rehab-young-2005-decline, 90", "rehab-tyler-2010, 45"})
    void theRepetitionsOfADayAreThoseThatWerePublished(String id, int repsADay) {
        List<Session> week = protocol(id).sessions(1, MONDAY);

        assertEquals(repsADay * 7, week.stream().mapToInt(ProtocolTest::reps).sum());
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void everyProgrammeHasItsGroundsAndItsWeeksInOrder(Protocol protocol) {
        assertFalse(protocol.evidence().isEmpty());
        int next = 1;
        for (Stage stage : protocol.stages()) {
            assertEquals(next, stage.fromWeek());
            next = stage.toWeek().orElse(Integer.MAX_VALUE - 1) + 1;
        }
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void everyExerciseThatIsStatedIsInTheCatalogueAndSuitsTheMethod(Protocol protocol) {
        for (String id : protocol.exercises()) {
            assertTrue(Exercise.of(id).allowedMethods().orElseThrow().contains(protocol.method()), id);
        }
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void aRuleThatIsBrokenIsOneOfTheGuideline(Protocol protocol) {
        List<String> rules =
                RuleSets.negatives().rules().stream().map(RuleInfo::id).toList();

        assertTrue(rules.containsAll(protocol.brokenRules()), () -> "breaks " + protocol.brokenRules());
    }

    @Test
    void theNordicLadderBreaksTheGuidelineInDoseFrequencyAndLevel() {
        assertEquals(
                List.of("frequency-per-exercise", "reps-per-set-max", "recovery-hours", "training-status-min"),
                protocol("nordic-petersen-2011").brokenRules());
        assertEquals(
                List.of("frequency-per-exercise", "recovery-hours", "training-status-min"),
                protocol("nordic-alt").brokenRules());
        assertEquals(
                List.of("frequency-per-exercise", "recovery-hours"),
                protocol("ecc-sorichter-1997").brokenRules());
        assertFalse(protocol("nordic-freeman-youth").brokenRules().contains("recovery-hours"), "twice a week");
        assertEquals(List.of(), protocol("ael-wagle-2018").brokenRules());
    }

    @Test
    void aPlanHasTheSessionsOfTheWeekOnWholeDays() {
        List<Session> week = protocol("nordic-petersen-2011").sessions(3, MONDAY);

        assertEquals(
                List.of(MONDAY, MONDAY.plus(Duration.ofDays(2)), MONDAY.plus(Duration.ofDays(4))),
                week.stream().map(Session::start).toList());
        assertEquals(List.of(6, 6, 6), repsOfSets(week.get(2)), "the lower bound");
        assertEquals(Optional.of(3), week.get(0).programmeWeek());
        WorkSet set = week.get(0).exercises().get(0).sets().get(0);
        assertEquals(SetMethod.BODY_WEIGHT_NEGATIVE, set.method());
        assertEquals(Optional.of(ReturnMethod.HANDS), set.returnMethod());
        assertEquals(Optional.empty(), set.reps().get(0).descent(), "it is not stated");
    }

    @Test
    void aPlanTwiceADayHasTwelveHoursBetween() {
        List<Session> week = protocol("rehab-alfredson-1998").sessions(12, MONDAY);

        assertEquals(14, week.size());
        assertEquals(MONDAY.plus(Duration.ofHours(12)), week.get(1).start());
        assertEquals(
                MONDAY.plus(Duration.ofDays(6)).plus(Duration.ofHours(12)),
                week.get(13).start());
        assertEquals(List.of(15, 15, 15, 15, 15, 15), repsOfSets(week.get(13)));
    }

    @Test
    void aPlanFollowsTheSpreadAndTheTurnsOfAWeek() {
        Protocol norrbrand = protocol("flywheel-norrbrand-2008");
        List<Session> walker = protocol("ael-walker-2016").sessions(1, MONDAY);

        assertEquals(2, norrbrand.sessions(1, MONDAY).size());
        assertEquals(3, norrbrand.sessions(2, MONDAY).size());
        assertEquals(List.of(6, 6, 6), repsOfSets(walker.get(0)));
        assertEquals(List.of(10, 10, 10), repsOfSets(walker.get(1)));
        assertEquals(2, walker.get(0).exercises().size());
    }

    @Test
    void aPlanHasTheTempoTheDescentAndTheRestThatAreStated() {
        WorkSet azevedo = lastSet("tempo-azevedo-2022");
        WorkSet beyer = lastSet("rehab-beyer-hsr-2015");

        assertEquals("4-0-1-0", azevedo.tempo().orElseThrow().toString());
        assertEquals(Optional.of(Duration.ofMinutes(3)), azevedo.rest());
        assertEquals(List.of(), azevedo.reps(), "to failure");
        assertEquals(Optional.of(Duration.ofSeconds(3)), beyer.reps().get(0).descent());
        assertEquals(Optional.of(Duration.ofMinutes(2)), beyer.rest());
    }

    @Test
    void thereIsNoPlanOfAWeekThatTheProgrammeLacks() {
        Protocol clark = protocol("nordic-clark-2005");

        Exception late = assertThrows(IllegalArgumentException.class, () -> clark.sessions(5, MONDAY));
        Exception early = assertThrows(IllegalArgumentException.class, () -> clark.sessions(0, MONDAY));

        assertEquals("week of nordic-clark-2005 must be from 1 to 4, was 5", late.getMessage());
        assertEquals("week of nordic-clark-2005 must be from 1 to 4, was 0", early.getMessage());
        assertEquals(1, protocol("nordic-petersen-2011").sessions(11, MONDAY).size(), "to keep it");
    }

    @Test
    void aProgrammeThatNamesNoExerciseIsPlannedWithOneOfChoice() {
        Protocol eo = protocol("ecc-eo-2013");

        assertThrows(IllegalStateException.class, () -> eo.sessions(1, MONDAY));
        assertEquals(
                List.of(8, 8, 8, 8),
                repsOfSets(eo.sessions(1, MONDAY, List.of(Exercise.of("leg-press")))
                        .get(0)));
    }

    @Test
    void whatTheSourceDoesNotStateIsNamed() {
        assertEquals(
                List.of("the number of sets", "the repetitions", "the tempo", "the rest between sets"),
                protocol("ael-harden-2020").unstated());
        assertEquals(List.of(), protocol("rehab-beyer-hsr-2015").unstated());
        assertEquals(
                List.of(
                        "the number of sets",
                        "the repetitions",
                        "the sessions a week",
                        "the number of weeks",
                        "the rest between sets"),
                protocol("coach-fr-130").unstated());
    }

    @Test
    void aProgrammeDescribesItself() {
        assertEquals("""
                Nordic hamstring, van der Horst 2015 (nordic-vanderhorst-2015)
                Method: body weight negative. Exercises: nordic hamstring.
                - week 1: sessions 1 a week, sets and reps 2 x 5
                - week 2: sessions 2 a week, sets and reps 2 x 6
                - week 3: sessions 2 a week, sets and reps 3 x 6
                - week 4: sessions 2 a week, sets and reps 6-7-8
                - week 5: sessions 2 a week, sets and reps 8-9-10
                - weeks 6 to 13: sessions 2 a week, sets and reps 10-9-8
                25 sessions in 13 weeks, 598 reps.
                Load: body mass
                Tempo: brake as long as possible, push up with the hands
                Not stated by the source, as far as it was seen: the rest between sets
                Not confirmed: 10-9-8 in weeks 6 to 13
                Rules of the guideline for negatives that it breaks: frequency-per-exercise, reps-per-set-max, \
                training-status-min
                Sources:
                - 25 sessions in 13 weeks. [van der Horst 2015, Am J Sports Med; protocol in Inj Prev 20(4):e8, \
                doi 10.1177/0363546515574057]""", protocol("nordic-vanderhorst-2015").describe());
    }

    @Test
    void aSingleSessionIsDescribedAsOne() {
        assertEquals("""
                Accentuated attempt at a bench press, Doan 2002 (ael-doan-2002)
                Method: accentuated eccentric. Exercises: barbell bench press.
                - one session: sets and reps 1 x 1
                A single session was studied.
                Load: 100 % of the one-repetition maximum on the way up
                Load in percent: 105 % of the one-repetition maximum
                Not stated by the source, as far as it was seen: the tempo, the rest between sets
                Sources:
                - One repetition, 105 % down and 100 % up. [Doan 2002, J Strength Cond Res 16(1):9-13]""", protocol("ael-doan-2002").describe());
    }

    private static List<Protocol> protocols() {
        return RuleSets.protocols();
    }

    private static Protocol protocol(String id) {
        return Protocols.find(id).orElseThrow();
    }

    private static WorkSet lastSet(String id) {
        List<WorkSet> sets =
                protocol(id).sessions(1, MONDAY).get(0).exercises().get(0).sets();
        return sets.get(sets.size() - 1);
    }

    private static List<Integer> repsOfSets(Session session) {
        return session.exercises().get(0).sets().stream()
                .map(set -> set.reps().size())
                .toList();
    }

    private static int reps(Session session) {
        return repsOfSets(session).stream().mapToInt(Integer::intValue).sum();
    }
}
