package io.github.eccentricrules.config;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.config.Applied.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Layer;
import io.github.eccentricrules.engine.Origin;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.RedFlag;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.TrainingLevel;
import io.github.eccentricrules.rules.RuleSets;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigurationTest {
    private static final RuleSet NEGATIVES = RuleSets.negatives();
    private static final RuleSet EVIDENCE = RuleSets.evidence();
    private static final ExerciseEntry FIVE_REPS =
            bench(negative().reps(5, Duration.ofSeconds(4)).build());

    @Test
    void aValueReplacesThatOfTheRule() {
        RuleSet rules = Applied.to(NEGATIVES, "descent-duration-min.min-descent", "4.5 s");

        assertEquals(List.of(), broken(NEGATIVES, "descent-duration-min", planned(FIVE_REPS)));
        assertEquals(
                5, broken(rules, "descent-duration-min", planned(FIVE_REPS)).size());
        assertEquals(NEGATIVES.with("descent-duration-min", "min-descent", 4.5).stamp(), rules.stamp());
    }

    @Test
    void anEmptyConfigurationChangesNothing() {
        assertEquals(NEGATIVES.stamp(), Applied.to(NEGATIVES).stamp());
        assertEquals("negatives 1 (779e9195)", Applied.to(NEGATIVES).toString());
    }

    @Test
    void aNameWithoutItsMethodMeansAllMethodsAndOneWithItCountsFirst() {
        RuleSet rules =
                Applied.to(EVIDENCE, "reps-per-set-max.max-reps", "4", "reps-per-set-max.max-reps@tempo", "9 reps");

        Map<String, BigDecimal> values = rules.parameters("reps-per-set-max").values();
        assertEquals(new BigDecimal(4), values.get("max-reps@supramaximal-negative"));
        assertEquals(new BigDecimal(4), values.get("max-reps@flywheel"));
        assertEquals(new BigDecimal(9), values.get("max-reps@tempo"));
    }

    @Test
    void anExerciseCountsBeforeALevelAndThisBeforeAMethod() {
        RuleSet rules = Applied.to(
                EVIDENCE,
                "reps-per-set-max.max-reps@exercise=nordic-hamstring",
                "3",
                "reps-per-set-max.max-reps@level=novice",
                "4",
                "reps-per-set-max.max-reps@tempo@level=novice",
                "5",
                "reps-per-set-max.max-reps@tempo",
                "6");

        assertEquals(3, reps(rules, "tempo", "nordic-hamstring", TrainingLevel.NOVICE));
        assertEquals(3, reps(rules, "tempo", "nordic-hamstring", TrainingLevel.ADVANCED));
        assertEquals(5, reps(rules, "tempo", "negative-dip", TrainingLevel.NOVICE));
        assertEquals(4, reps(rules, "flywheel", "negative-dip", TrainingLevel.NOVICE));
        assertEquals(6, reps(rules, "tempo", "negative-dip", TrainingLevel.ADVANCED));
        assertEquals(8, reps(rules, "flywheel", "negative-dip", TrainingLevel.ADVANCED));
    }

    private static int reps(RuleSet rules, String method, String exercise, TrainingLevel level) {
        return rules.parameters("reps-per-set-max", Optional.of(exercise), Optional.of(level))
                .values()
                .get("max-reps@" + method)
                .intValueExact();
    }

    @Test
    void aLayerForAnExerciseIsJudgedForThatExerciseAlone() {
        RuleSet rules = Applied.to(EVIDENCE, "reps-per-set-max.max-reps@exercise=barbell-bench-press", "4");
        Session session = planned(
                FIVE_REPS,
                entry("negative-dip", negative().reps(5, Duration.ofSeconds(4)).build()));

        assertEquals(List.of(), broken(EVIDENCE, "reps-per-set-max", session));
        assertEquals(
                List.of("WARNING exercise 1 (barbell-bench-press), set 1: This set has 5 reps; do at most 4 reps."
                        + " [reps-per-set-max]"),
                broken(rules, "reps-per-set-max", session));
    }

    @Test
    void aLevelIsThatOfTheAthlete() {
        RuleSet rules = Applied.to(EVIDENCE, "reps-per-set-max.max-reps@level=novice", "4");

        assertEquals(1, broken(rules, "reps-per-set-max", by(5)).size());
        assertEquals(0, broken(rules, "reps-per-set-max", by(6)).size());
    }

    @Test
    void withoutMonthsALevelThatMattersIsNotEvaluatedAndOneThatDoesNotIs() {
        RuleSet rules = Applied.to(EVIDENCE, "reps-per-set-max.max-reps@level=novice", "4");
        Session unclear = planned(FIVE_REPS);
        Session broken =
                planned(bench(negative().reps(11, Duration.ofSeconds(4)).build()));
        Session kept = planned(bench(negative().reps(4, Duration.ofSeconds(4)).build()));

        Report report = Validator.of(rules).validate(unclear);
        assertEquals(
                List.of(List.of("athlete.trainingMonths")),
                report.notEvaluated().stream()
                        .filter(gap -> gap.rule().equals("reps-per-set-max"))
                        .map(gap -> gap.missing())
                        .toList());
        assertFalse(report.passed().contains("reps-per-set-max"));
        assertEquals(1, broken(rules, "reps-per-set-max", broken).size());
        assertTrue(Validator.of(rules).validate(kept).passed().contains("reps-per-set-max"));
    }

    @Test
    void whatEveryLevelBreaksIsBrokenAsBadlyAsAnyOfThemSays() {
        RuleSet rules = Applied.to(
                EVIDENCE,
                "reps-per-set-max.max-reps",
                "4",
                "reps-per-set-max.severity@level=novice",
                "error",
                "reps-per-set-max.severity@level=advanced",
                "info");

        assertEquals(
                List.of("ERROR"),
                broken(rules, "reps-per-set-max", planned(FIVE_REPS)).stream()
                        .map(text -> text.substring(0, text.indexOf(' ')))
                        .toList());
    }

    @Test
    void aRuleThatIsOffIsOnWhereALayerSaysSo() {
        RuleSet rules = Applied.to(
                NEGATIVES,
                "reps-per-set-max.severity",
                "off",
                "reps-per-set-max.severity@exercise=barbell-bench-press",
                "error");
        Session nine = planned(bench(negative().reps(9, Duration.ofSeconds(4)).build()));

        assertTrue(broken(rules, "reps-per-set-max", nine).get(0).startsWith("ERROR "));
        assertEquals(List.of(), rules.switchedOff());
        assertEquals(rules.stamp(), Configuration.of(rules).applyTo(NEGATIVES).stamp());
    }

    @Test
    void whatSilencesTheOthersDoesSoNoMoreOnceItIsSoftened() {
        RuleSet rules = Applied.to(
                EVIDENCE, "rhabdo-red-flags.severity", "info", "rhabdo-red-flags.acknowledged", "Cleared by a doctor.");
        Session ill = planned(bench(negative().reps(30, Duration.ofSeconds(4)).build())).toBuilder()
                .readiness(Readiness.builder().redFlags(RedFlag.DARK_URINE).build())
                .build();

        assertEquals(List.of(), Validator.of(rules).validate(ill).silenced());
        assertFalse(broken(rules, "reps-per-set-max", ill).isEmpty());
        assertFalse(Validator.of(EVIDENCE).validate(ill).silenced().isEmpty());
    }

    @Test
    void aSeverityIsThatOfAllViolationsOfTheRule() {
        Session six = planned(bench(negative().reps(6, Duration.ofSeconds(4)).build()));
        Session seven = planned(bench(negative().reps(7, Duration.ofSeconds(4)).build()));
        RuleSet rules = Applied.to(NEGATIVES, "reps-per-set-max.severity", "WARNING");

        assertTrue(broken(NEGATIVES, "reps-per-set-max", six).get(0).startsWith("INFO "));
        assertTrue(broken(NEGATIVES, "reps-per-set-max", seven).get(0).startsWith("ERROR "));
        assertTrue(broken(rules, "reps-per-set-max", six).get(0).startsWith("WARNING "));
        assertTrue(broken(rules, "reps-per-set-max", seven).get(0).startsWith("WARNING "));
    }

    @Test
    void aRuleThatIsOffIsNotInTheRuleSetAndCanBeSwitchedOnAgain() {
        RuleSet rules = Applied.to(NEGATIVES, "protein-intake.severity", "off");

        assertFalse(rules.rules().stream().map(RuleInfo::id).anyMatch("protein-intake"::equals));
        assertEquals(
                List.of("protein-intake"),
                rules.switchedOff().stream().map(RuleInfo::id).toList());
        assertEquals(
                NEGATIVES.without("protein-intake").stamp().digest(),
                rules.stamp().digest());
        assertEquals(
                Map.of("protein-intake.severity", "error"),
                Applied.to(rules, "protein-intake.severity", "error").configuration());
    }

    @Test
    void aRuleThatIsOffForAnExerciseIsNotApplicableThere() {
        RuleSet rules = Applied.to(NEGATIVES, "reps-per-set-max.severity@exercise=barbell-bench-press", "off");
        Report report = Validator.of(rules)
                .validate(
                        planned(bench(negative().reps(9, Duration.ofSeconds(4)).build())));

        assertTrue(report.notApplicable().contains("reps-per-set-max"));
        assertFalse(report.passed().contains("reps-per-set-max"));
    }

    @Test
    void theStampTellsWhatIsSetAndAReaderSeesThatSomethingIs() {
        RuleSet rules = Applied.to(
                EVIDENCE,
                "reps-per-set-max.max-reps@tempo@level=novice",
                "8",
                "descent-duration-min.min-descent@tempo",
                "PT2.5S",
                "protein-intake.severity",
                "OFF",
                "rest-between-sets.min-rest",
                "2 min",
                "reps-per-set-max.max-reps@flywheel@exercise=my-fly",
                "6",
                "exercises",
                "my-fly, unused");

        assertEquals(
                Map.of(
                        "reps-per-set-max.max-reps@tempo@level=novice", "8 reps",
                        "descent-duration-min.min-descent@tempo", "2.5 s",
                        "protein-intake.severity", "off",
                        "rest-between-sets.min-rest", "120 s",
                        "reps-per-set-max.max-reps@flywheel@exercise=my-fly", "6 reps",
                        "exercises", "my-fly"),
                rules.stamp().configuration());
        assertTrue(rules.toString().startsWith("evidence 1, configured ("), rules::toString);
        assertTrue(Validator.of(rules)
                .validate(planned(FIVE_REPS))
                .toString()
                .startsWith("Rule set evidence 1, configured ("));
        assertEquals(rules.stamp(), Configuration.of(rules).applyTo(EVIDENCE).stamp());
        assertEquals(rules.stamp(), Configuration.of(rules).applyTo(rules).stamp());
    }

    @Test
    void theDigestTellsLayersAndSeveritiesApart() {
        RuleSet plain = Applied.to(NEGATIVES, "descent-duration-min.min-descent", "4 s");
        RuleSet novice = Applied.to(NEGATIVES, "descent-duration-min.min-descent@level=novice", "4 s");
        RuleSet dip = Applied.to(NEGATIVES, "descent-duration-min.min-descent@exercise=negative-dip", "4 s");
        RuleSet warning = Applied.to(NEGATIVES, "descent-duration-min.severity", "warning");

        assertEquals(
                5,
                List.of(NEGATIVES, plain, novice, dip, warning).stream()
                        .map(rules -> rules.stamp().digest())
                        .distinct()
                        .count());
    }

    @Test
    void everyValueTellsWhereItComesFrom() {
        RuleSet rules = Applied.to(
                NEGATIVES.with("reps-per-set-max", "max-reps", 8),
                "descent-duration-min.min-descent@level=novice",
                "4 s",
                "reps-per-set-max.max-recommended-reps",
                "6");

        assertEquals(Origin.DEFAULT, origin(rules, "sets-per-exercise-max", "max-sets"));
        assertEquals(Origin.RULE_SET, origin(rules, "reps-per-set-max", "max-reps"));
        assertEquals(
                "configuration, reps-per-set-max.max-recommended-reps",
                origin(rules, "reps-per-set-max", "max-recommended-reps").toString());
        assertEquals(Origin.DEFAULT, origin(rules, "descent-duration-min", "min-descent"));
        assertEquals(
                Origin.configuration(
                        "descent-duration-min.min-descent@level=novice", Layer.ofLevel(TrainingLevel.NOVICE)),
                rules.parameters("descent-duration-min", Optional.empty(), Optional.of(TrainingLevel.NOVICE))
                        .origin(parameter(rules, "descent-duration-min", "min-descent")));
    }

    private static Origin origin(RuleSet rules, String rule, String name) {
        return rules.parameters(rule).origin(parameter(rules, rule, name));
    }

    private static Parameter parameter(RuleSet rules, String rule, String name) {
        return rules.rules().stream()
                .filter(info -> info.id().equals(rule))
                .findFirst()
                .orElseThrow()
                .parametersNamed(name)
                .get(0);
    }

    @Test
    void aComparisonShowsTheLimitsOfLayersAndSeveritiesAsTheyAreConfigured() {
        RuleSet rules = Applied.to(
                NEGATIVES,
                "descent-duration-max.severity",
                "info",
                "descent-duration-max.max-descent@exercise=negative-dip",
                "8 s");

        String comparison = Validator.of(NEGATIVES)
                .compare(
                        rules,
                        planned(bench(negative().reps(1, Duration.ofSeconds(7)).build())),
                        History.none())
                .toString();

        assertTrue(comparison.contains("INFO above 6 s, INFO above 8 s @exercise=negative-dip"), comparison);
    }

    @Test
    void aConfigurationIsWhatItWasGiven() {
        Map<String, String> texts = new HashMap<>(map("b", "2", "a", "1"));
        Configuration configuration = Configuration.of(texts);
        texts.clear();

        assertEquals(map("a", "1", "b", "2"), configuration.toMap());
        assertEquals("{a=1, b=2}", configuration.toString());
        assertEquals(configuration, Configuration.of(configuration.toMap()));
        assertEquals(
                configuration.hashCode(),
                Configuration.of(configuration.toMap()).hashCode());
        assertNotEquals(configuration, Configuration.of(map("a", "1")));
        assertThrows(
                UnsupportedOperationException.class, () -> configuration.toMap().put("c", "3"));
    }

    private static Session by(int months) {
        return planned(FIVE_REPS).toBuilder()
                .athlete(Athlete.builder().trainingMonths(months).build())
                .build();
    }

    private static List<String> broken(RuleSet rules, String rule, Session session) {
        return Validator.of(rules).validate(session).violations().stream()
                .filter(violation -> violation.rule().equals(rule))
                .map(Violation::toString)
                .toList();
    }
}
