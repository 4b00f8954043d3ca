package io.github.eccentricrules.examples.spark;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.config.Configuration;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.RuleSetStamp;
import io.github.eccentricrules.rules.RuleSets;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells how to make a rule set. Rules are code and are not shipped; this is, and each task makes its own validator of it.
 *
 * @param name the name of a rule set of the library
 * @param configuration what is set for it in another way
 * @param digest the digest of the rules that the driver made of both
 */
record RuleSource(String name, TreeMap<String, String> configuration, String digest) implements Serializable {
    /**
     * Looks a rule set up and configures it.
     *
     * @param name the name
     * @param configuration keys and values
     * @return the source
     * @throws IllegalArgumentException if there is no such rule set, or the configuration is wrong
     */
    static RuleSource of(String name, Map<String, String> configuration) {
        TreeMap<String, String> settings = new TreeMap<>(configuration);
        return new RuleSource(name, settings, rules(name, settings).stamp().digest());
    }

    private static RuleSet rules(String name, Map<String, String> configuration) {
        return Configuration.of(configuration).applyTo(RuleSets.named(name));
    }

    /**
     * Makes a validator.
     *
     * @return the validator
     * @throws IllegalStateException if the library here has other rules than that of the driver
     */
    Validator validator() {
        Validator validator = Validator.of(rules(name, configuration));
        RuleSetStamp stamp = validator.ruleSet().stamp();
        if (!stamp.digest().equals(digest)) {
            throw new IllegalStateException("the rules here must be those of the driver with digest " + digest
                    + ", was " + stamp.digest() + "; give driver and executors the same version of the library");
        }
        return validator;
    }
}
