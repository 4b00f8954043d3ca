package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is taken away from a session can make less known, never more. */
@Domain(RandomTraining.class)
class OneDatumLessProperties {
    private static final Set<String> OF_LOAD = Set.of("load-percent-max", "isometric-hold", "concentric-return-plan");
    private static final Set<String> OF_DESCENT =
            Set.of("descent-duration-min", "descent-duration-max", "uncontrolled-descent");
    private static final Set<String> OF_HISTORY =
            Set.of("frequency-per-exercise", "recovery-hours", "plateau-indication", "negatives-placement");

    /** The rules that look at a datum. All others must not notice that it is gone. */
    private static final Map<String, Set<String>> USERS = Map.ofEntries(
            Map.entry("history", OF_HISTORY),
            Map.entry("session.id", OF_HISTORY),
            Map.entry(
                    "session.athlete",
                    Set.of(
                            "training-status-min",
                            "protein-intake",
                            "load-percent-max",
                            "isometric-hold",
                            "plateau-indication")),
            Map.entry("session.athlete.bodyMass", Set.of("load-percent-max", "isometric-hold", "plateau-indication")),
            Map.entry("session.athlete.trainingMonths", Set.of("training-status-min")),
            Map.entry("session.athlete.proteinGramsPerKilogram", Set.of("protein-intake")),
            Map.entry("session.warmUp", Set.of("warm-up-first")),
            Map.entry("session.exercises.oneRepMax", OF_LOAD),
            Map.entry("session.exercises.exercise.primaryMuscles", Set.of("recovery-hours")),
            Map.entry("session.exercises.exercise.allowedMethods", Set.of("exercise-suitability")),
            Map.entry(
                    "session.exercises.exercise.equipment",
                    union(OF_LOAD, Set.of("exercise-suitability", "plateau-indication"))),
            Map.entry("session.exercises.sets.side", Set.of("sets-per-exercise-max")),
            Map.entry("session.exercises.sets.load", OF_LOAD),
            Map.entry("session.exercises.sets.liftedLoad", Set.of("concentric-return-plan")),
            Map.entry("session.exercises.sets.safetyCatches", Set.of("concentric-return-plan")),
            Map.entry("session.exercises.sets.returnMethod", Set.of("concentric-return-plan")),
            Map.entry(
                    "session.exercises.sets.spotters",
                    Set.of(
                            "spotter-required",
                            "spotter-attentive",
                            "partner-added-load",
                            "isometric-hold",
                            "concentric-return-plan")),
            Map.entry("session.exercises.sets.spotters.attentive", Set.of("spotter-attentive")),
            Map.entry("session.exercises.sets.tempo", OF_DESCENT),
            Map.entry("session.exercises.sets.reps", union(OF_DESCENT, Set.of("reps-per-set-max"))),
            Map.entry("session.exercises.sets.reps.descent", OF_DESCENT),
            Map.entry("session.exercises.sets.reps.dropped", Set.of("uncontrolled-descent")));

