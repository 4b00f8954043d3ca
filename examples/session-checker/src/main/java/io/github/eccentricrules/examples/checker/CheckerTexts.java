package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Adds to a language what this program says beside the reports: their headings and digests. English stands in the code. */
final class CheckerTexts {
    private CheckerTexts() {}

    static Language in(Language language) {
        return language.equals(Language.ENGLISH) ? language : language.with(read(language.tag()));
    }

    static Map<String, String> read(String tag) {
        Properties properties = new Properties();
        try (InputStream file = CheckerTexts.class.getResourceAsStream("texts_" + tag + ".properties")) {
            if (file == null) {
                return Map.of();
            }
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
