package io.github.eccentricrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static final Message HELLO = Message.of("hello", "Hello {name}.").with("name", Message.verbatim("Ana"));

    @Test
    void aLanguageIsFoundByItsTagWhateverTheCountry() {
        assertSame(Language.PORTUGUESE, Language.of("pt"));
        assertSame(Language.PORTUGUESE, Language.of("pt-BR"));
        assertSame(Language.SPANISH, Language.of("ES_mx"));
        assertEquals(Optional.empty(), Language.find("est"));
        assertEquals(Optional.empty(), Language.find(""));
    }

    @Test
    void anUnknownLanguageIsRefusedWithThoseThatThereAre() {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> Language.of("it"));

        assertEquals("language must be one of en, es, fr, de, pt, was \"it\"", refused.getMessage());
    }

    @Test
    void aMissingTextIsSaidInEnglish() {
        for (Language language : Language.all()) {
            assertEquals("Hello Ana.", language.say(HELLO));
        }
    }

    @Test
    void anAppPutsItsOwnWords() {
        Language own = Language.ENGLISH.with(Map.of("hello", "Hi, {name}!"));

        assertEquals("Hi, Ana!", own.say(HELLO));
        assertEquals("Hello Ana.", Language.ENGLISH.say(HELLO));
        assertTrue(own.has("hello"));
    }

    @Test
    void aMalformedTextIsRefusedWithItsKey() {
        Exception refused = assertThrows(
                IllegalArgumentException.class, () -> Language.GERMAN.with(Map.of("hello", "Hallo {name.")));

        assertTrue(refused.getMessage().contains("hello"), refused::getMessage);
    }

    @Test
    void numbersHaveTheDecimalMarkAndTheUnitOfTheLanguage() {
        Message pause = Message.of("x", "{pause}").with("pause", new BigDecimal("1.5"), Unit.DAYS);

        assertEquals("1.5 days", Language.ENGLISH.say(pause));
        assertEquals("1,5 días", own(Language.SPANISH).say(pause));
        assertEquals("1,5 jour", own(Language.FRENCH).say(pause));
        assertEquals("1,5 Tage", own(Language.GERMAN).say(pause));
        assertEquals("1,5 dia", own(Language.PORTUGUESE).say(pause));
    }

    @Test
    void aSentenceThatIsNotTranslatedIsEnglishAsAWhole() {
        Message sentence = Message.of("hello", "Rest for {pause} after the {exercise}.")
                .with("pause", new BigDecimal("1.5"), Unit.DAYS)
                .with("exercise", Message.name("exercise", "barbell-bench-press"));

        for (Language language : Language.all()) {
            assertEquals("Rest for 1.5 days after the barbell bench press.", language.say(sentence));
            assertEquals(
                    "Rest for 1.5 days after the barbell bench press.",
                    language.with(Map.of("other", "{pause}")).say(sentence));
        }
    }

    @Test
    void aTextOfTheLibraryWithAGapThatNothingFillsIsRefusedInEveryLanguage() {
        for (Language language : Language.all()) {
            for (String key : new String[] {"reps-per-set-max", "report.set", "spotter-required.nobody"}) {
                Exception refused = assertThrows(
                        IllegalArgumentException.class, () -> language.with(Map.of(key, "{limt} at most")), key);

                assertTrue(refused.getMessage().contains(key + " must have no gap that nothing fills, had limt"), key);
            }
            assertThrows(IllegalArgumentException.class, () -> language.with(Map.of("report.set", "{exercise}")));
            assertThrows(
                    IllegalArgumentException.class, () -> language.with(Map.of("own-rule.checks", "Keep to {limit}.")));
        }
    }

    @Test
    void aTextOfARuleMayUseWhatTheEngineFillsAndLeaveGapsOut() {
        assertTrue(Language.GERMAN
                .with(Map.of("reps-per-set-max", "{Exercise}: weniger, {limit}!", "own-rule", "{anything}"))
                .has("own-rule"));
    }

    @Test
    void aGapOfTheWrongKindIsOpen() {
        Message said = Message.of("x", "{planned|is|was} {measured}")
                .with("planned", true)
                .with("measured", 3);

        assertEquals(
                Set.of("planned"),
                Language.SPANISH.with(Map.of("x", "{planned} {measured}")).openGaps(said));
        assertEquals(Set.of(), Language.SPANISH.openGaps(said));
    }

    private static Language own(Language language) {
        return language.with(Map.of("x", "{pause}"));
    }
}