    /** The rules to which it says something that a datum is absent. To all others it is unknown then. */
    private static final Map<String, Set<String>> KNOWN_BY_ABSENCE = Map.ofEntries(
            // A plan without spotters or a return method has none. By the literature one rule speaks of a set with
            // nobody, and one of a load that nothing returns; these leave such a set alone.
            Map.entry(
                    "session.exercises.sets.spotters",
                    Set.of("spotter-attentive", "spotter-count", "spotter-strength")),
            Map.entry("session.exercises.sets.returnMethod", Set.of("load-release-equipment", "spotter-strength")),
            // Both limbs together are balanced.
            Map.entry("session.exercises.sets.side", Set.of("bilateral-balance")),
            // What is done with nobody knows what moves no body mass.
            Map.entry(
                    "session.exercises.exercise.equipment",
                    Set.of("load-percent-max", "spotter-strength", "two-up-one-down-load")),
            // The one-repetition maximum is what a load is measured by then.
            Map.entry("session.exercises.eccentricMax", Set.of("load-percent-max")),
            // Releasers take off what cannot be lifted, unless the set says that they leave more.
            Map.entry("session.exercises.sets.liftedLoad", Set.of("concentric-return-plan")),
            // Body mass without a load has no weight added to it.
            Map.entry(
                    "session.exercises.sets.load",
                    Set.of(
                            "load-percent-max",
                            "concentric-return-plan",
                            "spotter-strength",
                            "weekly-progression-load")),
            // Without an id a session is another one than that of the same id in the history.
            Map.entry("session.id", union(OF_HISTORY, Set.of("reintroduction-after-layoff"))),
            // Reported where it happened: no report is no such set.
            Map.entry("session.exercises.sets.toFailure", Set.of("goal-first-order", "pre-fatigue-failure")));

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aRuleDoesNotNoticeThatADatumIsGoneWhichItDoesNotUse(@ForAll Given given) {
        Report before = given.report();
        for (Removal<Given> removal : Removal.of(given)) {
            Set<String> users = USERS.getOrDefault(removal.path(), Set.of());
            assertNotEquals(given, removal.result(), removal.path());
            Report after = removal.result().report();
            String gone = "without " + removal.path();
            same(before.violations(), after.violations(), Violation::rule, users, gone);
            same(before.notEvaluated(), after.notEvaluated(), Gap::rule, users, gone);
            same(before.passed(), after.passed(), Function.identity(), users, gone);
            same(before.notApplicable(), after.notApplicable(), Function.identity(), users, gone);
            assertEquals(List.of(), after.failures(), gone);
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatWasUnknownIsNoPassWhenLessIsKnown(@ForAll Given given) {
        for (RuleSet rules : List.of(RuleSets.negatives(), RuleSets.evidence())) {
            Set<String> unknown = rules(given.report(rules).notEvaluated(), Gap::rule);
            for (Removal<Given> removal : Removal.of(given)) {
                Set<String> passed =
                        new TreeSet<>(removal.result().report(rules).passed());
                passed.retainAll(unknown);
                if (absenceIsKnowledge(given, removal.path(), rules)) {
                    passed.removeAll(KNOWN_BY_ABSENCE.getOrDefault(removal.path(), Set.of()));
                }
                assertEquals(Set.of(), passed, rules + " without " + removal.path());
            }
        }
    }

    private static boolean absenceIsKnowledge(Given given, String path, RuleSet rules) {
        return switch (path) {
            case "session.exercises.sets.spotters", "session.exercises.sets.returnMethod" ->
                given.isPlanned() || rules.equals(RuleSets.evidence());
            case "session.exercises.sets.load" ->
                given.session().exercises().stream().anyMatch(OneDatumLessProperties::mayLowerBodyMass);
            default -> true;
        };
    }

    private static boolean mayLowerBodyMass(ExerciseEntry entry) {
        Set<SetMethod> unloaded = Set.of(SetMethod.BODY_WEIGHT_NEGATIVE, SetMethod.REHABILITATION);
        return entry.exercise().equipment().equals(Optional.of(Equipment.BODY_WEIGHT))
                || entry.sets().stream().map(WorkSet::method).anyMatch(unloaded::contains);
    }

    private static <T> void same(
            List<T> before, List<T> after, Function<T, String> rule, Set<String> users, String gone) {
        assertEquals(others(before, rule, users), others(after, rule, users), gone);
    }

    private static <T> List<T> others(List<T> found, Function<T, String> rule, Set<String> users) {
        return found.stream().filter(one -> !users.contains(rule.apply(one))).toList();
    }

    private static <T> Set<String> rules(List<T> found, Function<T, String> rule) {
        return new TreeSet<>(found.stream().map(rule).toList());
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        return new TreeSet<>(Stream.concat(a.stream(), b.stream()).toList());
    }
}
