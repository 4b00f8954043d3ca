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

    /**
     * Says what would be needed.
     *
     * @param language the language
     * @return a sentence
     */
    public String text(Language language) {
        return language.say(needed);
    }

    /** {@return the place, what would be needed, and the rule} */
    @Override
    public String toString() {
        return violation.severity() + " " + violation.location() + ": " + needed + " [" + violation.rule() + "]";
    }
}
