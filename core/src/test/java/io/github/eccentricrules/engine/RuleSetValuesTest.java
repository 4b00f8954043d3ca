package io.github.eccentricrules.engine;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.performed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.rules.RuleSets;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of the parameters of a rule set, on the built-in rules. */
class RuleSetValuesTest {
    private static final RuleSet RULES = RuleSets.negatives();
    private static final RuleSet STRICT = RULES.with("descent-duration-min", "min-descent", 4.5);

    @Test
    void anotherValueChangesTheVerdict() {
        Session session = performed(bench(negative().build()));
        Report strict = Evaluation.report(STRICT, session, Optional.empty());

        assertTrue(Evaluation.report(RULES, session, Optional.empty()).passed().contains("descent-duration-min"));
        assertFalse(strict.passed().contains("descent-duration-min"));
        assertEquals(
                "ERROR exercise 1 (barbell-bench-press), set 1, rep 1: Rep 1 was lowered in 4 s; take at least 4.5 s."
                        + " [descent-duration-min]",
                strict.violations().get(0).toString());
        assertEquals(STRICT.stamp(), strict.ruleSet());
    }

    @Test
    void anotherValueChangesTheDigestAndTheSameOneDoesNot() {
        assertNotEquals(RULES.stamp().digest(), STRICT.stamp().digest());
        assertEquals(RULES.stamp().name(), STRICT.stamp().name());
        assertEquals(
                RULES.stamp(),
                STRICT.with("descent-duration-min", "min-descent", 3).stamp());
    }

    @Test
    void anotherValueLeavesTheOriginalAndTheOtherRules() {
        assertEquals(
                Map.of("min-descent", new BigDecimal("4.5")),
                STRICT.parameters("descent-duration-min").values());
        assertEquals(
                Map.of("min-descent", new BigDecimal("3")),
                RULES.parameters("descent-duration-min").values());
        assertEquals(RULES.rules(), STRICT.rules());
    }

    @Test
    void anUnknownRuleIsRefusedWithTheNearOnes() {
        assertRefused(
                "rule \"reps-per-set\" is not in the rule set negatives; did you mean reps-per-set-max?",
                () -> RULES.with("reps-per-set", "max-reps", 4));
        assertRefused("rule \"yoga\" is not in the rule set negatives", () -> RULES.parameters("yoga"));
    }

    @Test
    void anUnknownParameterIsRefusedWithTheNearOnes() {
        assertRefused(
                "parameter \"maxReps\" is not known; did you mean max-reps?",
                () -> RULES.with("reps-per-set-max", "maxReps", 4));
        assertRefused(
                "parameter \"yoga\" is not known; known are max-recommended-reps, max-reps",
                () -> RULES.with("reps-per-set-max", "yoga", 4));
    }

    @Test
    void aValueOutOfItsRangeIsRefused() {
        assertRefused(
                "max-reps must be from 1 rep to 100 reps, was 0.5 reps",
                () -> RULES.with("reps-per-set-max", "max-reps", 0.5));
        assertRefused(
                "max-reps must be from 1 rep to 100 reps, was 101 reps",
                () -> RULES.with("reps-per-set-max", "max-reps", 101));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aValueThatIsNoNumberIsRefused(double value) {
        assertRefused(
                "max-reps of reps-per-set-max must be a finite number, was " + value,
                () -> RULES.with("reps-per-set-max", "max-reps", value));
    }

    private static void assertRefused(String message, Runnable action) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }
}
