package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

/**
 * Holds a text that a report carries beside its verdicts, because of what the session is. Immutable and thread-safe.
 *
 * @param topic what it is about, for an app that words or shows it in its own way
 * @param text the text in English
 * @param words the text as data, for other languages
 */
public record Notice(Topic topic, String text, Message words) {
    /** What to know about a programme that was studied in patients. */
    public static final Notice REHABILITATION = of(
            Topic.REHABILITATION,
            Message.of(
                    "notice.rehabilitation",
                    "Rehabilitation programmes reproduce protocols studied in patients under clinical supervision. Pain"
                            + " rules differ from training; a clinician should choose and follow them."));

    /** Names what a notice is about. */
    public enum Topic {
        /** What the library is and is not; on every report. */
        GENERAL,
        /** A load above what can be lifted. */
        OVERLOAD,
        /** Eccentric work that is new, or was long interrupted. */
        FIRST_EXPOSURE,
        /** Signs that ask for medical care. */
        RED_FLAGS,
        /** When to ask a doctor first. */
        CLEARANCE,
        /** Athletes under 18. */
        MINORS,
        /** Programmes that were studied in patients. */
        REHABILITATION,
        /** What rules are missing, or weaker than they are meant to be. */
        RULES,
        /** What a published programme does not state, and is therefore not checked. */
        PROTOCOL,
        /** A rule that guards life, which the rule set leaves out or softens. */
        GUARD_LOWERED
    }

    /**
     * Creates a notice.
     *
     * @param topic what it is about
     * @param text the text in English
     * @param words the text as data
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the text is not what the words say in English
     */
    public Notice {
        requireNonNull(topic, "topic");
        String said = requireNonNull(words, "words").toString();
        if (!requireNonNull(text, "text").equals(said)) {
            throw new IllegalArgumentException("text must be \"" + said + "\" as the words say, was \"" + text + "\"");
        }
    }

    /**
     * Creates a notice.
     *
     * @param topic what it is about
     * @param words the text as data
     * @return the notice
     */
    public static Notice of(Topic topic, Message words) {
        return new Notice(topic, words.toString(), words);
    }

    /** Tells whether it says that verdicts are missing, or milder than they are meant to be. */
    boolean limitsVerdicts() {
        return topic == Topic.GUARD_LOWERED || topic == Topic.RULES;
    }

    /**
     * Says the text.
     *
     * @param language the language
     * @return the text
     */
    public String text(Language language) {
        return language.say(words);
    }
}
