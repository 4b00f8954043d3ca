package io.github.eccentricrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaiverTest {
    private static final Location REP =
            Location.ofExercise(2, "leg-press").withSet(3).withRep(5);

    private static Waiver.Builder waiver(String rule) {
        return Waiver.builder(rule).reason("Because.").acceptedBy("Dr. Kim");
    }

    @Test
    void aLongLineIsNotEchoedWhole() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Waiver.parse("x".repeat(100_000)));

        assertTrue(String.valueOf(e.getMessage()).length() < 600, e::getMessage);
        assertTrue(String.valueOf(e.getMessage()).contains("(99900 more)"), e::getMessage);
    }

    @Test
    void everyBadLineOfWaiversIsNamedAtOnce() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> Waivers.parse("nonsense\ndescent-duration-min accepted by kim: agreed\nmore nonsense"));

        List<String> problems = String.valueOf(e.getMessage()).lines().toList();
        assertEquals(2, problems.size());
        assertTrue(problems.get(0).startsWith("line 1: "), e::getMessage);
        assertTrue(problems.get(1).startsWith("line 3: "), e::getMessage);
    }

    @Test
    void theTextSaysAllOfIt() {
        Waiver waiver = waiver("descent-*")
                .at(Place.ofExercise("leg-press").withSet(3))
                .athlete("anna")
                .until(LocalDate.of(2026, 6, 30))
                .build();

        assertEquals(
                "descent-* at leg-press, set 3 for anna accepted by \"Dr. Kim\" until 2026-06-30: Because.",
                waiver.toString());
        assertEquals(waiver, Waiver.parse(waiver.toString()));
        assertEquals(waiver("warm-up-first").build(), Waiver.parse("warm-up-first accepted by \"Dr. Kim\": Because."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leg-press",
                "leg-press, set 3",
                "leg-press, set 3, rep 5",
                "exercise 2",
                "exercise 2, set 3",
                "exercise 2 (leg-press)",
                "exercise 2 (leg-press), set 3, rep 5"
            })
    void aPlaceCoversItsPartsAndReadsBack(String text) {
        Place place = Place.parse(text);

        assertEquals(text, place.toString());
        assertTrue(place.covers(REP));
        assertFalse(place.covers(Location.SESSION));
        assertFalse(place.covers(Location.ofExercise(1, "leg-curl").withSet(3).withRep(5)));
    }

    @Test
    void aPlaceDoesNotCoverTheWholeOfWhichItIsAPart() {
        assertFalse(Place.parse("leg-press, set 3").covers(Location.ofExercise(2, "leg-press")));
        assertFalse(Place.parse("leg-press, set 3, rep 5")
                .covers(Location.ofExercise(2, "leg-press").withSet(3)));
        assertFalse(Place.parse("leg-press, set 4").covers(REP));
        assertFalse(Place.parse("exercise 1 (leg-press)").covers(REP));
    }

    @Test
    void theSessionItselfIsEverywhere() {
        assertEquals(Optional.empty(), waiver("a").at(Location.SESSION).build().place());
        assertEquals(
                Optional.of(Place.parse("exercise 2 (leg-press), set 3, rep 5")),
                waiver("a").at(REP).build().place());
    }

    @ParameterizedTest
    @CsvSource({
        "descent-*, descent-duration-min, true",
        "descent-*, descent, false",
        "descent-*, descents-at-all, false",
        "descent-duration-*, descent-duration-max, true",
        "descent-duration-*, descent-loss, false",
        "descent-duration-min, descent-duration-min, true",
        "descent-duration, descent-duration-min, false",
        "spotter-*, spotter-attentive, true",
        "spotter-*, spotter-required, false",
        "spotter-required, spotter-required, true",
        "rhabdo-*, rhabdo-red-flags, false",
        "rhabdo-red-*, rhabdo-red-flags, false",
        "uncontrolled-*, uncontrolled-descent, false",
        "age-*, age-minor, false",
        "pregnancy, pregnancy, true",
        "age-minor, age-minor, true"
    })
    void aPrefixIsWholeWordsAndNeverMeansARuleThatGuardsLife(String rule, String id, boolean accepts) {
        assertEquals(accepts, waiver(rule).build().covers(id, Reports.GUARDS.contains(id), REP));
    }

    @Test
    void aPrefixNeverMeansAnOwnRuleThatGuardsLife() {
        assertTrue(waiver("own-*").build().covers("own-guard", false, REP));
        assertFalse(waiver("own-*").build().covers("own-guard", true, REP));
        assertTrue(waiver("own-guard").build().covers("own-guard", true, REP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "*", "-*", "descen*", "descent-*-min", "descent-**", "Descent", "descent *", "descent-"})
    void whatIsNoRuleIsRefused(String rule) {
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> waiver(rule).build());

        assertEquals(
                "rule must be the id of a rule, such as descent-duration-min, or whole words of it, such as descent-*, was"
                        + " \"" + rule + "\"",
                e.getMessage());
    }

    @Test
    void aReasonAndANameAreNeeded() {
        assertRefused("reason must not be blank, was \"\"", Waiver.builder("a").acceptedBy("Kim"));
        assertRefused("reason must not be blank, was \" \"", waiver("a").reason(" "));
        assertRefused(
                "acceptedBy must not be blank, was \"\"", Waiver.builder("a").reason("Why."));
        assertRefused(
                "reason must not hold a control character, was \"a\\u000ab\"",
                waiver("a").reason("a\nb"));
        assertRefused(
                "reason must hold a letter or a digit that a reader sees, was \"\\u200b.\"",
                waiver("a").reason("\u200b."));
        assertRefused(
                "acceptedBy must hold a letter or a digit that a reader sees, was \"\\u200b\"",
                waiver("a").acceptedBy("\u200b"));
        assertRefused("athlete must not be blank, was \" \"", waiver("a").athlete(" "));
    }

    private static void assertRefused(String message, Waiver.Builder waiver) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, waiver::build).getMessage());
    }

    @Test
    void aPlaceNeedsItsExerciseAndItsSet() {
        Exception none = assertThrows(
                IllegalArgumentException.class,
                () -> new Place(Optional.empty(), Optional.empty(), Optional.of(1), Optional.empty()));
        Exception noSet = assertThrows(
                IllegalArgumentException.class,
                () -> Place.ofExercise("leg-press").withRep(2));

        assertEquals("a place needs the id or the number of an exercise, had neither", none.getMessage());
        assertEquals("a rep needs its set, was rep 2 of none", noSet.getMessage());
    }

    @Test
    void aTextThatIsNoWaiverSaysFromWhereOn() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> Waiver.parse("descent-* at leg-press accepted: why"));

        assertEquals(
                "waiver must read like \"descent-* at barbell-bench-press, set 1 for anna accepted by \"Dr. Kim\" until"
                        + " 2026-06-30: why\" and lacks \" accepted by \" and who did after \"descent-* at leg-press\", was"
                        + " \"descent-* at leg-press accepted: why\"",
                e.getMessage());
        assertEquals(
                "until must be a day such as 2026-06-30, was \"2026-06-31\"",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Waiver.parse("a accepted by Kim until 2026-06-31: why"))
                        .getMessage());
    }

    @Test
    void aFileOfWaiversMayHoldRemarksAndNamesTheLineThatIsWrong() {
        Waivers waivers = Waivers.parse("""
                # Agreed on in March.

                warm-up-first accepted by Kim: in a hurry
                  descent-* for anna accepted by Kim: after the operation
                warm-up-first accepted by Kim: in a hurry
                """);

        assertEquals(2, waivers.waivers().size());
        assertEquals(waivers, Waivers.parse(waivers.toString()));
        assertEquals(Waivers.none(), Waivers.parse("# none\n"));
        assertEquals(
                "line 2: rule must be the id of a rule, such as descent-duration-min, or whole words of it, such as"
                        + " descent-*, was \"descen*\"",
                assertThrows(IllegalArgumentException.class, () -> Waivers.parse("# one\ndescen* accepted by Kim: why"))
                        .getMessage());
    }

    @Test
    void theNarrowestComesFirst() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        List<Waiver> inOrder = List.of(
                waiver("a-b-c").at(Place.parse("leg-press, set 1")).build(),
                waiver("a-b-c").at(Place.parse("leg-press")).athlete("anna").build(),
                waiver("a-b-c").at(Place.parse("leg-press")).build(),
                waiver("a-b-c").build(),
                waiver("a-b-c").until(day).build(),
                waiver("a-b-c").until(day.minusDays(1)).build(),
                waiver("a-b-c").until(day.minusDays(1)).reason("Zounds.").build(),
                waiver("a-b-*").build(),
                waiver("a-*").at(Place.parse("leg-press, set 1")).build());

        for (int turn = 0; turn < inOrder.size(); turn++) {
            List<Waiver> turned = new ArrayList<>(inOrder);
            Collections.rotate(turned, turn);
            assertEquals(inOrder, new Waivers(turned).waivers());
        }
    }
}
