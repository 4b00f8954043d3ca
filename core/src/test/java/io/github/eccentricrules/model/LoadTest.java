package io.github.eccentricrules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadTest {
    @Test
    void aLoadStaysAsItWasEntered() {
        assertEquals("242.5 lb", Load.parse("242.50 lbs").toString());
        assertEquals("110 kg", Load.ofKilograms(110.0).toString());
        assertEquals(new BigDecimal("109.996149725"), Load.parse("242.5 lb").kilograms());
    }

    @Test
    void whatArithmeticOnDoublesAddsIsRoundedAway() {
        assertEquals("0.3 kg", Load.ofKilograms(0.1 + 0.2).toString());
        assertEquals("242 lb", Load.ofPounds(110 * 2.2).toString());
    }

    @Test
    void loadsCompareByMassWhateverTheirUnit() {
        assertTrue(Load.ofPounds(221).isHeavierThan(Load.ofKilograms(100)));
        assertFalse(Load.ofPounds(220).isHeavierThan(Load.ofKilograms(100)));
        assertEquals(0, Load.ofPounds(1).compareTo(Load.parse("0.45359237 kg")));
        assertNotEquals(Load.ofPounds(1), Load.parse("0.45359237 kg"));
    }

    @Test
    void equalNumbersAreEqualLoads() {
        assertEquals(Load.ofKilograms(new BigDecimal("1E+2")), Load.parse("100.0 kg"));
        assertEquals(
                Load.ofKilograms(new BigDecimal("1E+2")).hashCode(),
                Load.parse("100 kg").hashCode());
    }

    @Test
    void aPercentageIsExact() {
        assertEquals(120.1, Load.parse("120.1 kg").percentOf(Load.ofKilograms(100)));
        assertEquals(120, Load.parse("58.8 kg").percentOf(Load.ofKilograms(49)));
        assertThrows(IllegalArgumentException.class, () -> Load.ofKilograms(1).percentOf(Load.ZERO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "110", "kg", "-5 kg", "1,5 kg", "1e3 kg", "12 stone", "NaN kg", "110 kg extra", "\u0661 kg"})
    void whatIsNoLoadIsRefusedWithItsText(String text) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> Load.parse(text));

        assertTrue(thrown.getMessage().contains("\"" + text + "\""), thrown::getMessage);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoMassIsRefused(double value) {
        assertThrows(IllegalArgumentException.class, () -> Load.ofKilograms(value));
        assertThrows(IllegalArgumentException.class, () -> Load.ofPounds(value));
    }

    @Test
    void kilogramsAndPoundsMustAgree() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Load(BigDecimal.valueOf(100), Optional.of(BigDecimal.valueOf(200))));
        assertThrows(IllegalArgumentException.class, () -> Load.ofKilograms(new BigDecimal("1E+999999999")));
    }
}
