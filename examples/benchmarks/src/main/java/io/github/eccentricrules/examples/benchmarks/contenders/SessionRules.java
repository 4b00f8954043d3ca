package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedExercise;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedRep;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSet;
import java.util.List;

/** Finds what is broken in a whole session, rule by rule, for a rule engine that is to do no more than call the rules. */
final class SessionRules {
    /** Goes through a session for one rule. */
    interface SessionRule {
        void find(CheckRequest request, List<Finding> findings);
    }

    private interface SetRule {
        void find(LoggedExercise exercise, LoggedSet set, int exerciseIndex, int setIndex, List<Finding> findings);
    }

    private SessionRules() {}

    static SessionRule of(RuleKey rule) {
        return switch (rule) {
            case TRAINING ->
                (request, findings) -> {
                    if (request.session().trainingMonths() < Limits.MIN_TRAINING_MONTHS) {
                        findings.add(Finding.ofSession(rule));
                    }
                };
            case WARM_UP ->
                (request, findings) -> {
                    if (SessionFact.of(request.session()).isWarmUpShort()) {
                        findings.add(Finding.ofSession(rule));
                    }
                };
            case SETS ->
                (request, findings) -> request.distinct().forEach(fact -> {
                    if (fact.hasTooManySets()) {
                        findings.add(fact.finding(rule));
                    }
                });
            case FREQUENCY ->
                (request, findings) -> request.distinct().forEach(fact -> {
                    if (fact.trained()) {
                        findings.add(fact.finding(rule));
                    }
                });
            case LOAD ->
                eachSet((exercise, set, exerciseIndex, setIndex, findings) -> {
                    if (Limits.isTooHeavy(set.loadKilograms(), exercise.oneRepMaxKilograms())) {
                        findings.add(Finding.ofSet(rule, exerciseIndex, setIndex));
                    }
                });
            case SPOTTER ->
                eachSet((exercise, set, exerciseIndex, setIndex, findings) -> {
                    if (set.spotters() < Limits.MIN_SPOTTERS) {
                        findings.add(Finding.ofSet(rule, exerciseIndex, setIndex));
                    }
                });
            case REPS ->
                eachSet((exercise, set, exerciseIndex, setIndex, findings) -> {
                    if (set.reps().size() > Limits.MAX_REPS) {
                        findings.add(Finding.ofSet(rule, exerciseIndex, setIndex));
                    }
                });
            case DESCENT ->
                eachSet((exercise, set, exerciseIndex, setIndex, findings) -> {
                    List<LoggedRep> reps = set.reps();
                    for (int repIndex = 0; repIndex < reps.size(); repIndex++) {
                        double descent = reps.get(repIndex).descentSeconds();
                        if (descent < Limits.MIN_DESCENT_SECONDS || descent > Limits.MAX_DESCENT_SECONDS) {
                            findings.add(new Finding(rule, exerciseIndex, setIndex, repIndex));
                        }
                    }
                });
        };
    }

    private static SessionRule eachSet(SetRule rule) {
        return (request, findings) -> {
            List<LoggedExercise> exercises = request.session().exercises();
            for (int exerciseIndex = 0; exerciseIndex < exercises.size(); exerciseIndex++) {
                LoggedExercise exercise = exercises.get(exerciseIndex);
                for (int setIndex = 0; setIndex < exercise.sets().size(); setIndex++) {
                    rule.find(exercise, exercise.sets().get(setIndex), exerciseIndex, setIndex, findings);
                }
            }
        };
    }
}
