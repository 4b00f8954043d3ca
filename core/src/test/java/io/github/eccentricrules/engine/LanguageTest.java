package io.github.eccentricrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
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
        assertEquals("1,5 días", Language.SPANISH.say(pause));
        assertEquals("1,5 jour", Language.FRENCH.say(pause));
        assertEquals("1,5 Tage", Language.GERMAN.say(pause));
        assertEquals("1,5 dia", Language.PORTUGUESE.say(pause));
    }
}
