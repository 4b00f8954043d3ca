package io.github.eccentricrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {
    private static final Location BENCH = Location.ofExercise(2, "barbell-bench-press");

    @Test
    void theTextNamesThePlaceFromTheWholeToThePart() {
        assertEquals("session", Location.SESSION.toString());
        assertEquals("exercise 2 (barbell-bench-press)", BENCH.toString());
        assertEquals("exercise 2 (barbell-bench-press), set 3", BENCH.withSet(3).toString());
        assertEquals(
                "exercise 2 (barbell-bench-press), set 3, rep 5",
                BENCH.withSet(3).withRep(5).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session",
                "exercise 1 (leg-curl)",
                "exercise 12 (leg-curl), set 1",
                "exercise 12 (leg-curl), set 34, rep 567",
                "exercise 1 (curl (left)), set 2",
                "exercise 1 (a), set 9), set 2",
            })
    void parsingAndPrintingAreInverse(String text) {
        assertEquals(text, Location.parse(text).toString());
        assertEquals(Location.parse(text), Location.parse(Location.parse(text).toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Session",
                "exercise 1",
                "exercise 1 ()",
                "exercise one (leg-curl)",
                "exercise -1 (leg-curl)",
                "exercise 1 (leg-curl), rep 2",
                "exercise 1 (leg-curl), set 2, rep 3, rep 4",
                "exercise 9999999999 (leg-curl)",
            })
    void anythingElseIsRefusedWithAnExample(String text) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Location.parse(text));

        assertEquals(
                "location must read like \"exercise 2 (barbell-bench-press), set 3, rep 5\", was \"" + text + "\"",
                e.getMessage());
    }

    @Test
    void countingStartsAtOne() {
        assertEquals(
                "exercise must be from 1 to 999999999, was 0",
                assertThrows(IllegalArgumentException.class, () -> Location.parse("exercise 0 (leg-curl)"))
                        .getMessage());
        assertEquals(
                "set must be from 1 to 999999999, was 0",
                assertThrows(IllegalArgumentException.class, () -> BENCH.withSet(0))
                        .getMessage());
        assertEquals(
                "rep must be from 1 to 999999999, was -1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> BENCH.withSet(1).withRep(-1))
                        .getMessage());
    }

    @Test
    void aPartNeedsItsWhole() {
        assertThrows(IllegalArgumentException.class, () -> BENCH.withRep(1));
        assertThrows(IllegalArgumentException.class, () -> Location.SESSION.withSet(1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Location(Optional.of(1), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Location(Optional.empty(), Optional.of("leg-curl"), Optional.empty(), Optional.empty()));
    }

    @Test
    void theOrderIsThatOfTheSessionWithAWholeBeforeItsParts() {
        List<Location> ordered = List.of(
                Location.SESSION,
                Location.ofExercise(1, "z"),
                Location.ofExercise(1, "z").withSet(1),
                Location.ofExercise(1, "z").withSet(1).withRep(1),
                Location.ofExercise(1, "z").withSet(1).withRep(2),
                Location.ofExercise(1, "z").withSet(1).withRep(10),
                Location.ofExercise(1, "z").withSet(2),
                Location.ofExercise(2, "a"),
                Location.ofExercise(10, "a"));
        List<Location> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));
        Collections.sort(shuffled);

        assertEquals(ordered, shuffled);
    }

    @Test
    void theOrderTellsDifferentPlacesApart() {
        assertTrue(Location.ofExercise(1, "a").compareTo(Location.ofExercise(1, "b")) < 0);
        assertEquals(0, BENCH.withSet(1).compareTo(BENCH.withSet(1)));
    }
}
