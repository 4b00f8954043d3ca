package io.github.eccentricrules.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.eccentricrules.config.Amounts.Unreadable;
import io.github.eccentricrules.engine.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource({
        "3.5 s, SECONDS, 3.5",
        "3.5s, SECONDS, 3.5",
        "3.50, SECONDS, 3.5",
        "PT3.5S, SECONDS, 3.5",
        "pt1m0.25s, SECONDS, 60.25",
        "2 min, SECONDS, 120",
        "0.25 min, SECONDS, 15",
        "90 s, MINUTES, 1.5",
        "72 h, HOURS, 72",
        "3 days, HOURS, 72",
        "36 h, DAYS, 1.5",
        "1 week, HOURS, 168",
        "14 days, WEEKS, 2",
        "P2W, WEEKS, 2",
        "P3D, HOURS, 72",
        "P1DT12H, DAYS, 1.5",
        "1 year, MONTHS, 12",
        "P1Y6M, MONTHS, 18",
        "18 months, YEARS, 1.5",
        "110 %, PERCENT, 110",
        "110%, PERCENT, 110",
        "6 reps, REPS, 6",
        "1 rep, REPS, 1",
        "6.0, REPS, 6",
        "-1 rep, REPS, -1",
        "1.4 g/kg a day, GRAMS_PER_KILOGRAM, 1.4",
        "3 of 10, POINTS, 3",
        "1.5 times body mass, BODY_MASSES, 1.5",
        "300 lb, KILOGRAMS, 136.077711",
        "0, COUNT, 0"
    })
    void aNumberIsConvertedExactlyIntoTheUnitOfTheParameter(String text, Unit unit, BigDecimal expected)
            throws Unreadable {
        assertEquals(0, expected.compareTo(Amounts.read(text, unit)), () -> text + " in " + unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,5 s | SECONDS | has a comma; write decimals with a point, like 3.5",
                "PT3,5S | SECONDS | has a comma; write decimals with a point, like PT3.5S",
                "3.5.1 s | SECONDS | is no plain decimal number; write it like 3.5, without an exponent",
                "1e3 s | SECONDS | is no plain decimal number; write it like 3.5, without an exponent",
                "1E999999999 | SECONDS | is no plain decimal number; write it like 3.5, without an exponent",
                "1234567890123456789 | SECONDS | is no plain decimal number; write it like 3.5, without an exponent",
                "NaN | PERCENT | is no number; write it like 3.5 or 3.5 s",
                "Infinity | PERCENT | is no number; write it like 3.5 or 3.5 s",
                "+3 s | SECONDS | is no number; write it like 3.5 or 3.5 s",
                ".5 | SECONDS | is no number; write it like 3.5 or 3.5 s",
                "0x10 | SECONDS | has the unit \"x10\", which is not known",
                "٣ s | SECONDS | is no number; write it like 3.5 or 3.5 s",
                "'' | SECONDS | is empty",
                "6 kg | REPS | is of another unit than reps",
                "6 reps | COUNT | is of another unit than a number without unit",
                "6 reps | SETS | is of another unit than sets",
                "1 month | DAYS | is of another unit than days",
                "PT1H | REPS | is of another unit than reps",
                "1 s | HOURS | cannot be said exactly in h",
                "1 month | YEARS | cannot be said exactly in years",
                "P1M1D | DAYS | mixes months with days, of which a month has no certain number",
                "P | SECONDS | is no time; write it like 3.5 s or PT3.5S",
                "PT99999999999999999999S | SECONDS | is no time; write it like 3.5 s or PT3.5S",
                "Pfft | SECONDS | is no time; write it like 3.5 s or PT3.5S"
            })
    void whatIsNoNumberOfTheUnitIsRefused(String text, Unit unit, String what) {
        Exception e = assertThrows(Unreadable.class, () -> Amounts.read(text, unit));

        assertEquals(what, e.getMessage());
    }

    @Test
    void aMistypedUnitNamesTheNearOnes() {
        Unreadable e = assertThrows(Unreadable.class, () -> Amounts.read("6 repz", Unit.REPS));

        assertEquals("has the unit \"repz\", which is not known", e.getMessage());
        assertEquals(java.util.List.of("rep", "reps"), e.near());
    }

    @ParameterizedTest
    @ValueSource(ints = {19, 499, 501, 1_000_000})
    void aLongTextIsRefusedAtOnce(int length) {
        assertThrows(Unreadable.class, () -> Amounts.read("9".repeat(length), Unit.SECONDS));
        assertThrows(Unreadable.class, () -> Amounts.read("1 " + "s".repeat(length), Unit.SECONDS));
        assertThrows(Unreadable.class, () -> Amounts.read("P" + "9".repeat(length) + "D", Unit.SECONDS));
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void whatAUnitWritesIsReadBack(Unit unit) throws Unreadable {
        for (String number : java.util.List.of("0", "1", "2", "0.25", "17.5")) {
            BigDecimal value = new BigDecimal(number);
            assertEquals(0, value.compareTo(Amounts.read(unit.format(value), unit)), () -> unit.format(value));
        }
    }
}
