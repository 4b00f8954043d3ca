package io.github.eccentricrules.rules;

import java.util.List;
import java.util.function.Predicate;

/**
 * Pairs what the table of a programme may state with the rules of {@code evidence} in whose place that stands. A rule
 * is left out only where the table states in every week what takes its place; where it does not, the rule still judges.
 *
 * @param stated what a table states, such as {@code "the number of sets"}
 * @param isStated whether the table of a programme states it
 * @param ruleIds the ids of the rules that are left out then
 */
record Replacement(String stated, Predicate<Protocol> isStated, List<String> ruleIds) {
    static final List<Replacement> ALL = List.of(
            replaces(
                    "the repetitions of each set",
                    everyDose(dose -> !dose.reps().isEmpty()),
                    "reps-per-set-max",
                    "eccentric-tut-per-set"),
            // So many repetitions as some sessions have would not fit into the sets of the rule.
            replaces(
                    "the number of sets, or the repetitions of a session",
                    everyDose(dose -> dose.sets().isPresent() || dose.total().isPresent()),
                    "sets-per-exercise-max"),
            replaces(
                    "sets and repetitions, or the repetitions of a session",
                    everyDose(dose -> dose.totalReps().isPresent()),
                    "eccentric-tut-session",
                    "eccentric-reps-session-cap",
                    "overload-exercises-per-muscle",
                    "flywheel-dose"),
            replaces(
                    "the sessions a week",
                    protocol -> protocol.stages().stream()
                            .allMatch(stage -> stage.sessions().isPresent()),
                    "frequency-per-exercise",
                    "recovery-hours",
                    "weekly-progression-volume",
                    "block-length",
                    "interference-48h"),
            replaces(
                    "the time of lowering in seconds",
                    protocol -> protocol.descent().isPresent()
                            || protocol.notation().isPresent(),
                    "descent-duration-min",
                    "descent-duration-max"),
            replaces(
                    "the load, in words or percent",
                    protocol ->
                            protocol.load().isPresent() || protocol.intensity().isPresent(),
                    "load-percent-min",
                    "weekly-progression-load",
                    "two-up-one-down-load",
                    "ael-load-split",
                    "introduction-ladder"),
            replaces("the rest between sets", protocol -> protocol.rest().isPresent(), "rest-between-sets"),
            // Where and for which goal negatives stand is a matter of choice, which the programme has made.
            replaces(
                    "anything (these are matters of choice, not of harm)",
                    protocol -> true,
                    "negatives-placement",
                    "goal-first-order",
                    "plateau-indication"));

    /** Returns the ids of the rules in whose place a programme stands. */
    static List<String> of(Protocol protocol) {
        return ALL.stream()
                .filter(replacement -> replacement.isStated().test(protocol))
                .flatMap(replacement -> replacement.ruleIds().stream())
                .toList();
    }

    private static Replacement replaces(String stated, Predicate<Protocol> isStated, String... ruleIds) {
        return new Replacement(stated, isStated, List.of(ruleIds));
    }

    private static Predicate<Protocol> everyDose(Predicate<Dose> states) {
        return protocol -> protocol.stages().stream()
                .allMatch(stage -> stage.doses().stream().allMatch(states));
    }
}
