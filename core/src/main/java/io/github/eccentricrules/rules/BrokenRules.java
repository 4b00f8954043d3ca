package io.github.eccentricrules.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the rules of the guideline for negatives that a programme breaks. */
final class BrokenRules {
    private static final int REPS = 6;
    private static final int SETS = 3;
    private static final int SESSIONS = 1;
    /** The most sessions of a week that can lie 72 h apart, week after week. */
    private static final int SESSIONS_WITH_RECOVERY = 2;

    private BrokenRules() {}

    /** Returns those that follow from the numbers of the stages, then those that the table names beside them. */
    static List<String> of(List<Stage> stages, List<String> named) {
        Set<String> broken = new LinkedHashSet<>();
        for (Stage stage : stages) {
            for (Dose dose : stage.doses()) {
                add(broken, "reps-per-set-max", dose.reps().stream().anyMatch(reps -> reps.max() > REPS));
                add(
                        broken,
                        "sets-per-exercise-max",
                        dose.sets().filter(sets -> sets.max() > SETS).isPresent());
            }
            add(
                    broken,
                    "frequency-per-exercise",
                    stage.sessions().filter(number -> number.max() > SESSIONS).isPresent());
            add(
                    broken,
                    RecoveryHours.ID,
                    stage.sessions()
                            .filter(number -> number.max() > SESSIONS_WITH_RECOVERY)
                            .isPresent());
        }
        broken.addAll(named);
        return List.copyOf(broken);
    }

    private static void add(Set<String> broken, String ruleId, boolean isBroken) {
        if (isBroken) {
            broken.add(ruleId);
        }
    }
}
