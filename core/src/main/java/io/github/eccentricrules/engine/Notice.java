package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

/**
 * Holds a text that a report carries beside its verdicts, because of what the session is. Immutable and thread-safe.
 *
 * @param topic what it is about, for an app that words or shows it in its own way
 * @param text the text in English
 */
public record Notice(Topic topic, String text) {
    /** What to know about a programme that was studied in patients. */
    public static final Notice REHABILITATION = new Notice(
            Topic.REHABILITATION,
            "Rehabilitation programmes reproduce protocols studied in patients under clinical supervision. Pain rules"
                    + " differ from training; a clinician should choose and follow them.");

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
        /** What a published programme does not state, and is therefore not checked. */
        PROTOCOL,
        /** A rule that guards life, which the rule set leaves out or softens. */
        GUARD_LOWERED
    }

    /**
     * Creates a notice.
     *
     * @param topic what it is about
     * @param text the text
     * @throws NullPointerException if an argument is null
     */
    public Notice {
        requireNonNull(topic, "topic");
        requireNonNull(text, "text");
    }
}
