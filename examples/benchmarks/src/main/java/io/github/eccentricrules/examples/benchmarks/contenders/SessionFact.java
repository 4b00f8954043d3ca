package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;

/**
 * Holds what the rules of a whole session judge.
 *
 * @param warmUpMinutes the time of general warm-up
 * @param rampSets the number of lighter sets before the first negative
 * @param trainingMonths how long the athlete has trained
 */
public record SessionFact(int warmUpMinutes, int rampSets, int trainingMonths) {
    static SessionFact of(LoggedSession session) {
        return new SessionFact(session.warmUpMinutes(), session.rampSets(), session.trainingMonths());
    }

    boolean isWarmUpShort() {
        return warmUpMinutes < Limits.MIN_WARM_UP_MINUTES || rampSets < Limits.MIN_RAMP_SETS;
    }

    boolean isTrainingShort() {
        return trainingMonths < Limits.MIN_TRAINING_MONTHS;
    }

    /**
     * Tells that the session breaks a rule.
     *
     * @param rule the rule
     * @return the finding
     */
    public Finding finding(RuleKey rule) {
        return Finding.ofSession(rule);
    }
}
