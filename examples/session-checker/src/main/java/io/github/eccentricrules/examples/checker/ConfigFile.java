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

/** Reads a properties file in UTF-8 and applies it to a rule set. */
final class ConfigFile {
    private ConfigFile() {}

    /**
     * Applies a file.
     *
     * @param ruleSet the rule set
     * @param file the name of the file
     * @return the rule set as it is configured
     * @throws BadInput if the file cannot be read, or with all that is wrong with its settings
     */
    static RuleSet apply(RuleSet ruleSet, String file) {
        try {
            return Configuration.of(read(TextFile.read(Path.of(file)))).applyTo(ruleSet);
        } catch (ConfigurationException | BadInput e) {
            throw new BadInput(file + ": " + (e instanceof BadInput bad ? bad.text() : e.getMessage()));
        } catch (InvalidPathException e) {
            throw new BadInput("\"" + file + "\" is no path");
        }
    }

    private static Map<String, String> read(String text) {
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
