package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.config.Configuration;
import io.github.eccentricrules.config.ConfigurationException;
import io.github.eccentricrules.engine.RuleSet;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/**
 * Holds what a properties file in UTF-8 sets.
 *
 * @param file the name of the file
 * @param configuration what it sets
 */
record ConfigFile(String file, Configuration configuration) {
    /**
     * Reads a file.
     *
     * @param file the name of the file
     * @return what it sets
     * @throws BadInput if the file cannot be read
     */
    static ConfigFile read(String file) {
        try {
            return new ConfigFile(file, Configuration.of(texts(TextFile.read(Path.of(file)))));
        } catch (BadInput e) {
            throw new BadInput(file + ": " + e.text());
        } catch (InvalidPathException e) {
            throw new BadInput("\"" + file + "\" is no path");
        }
    }

    /**
     * Sets what the file says.
     *
     * @param ruleSet the rule set
     * @return the rule set as it is configured
     * @throws BadInput with all that is wrong with the settings for this rule set
     */
    RuleSet applyTo(RuleSet ruleSet) {
        try {
            return configuration.applyTo(ruleSet);
        } catch (ConfigurationException e) {
            throw new BadInput(file + ": for the rule set " + ruleSet.stamp().name() + ", " + e.getMessage());
        }
    }

    private static Map<String, String> texts(String text) {
        Once properties = new Once();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw new BadInput("is no properties file (" + e.getMessage() + ")");
        }
        if (!properties.twice.isEmpty()) {
            throw new BadInput("sets twice: " + String.join(", ", properties.twice) + "; leave out one of them");
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    /** Notes keys that stand twice, of which the last would win without a word. */
    private static final class Once extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient TreeSet<String> twice = new TreeSet<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            Object before = super.put(key, value);
            if (before != null) {
                twice.add(String.valueOf(key));
            }
            return before;
        }
    }
}
