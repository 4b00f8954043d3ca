package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Status;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** States that knowing less never makes a session look better. */
class RemovalProperties {
    private static final Validator NEGATIVES = Validator.of(RuleSets.negatives());

    /** The fields that can be missing, how to remove each, and the rules that look at it. */
    private static final Map<UnaryOperator<Session>, Set<String>> REMOVALS = removals();

    @Property(tries = 500)
    void removingADatumTouchesNoRuleThatDoesNotLookAtIt(@ForAll long seed) {
        RandomSessions sessions = new RandomSessions(seed);
        Session session = sessions.session();
        History history = sessions.history();
        Report before = NEGATIVES.validate(session, history);

        REMOVALS.forEach((removal, readers) -> assertEquals(
                violations(before, readers), violations(NEGATIVES.validate(removal.apply(session), history), readers)));
        assertEquals(
                violations(
                        before,
                        Set.of(
                                "frequency-per-exercise",
                                "recovery-hours",
                                "plateau-indication",
                                "negatives-placement")),
                violations(
                        NEGATIVES.validate(session),
                        Set.of(
                                "frequency-per-exercise",
                                "recovery-hours",
                                "plateau-indication",
                                "negatives-placement")));
    }

    @Property(tries = 500)
    void removingADatumNeverTurnsAnUnknownIntoAPass(@ForAll long seed) {
        RandomSessions sessions = new RandomSessions(seed);
        Session session = sessions.session();
        History history = sessions.history();
        Report before = NEGATIVES.validate(session, history);

        REMOVALS.keySet()
                .forEach(removal -> passesNothingUnknown(before, NEGATIVES.validate(removal.apply(session), history)));
        passesNothingUnknown(before, NEGATIVES.validate(session));
    }

    @Property(tries = 300)
    void aSessionOfWhichNothingIsKnownIsNeverClean(@ForAll long seed) {
        Session session = new RandomSessions(seed).session();
        for (UnaryOperator<Session> removal : REMOVALS.keySet()) {
            session = removal.apply(session);
        }

        Report report = NEGATIVES.validate(session);

        boolean eccentric = session.exercises().stream()
                .flatMap(entry -> entry.sets().stream())
                .anyMatch(set -> set.method().isEccentric());
        assertEquals(eccentric, !report.isClean(), report::toString);
        assertTrue(eccentric || report.status() == Status.NOTHING_TO_JUDGE, report::toString);
    }

    private static void passesNothingUnknown(Report before, Report after) {
        Set<String> suspects = new HashSet<>();
        before.notEvaluated().forEach(gap -> suspects.add(gap.rule()));
        suspects.retainAll(after.passed());
        assertEquals(Set.of(), suspects, () -> "before:\n" + before + "\nafter:\n" + after);
    }

    private static List<Violation> violations(Report report, Set<String> except) {
        return report.violations().stream()
                .filter(violation -> !except.contains(violation.rule()))
                .toList();
    }

    private static Map<UnaryOperator<Session>, Set<String>> removals() {
        Map<UnaryOperator<Session>, Set<String>> removals = new LinkedHashMap<>();
        removals.put(
                session -> new Session(
                        session.id(),
                        session.start(),
                        session.end(),
                        session.phase(),
                        Optional.empty(),
                        session.readiness(),
                        session.warmUp(),
                        session.exercises()),
                Set.of("training-status-min", "protein-intake", "load-percent-max", "isometric-hold"));
        removals.put(
                session -> new Session(
                        session.id(),
                        session.start(),
                        session.end(),
                        session.phase(),
                        session.athlete(),
                        session.readiness(),
                        Optional.empty(),
                        session.exercises()),
                Set.of("warm-up-first"));
        removals.put(
                session -> new Session(
                        session.id(),
                        session.start(),
                        Optional.empty(),
                        session.phase(),
                        session.athlete().map(athlete -> Athlete.builder().build()),
                        session.readiness(),
                        session.warmUp(),
                        session.exercises()),
                Set.of("training-status-min", "protein-intake", "load-percent-max", "isometric-hold"));
        removals.put(
                entries(entry -> new ExerciseEntry(entry.exercise(), Optional.empty(), Optional.empty(), entry.sets())),
                Set.of("load-percent-max", "isometric-hold", "concentric-return-plan"));
        // In a plan, what is not mentioned is not there: that may add a violation of the rule that looks at it.
        removals.put(
                sets(RemovalProperties::withoutLoads),
                Set.of("load-percent-max", "isometric-hold", "concentric-return-plan"));
        removals.put(
                sets(set -> without(set, true, false)),
                Set.of(
                        "spotter-required",
                        "spotter-attentive",
                        "concentric-return-plan",
                        "partner-added-load",
                        "isometric-hold"));
        removals.put(sets(set -> without(set, false, true)), Set.of("concentric-return-plan"));
        removals.put(
                sets(set -> set.toBuilder()
                        .reps(set.reps().stream()
                                .map(rep -> new Rep(Optional.empty(), rep.dropped()))
                                .toList())
                        .build()),
                Set.of("descent-duration-min", "descent-duration-max", "uncontrolled-descent"));
        removals.put(
                sets(set -> set.toBuilder()
                        .reps(set.reps().stream()
                                .map(rep -> new Rep(rep.descent(), Optional.empty()))
                                .toList())
                        .build()),
                Set.of("uncontrolled-descent"));
        return removals;
    }

    private static UnaryOperator<Session> entries(UnaryOperator<ExerciseEntry> change) {
        return session -> session.toBuilder()
                .exercises(session.exercises().stream().map(change).toList())
                .build();
    }

    private static UnaryOperator<Session> sets(UnaryOperator<WorkSet> change) {
        return entries(entry -> entry.toBuilder()
                .sets(entry.sets().stream().map(change).toList())
                .build());
    }

    private static WorkSet without(WorkSet set, boolean spotters, boolean returnMethod) {
        return new WorkSet(
                set.method(),
                set.side(),
                set.load(),
                set.liftedLoad(),
                set.rest(),
                spotters ? Optional.empty() : set.spotters(),
                returnMethod ? Optional.empty() : set.returnMethod(),
                set.safetyCatches(),
                set.releasers(),
                set.tempo(),
                set.reps());
    }

    private static WorkSet withoutLoads(WorkSet set) {
        return new WorkSet(
                set.method(),
                set.side(),
                Optional.empty(),
                Optional.empty(),
                set.rest(),
                set.spotters(),
                set.returnMethod(),
                set.safetyCatches(),
                set.releasers(),
                set.tempo(),
                set.reps());
    }
}
