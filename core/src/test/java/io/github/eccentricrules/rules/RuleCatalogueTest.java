package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks through the rules, so that none comes without its grounds, its words, its ranges and its test. */
class RuleCatalogueTest {
    private static final RuleSet NEGATIVES = RuleSets.negatives();

    /** Parameters that are no limits. */
    private static final Set<String> SETTINGS = Set.of("plateau-indication weeks");

    @Test
    void theNegativesAreTheGuidelineClaimByClaim() {
        assertEquals(
                List.of(
                        "concentric-return-plan",
                        "descent-duration-max",
                        "descent-duration-min",
                        "exercise-suitability",
                        "frequency-per-exercise",
                        "isometric-hold",
                        "load-percent-max",
                        "negatives-placement",
                        "partner-added-load",
                        "plateau-indication",
                        "protein-intake",
                        "recovery-hours",
                        "reps-per-set-max",
                        "sets-per-exercise-max",
                        "spotter-attentive",
                        "spotter-required",
                        "training-status-min",
                        "uncontrolled-descent",
                        "warm-up-first"),
                NEGATIVES.rules().stream().map(RuleInfo::id).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasEvidence(RuleInfo<?> rule) {
        assertFalse(rule.evidence().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleSaysInASentenceWhatItChecks(RuleInfo<?> rule) {
        assertTrue(rule.checks().matches("[A-Z].{10,}\\."), rule.checks());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyParameterHasARangeAroundItsDefaultAndAName(RuleInfo<?> rule) {
        for (Parameter parameter : rule.parameters()) {
            assertTrue(parameter.minimum().compareTo(parameter.maximum()) < 0, parameter::name);
            assertFalse(parameter.description().isBlank(), parameter::name);
            assertEquals(
                    parameter.defaultValue(), NEGATIVES.parameters(rule.id()).value(parameter), parameter::name);
            assertTrue(
                    parameter.name().matches("(min|max)-.+") || SETTINGS.contains(rule.id() + " " + parameter.name()),
                    parameter::name);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasATestOfItsName(RuleInfo<?> rule) {
        String test = RuleCatalogueTest.class.getPackageName() + "." + className(rule.id()) + "Test";

        assertDoesNotThrow(() -> Class.forName(test), test);
    }

    private static List<RuleInfo<?>> rules() {
        return NEGATIVES.rules();
    }

    private static String className(String id) {
        return Stream.of(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
