package io.github.eccentricrules.config;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.config.Applied.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Layer;
import io.github.eccentricrules.engine.Notice;
import io.github.eccentricrules.engine.Notice.Topic;
import io.github.eccentricrules.engine.Origin;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.rules.RuleSets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that guard life are lowered for a reason that every report shows, or not at all. */
class GuardsTest {
    private static final RuleSet EVIDENCE = RuleSets.evidence();
    private static final Session PLAN = planned(bench(negative().build()));

    @Test
    void theseRulesGuardLife() {
        assertEquals(
                List.of("age-minor", "pregnancy", "rhabdo-red-flags", "spotter-required", "uncontrolled-descent"),
                guarding(EVIDENCE));
        assertEquals(List.of("spotter-required", "uncontrolled-descent"), guarding(RuleSets.negatives()));
        for (String name : RuleSets.names()) {
            assertTrue(guarding(RuleSets.named(name)).contains("spotter-required"), name);
            assertEquals(Set.of(), topics(RuleSets.named(name)), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"age-minor", "pregnancy", "rhabdo-red-flags", "spotter-required", "uncontrolled-descent"})
    void noneIsSwitchedOffOrSoftenedInSilence(String id) {
        String needed = ": the rule guards life, and this switches it off or softens it; give the reason, which every"
                + " report shows, as " + id + ".acknowledged";
        for (String severity : List.of("off", "info", "warning")) {
            for (String layer : List.of("", "@level=advanced")) {
                String key = id + ".severity" + layer;
                assertEquals(List.of(key + " = \"" + severity + "\"" + needed), problems(EVIDENCE, key, severity));
            }
        }
        assertEquals(Set.of(), topics(Applied.to(EVIDENCE, id + ".severity", "error")));
        assertThrows(IllegalArgumentException.class, () -> EVIDENCE.without(id));
        assertThrows(IllegalArgumentException.class, () -> EVIDENCE.switchedOff(id, Layer.EVERYWHERE));
        assertThrows(
                IllegalArgumentException.class, () -> EVIDENCE.withSeverity(id, Severity.WARNING, Layer.EVERYWHERE));
    }

    @ParameterizedTest
    @CsvSource({
        "spotter-required.min-spotters, 0",
        "spotter-required.allow-pins-over-face, 1",
        "spotter-required.min-spotters@exercise=negative-dip, 0",
        "uncontrolled-descent.min-controlled-descent, 0.5 s",
        "uncontrolled-descent.min-controlled-descent@level=advanced, 0.5 s",
        "uncontrolled-descent.min-percent-of-tempo, 10 %",
        "age-minor.min-age, 16 years"
    })
    void noLimitOfThemIsSoftenedInSilence(String key, String value) {
        String id = key.substring(0, key.indexOf('.'));

        assertEquals(1, problems(EVIDENCE, key, value).size());
        RuleSet rules = Applied.to(EVIDENCE, key, value, id + ".acknowledged", "because");
        assertTrue(text(rules).contains(key.substring(key.indexOf('.') + 1) + " "), () -> text(rules));
    }

    @Test
    void howAGuardIsSoftenedIsSaidInTheLanguage() {
        RuleSet rules = Applied.to(
                EVIDENCE,
                "spotter-required.severity@exercise=nordic-hamstring",
                "off",
                "spotter-required.severity@level=advanced",
                "warning",
                "spotter-required.min-spotters",
                "0",
                "spotter-required.acknowledged",
                "because");
        String german = rules.notices().stream()
                .filter(notice -> notice.topic() == Topic.GUARD_LOWERED)
                .findFirst()
                .orElseThrow()
                .text(Language.GERMAN);

        assertTrue(
                german.contains(
                        "schwächt sie ab: min-spotters: 0 Partner statt 1 Partner; Schweregrad: Warnung, bei diesem"
                                + " Trainingsstand: fortgeschritten; abgeschaltet, bei der Übung nordic-hamstring. Der"),
                german);
    }

    @Test
    void aStricterLimitNeedsNoReason() {
        RuleSet rules = Applied.to(
                EVIDENCE, "spotter-required.min-spotters", "2", "uncontrolled-descent.min-controlled-descent", "1.5 s");

        assertEquals(Set.of(), topics(rules));
    }

    @Test
    void everyReportShowsTheReason() {
        RuleSet rules = Applied.to(
                EVIDENCE, "spotter-required.severity", "off", "spotter-required.acknowledged", " I train in a rack. ");
        String notice =
                "The rule spotter-required guards life, but this rule set does without it or softens it: off. The"
                        + " reason given: I train in a rack.";

        assertEquals(notice, text(rules));
        assertTrue(Validator.of(rules).validate(PLAN).toString().contains(notice));
        assertTrue(Validator.of(rules).live(Session.performed(PLAN.start())).report().notices().stream()
                .anyMatch(
                        one -> one.topic() == Topic.GUARD_LOWERED && one.text().equals(notice)));
        assertEquals(
                Applied.map("spotter-required.severity", "off", "spotter-required.acknowledged", "I train in a rack."),
                rules.configuration());
        assertEquals(rules.stamp(), Configuration.of(rules).applyTo(EVIDENCE).stamp());
        assertFalse(guarding(rules).contains("spotter-required"));
    }

    @Test
    void inCodeTheReasonIsGivenBefore() {
        RuleSet without = EVIDENCE.withoutGuarding("pregnancy", "Only men train here.");
        RuleSet softer = EVIDENCE.acknowledging("pregnancy", "A midwife watches.")
                .withSeverity("pregnancy", Severity.WARNING, Layer.EVERYWHERE);

        assertFalse(guarding(without).contains("pregnancy"));
        assertTrue(text(without).endsWith("off. The reason given: Only men train here."), text(without));
        assertTrue(text(softer).endsWith("severity warning. The reason given: A midwife watches."), text(softer));
        assertEquals(Set.of(), topics(EVIDENCE.acknowledging("pregnancy", "Not needed.")));
        assertEquals(Set.of(), topics(without.withSeverity("pregnancy", Severity.ERROR, Layer.EVERYWHERE)), "on again");
    }

    @Test
    void inCodeASofterLimitNeedsAReasonToo() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> EVIDENCE.with("spotter-required", "min-spotters", 0));
        assertEquals(
                "rule spotter-required guards life, and this softens it (min-spotters 0 partners instead of 1 partner);"
                        + " before it, give a reason, which every report shows, with acknowledging(\"spotter-required\","
                        + " reason)",
                e.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> EVIDENCE.with(
                        "spotter-required",
                        "min-spotters",
                        BigDecimal.ZERO,
                        Origin.ruleSet(Layer.ofExercise("negative-dip"))));
        assertEquals(
                "The rule spotter-required guards life, but this rule set does without it or softens it: min-spotters 0"
                        + " partners instead of 1 partner. The reason given: I train in a rack.",
                text(EVIDENCE.acknowledging("spotter-required", "I train in a rack.")
                        .with("spotter-required", "min-spotters", 0)));
    }

    @Test
    void inCodeAStricterLimitNeedsNoReason() {
        assertEquals(Set.of(), topics(EVIDENCE.with("spotter-required", "min-spotters", 2)));
        assertEquals(Set.of(), topics(EVIDENCE.with("uncontrolled-descent", "min-controlled-descent", 1.5)));
    }

    @Test
    void oneRuleAloneSaysWhatItLeavesOut() {
        assertEquals(
                "Only the rule spotter-required is judged here; left out are also rules that guard life:"
                        + " uncontrolled-descent.",
                text(RuleSets.negatives().only("spotter-required")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t", "a\u0007b"})
    void aReasonIsAText(String reason) {
        assertThrows(IllegalArgumentException.class, () -> EVIDENCE.withoutGuarding("pregnancy", reason));
        assertEquals(
                2,
                problems(EVIDENCE, "pregnancy.severity", "off", "pregnancy.acknowledged", reason)
                        .size());
    }

    private static List<String> guarding(RuleSet rules) {
        return rules.rules().stream()
                .filter(RuleInfo::guardsLife)
                .map(RuleInfo::id)
                .toList();
    }

    private static Set<Topic> topics(RuleSet rules) {
        return rules.notices().stream()
                .map(Notice::topic)
                .filter(Topic.GUARD_LOWERED::equals)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static String text(RuleSet rules) {
        return rules.notices().stream()
                .filter(notice -> notice.topic() == Topic.GUARD_LOWERED)
                .map(Notice::text)
                .findFirst()
                .orElse("");
    }

    @Test
    void aReasonThatNobodyCanReadIsNone() {
        for (String nothing : List.of("", " ", "\u00a0\u200b", "...")) {
            ConfigurationException e = assertThrows(
                    ConfigurationException.class,
                    () -> Applied.to(
                            EVIDENCE, "spotter-required.severity", "off", "spotter-required.acknowledged", nothing));
            assertTrue(
                    e.problems().stream().anyMatch(problem -> problem.key().equals("spotter-required.acknowledged")),
                    e.problems()::toString);
        }
    }
}
