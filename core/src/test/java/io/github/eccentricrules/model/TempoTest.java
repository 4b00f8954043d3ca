package io.github.eccentricrules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TempoTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    40X0       | 4-0-X-0 |
                    4-1-X-0    | 4-1-X-0 |
                    42X1       | 4-2-X-1 |
                    301        | 3-0-1     | THREE_PART
                    2/0/X      | 2-0-X     | THREE_PART
                    6/0/4/0    | 6-0-4-0 |
                    31x1       | 3-1-X-1 |
                    31\u00d71  | 3-1-X-1   | NORMALISED
                    31\u04251  | 3-1-X-1   | NORMALISED
                    31A1       | 3-1-A-1 |
                    31J1       | 3-1-J-1 |
                    @30X1      | 3-0-X-1 |
                    3 0 1 0    | 3-0-1-0 |
                    3:0:1:0    | 3-0-1-0 |
                    3.0.1.0    | 3-0-1-0 |
                    4\u20130\u20131\u20130 | 4-0-1-0 | NORMALISED
                    10-0-X-0   | 10-0-X-0 |
                    12-0-1-0   | 12-0-1-0  | ECCENTRIC_OVER_10_S
                    3.5-0-1-0  | 3.5-0-1-0 |
                    X0X0       | X-0-X-0   | ECCENTRIC_EXPLOSIVE
                    """)
    void aTempoIsReadWithItsRemarks(String text, String canonical, String remarks) {
        Tempo.Reading reading = Tempo.read(text).orElseThrow();

        assertEquals(canonical, reading.tempo().toString());
        assertEquals(reading.tempo(), Tempo.parse(canonical));
        assertEquals(
                remarks == null ? Set.of() : Set.of(remarks.split(" ")),
                reading.remarks().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100X0",
                "10010",
                "40",
                "4-0",
                "4-0-1-0-2",
                "3-1/1-0",
                "3,5-0-1-0",
                "0010",
                "0-0-1-0",
                "3A10",
                "4-0-1-X",
                "A0X0",
                "abc",
                "@8",
                "-3-0-1-0",
                "4--1-0",
                "3.5",
                "4-0-1-",
                "\u0664\u0660\u0661\u0660",
                "99999999-0-1-0"
            })
    void whatIsNoTempoIsRefusedWithItsText(String text) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> Tempo.parse(text));

        assertTrue(thrown.getMessage().contains("\"" + text + "\""), thrown::getMessage);
        assertTrue(thrown.getMessage().contains("4-0-1-0"), thrown::getMessage);
    }

    @Test
    void blankTextSaysThatNoTempoIsGiven() {
        assertEquals(Optional.empty(), Tempo.read(""));
        assertEquals(Optional.empty(), Tempo.read("  "));
        assertThrows(IllegalArgumentException.class, () -> Tempo.parse(" "));
    }

    @Test
    void theFirstPartIsTheEccentricEvenOfAPullUp() {
        Tempo tempo = Tempo.parse("31A1");

        assertEquals(3, tempo.eccentric().duration().orElseThrow().toSeconds());
        assertEquals(Tempo.Kind.ASSISTED, tempo.concentric().kind());
        assertEquals(Optional.empty(), tempo.concentric().duration());
    }

    @Test
    void aTempoCannotBeBuiltThatLowersInNoTime() {
        Tempo valid = Tempo.parse("4-0-1-0");
        Stream.of(
                        Tempo.Pace.of(java.time.Duration.ZERO),
                        Tempo.Pace.of(Tempo.Kind.JUMP),
                        Tempo.Pace.of(Tempo.Kind.ASSISTED))
                .forEach(pace -> assertThrows(
                        IllegalArgumentException.class,
                        () -> new Tempo(pace, valid.pauseLengthened(), valid.concentric(), valid.pauseShortened())));
    }
}
