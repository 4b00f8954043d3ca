package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.testing.RuleCase;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds every text of every language to the English one: none is missing, none too many, none with other gaps. */
class TranslationsTest {
    private static final Path TEXTS = Path.of("src/main/resources/io/github/eccentricrules/engine");
    private static final int FEWEST = 250;
    private static final List<String> LOCALES = List.of(
            "en-US",
            "es-ES",
            "fr-FR",
            "de-DE",
            "pt-BR",
            "tr-TR",
            "ar-EG-u-nu-arab",
            "th-TH-u-ca-buddhist",
            "hi-IN",
            "ja-JP");

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "de", "pt"})
    void everyTextIsTranslatedAndNoOther(String tag) throws IOException {
        Map<String, String> english = EnglishTexts.all();
        assertTrue(english.size() > FEWEST, () -> "only " + english.size() + " texts were found");

        assertEquals(
                String.join("\n", english.keySet()),
                texts(tag).keySet().stream()
                        .filter(key -> !key.startsWith("exercise."))
                        .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "de", "pt"})
    void aTranslationFillsTheGapsOfTheEnglishTextAndNoOthers(String tag) throws IOException {
        List<String> differing = new ArrayList<>();
        Map<String, String> texts = texts(tag);
        EnglishTexts.all().forEach((key, text) -> {
            if (!gaps(text).equals(gaps(texts.getOrDefault(key, "")))) {
                differing.add(key + ": " + gaps(text) + " but " + gaps(texts.getOrDefault(key, "")));
            }
        });

        assertEquals(List.of(), differing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "de", "pt"})
    void everyExerciseOfTheCatalogueHasAName(String tag) throws IOException {
        Set<String> names = texts(tag).keySet().stream()
                .filter(key -> key.startsWith("exercise."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                Exercise.catalogue().stream()
                        .map(exercise -> "exercise." + exercise.id())
                        .collect(Collectors.toCollection(TreeSet::new)),
                names);
    }

    @Test
    void everyCaseSaysTheSameWordsInEveryLocaleAndNoGapIsLeft() {
        String expected = everythingSaid();
        assertFalse(Pattern.compile("\\{\\w+[|}]").matcher(expected).find(), () -> expected);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : LOCALES) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertEquals(expected, everythingSaid(), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void everyViolationOfACaseIsSaidInTheLanguageAndNotInEnglish(Language language) {
        for (Violation violation : violations()) {
            assertNotEquals(violation.message(), violation.message(language), violation.rule());
        }
    }

    private static List<Language> foreign() {
        return Language.all().stream()
                .filter(language -> !language.equals(Language.ENGLISH))
                .toList();
    }

    private static String everythingSaid() {
        StringBuilder said = new StringBuilder();
        for (Report report : reports()) {
            for (Language language : Language.all()) {
                said.append(report.text(language)).append('\n');
            }
        }
        return said.toString();
    }

    private static List<Violation> violations() {
        return reports().stream()
                .flatMap(report -> report.violations().stream())
                .toList();
    }

    private static List<Report> reports() {
        List<Report> reports = Catalogue.ids().stream()
                .flatMap(id -> Catalogue.cases(id).orElseThrow().stream())
                .flatMap(one -> one.given().stream())
                .map(given -> given.report())
                .toList();
        assertTrue(reports.size() > Catalogue.ids().size() * RuleCase.Kind.values().length / 2, "too few cases");
        return reports;
    }

    private static Map<String, String> texts(String tag) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(TEXTS.resolve("texts_" + tag + ".properties"))) {
            texts.load(file);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, texts::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static Set<String> gaps(String text) {
        return Pattern.compile("\\{(\\w+)")
                .matcher(text)
                .results()
                .map(gap -> gap.group(1).substring(0, 1).toLowerCase(Locale.ROOT)
                        + gap.group(1).substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
