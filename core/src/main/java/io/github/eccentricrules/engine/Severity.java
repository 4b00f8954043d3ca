package io.github.eccentricrules.engine;

/** Says what a violation asks the athlete to do; in ascending order. */
public enum Severity {
    /** Nothing to do now; good to know. */
    INFO,
    /** Change something before the next set or session. */
    WARNING,
    /** Do not do this, or stop. */
    ERROR
}
