package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.deviation.BrokenRule;
import io.github.eccentricrules.deviation.Deviation;
import io.github.eccentricrules.deviation.Deviation.Kind;
import io.github.eccentricrules.deviation.PlanComparison;
import io.github.eccentricrules.deviation.Tolerance;
import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** States laws of comparing any session with any other. */
@Domain(RandomTraining.class)
class PlanComparisonProperties {
    private static final RuleSet RULES = RuleSets.evidence();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatWasDoneAsPlannedDoesNotDiffer(@ForAll Given given) {
        Session plan = given.session().toBuilder().phase(Phase.PLANNED).build();
        Session record = given.session().toBuilder().phase(Phase.PERFORMED).build();

        PlanComparison comparison = PlanComparison.of(RULES, plan, record, given.history(), Tolerance.DEFAULT);

        assertEquals(List.of(), comparison.differences(), comparison::toString);
        assertEquals(
                List.of(),
                PlanComparison.of(RULES, record, record, given.history(), Tolerance.DEFAULT)
                        .differences());
        assertEquals(
                List.of(),
                PlanComparison.of(RULES, record, record, given.history(), Tolerance.DEFAULT)
                        .broken());
        assertEquals(
                List.of(),
                PlanComparison.of(RULES, record, record, given.history(), Tolerance.DEFAULT)
                        .notKnown());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsLeftOutOneWayIsAddedTheOther(@ForAll Given one, @ForAll Given other) {
        Map<Kind, Integer> forth = counts(compare(one.session(), other.session()));
        Map<Kind, Integer> back = counts(compare(other.session(), one.session()));

        assertEquals(forth.get(Kind.LEFT_OUT), back.get(Kind.ADDED));
        assertEquals(forth.get(Kind.ADDED), back.get(Kind.LEFT_OUT));
        assertEquals(forth.get(Kind.CHANGED), back.get(Kind.CHANGED));
        assertEquals(forth.get(Kind.MOVED), back.get(Kind.MOVED));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void itNeverThrowsAndSaysTheSameTwice(@ForAll Given one, @ForAll Given other) {
        PlanComparison comparison =
                PlanComparison.of(RULES, one.session(), other.session(), one.history(), Tolerance.DEFAULT);

        assertEquals(
                comparison, PlanComparison.of(RULES, one.session(), other.session(), one.history(), Tolerance.DEFAULT));
        assertEquals(comparison.toString(), comparison.text(Language.ENGLISH));
        assertFalse(comparison.toString().contains("{"), comparison::toString);
        comparison
                .differences()
                .forEach(deviation -> assertFalse(deviation.message().contains("{"), deviation::message));
        comparison
                .notKnown()
                .forEach(deviation -> assertFalse(deviation.message().contains("{"), deviation::message));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyViolationOfTheRecordIsNewOrWasInThePlan(@ForAll Given one, @ForAll Given other) {
        PlanComparison comparison =
                PlanComparison.of(RULES, one.session(), other.session(), one.history(), Tolerance.DEFAULT);
        List<Violation> ofRecord =
                Evaluation.report(RULES, other.session(), one.history()).violations();
        List<Violation> ofPlan =
                Evaluation.report(RULES, one.session(), one.history()).violations();
        List<Violation> broken =
                comparison.broken().stream().map(BrokenRule::violation).toList();

        assertTrue(ofRecord.containsAll(broken));
        assertTrue(ofPlan.containsAll(comparison.avoided()));
        for (Violation violation : ofRecord) {
            assertTrue(
                    broken.contains(violation)
                            || ofPlan.stream()
                                    .anyMatch(planned -> planned.rule().equals(violation.rule())
                                            && planned.severity().compareTo(violation.severity()) >= 0),
                    violation::toString);
        }
        for (BrokenRule rule : comparison.broken()) {
            assertTrue(comparison.differences().containsAll(rule.deviations()));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aToleranceHidesOnlyWhatBreaksNoRule(@ForAll Given one, @ForAll Given other) {
        PlanComparison exact = PlanComparison.of(RULES, one.session(), other.session(), one.history(), Tolerance.NONE);
        PlanComparison tolerant =
                PlanComparison.of(RULES, one.session(), other.session(), one.history(), Tolerance.DEFAULT);

        for (BrokenRule rule : exact.broken()) {
            if (!rule.hasWorsened()) {
                assertTrue(
                        tolerant.broken().stream()
                                .anyMatch(same -> same.violation().equals(rule.violation())),
                        rule::toString);
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aChangedOrderOfExercisesChangesNothingElse(@ForAll Given given) {
        Session plan = given.session();
        List<ExerciseEntry> reversed = new ArrayList<>(plan.exercises());
        Collections.reverse(reversed);

        List<Deviation> differences =
                compare(plan, plan.toBuilder().exercises(reversed).build());

        for (Deviation one : differences) {
            assertEquals(Kind.MOVED, one.kind(), differences::toString);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void oneSetMoreMakesNoOtherSetDiffer(@ForAll Given given) {
        Session plan = given.session();
        ExerciseEntry entry = plan.exercises().get(0);
        for (int at = 0; at <= entry.sets().size(); at++) {
            List<WorkSet> sets = new ArrayList<>(entry.sets());
            sets.add(at, sets.get(0));
            List<ExerciseEntry> entries = new ArrayList<>(plan.exercises());
            entries.set(0, entry.toBuilder().sets(sets).build());

            List<Deviation> differences =
                    compare(plan, plan.toBuilder().exercises(entries).build());

            assertEquals(1, differences.size(), differences::toString);
            assertEquals(Kind.ADDED, differences.get(0).kind());
            assertEquals("entry.sets", differences.get(0).field());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void oneSlowerRepIsOneDifferenceAtItsPlace(@ForAll Given given) {
        Session plan = given.session().toBuilder().phase(Phase.PERFORMED).build();
        ExerciseEntry entry = plan.exercises().get(0);
        WorkSet set = entry.sets().get(0);
        if (set.reps().isEmpty() || set.reps().get(0).descent().isEmpty()) {
            return;
        }
        Duration slower = set.reps().get(0).descent().get().plusMillis(1);
        List<Rep> reps = new ArrayList<>(set.reps());
        reps.set(0, reps.get(0).withDescent(slower));
        List<WorkSet> sets = new ArrayList<>(entry.sets());
        sets.set(0, set.toBuilder().reps(reps).build());
        List<ExerciseEntry> entries = new ArrayList<>(plan.exercises());
        entries.set(0, entry.toBuilder().sets(sets).build());

        List<Deviation> differences =
                compare(plan, plan.toBuilder().exercises(entries).build());

        assertEquals(1, differences.size(), differences::toString);
        assertEquals("rep.descent", differences.get(0).field());
        assertTrue(differences.get(0).message().contains("slower"), differences::toString);
    }

    private static List<Deviation> compare(Session one, Session other) {
        return PlanComparison.of(RULES, one, other, Optional.empty(), Tolerance.NONE)
                .differences();
    }

    private static Map<Kind, Integer> counts(List<Deviation> deviations) {
        Map<Kind, Integer> counts = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0);
        }
        deviations.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
        return counts;
    }
}
