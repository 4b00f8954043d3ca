package io.github.eccentricrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.eccentricrules.rules.RuleSets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetTest {
    private static final Parameter MAX_REPS = Parameter.of("max-reps", Unit.REPS, 1, 20, 6, "most repetitions");
    private static final Rule<?> A = new FewReps("few-reps", Severity.ERROR);
    private static final Rule<?> B = new FewReps("short-sets", Severity.ERROR);
    private static final RuleSet RULES = RuleSet.of("test", "1", List.of(A, B));

    private static final class FewReps extends LimitRule<SetSubject> {
        FewReps(String id, Severity severity) {
            super(
                    RuleInfo.of(Scope.SET, id, "Do few repetitions.").because(Evidence.judgement("Few.")),
                    Limit.atMost(MAX_REPS, severity));
        }

        @Override
        protected boolean appliesTo(SetSubject set) {
            return true;
        }

        @Override
        protected double quantity(SetSubject set, Parameters parameters) {
            return set.reps().size();
        }

        @Override
        protected Message message(SetSubject set, Measure measure) {
            return Message.verbatim("Do at most " + measure.limitText() + ".");
        }
    }

    /** Fails whenever a rule, a limit or a default of the built-in rules changes: then raise the version too. */
    @Test
    void theDigestOfTheNegativesIsKnown() {
        assertEquals(
                new RuleSetStamp(
                        "negatives", "1", "779e9195c87f893f656449499cbc2f85aa3b29d338501971d3c750ffdd7f8aba", Map.of()),
                RuleSets.negatives().stamp());
    }

    @Test
    void theTextIsTheStamp() {
        assertEquals("negatives 1 (779e9195)", RuleSets.negatives().toString());
    }

    @Test
    void theOrderOfRegistrationDoesNotMatter() {
        RuleSet reversed = RuleSet.of("test", "1", List.of(B, A));

        assertEquals(RULES.stamp(), reversed.stamp());
        assertEquals(RULES.stamp(), RuleSet.of("test", "1", List.of(B)).plus(A).stamp());
        assertEquals(List.of(A.info(), B.info()), reversed.rules());
    }

    @Test
    void theDigestTellsNamesVersionsRulesAndLimitsApart() {
        assertNotEquals(digest(RULES), digest(RuleSet.of("other", "1", List.of(A, B))));
        assertNotEquals(digest(RULES), digest(RuleSet.of("test", "2", List.of(A, B))));
        assertNotEquals(digest(RULES), digest(RuleSet.of("test", "1", List.of(A))));
        assertNotEquals(
                digest(RULES),
                digest(RuleSet.of("test", "1", List.of(A, new FewReps("short-sets", Severity.WARNING)))));
    }

    @Test
    void aRuleSetCanBeNamedAnew() {
        RuleSet named = RULES.without("few-reps").named("mine", "3");

        assertEquals("mine", named.stamp().name());
        assertEquals("3", named.stamp().version());
        assertEquals(List.of(B.info()), named.rules());
        assertNotEquals(digest(RULES.without("few-reps")), digest(named));
    }

    @Test
    void twoRulesOfOneIdAreRefused() {
        String message = "rule few-reps stands twice in the rule set";

        assertRefused(message, () -> RuleSet.of("test", "1", List.of(A, B, new FewReps("few-reps", Severity.INFO))));
        assertRefused(message, () -> RULES.plus(A));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aBlankNameOrVersionIsRefused(String blank) {
        assertThrows(IllegalArgumentException.class, () -> RuleSet.of(blank, "1", List.of(A)));
        assertThrows(IllegalArgumentException.class, () -> RuleSet.of("test", blank, List.of(A)));
        assertThrows(IllegalArgumentException.class, () -> RULES.named(blank, "1"));
        assertThrows(IllegalArgumentException.class, () -> RULES.named("test", blank));
    }

    private static void assertRefused(String message, Runnable action) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }

    private static String digest(RuleSet rules) {
        return rules.stamp().digest();
    }
}
