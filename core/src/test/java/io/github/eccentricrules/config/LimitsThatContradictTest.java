package io.github.eccentricrules.config;

import static io.github.eccentricrules.config.Applied.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.rules.RuleSets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsThatContradictTest {
    private static final RuleSet NEGATIVES = RuleSets.negatives();
    private static final RuleSet EVIDENCE = RuleSets.evidence();

    /** In turn a pair by the names of one rule, by a quantity of two rules, and by declaration. */
    @ParameterizedTest
    @CsvSource({
        "reps-per-set-max.max-recommended-reps, 7, reps-per-set-max.max-reps, 6 reps",
        "recovery-hours.min-hours-at-all, 73 h, recovery-hours.min-hours, 72 h",
        "descent-duration-min.min-descent, 6.5 s, descent-duration-max.max-descent, 6 s"
    })
    void aLowerLimitAboveAnUpperOneOfNegativesIsRefused(String key, String value, String upper, String most) {
        assertContradicts(NEGATIVES, key, value, upper, most);
    }

    @ParameterizedTest
    @CsvSource({
        "flywheel-dose.min-sets, 7, flywheel-dose.max-sets, 6 sets",
        "isometric-hold.min-hold, 7 s, isometric-hold.max-hold, 6 s",
        "ael-load-split.min-lifted, 101 %, ael-load-split.max-lifted, 100 %",
        "rest-between-sets.min-rest-of-overload-at-all, 3 min, rest-between-sets.min-rest-of-overload, 120 s",
        "recovery-hours.min-hours-at-all@without-overload, 3 days, recovery-hours.min-hours@without-overload, 48 h",
        "doms-readiness.max-soreness-of-overload, 7, doms-readiness.max-soreness-of-overload-at-all, 6 of 10",
        "frequency-per-exercise.max-sessions@tempo, 6, frequency-per-exercise.max-sessions-at-all@tempo, 5 sessions",
        "reintroduction-after-layoff.max-days-without-loss, 5 weeks, reintroduction-after-layoff.max-days, 28 days",
        "load-percent-min.min-percent, 121 %, load-percent-max.max-percent@supramaximal-negative, 120 %",
        "set-stop-on-slowdown.min-descent@tempo, 9 s, descent-duration-max.max-descent@tempo, 8 s"
    })
    void aLowerLimitAboveAnUpperOneOfEvidenceIsRefused(String key, String value, String upper, String most) {
        if (!value.startsWith("101")) {
            assertContradicts(EVIDENCE, key, value, upper, most);
        } else {
            assertEquals(1, problems(EVIDENCE, key, value).size());
        }
    }

    private static void assertContradicts(RuleSet rules, String key, String value, String upper, String most) {
        List<String> problems = problems(rules, key, value);

        assertTrue(
                problems.stream()
                        .anyMatch(problem ->
                                problem.startsWith(key + " = \"" + value + "\": limits contradict each other: ")
                                        && problem.contains(" must not be above " + upper)
                                        && problem.contains("; allowed is at most " + most + "; or set " + upper
                                                + " too, which this configuration leaves as it is, to at least ")),
                problems::toString);
    }

    @Test
    void theMessageNamesBothWithTheirOrigins() {
        assertEquals(
                List.of("reps-per-set-max.max-reps = \"4\": limits contradict each other:"
                        + " reps-per-set-max.max-recommended-reps (5 reps; default of the rule) must not be above"
                        + " reps-per-set-max.max-reps (4 reps; configuration, reps-per-set-max.max-reps); allowed is at"
                        + " least 5 reps; or set reps-per-set-max.max-recommended-reps too, which this configuration"
                        + " leaves as it is, to at most 4 reps"),
                problems(NEGATIVES, "reps-per-set-max.max-reps", "4"));
    }

    @ParameterizedTest
    @CsvSource({
        "reps-per-set-max.max-reps, 4, reps-per-set-max.max-recommended-reps, 4",
        "reps-per-set-max.max-reps@level=novice, 4, reps-per-set-max.max-recommended-reps@level=novice, 4",
        "recovery-hours.min-hours, 47 h, recovery-hours.min-hours-at-all, 47 h",
        "descent-duration-min.min-descent, 7 s, descent-duration-max.max-descent, 7 s"
    })
    void theFurtherKeyThatTheMessageNamesMakesItRight(String key, String value, String further, String right) {
        String problem = problems(NEGATIVES, key, value).get(0);

        assertTrue(problem.contains("; or set " + further + " too"), problem);
        assertEquals(
                List.of(), Applied.to(NEGATIVES, key, value, further, right).contradictions());
    }

    @Test
    void ofSeveralMethodsTheStrictestSaysWhatIsAllowed() {
        String problem =
                problems(EVIDENCE, "descent-duration-min.min-descent", "14 s").get(0);

        assertTrue(problem.contains("; or set descent-duration-max.max-descent too"), problem);
        assertEquals(
                List.of(),
                Applied.to(
                                EVIDENCE,
                                "descent-duration-min.min-descent",
                                "14 s",
                                "descent-duration-max.max-descent",
                                "14 s")
                        .contradictions());
    }

    @Test
    void bothMayBeSetTogetherAndEqualOnesAreFine() {
        RuleSet rules = Applied.to(
                NEGATIVES, "descent-duration-min.min-descent", "8 s", "descent-duration-max.max-descent", "8 s");

        assertEquals(List.of(), rules.contradictions());
    }

    @Test
    void layersAreCheckedAsTheyAreResolved() {
        String novice = "descent-duration-min.min-descent@level=novice";
        String dip = "descent-duration-max.max-descent@exercise=negative-dip";

        assertEquals(0, Applied.to(NEGATIVES, novice, "5 s").contradictions().size());
        assertEquals(0, Applied.to(NEGATIVES, dip, "4 s").contradictions().size());
        assertEquals(1, problems(NEGATIVES, novice, "5 s", dip, "4 s").size());
        assertEquals(
                0,
                Applied.to(
                                NEGATIVES,
                                novice,
                                "5 s",
                                dip,
                                "4 s",
                                "descent-duration-min.min-descent@exercise=negative-dip",
                                "4 s")
                        .contradictions()
                        .size());
    }

    @Test
    void aRuleThatIsOffContradictsNothing() {
        assertEquals(
                List.of(),
                Applied.to(NEGATIVES, "descent-duration-min.min-descent", "7 s", "descent-duration-max.severity", "off")
                        .contradictions());
    }

    @Test
    void codeMayPassThroughAContradictionButNoValidatorIsMadeOfIt() {
        RuleSet halfway = NEGATIVES.with("descent-duration-min", "min-descent", 7);

        Exception e = assertThrows(IllegalArgumentException.class, () -> Validator.of(halfway));
        assertEquals(
                "limits of the rule set negatives contradict each other: descent-duration-min.min-descent (7 s; rule set)"
                        + " must not be above descent-duration-max.max-descent (6 s; default of the rule)",
                e.getMessage());
        assertEquals(
                "negatives",
                Validator.of(halfway.with("descent-duration-max", "max-descent", 9))
                        .ruleSet()
                        .stamp()
                        .name());
    }

    @Test
    void noBuiltInRuleSetContradictsItselfHoweverItIsSet() {
        for (RuleSet rules : List.of(NEGATIVES, EVIDENCE, RuleSets.protocol("nordic-petersen-2011"))) {
            RuleSet same = rules;
            for (var rule : rules.rules()) {
                for (var parameter : rule.parameters()) {
                    same = same.with(
                            rule.id(),
                            parameter.name(),
                            parameter.defaultValue().doubleValue());
                }
            }
            assertEquals(List.of(), same.contradictions());
            assertEquals(rules.stamp(), same.stamp());
        }
    }
}
