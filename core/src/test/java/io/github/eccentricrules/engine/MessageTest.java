package io.github.eccentricrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.model.Load;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageTest {
    @Test
    void aGapIsFilledWithAnAmountInItsUnit() {
        Message message = Message.of("x", "Take at least {limit}.").with("limit", new BigDecimal("3.50"), Unit.SECONDS);

        assertEquals("Take at least 3.5 s.", message.toString());
        assertEquals(
                "Mindestens 3,5 s.",
                Language.GERMAN.with(Map.of("x", "Mindestens {limit}.")).say(message));
    }

    @Test
    void aChoiceCountsAsTheLanguageDoes() {
        Message none = Message.of("x", "{number} {number|rep|reps}").with("number", 0);
        Language french = Language.FRENCH.with(Map.of("x", "{number} {number|répétition|répétitions}"));

        assertEquals("0 reps", none.toString());
        assertEquals("0 répétition", french.say(none));
        assertEquals("1 rep", none.with("number", 1).toString());
        assertEquals("2 répétitions", french.say(none.with("number", 2)));
    }

    @Test
    void aChoiceMayDependOnAFact() {
        Message message = Message.of("x", "This set {planned|has|had} 7 reps.");

        assertEquals("This set has 7 reps.", message.with("planned", true).toString());
        assertEquals("This set had 7 reps.", message.with("planned", false).toString());
    }

    @Test
    void aGapWithACapitalBeginsASentence() {
        Message message =
                Message.of("x", "{Muscle} and {muscle}").with("muscle", Message.name("muscle", "hip-flexors"));

        assertEquals("Hip flexors and hip flexors", message.toString());
    }

    @Test
    void aLoadKeepsTheUnitThatItWasGivenIn() {
        Message message = Message.of("x", "{load}");

        assertEquals("242.5 lb", message.with("load", Load.parse("242.5 lb")).toString());
        assertEquals("110 kg", message.with("load", Load.parse("110 kg")).toString());
    }

    @Test
    void wordsAreJoinedAsTheyAreCounted() {
        List<Message> three = List.of(Message.verbatim("a"), Message.verbatim("b"), Message.verbatim("c"));

        assertEquals("a", Message.and(three.subList(0, 1)).toString());
        assertEquals("a and b", Message.and(three.subList(0, 2)).toString());
        assertEquals("a, b and c", Message.and(three).toString());
        assertEquals("a, b or c", Message.or(three).toString());
        assertEquals("a, b, c", Message.list(three).toString());
    }

    @Test
    void thousandsOfWordsAreJoined() {
        List<Message> many = Collections.nCopies(20_000, Message.verbatim("x"));

        assertEquals("x, ".repeat(19_998) + "x and x", Message.and(many).toString());
    }

    @Test
    void bracesOfAUserAreNoGaps() {
        assertEquals("{odd} }name{", Message.verbatim("{odd} }name{").toString());
        assertEquals("my {press}", Message.name("exercise", "my-{press}").toString());
    }

    @Test
    void aGapThatNothingFillsIsSeen() {
        assertEquals(
                "Take {limit} or {more|one|many}.",
                Message.of("x", "Take {limit} or {more|one|many}.").toString());
        assertEquals(
                "{limit|one|many}",
                Message.of("x", "{limit|one|many}")
                        .with("limit", Message.verbatim("words do not choose"))
                        .toString());
    }

    @Test
    void aTextWhoseBracesDoNotFitIsRefused() {
        for (String malformed : List.of("{", "{a", "{}", "{a|b}", "{a|b|c|d}", "{a {b}}", "{|a|b}")) {
            Exception refused = assertThrows(IllegalArgumentException.class, () -> Message.of("x", malformed));
            assertTrue(refused.getMessage().contains("\"" + malformed + "\""), refused::getMessage);
        }
    }

    @Test
    void anArgumentIsOneThing() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Argument(Optional.of(BigDecimal.ONE), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
