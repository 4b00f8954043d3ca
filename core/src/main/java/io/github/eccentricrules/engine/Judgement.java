package io.github.eccentricrules.engine;

/** Is what a rule has against a session at a place: it is broken, could not be evaluated, or threw. */
public sealed interface Judgement permits Violation, Gap, Failure {
    /** {@return the id of the rule} */
    String rule();

    /** {@return the place} */
    Location location();
}
