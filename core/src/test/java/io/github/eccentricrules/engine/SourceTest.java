package io.github.eccentricrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SourceTest {
    private static final Source KELLY = Source.of("Kelly15", "Kelly", 2015, "J Strength Cond Res 29(4):1027-1032");

    @Test
    void itReadsAsOneCitesIt() {
        assertEquals("Kelly 2015, J Strength Cond Res 29(4):1027-1032", KELLY.toString());
        assertEquals(
                "Kelly 2015, \"Title\", J Strength Cond Res 29(4):1027-1032, doi 10.1/2",
                KELLY.titled("Title").withDoi("10.1/2").toString());
        assertEquals(
                "NSCA, course notes",
                Source.undated("NSCA-spot", "NSCA", "course notes").toString());
    }

    @Test
    void evidenceSaysHowStrongItIs() {
        assertEquals("3 s. [" + KELLY + "]", Evidence.confirmed("3 s.", KELLY).toString());
        assertEquals(
                "3 s. [seen in a secondary source only: " + KELLY + "]",
                Evidence.secondary("3 s.", KELLY).toString());
        assertEquals(
                "Default, no published limit found: 3 s.",
                Evidence.judgement("3 s.").toString());
        assertEquals("The guideline says: 3 s.", Evidence.guideline("3 s.").toString());
    }

    @Test
    void aBlankNameIsRefused() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Source.of("K", " ", 2015, "J"));

        assertEquals("authors of a source must not be blank", e.getMessage());
    }
}
