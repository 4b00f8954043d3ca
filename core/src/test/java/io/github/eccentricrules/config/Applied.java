package io.github.eccentricrules.config;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.eccentricrules.engine.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applies keys and values, one after the other, for tests. */
final class Applied {
    private Applied() {}

    static RuleSet to(RuleSet rules, String... keysAndValues) {
        return Configuration.of(map(keysAndValues)).applyTo(rules);
    }

    static List<String> problems(RuleSet rules, String... keysAndValues) {
        ConfigurationException e = assertThrows(ConfigurationException.class, () -> to(rules, keysAndValues));
        return e.problems().stream().map(Problem::toString).toList();
    }

    static Map<String, String> map(String... keysAndValues) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
