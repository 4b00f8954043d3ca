package io.github.eccentricrules.examples.benchmarks.contenders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Verdict;
import io.github.eccentricrules.examples.benchmarks.sessions.CarefulGenerator;
import io.github.eccentricrules.examples.benchmarks.sessions.CarefulModel;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.LoadPosition;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.RepFault;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Spoils sessions that are clean by a little, where a rule that answers for a whole session at once is most likely to
 * overlook a set: the report must still say what each rule says when it is asked place by place.
 */
class AnswersAtOnceTest {
    private static final int SESSIONS = Integer.getInteger("answers.sessions", 1_500);
    private static final List<Exercise> REAL = List.of(
            Exercise.of("barbell-bench-press"), Exercise.of("nordic-hamstring"), Exercise.of("barbell-back-squat"));

    private final Random random = new Random(7);
    private final List<Session> earlier =
            CarefulModel.history(new CarefulGenerator(1).history(50)).sessions();
    private final List<RuleSet> ruleSets = List.of(RuleSets.evidence(), RuleSets.negatives());

    @Test
    void aReportSaysWhatEachRuleSaysOfWhatIsNearlyClean() {
        for (int number = 0; number < SESSIONS; number++) {
            boolean isFirst = random.nextBoolean();
            Session session = CarefulModel.session(
                    new CarefulGenerator(number).sessions(1, isFirst).get(0));
            for (int change = random.nextInt(4); change > 0; change--) {
                session = spoiled(session);
            }
            Optional<History> history = isFirst ? Optional.of(History.none()) : history();
            for (RuleSet rules : ruleSets) {
                assertSame(rules, session, history);
            }
        }
    }

