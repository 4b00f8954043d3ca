package io.github.eccentricrules.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void theQuickestOfEachProcessCounts() {
        Times times = Times.ofForks(List.of(new double[] {12, 10, 30}, new double[] {20, 22, 21}));

        assertEquals(15, times.nanos());
        assertEquals((20.5 - 15) / 15, times.noise(), 1e-9);
    }

    @Test
    void medianOfAnOddAndAnEvenNumber() {
        assertEquals(2, Times.median(new double[] {3, 1, 2}));
        assertEquals(2.5, Times.median(new double[] {4, 1, 2, 3}));
    }
}
