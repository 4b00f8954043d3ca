package io.github.eccentricrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parameter is, and the values that a rule is given. */
class ParameterTest {
    private static final Parameter MAX_REPS = Parameter.of("max-reps", Unit.REPS, 1, 20, 6, "most repetitions");
    private static final Parameter MIN_REST = Parameter.of("min-rest", Unit.MINUTES, 0, 10, 2.5, "rest");
    private static final Parameters VALUES = Parameters.defaults(List.of(MIN_REST, MAX_REPS));

    @Test
    void theDefaultHoldsUntilAnotherValueIsSet() {
        assertEquals(new BigDecimal("6"), VALUES.value(MAX_REPS));
        assertEquals(2.5, VALUES.number(MIN_REST));
        assertEquals(
                new BigDecimal("7.5"),
                VALUES.with("min-rest", new BigDecimal("7.50")).value(MIN_REST));
    }

    @Test
    void settingAValueLeavesTheOthersAndTheOriginal() {
        Parameters changed = VALUES.with("max-reps", BigDecimal.TEN);

        assertEquals(Map.of("max-reps", BigDecimal.TEN, "min-rest", new BigDecimal("2.5")), changed.values());
        assertEquals(new BigDecimal("6"), VALUES.value(MAX_REPS));
    }

    @Test
    void theValuesStandInTheOrderOfTheirNames() {
        assertEquals(
                List.of("max-reps", "min-rest"), List.copyOf(VALUES.values().keySet()));
        assertThrows(UnsupportedOperationException.class, () -> VALUES.values().put("max-reps", BigDecimal.ONE));
    }

    @Test
    void theEndsOfTheRangeAreAllowed() {
        assertEquals(BigDecimal.ONE, VALUES.with("max-reps", BigDecimal.ONE).value(MAX_REPS));
        assertEquals(
                new BigDecimal("20"),
                VALUES.with("max-reps", new BigDecimal("2E+1")).value(MAX_REPS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.999", "20.001", "-6"})
    void aStepOutsideTheRangeIsRefused(String value) {
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> VALUES.with("max-reps", new BigDecimal(value)));

        assertEquals("max-reps must be from 1 rep to 20 reps, was " + value + " reps", e.getMessage());
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearOnes() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> VALUES.with("max-rep", BigDecimal.ONE));

        assertEquals("parameter \"max-rep\" is not known; did you mean max-reps?", e.getMessage());
    }

    @Test
    void aParameterThatTheRuleDoesNotDeclareIsRefused() {
        Parameter other = Parameter.of("weeks", Unit.WEEKS, 1, 4, 2, "weeks");

        assertThrows(IllegalArgumentException.class, () -> VALUES.value(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Max", "max_reps", "max-", "-max", "max--reps", "1-max", "max reps"})
    void aMalformedNameIsRefused(String name) {
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> Parameter.of(name, Unit.REPS, 1, 20, 6, "most"));

        assertEquals("name must be lower-case words with hyphens, was \"" + name + "\"", e.getMessage());
    }

    @Test
    void aDefaultOutsideTheRangeIsRefused() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> Parameter.of("max-reps", Unit.REPS, 1, 20, 21, "most"));

        assertEquals("defaultValue of max-reps must be from 1 to 20, was 21", e.getMessage());
    }

    @Test
    void aDefaultAtEitherEndOfTheRangeIsAllowed() {
        assertEquals(
                BigDecimal.ONE,
                Parameter.of("max-reps", Unit.REPS, 1, 20, 1, "most").defaultValue());
        assertEquals(
                new BigDecimal("20"),
                Parameter.of("max-reps", Unit.REPS, 1, 20, 20, "most").defaultValue());
    }

    @Test
    void equalNumbersMakeEqualParameters() {
        assertEquals(
                MAX_REPS,
                new Parameter(
                        "max-reps",
                        Unit.REPS,
                        new BigDecimal("1.00"),
                        new BigDecimal("2E+1"),
                        new BigDecimal("6.0"),
                        "most repetitions"));
    }

    @Test
    void nothingMayBeNull() {
        assertThrows(NullPointerException.class, () -> Parameter.of(null, Unit.REPS, 1, 20, 6, "most"));
        assertThrows(NullPointerException.class, () -> Parameter.of("max-reps", Unit.REPS, 1, 20, 6, null));
    }
}
