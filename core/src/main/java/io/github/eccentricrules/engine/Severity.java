package io.github.eccentricrules.engine;

import java.util.Locale;

/** Says what a violation asks the athlete to do; in ascending order. */
public enum Severity {
    /** Nothing to do now; good to know. */
    INFO,
    /** Change something before the next set or session. */
    WARNING,
    /** Do not do this, or stop. */
    ERROR;

    /** {@return the name in words, which in English is that of the constant} */
    public Message words() {
        return Message.of("severity." + name().toLowerCase(Locale.ROOT), name());
    }
}
