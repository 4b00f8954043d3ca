package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Names a waiver that concerns a session and accepts nothing in it, so that somebody takes it back or renews it. Immutable
 * and thread-safe.
 *
 * <p>A waiver concerns a session if it is for its athlete or for everybody, and the session has its exercise. One that
 * holds no longer is expired. One that holds is unused if its rules were judged in this session and found nothing that it
 * accepts. As long as one of them is silenced, or could not be evaluated or failed in its exercise, nobody knows; and
 * where none of them had anything to judge, it is not put to the test.
 *
 * @param waiver the waiver
 * @param expired whether it holds no longer on the day of the session; otherwise it is unused
 */
public record IdleWaiver(Waiver waiver, boolean expired) {
    static final Comparator<IdleWaiver> ORDER = Comparator.comparing(IdleWaiver::waiver);

    /**
     * Names a waiver.
     *
     * @param waiver the waiver
     * @param expired whether it holds no longer
     * @throws NullPointerException if the waiver is null
     */
    public IdleWaiver {
        requireNonNull(waiver, "waiver");
    }

    Message words() {
        Message words = expired
                ? Message.of("waiver.expired", "This waiver has expired: {waiver}")
                : Message.of("waiver.unused", "This waiver accepts nothing here: {waiver}");
        return words.with("waiver", waiver.words());
    }

    /**
     * Names the waiver and says what is to be said of it.
     *
     * @param language the language
     * @return a sentence
     */
    public String text(Language language) {
        return language.say(words());
    }

    /** {@return the waiver, and what is to be said of it} */
    @Override
    public String toString() {
        return words().toString();
    }
}
