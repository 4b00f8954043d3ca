package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.testing.RuleCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks through the rules, so that none comes without its grounds, its words, its ranges and its test. */
class RuleCatalogueTest {
    private static final RuleSet NEGATIVES = RuleSets.negatives();

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
    @MethodSource("variants")
    void everyRuleSaysInASentenceWhatItChecks(RuleVariant rule) {
        assertTrue(rule.info().checks().matches("[A-Z].{10,}\\."), rule.info().checks());
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyParameterHasARangeAroundItsDefaultAndAMeaning(RuleVariant rule) {
        for (Parameter parameter : rule.info().parameters()) {
            assertTrue(parameter.minimum().compareTo(parameter.maximum()) < 0, parameter::name);
            assertFalse(parameter.description().isBlank(), parameter::name);
        }
    }

    /** A parameter that is no limit may have any name. */
    @ParameterizedTest
    @MethodSource("variants")
    void everyLimitIsNamedAfterItsSide(RuleVariant rule) {
        for (Limit limit : rule.limits()) {
            String side = limit.comparison() == Comparison.AT_LEAST ? "min-" : "max-";
            limit.parameters().forEach(parameter -> assertTrue(parameter.name().startsWith(side), parameter::name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"negatives", "evidence"})
    void theseRuleSetsHaveTheDefaults(String ruleSet) {
        RuleSet rules = RuleSets.named(ruleSet);
        for (RuleInfo<?> rule : rules.rules()) {
            for (Parameter parameter : rule.parameters()) {
                assertEquals(
                        parameter.defaultValue(), rules.parameters(rule.id()).value(parameter), parameter::name);
            }
        }
    }

    /** A rule that came without one of these would be found nowhere but here. */
    @Test
    void everyRuleHasATestWithEveryKindOfCaseAndEvidenceAndAPage() {
        List<String> gaps = new ArrayList<>();
        for (String id : Catalogue.ids()) {
            Optional<List<RuleCase>> cases = Catalogue.cases(id);
            if (cases.isEmpty()) {
                gaps.add(id + ": " + Catalogue.test(id) + " has no static list CASES");
            } else if (!missingKinds(cases.get()).isEmpty()) {
                gaps.add(id + ": CASES of " + Catalogue.test(id) + " lack " + missingKinds(cases.get()));
            } else {
                cases.get().forEach(RuleCase::verify);
            }
            for (RuleVariant rule : Catalogue.variants(id)) {
                if (rule.info().evidence().isEmpty()) {
                    gaps.add(id + ": cites no evidence in " + rule.ruleSetName());
                }
            }
            if (!Files.exists(Path.of("docs", "rules", id + ".md"))) {
                gaps.add(id + ": has no page in docs/rules, which CatalogueTest writes");
            }
        }
        if (!gaps.isEmpty()) {
            fail(String.join("\n", gaps));
        }
    }

    private static Set<RuleCase.Kind> missingKinds(List<RuleCase> cases) {
        Set<RuleCase.Kind> missing = EnumSet.allOf(RuleCase.Kind.class);
        cases.forEach(one -> missing.remove(one.kind()));
        return missing;
    }

    private static List<RuleVariant> variants() {
        Map<RuleInfo<?>, RuleVariant> distinct = new LinkedHashMap<>();
        for (String id : Catalogue.ids()) {
            Catalogue.variants(id).forEach(variant -> distinct.putIfAbsent(variant.info(), variant));
        }
        return List.copyOf(distinct.values());
    }
}
