package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RuleSetsTest {
    @Test
    void everyNameNamesARuleSetOfThatName() {
        for (String name : RuleSets.names()) {
            assertEquals(name, RuleSets.named(name).stamp().name());
        }
    }

    @Test
    void theNegativesAreFoundByTheirName() {
        assertSame(RuleSets.negatives(), RuleSets.named("negatives"));
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearOne() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> RuleSets.named("negativs"));

        assertEquals("rule set \"negativs\" is not known; did you mean negatives?", e.getMessage());
    }

    @Test
    void whereNoneIsNearAllAreNamed() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> RuleSets.named("yoga"));

        assertEquals("rule set \"yoga\" is not known; known are negatives, evidence", e.getMessage());
    }

    @Test
    void noNameIsRefused() {
        assertThrows(NullPointerException.class, () -> RuleSets.named(null));
    }
}
