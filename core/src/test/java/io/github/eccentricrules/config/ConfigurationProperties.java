package io.github.eccentricrules.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.rules.RuleSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever the text is, it is applied and reads back, or all that is wrong with it is said. */
class ConfigurationProperties {
    private static final List<RuleSet> RULE_SETS =
            List.of(RuleSets.negatives(), RuleSets.evidence(), RuleSets.protocol("nordic-petersen-2011"));

    @Property(tries = 1_000)
    void anyTextIsAcceptedAndReadsBackOrIsRefusedWithItsProblems(
            @ForAll("ruleSets") RuleSet rules, @ForAll("texts") Map<String, String> texts) {
        Configuration configuration = Configuration.of(texts);
        assertEquals(configuration, Configuration.of(configuration.toMap()));
        RuleSet applied;
        try {
            applied = configuration.applyTo(rules);
        } catch (ConfigurationException e) {
            sees(false);
            assertFalse(e.problems().isEmpty());
            e.problems().forEach(problem -> assertEquals(texts.get(problem.key()), problem.value()));
            assertFalse(e.getMessage().isBlank());
            return;
        }
        sees(true);
        assertReadsBack(rules, applied);
    }

    /** Guards against texts that are all refused, or all accepted. */
    private static void sees(boolean accepted) {
        Statistics.label("accepted").collect(accepted);
        Statistics.label("accepted").coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 5);
            coverage.check(false).percentage(share -> share > 20);
        });
    }

    private static void assertReadsBack(RuleSet rules, RuleSet applied) {
        Configuration printed = Configuration.of(applied);
        RuleSet again = Configuration.of(printed.toMap()).applyTo(rules);
        assertEquals(printed, Configuration.of(again));
        assertEquals(applied.stamp(), again.stamp());
        assertEquals(applied.notices(), again.notices());
        assertEquals(rules.stamp().equals(applied.stamp()), printed.toMap().isEmpty());
        assertEquals(applied.stamp(), Validator.of(applied).ruleSet().stamp());
    }

    @Property(tries = 200)
    void sensibleTextsReadBack(@ForAll("ruleSets") RuleSet rules, @ForAll("sensible") Map<String, String> texts) {
        List<String> keys = new ArrayList<>(texts.keySet());
        RuleSet applied = rules;
        // One by one, so that one that contradicts the others does not stand in the way of all.
        for (String key : keys) {
            try {
                applied = Configuration.of(Map.of(key, texts.getOrDefault(key, "")))
                        .applyTo(applied);
            } catch (ConfigurationException e) {
                assertEquals(key, e.problems().get(0).key());
            }
        }
        assertReadsBack(rules, applied);
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return Arbitraries.of(RULE_SETS);
    }

    @Provide
    Arbitrary<Map<String, String>> texts() {
        Arbitrary<String> keys = Arbitraries.frequencyOf(
                Tuple.of(6, keys()),
                Tuple.of(2, Combinators.combine(keys(), hostile()).as((key, more) -> key + more)),
                Tuple.of(1, hostile()));
        Arbitrary<String> values = Arbitraries.frequencyOf(Tuple.of(6, values()), Tuple.of(2, hostile()));
        return Arbitraries.maps(keys, values).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Map<String, String>> sensible() {
        return Arbitraries.maps(keys(), values()).ofMinSize(1).ofMaxSize(12).map(TreeMap::new);
    }

    private static Arbitrary<String> keys() {
        List<String> names = new ArrayList<>(List.of("exercises"));
        for (RuleSet rules : RULE_SETS) {
            for (RuleInfo<?> rule : rules.rules()) {
                names.add(rule.id() + ".severity");
                names.add(rule.id() + ".acknowledged");
                for (Parameter parameter : rule.parameters()) {
                    names.add(rule.id() + "." + parameter.name());
                    names.add(rule.id() + "." + parameter.family());
                }
            }
        }
        Arbitrary<String> layers = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just("")),
                Tuple.of(1, Arbitraries.of("@exercise=nordic-hamstring", "@exercise=negative-dip")),
                Tuple.of(1, Arbitraries.of("@level=novice", "@level=intermediate", "@level=advanced")),
                Tuple.of(1, Arbitraries.of("@exercise=", "@level=", "@", "@exercise=my-row", "@tempo")));
        return Combinators.combine(Arbitraries.of(names), layers).as((name, layer) -> name + layer);
    }

    private static Arbitrary<String> values() {
        Arbitrary<String> numbers = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 130).map(String::valueOf)),
                Tuple.of(2, Arbitraries.bigDecimals().ofScale(3).map(String::valueOf)),
                Tuple.of(
                        1,
                        Arbitraries.of("1e999999999", "-0", "00", "9".repeat(400), "1.", "1,5", "NaN", "-Infinity")));
        Arbitrary<String> units = Arbitraries.of(
                "",
                "",
                "",
                " s",
                " min",
                " h",
                " days",
                " weeks",
                " months",
                " years",
                " reps",
                " sets",
                " sessions",
                " %",
                " kg",
                " lb",
                " of 10",
                " times body mass",
                " g/kg a day",
                " partners",
                " exercises",
                " furlongs");
        return Arbitraries.frequencyOf(
                Tuple.of(6, Combinators.combine(numbers, units).as((number, unit) -> number + unit)),
                Tuple.of(2, Arbitraries.of("off", "info", "warning", "error", "ERROR", "a reason")),
                Tuple.of(1, Arbitraries.of("PT3.5S", "P2D", "P1Y", "P1M1D", "PT-3S", "P", "PT9223372036854775807H")));
    }

    private static Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars(".@=,-\u0000\n\t \u202e\ud800 1e")
                        .ofMaxLength(20),
                Arbitraries.of("", " ", "null", "@exercise=@level=", "@level=novice@level=novice", "=".repeat(1_000)));
    }
}
