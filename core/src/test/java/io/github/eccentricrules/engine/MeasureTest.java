package io.github.eccentricrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 2.9, 3, -0.1",
        "AT_LEAST, 3, 3, 0",
        "AT_LEAST, 4.5, 3, 1.5",
        "AT_MOST, 7, 6, -1",
        "AT_MOST, 6, 6, 0",
        "AT_MOST, 4, 6, 2",
        "BELOW, 201, 200, -1",
        "BELOW, 200, 200, 0",
        "BELOW, 199.9, 200, 0.1",
    })
    void theMarginIsTheRoomThatIsLeft(Comparison comparison, String measured, String limit, String margin) {
        assertEquals(
                new BigDecimal(margin), measure(comparison, measured, limit).margin());
    }

    @ParameterizedTest
    @CsvSource({
        "1.6, 3, 1.6 s",
        "1.654, 3, 1.65 s",
        "1.655, 3, 1.66 s",
        "4.999, 3, 5 s",
        "3, 3, 3 s",
        "2.999, 3, 2.999 s",
        "3.001, 3, 3.001 s",
        "2.9999996, 3, 2.9999996 s",
        "2.999999999, 3, 2.999999999 s",
        "3.000000001, 3, 3.000000001 s",
        "1.404, 1.405, 1.4 s",
        "1.4051, 1.405, 1.41 s",
        "1.4049, 1.405, 1.4 s",
        "1.40499, 1.405, 1.4 s",
        "0, 3, 0 s",
        "1000000, 3, 1000000 s",
    })
    void theTextNeverRoundsOntoTheLimit(String measured, String limit, String text) {
        assertEquals(text, measure(Comparison.AT_LEAST, measured, limit).measuredText());
        assertEquals(text, measure(Comparison.AT_MOST, measured, limit).measuredText());
    }

    @ParameterizedTest
    @CsvSource({"REPS, 1, 1 rep", "REPS, 2, 2 reps", "REPS, 0, 0 reps", "PARTNERS, 1, 1 partner", "PERCENT, 1, 1 %"})
    void theTextAgreesWithTheNumber(Unit unit, String limit, String text) {
        Measure measure = new Measure(BigDecimal.TEN, Comparison.AT_MOST, new BigDecimal(limit), unit);

        assertEquals(text, measure.limitText());
    }

    @Test
    void theLimitIsWrittenInFull() {
        assertEquals(
                "2.999999999 s",
                measure(Comparison.AT_LEAST, "1", "2.999999999").limitText());
        assertEquals("100 s", measure(Comparison.AT_LEAST, "1", "1E+2").limitText());
    }

    @Test
    void theMeasuredValueIsKeptToNineDecimals() {
        assertEquals(
                new BigDecimal("0.333333333"),
                measure(Comparison.AT_LEAST, "0.33333333333333", "3").measured());
        assertEquals(
                new BigDecimal("1.4"),
                new Measure(
                                new BigDecimal(Double.parseDouble("1.4")),
                                Comparison.AT_LEAST,
                                new BigDecimal("1.4"),
                                Unit.SECONDS)
                        .measured());
    }

    @Test
    void equalNumbersAreEqualMeasures() {
        assertEquals(measure(Comparison.AT_LEAST, "100", "3"), measure(Comparison.AT_LEAST, "1E+2", "3.0"));
    }

    @Test
    void theTextIsTheSameInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("2.5 s", measure(Comparison.AT_LEAST, "2.5", "3").measuredText());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothingMayBeNull() {
        assertThrows(NullPointerException.class, () -> new Measure(null, Comparison.BELOW, BigDecimal.ONE, Unit.HOURS));
        assertThrows(NullPointerException.class, () -> new Measure(BigDecimal.ONE, null, BigDecimal.ONE, Unit.HOURS));
        assertThrows(NullPointerException.class, () -> new Measure(BigDecimal.ONE, Comparison.BELOW, null, Unit.HOURS));
        assertThrows(
                NullPointerException.class, () -> new Measure(BigDecimal.ONE, Comparison.BELOW, BigDecimal.ONE, null));
    }

    private static Measure measure(Comparison comparison, String measured, String limit) {
        return new Measure(new BigDecimal(measured), comparison, new BigDecimal(limit), Unit.SECONDS);
    }
}
