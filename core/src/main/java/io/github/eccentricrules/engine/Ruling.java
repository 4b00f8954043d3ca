package io.github.eccentricrules.engine;

import java.util.Locale;

/** Says what a rule set makes of the violations of a rule: leaves them out, or gives all of them one severity. */
enum Ruling {
    OFF,
    INFO,
    WARNING,
    ERROR;

    static Ruling of(Severity severity) {
        return valueOf(severity.name());
    }

    /** Tells whether violations count for less than the errors that they may be. */
    boolean isBelowError() {
        return this != ERROR;
    }

    Outcome of(Outcome outcome) {
        if (this == OFF) {
            return Outcome.notApplicable();
        }
        return outcome instanceof Outcome.Violated violated ? violated.as(Severity.valueOf(name())) : outcome;
    }

    /** {@return the name in lower case} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