    private static void assertSame(RuleSet rules, Session session, Optional<History> history) {
        Report report = Evaluation.report(rules, session, history);
        List<Verdict> verdicts = Evaluation.verdicts(rules, session, history);
        Set<String> broken = ids(verdicts, Outcome.Violated.class::isInstance);
        Set<String> open = ids(verdicts, Outcome.NotEvaluated.class::isInstance);
        Set<String> kept = ids(verdicts, Outcome.Satisfied.class::isInstance);
        kept.removeAll(broken);
        kept.removeAll(open);

        assertEquals(
                broken,
                report.violations().stream().map(found -> found.rule()).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                verdicts.stream()
                        .filter(verdict -> verdict.outcome() instanceof Outcome.Violated)
                        .count(),
                report.violations().size());
        assertEquals(
                open,
                report.notEvaluated().stream().map(gap -> gap.rule()).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(List.copyOf(kept), report.passed(), session::toString);
        assertEquals(List.of(), report.failures());
    }

    private static Set<String> ids(List<Verdict> verdicts, Predicate<Outcome> wanted) {
        return verdicts.stream()
                .filter(verdict -> wanted.test(verdict.outcome()))
                .map(Verdict::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<History> history() {
        List<Session> some = new ArrayList<>(earlier);
        return switch (random.nextInt(6)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(History.of(some.subList(0, random.nextInt(50))));
            case 2 -> {
                some.removeIf(unused -> random.nextInt(3) == 0);
                yield Optional.of(History.of(some));
            }
            case 3 -> {
                some.replaceAll(session -> random.nextInt(8) == 0 ? spoiled(session) : session);
                yield Optional.of(History.of(some));
            }
            default -> Optional.of(History.of(some));
        };
    }

    private Session spoiled(Session session) {
        List<ExerciseEntry> entries = new ArrayList<>(session.exercises());
        int place = random.nextInt(entries.size());
        switch (random.nextInt(10)) {
            case 0 -> entries.add(entries.get(place));
            case 1 -> entries.remove(random.nextInt(2) * (entries.size() - 1));
            case 2 -> {
                return session.toBuilder()
                        .phase(random.nextBoolean() ? Phase.PLANNED : Phase.PERFORMED)
                        .build();
            }
            case 3 -> {
                return session.toBuilder().athlete(athlete()).build();
            }
            case 4, 5 -> entries.set(place, spoiled(entries.get(place)));
            default -> {
                List<WorkSet> sets = new ArrayList<>(entries.get(place).sets());
                int which = random.nextInt(sets.size());
                sets.set(which, spoiled(sets.get(which)));
                entries.set(place, with(entries.get(place), entries.get(place).exercise(), sets));
            }
        }
        return entries.isEmpty()
                ? session
                : new Session(
                        session.id(),
                        session.start(),
                        session.end(),
                        session.phase(),
                        session.athlete(),
                        session.readiness(),
                        session.warmUp(),
                        session.programmeWeek(),
                        entries);
    }

    private Athlete athlete() {
        Athlete.Builder athlete = Athlete.builder().trainingMonths(random.nextInt(40));
        if (random.nextBoolean()) {
            athlete.bodyMass(Load.ofKilograms(70)).injuries().conditions();
        }
        if (random.nextBoolean()) {
            athlete.birthDate(LocalDate.of(2026 - random.nextInt(15, 70), 1, 1));
        }
        if (random.nextBoolean()) {
            athlete.nextCompetition(LocalDate.of(2026, 3, random.nextInt(1, 20)));
        }
        return athlete.build();
    }

    private ExerciseEntry spoiled(ExerciseEntry entry) {
        Exercise old = entry.exercise();
        Exercise.Builder exercise = Exercise.builder(old.id());
        int missing = random.nextInt(8);
        if (missing != 0) {
            exercise.primaryMuscles(
                    random.nextInt(3) == 0
                            ? any(MuscleGroup.values())
                            : old.primaryMuscles().isEmpty()
                                    ? MuscleGroup.CALF
                                    : old.primaryMuscles().iterator().next());
        }
        if (missing != 1) {
            exercise.loadPosition(any(LoadPosition.values()));
        }
        if (missing != 2) {
            exercise.equipment(random.nextInt(3) > 0 ? Equipment.BARBELL : any(Equipment.values()));
        }
        if (missing != 3) {
            exercise.allowedMethods(SetMethod.SUPRAMAXIMAL_NEGATIVE, any(SetMethod.values()));
        }
        Exercise changed = random.nextInt(5) == 0 ? REAL.get(random.nextInt(3)) : exercise.build();
        return switch (random.nextInt(4)) {
            case 0 ->
                ExerciseEntry.builder(changed)
                        .oneRepMax(Load.ofKilograms(random.nextInt(60, 120)))
                        .sets(entry.sets())
                        .build();
            case 1 ->
                entry.toBuilder()
                        .eccentricMax(TestedMaximum.of(Load.ofKilograms(150)))
                        .build();
            case 2 ->
                entry.toBuilder()
                        .oneRepMax(TestedMaximum.of(
                                        Load.ofKilograms(80),
                                        LocalDate.of(2026, 3, 6).minusDays(random.nextInt(70)))
                                .withDescent(Duration.ofSeconds(random.nextInt(2, 5))))
                        .build();
            default -> with(entry, changed, entry.sets());
        };
    }

    private static ExerciseEntry with(ExerciseEntry entry, Exercise exercise, List<WorkSet> sets) {
        return new ExerciseEntry(exercise, entry.oneRepMax(), entry.eccentricMax(), entry.twoLimbMax(), sets);
    }

    private WorkSet spoiled(WorkSet set) {
        WorkSet.Builder bare = WorkSet.builder(set.method()).reps(set.reps()).safetyCatches(true);
        return switch (random.nextInt(14)) {
            case 0 -> bare.build();
            case 1 -> set.toBuilder().method(any(SetMethod.values())).build();
            case 2 ->
                set.toBuilder().rest(Duration.ofMillis(random.nextInt(130_000))).build();
            case 3 ->
                set.toBuilder()
                        .restBetweenReps(Duration.ofMillis(random.nextInt(3_000, 17_000)))
                        .build();
            case 4 ->
                set.toBuilder()
                        .spotters(Spotters.of(random.nextInt(3)).withAttentive(random.nextBoolean()))
                        .build();
            case 5 -> set.toBuilder().spotters(Spotters.of(random.nextInt(3))).build();
            case 6 -> set.toBuilder().returnMethod(any(ReturnMethod.values())).build();
            case 7 -> set.toBuilder().safetyCatches(false).build();
            case 8 -> set.toBuilder().side(Side.LEFT).build();
            case 9 ->
                set.toBuilder().load(Load.ofKilograms(random.nextInt(30, 130))).build();
            case 10 -> set.toBuilder().reps(List.of()).build();
            case 11 -> set.toBuilder().toFailure(true).build();
            case 12 ->
                set.toBuilder()
                        .reps(random.nextInt(1, 12), Duration.ofMillis(random.nextInt(1_500, 9_000)))
                        .build();
            default -> set.toBuilder().reps(withOther(set.reps())).build();
        };
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private List<Rep> withOther(List<Rep> reps) {
        List<Rep> changed = new ArrayList<>(reps);
        changed.add(
                switch (random.nextInt(4)) {
                    case 0 -> Rep.UNMEASURED;
                    case 1 -> Rep.ofSeconds(4).withFaults(RepFault.UNEVEN);
                    case 2 -> Rep.ofSeconds(4).withDropped();
                    default -> Rep.ofSeconds(4);
                });
        return changed;
    }
}
