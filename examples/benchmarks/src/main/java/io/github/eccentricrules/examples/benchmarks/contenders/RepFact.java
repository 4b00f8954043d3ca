package io.github.eccentricrules.examples.benchmarks.contenders;

/**
 * Holds what the rules of a repetition judge.
 *
 * @param exercise the index of its exercise
 * @param set the index of its set in the exercise
 * @param rep its index in the set
 * @param descentSeconds the time of lowering
 */
public record RepFact(int exercise, int set, int rep, double descentSeconds) {
    boolean isDescentWrong() {
        return descentSeconds < Limits.MIN_DESCENT_SECONDS || descentSeconds > Limits.MAX_DESCENT_SECONDS;
    }

    /**
     * Tells that the repetition breaks a rule.
     *
     * @param rule the rule
     * @return the finding
     */
    public Finding finding(RuleKey rule) {
        return new Finding(rule, exercise, set, rep);
    }
}
