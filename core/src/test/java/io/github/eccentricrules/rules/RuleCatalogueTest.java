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
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.testing.RuleCase;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks through the rules, so that none comes without its grounds, its words, its ranges and its test. */
class RuleCatalogueTest {
    private static final RuleSet NEGATIVES = RuleSets.negatives();
    private static final Path SOURCES = Path.of("src/main/java/io/github/eccentricrules/rules");

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

    /** The severities of a page come from limits and CASES; one that only the code names would be missing there. */
    @Test
    void everySeverityThatTheCodeOfARuleNamesIsOnItsPage() throws IOException {
        List<String> gaps = new ArrayList<>();
        int seen = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(SOURCES, "*.java")) {
            for (Path file : files) {
                String code = Files.readString(file);
                Optional<String> id = Catalogue.ids().stream()
                        .filter(known -> code.contains("\"" + known + "\""))
                        .findFirst();
                Matcher named = Pattern.compile("Severity\\.([A-Z]+)").matcher(code);
                while (id.isPresent() && named.find()) {
                    seen++;
                    if (!Catalogue.severities(id.get()).contains(Severity.valueOf(named.group(1)))) {
                        gaps.add(file.getFileName() + ": no case of " + named.group(1));
                    }
                }
            }
        }

        assertEquals(List.of(), gaps);
        assertTrue(seen > 50, () -> "too few severities were found in " + SOURCES);
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
