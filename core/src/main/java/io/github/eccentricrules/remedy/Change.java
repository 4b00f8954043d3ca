package io.github.eccentricrules.remedy;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.model.Phase;
import java.util.List;

/**
 * Tells one thing that is changed in a session so that it breaks fewer rules. Without it a rule would be broken again.
 * Immutable and thread-safe.
 *
 * @param place where it is changed, in the original session
 * @param field what is changed
 * @param from what it was, in English such as {@code "2 s"}, {@code "8 reps"}, {@code "242.5 lb"}
 * @param to what it becomes, in the same unit
 * @param rules the ids of the rules that ask for it, in their order
 * @param phase whether it is a plan that changes, or a record that would have been better so
 * @param passes whether nothing from a warning on is left in, at or around what is changed once the session is repaired
 */
public record Change(
        Location place, Field field, Message from, Message to, List<String> rules, Phase phase, boolean passes) {
    /**
     * Creates a change.
     *
     * @param place where it is changed, in the original session
     * @param field what is changed
     * @param from what it was, with its unit
     * @param to what it becomes, in the same unit
     * @param rules the ids of the rules that ask for it
     * @param phase whether it is a plan that changes, or a record that would have been better so
     * @param passes whether nothing from a warning on is left in, at or around what is changed once the session is repaired
     * @throws NullPointerException if an argument is null
     */
    public Change {
        requireNonNull(place, "place");
        requireNonNull(field, "field");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        rules = requireNonNull(rules, "rules").stream().sorted().toList();
        requireNonNull(phase, "phase");
    }

    /** {@return the change in a sentence, as data} */
    public Message words() {
        return field.template(phase == Phase.PLANNED, passes)
                .with("place", place.words())
                .with("from", from)
                .with("to", to)
                .with("rules", Message.verbatim(String.join(", ", rules)));
    }

    /**
     * Says the change.
     *
     * @param language the language
     * @return a sentence
     */
    public String text(Language language) {
        return language.say(words());
    }

    /** {@return the change in an English sentence, with the rules that ask for it} */
    @Override
    public String toString() {
        return words() + " [" + String.join(", ", rules) + "]";
    }
}
