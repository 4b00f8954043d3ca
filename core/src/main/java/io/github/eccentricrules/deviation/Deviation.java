package io.github.eccentricrules.deviation;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Message;
import java.util.Optional;

/**
 * Tells one thing that was done otherwise than planned, or of which nobody knows whether it was. Immutable and thread-safe.
 *
 * @param kind what became of it
 * @param planned the place in the plan; absent for what the plan does not have
 * @param performed the place in the record; absent for what the record does not have
 * @param field the field as JSON names it, with what it is part of, such as {@code set.load} or {@code rep.descent}
 * @param plannedValue the value in the plan as text; absent if it has none
 * @param performedValue the value in the record as text; absent if it has none
 * @param message the deviation in a sentence, in English
 * @param words the sentence as data, for other languages
 */
public record Deviation(
        Kind kind,
        Optional<Location> planned,
        Optional<Location> performed,
        String field,
        Optional<String> plannedValue,
        Optional<String> performedValue,
        String message,
        Message words) {
    /** Names what became of what was planned. */
    public enum Kind {
        /** It was planned and not done. */
        LEFT_OUT,
        /** It was done and not planned. */
        ADDED,
        /** It was done in another order. */
        MOVED,
        /** It was done otherwise. */
        CHANGED,
        /** The plan or the record does not say, so it is no difference. */
        NOT_KNOWN
    }

    /**
     * Creates a deviation.
     *
     * @param kind what became of it
     * @param planned the place in the plan
     * @param performed the place in the record
     * @param field the field as JSON names it
     * @param plannedValue the value in the plan as text
     * @param performedValue the value in the record as text
     * @param message the deviation in a sentence, in English
     * @param words the sentence as data
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no place, or the message is not what the words say in English
     */
    public Deviation {
        requireNonNull(kind, "kind");
        requireNonNull(field, "field");
        requireNonNull(plannedValue, "plannedValue");
        requireNonNull(performedValue, "performedValue");
        if (requireNonNull(planned, "planned").isEmpty()
                && requireNonNull(performed, "performed").isEmpty()) {
            throw new IllegalArgumentException("planned or performed must be a place, both were absent");
        }
        String said = requireNonNull(words, "words").toString();
        if (!requireNonNull(message, "message").equals(said)) {
            throw new IllegalArgumentException(
                    "message must be \"" + said + "\" as the words say, was \"" + message + "\"");
        }
    }

    /**
     * Says what is different.
     *
     * @param language the language
     * @return a sentence
     */
    public String message(Language language) {
        return language.say(words);
    }

    /** {@return the place and the sentence, in one line} */
    @Override
    public String toString() {
        return performed.or(() -> planned).orElseThrow() + ": " + message;
    }
}
