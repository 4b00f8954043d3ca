package io.github.eccentricrules.examples.benchmarks.contenders;

/**
 * Tells that a rule is broken, and where. What does not apply is {@link #NOWHERE}: a session has no set.
 *
 * @param rule the rule
 * @param exercise the index of the exercise in the session; of one that stands there twice, the first
 * @param set the index of the set in the exercise
 * @param rep the index of the repetition in the set
 */
public record Finding(RuleKey rule, int exercise, int set, int rep) {
    /** The index of a part that the rule does not judge. */
    public static final int NOWHERE = -1;

    static Finding ofSession(RuleKey rule) {
        return new Finding(rule, NOWHERE, NOWHERE, NOWHERE);
    }

    static Finding ofExercise(RuleKey rule, int exercise) {
        return new Finding(rule, exercise, NOWHERE, NOWHERE);
    }

    static Finding ofSet(RuleKey rule, int exercise, int set) {
        return new Finding(rule, exercise, set, NOWHERE);
    }
}
