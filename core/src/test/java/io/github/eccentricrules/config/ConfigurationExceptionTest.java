package io.github.eccentricrules.config;

import static io.github.eccentricrules.config.Applied.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.rules.RuleSets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationExceptionTest {
    private static final RuleSet NEGATIVES = RuleSets.negatives();
    private static final RuleSet EVIDENCE = RuleSets.evidence();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reps-per-set-mx.max-reps | 5 | there is no rule \"reps-per-set-mx\"; did you mean reps-per-set-max?",
                "reps-per-set-max | 5 | names no parameter; write it like reps-per-set-max.severity",
                "descent-duration-max.max-decent | 5 | rule descent-duration-max has no parameter \"max-decent\"; did you"
                        + " mean max-descent?",
                "pregnancy.max-reps | 5 | rule pregnancy has no parameter \"max-reps\"; did you mean severity?",
                "sets-per-exercise-max.max-sets@running | 5 | rule sets-per-exercise-max has no parameter"
                        + " \"max-sets@running\"; did you mean max-sets?",
                "cool-down.severity | fatal | is no severity; allowed is off, info, warning, error",
                "cool-down.severity | warnin | is no severity; allowed is off, info, warning, error; did you mean warning?",
                "cool-down.severity | '' | is no severity; allowed is off, info, warning, error",
                "eccentric-tut-session.max-time | 2 hours | is not in the range; allowed is from 1 s to 1800 s",
                "reps-per-set-max.max-reps@tempo | 5.5 | is not in the range; allowed is a whole number from 1 rep to"
                        + " 100 reps",
                "reps-per-set-max.max-reps@tempo | 101 reps | is not in the range; allowed is a whole number from 1 rep"
                        + " to 100 reps",
                "reps-per-set-max.max-reps@tempo | 5 repz | has the unit \"repz\", which is not known; allowed is a whole"
                        + " number from 1 rep to 100 reps; did you mean rep or reps?",
                "rest-between-sets.min-rest | 60 kg | is of another unit than s; allowed is from 0 s to 900 s",
                "protein-intake.min-protein@exercise=negative-dip | 2 | the rule judges whole sessions, so nothing of it"
                        + " can differ by exercise",
                "protein-intake.severity@exercise=negative-dip | off | the rule judges whole sessions, so nothing of it"
                        + " can differ by exercise",
                "reps-per-set-max.max-reps@exercise=negative-dop | 5 | there is no exercise \"negative-dop\" in the"
                        + " catalogue; name one of your own under the key exercises; did you mean negative-dip?",
                "reps-per-set-max.max-reps@exercise= | 5 | there is no exercise \"\" in the catalogue; name one of your"
                        + " own under the key exercises",
                "reps-per-set-max.max-reps@level=expert | 5 | there is no level \"expert\"; did you mean novice or"
                        + " intermediate or advanced?",
                "reps-per-set-max.max-reps@colour=red | 5 | has the layer \"@colour=red\"; write it like"
                        + " @exercise=nordic-hamstring or @level=novice",
                "cool-down.acknowledged | so be it | there is nothing to acknowledge: the rule does not guard life; leave"
                        + " it out",
                "pregnancy.acknowledged | so be it | there is nothing to acknowledge: the rule guards life as it does by"
                        + " default; leave it out",
                "reps-per-set-max.max-reps@level | novice = 4 | names a layer without saying for what; in a properties file,"
                        + " write the = of a key as \\=",
                "exercises | a,,b | holds \"\", which is no id; allowed is ids with commas between them"
            })
    void whatIsWrongIsSaidWithWhatWouldBeRight(String key, String value, String what) {
        assertEquals(List.of(key + " = \"" + value + "\": " + what), problems(EVIDENCE, key, value));
    }

    @Test
    void allProblemsAreInOneException() {
        Map<String, String> texts = Applied.map(
                "reps-per-set-max.max-reps", "0",
                "reps-per-set-mx.max-reps", "5",
                "cool-down.severity", "fatal",
                "descent-duration-max.max-descent@tempo", "3,5 s",
                "eccentric-tut-per-set.max-time-at-all", "20 s",
                "spotter-required.severity", "off",
                "descent-duration-min.min-descent@tempo", "2.5 s");
        ConfigurationException e = assertThrows(
                ConfigurationException.class, () -> Configuration.of(texts).applyTo(EVIDENCE));

        assertEquals(
                List.of(
                        "cool-down.severity",
                        "descent-duration-max.max-descent@tempo",
                        "eccentric-tut-per-set.max-time-at-all",
                        "reps-per-set-max.max-reps",
                        "reps-per-set-mx.max-reps",
                        "spotter-required.severity"),
                e.problems().stream().map(Problem::key).toList());
        assertTrue(e.getMessage().startsWith("6 problems in the configuration:\n- cool-down.severity = \"fatal\": "));
        Problem first = e.problems().get(3);
        assertEquals("0", first.value());
        assertEquals(Optional.of("a whole number from 1 rep to 100 reps"), first.allowed());
        assertEquals(List.of("reps-per-set-max"), e.problems().get(4).near());
    }

    @Test
    void aHostileTextIsShownShortAndHarmless() {
        String key = "\u001b[2J\u202e" + "x".repeat(100_000);

        String problem = problems(NEGATIVES, key, "\u0000\n").get(0);

        assertTrue(problem.startsWith("\\u001b[2J\\u202exxx"), problem);
        assertTrue(problem.contains("… (99905 more) = \"\\u0000\\u000a\""), problem);
        assertTrue(problem.length() < 400, problem);
    }

    @Test
    void anExerciseOfOnesOwnIsNamedByItself() {
        RuleSet rules = Applied.to(
                EVIDENCE,
                "exercises",
                "my row, Maschine 4",
                "descent-duration-min.min-descent@tempo@exercise=Maschine 4",
                "3 s");

        assertEquals("Maschine 4", rules.configuration().get("exercises"));
    }

    @Test
    void nullIsRefusedWithItsKey() {
        Map<String, String> texts = new HashMap<>();
        texts.put("a.b", null);

        assertEquals(
                "a.b",
                assertThrows(NullPointerException.class, () -> Configuration.of(texts))
                        .getMessage());
    }

    @Test
    void aShareInThePlaceOfPercentIsRefusedUnlessItsUnitSaysThatItIsMeant() {
        assertEquals(
                List.of(
                        "load-percent-max.max-percent = \"1.1\": without a unit would be 1.1 %; write 110 %, or 1.1 % with"
                                + " its unit if that is meant; allowed is from 1 % to 300 %"),
                Applied.problems(RuleSets.negatives(), "load-percent-max.max-percent", "1.1"));
        assertEquals(
                1,
                Applied.problems(RuleSets.evidence(), "weekly-progression-load.max-gain", "0.05")
                        .size());
        for (String right : List.of("110", "110 %", "1.1 %")) {
            RuleSet rules = Applied.to(RuleSets.negatives(), "load-percent-max.max-percent", right);
            assertEquals(right.replace(" %", "") + " %", rules.configuration().get("load-percent-max.max-percent"));
        }
    }

    @Test
    void ofManyWrongKeysAllAreToldAndTheFirstHundredWithNearNames() {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            texts.put(String.format(Locale.ROOT, "reps-per-set-mx.max-reps%05d", i), "5");
        }

        ConfigurationException e = assertThrows(
                ConfigurationException.class, () -> Configuration.of(texts).applyTo(NEGATIVES));

        assertEquals(10_000, e.problems().size());
        assertEquals(
                100,
                e.problems().stream()
                        .filter(problem -> problem.near().contains("reps-per-set-max"))
                        .count());
    }
}
