package io.github.eccentricrules.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GoalsTest {
    private final Rows rows = new Rows();

    @Test
    void aLimitItselfIsReached() {
        time(Figure.CLEAN, Contenders.LOOP, 600);
        time(Figure.CLEAN, Contenders.LIBRARY, 600);

        assertTrue(line("clean, to the loop, history 50").matches(".*<= 1.00 +yes"));
    }

    @Test
    void beyondTheLimitIsNotReached() {
        time(Figure.CLEAN, Contenders.LOOP, 600);
        time(Figure.CLEAN, Contenders.LIBRARY, 612);

        assertTrue(line("clean, to the loop, history 50").matches(".*<= 1.00 +NO"));
    }

    @Test
    void whatWasNotMeasuredIsLeftOut() {
        time(Figure.CLEAN, Contenders.LIBRARY, 600);

        assertFalse(Goals.of(rows).contains("to the loop"));
    }

    @Test
    void theFastestLibraryIsSoughtOnlyAmongAllAndWithoutTheEightLoops() {
        time(Figure.CLEAN, Contenders.LIBRARY, 500);
        time(Figure.CLEAN, Contenders.WHOLE, 1_000);
        time(Figure.CLEAN, "yavi", 8_000);
        assertFalse(Goals.of(rows).contains("fastest rule library"));

        for (String other : List.of("hibernate-validator", "easy-rules", "rulebook", "evrete", "drools")) {
            time(Figure.CLEAN, other, 9_000);
        }

        assertTrue(
                line("times faster than the fastest rule library, history 50").contains(" 16.00  >= 15.00"));
        assertTrue(
                line("times faster than eight loops in Easy Rules, history 50").contains(" 2.00  to see"));
    }

    @Test
    void theLargestStepCounts() {
        time(Figure.CLEAN, Contenders.LIBRARY, 100);
        time(Figure.REPS_900, Contenders.LIBRARY, 1_200);
        time(Figure.REPS_9_000, Contenders.LIBRARY, 12_000);
        time(Figure.REPS_90_000, Contenders.LIBRARY, 180_000);

        assertTrue(line("time per rep, largest step").contains(" 1.50  <= 1.30"));
    }

    @Test
    void theTableComparesWithTheLoopOfTheEightRules() {
        time(Figure.CLEAN, Contenders.LOOP, 600);
        time(Figure.NEGATIVES, Contenders.LIBRARY, 1_500);
        time(Figure.NEGATIVES_NO_HISTORY, Contenders.LIBRARY, 1_500);

        List<String> lines =
                Table.of(rows).lines().filter(line -> line.contains("1,500 ns")).toList();

        assertEquals(2, lines.size());
        assertTrue(lines.get(0).contains(" 2.50 "));
        assertFalse(lines.get(1).contains(" 2.50 "));
    }

    @Test
    void noiseIsWarnedOfIfItIsNotRare() {
        for (int quiet = 0; quiet < 3; quiet++) {
            time(Figure.CLEAN, Contenders.LOOP, 600);
        }
        assertEquals("", rows.warning());

        rows.add(Row.ofTimes(Figure.CLEAN, "yavi", new Times(9_000, 0.5), OptionalDouble.empty()));

        assertTrue(rows.warning().startsWith("1 of 4 times have a noise above 10 %"));
    }

    private void time(Figure figure, String contender, double nanos) {
        rows.add(Row.ofTimes(figure, contender, new Times(nanos, 0), OptionalDouble.empty()));
    }

    private String line(String start) {
        return Goals.of(rows)
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElse("no line of " + start)
                .stripTrailing();
    }
}
