package io.github.eccentricrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
    private static final String SAYS = "Lower slowly.";
    private static final Source PAPER = Source.of("Kelly15", "Kelly", 2015, "J Strength Cond Res 29:1027-1032");

    @Test
    void eachFactoryGivesItsStrength() {
        assertEquals(new Evidence(EvidenceStrength.GUIDELINE, SAYS, Optional.empty()), Evidence.guideline(SAYS));
        assertEquals(
                new Evidence(EvidenceStrength.CONFIRMED, SAYS, Optional.of(PAPER)), Evidence.confirmed(SAYS, PAPER));
        assertEquals(
                new Evidence(EvidenceStrength.SECONDARY, SAYS, Optional.of(PAPER)), Evidence.secondary(SAYS, PAPER));
        assertEquals(new Evidence(EvidenceStrength.DEFAULT, SAYS, Optional.empty()), Evidence.judgement(SAYS));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIRMED", "SECONDARY"})
    void whatWasPublishedMustNameItsSource(EvidenceStrength strength) {
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> new Evidence(strength, SAYS, Optional.empty()));

        assertEquals(
                "source must be given for CONFIRMED and SECONDARY only, was Optional.empty for " + strength,
                e.getMessage());
    }

    @ParameterizedTest
    @EnumSource(names = {"GUIDELINE", "DEFAULT"})
    void aJudgementMayNotBorrowASource(EvidenceStrength strength) {
        assertThrows(IllegalArgumentException.class, () -> new Evidence(strength, SAYS, Optional.of(PAPER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aBlankStatementSaysNothing(String statement) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Evidence.guideline(statement));

        assertEquals("statement must not be blank", e.getMessage());
    }

    @Test
    void nothingMayBeNull() {
        assertThrows(NullPointerException.class, () -> Evidence.guideline(null));
        assertThrows(NullPointerException.class, () -> Evidence.confirmed(SAYS, null));
        assertThrows(NullPointerException.class, () -> new Evidence(null, SAYS, Optional.empty()));
        assertThrows(NullPointerException.class, () -> new Evidence(EvidenceStrength.DEFAULT, SAYS, null));
    }
}
