package io.github.eccentricrules.remedy;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Violation;

/**
 * Tells what no change of numbers repairs, and what would be needed. Immutable and thread-safe.
 *
 * @param violation the violation, at its place in the original session
 * @param needed what would be needed, a sentence for the athlete as data
 */
public record Remaining(Violation violation, Message needed) {
    /**
     * Creates it.
     *
     * @param violation the violation, at its place in the original session
     * @param needed what would be needed
     * @throws NullPointerException if an argument is null
     */
    public Remaining {
        requireNonNull(violation, "violation");
        requireNonNull(needed, "needed");
    }

    /** {@return the severity, the place and what would be needed, as data} */
    public Message words() {
        return Message.of("repair.remaining", "{severity} {place}: {needed}")
                .with("severity", violation.severity().words())
                .with("place", violation.location().words())
                .with("needed", needed);
    }

    /**
     * Says what would be needed, and where.
     *
     * @param language the language
     * @return a sentence
     */
    public String text(Language language) {
        return language.say(words());
    }

    /** {@return the place and what would be needed, in English, and the rule} */
    @Override
    public String toString() {
        return words() + " [" + violation.rule() + "]";
    }
}
