package io.github.eccentricrules.examples.json;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.deviation.PlanComparison;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Explanation;
import io.github.eccentricrules.engine.Explanations;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.RuleSetComparison;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Condition;
import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Injury;
import io.github.eccentricrules.model.LiftStart;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.LoadPosition;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.PeakPower;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.RedFlag;
import io.github.eccentricrules.model.Releasers;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.RepFault;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Sex;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.Stressor;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.remedy.Repair;
import io.github.eccentricrules.rules.RuleSets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what is written and read back: a session with every field, one with hardly any, and a report with every list. */
final class Samples {
    private static final Instant START = Instant.parse("2026-03-02T18:00:00.5Z");

    private static final Report REPORT = judge();

    private Samples() {}

    /** Throws, so that the report has a failure. */
    private static final class Broken extends Rule<SessionSubject> {
        Broken() {
            super(RuleInfo.of(Scope.SESSION, "broken", "Throws.").because(Evidence.judgement("A test.")));
        }

        @Override
        protected boolean appliesTo(SessionSubject session) {
            return true;
        }

        @Override
        protected Outcome judge(SessionSubject session, Parameters parameters) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    /** {@return why each rule gives its outcome at each place of the full sample, with red flags and without} */
    static List<Explanation> explanations() {
        RuleSet rules = RuleSets.evidence().plus(new Broken());
        Session healthy = full().toBuilder().readiness(Readiness.of(0, 0)).build();
        List<Explanation> all = new ArrayList<>();
        for (Session session : List.of(full(), healthy)) {
            Explanations explanations = Validator.of(rules).explain(session, History.none());
            rules.rules().forEach(rule -> all.addAll(explanations.all(rule.id())));
        }
        return all;
    }

    /** {@return a plan of which much can be repaired, and not all} */
    static Session plan() {
        return full().toBuilder()
                .readiness(Readiness.of(0, 0))
                .phase(Phase.PLANNED)
                .exercises(List.of(ExerciseEntry.builder("barbell-bench-press")
                        .oneRepMax(Load.parse("100 kg"))
                        .set(WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                                .load(Load.parse("242.5 lb"))
                                .reps(9, Duration.ofSeconds(2))
                                .build())
                        .build()))
                .build();
    }

    static Repair repair(Session session) {
        Session healthy = session.toBuilder().readiness(Readiness.of(0, 0)).build();
        return Validator.of(RuleSets.negatives().plus(new Broken())).repair(healthy, History.none());
    }

    /** {@return the full sample beside a plan of which much was done otherwise} */
    static PlanComparison planComparison() {
        Session performed = full().toBuilder().readiness(Readiness.of(0, 0)).build();
        Session planned = performed.toBuilder()
                .phase(Phase.PLANNED)
                .start(START.minusSeconds(1800))
                .exercises(List.of(ExerciseEntry.builder(own())
                        .set(set().toBuilder()
                                .load(Load.ofKilograms(60))
                                .reps(4, Duration.ofSeconds(3))
                                .build())
                        .build()))
                .build();
        return Validator.of(RuleSets.evidence()).deviations(planned, performed, History.none());
    }

    static Session full() {
        return Session.performed(START)
                .id("monday")
                .end(START.plusSeconds(3600))
                .athlete(athlete())
                .programmeWeek(3)
                .readiness(readiness())
                .warmUp(Duration.ofMinutes(8), 3)
                .exercise(ExerciseEntry.builder("barbell-back-squat")
                        .oneRepMax(TestedMaximum.of(Load.parse("352.5 lb"), LocalDate.of(2026, 2, 16)))
                        .eccentricMax(new TestedMaximum(
                                Load.ofKilograms(190), Optional.empty(), Optional.of(Duration.ofSeconds(3))))
                        .twoLimbMax(TestedMaximum.of(Load.ofKilograms(300)))
                        .set(set())
                        .set(WorkSet.builder(SetMethod.WARM_UP).build())
                        .build())
                .exercise(ExerciseEntry.builder(own())
                        .set(WorkSet.builder(SetMethod.CONVENTIONAL).reps(8).build())
                        .build())
                .build();
    }

    static Session minimal() {
        return Session.planned(START)
                .exercise(ExerciseEntry.builder(Exercise.builder("my-lift").build())
                        .set(WorkSet.builder(SetMethod.TEMPO).build())
                        .build())
                .build();
    }

    static RuleSetComparison comparison() {
        return Validator.of(RuleSets.negatives()).compare(RuleSets.evidence(), full(), History.of(minimal()));
    }

    static Report report() {
        return REPORT;
    }

    /** Waivers of every kind: three of them accept nothing in the full session, the others do. */
    static Waivers waivers() {
        return Waivers.parse("""
                descent-duration-min at exercise 1 (barbell-back-squat), set 1, rep 1 for "athlete 7" accepted by Kim: "why"
                training-* accepted by "Dr. Kim" until 2026-03-02: on its last day
                load-percent-max accepted by "Dr. Kim" until 2026-03-01: the day before
                decent-duration-min accepted by Kim: misspelt
                uncontrolled-descent at barbell-back-squat accepted by Kim: by its full id
                """);
    }

    static Report waived() {
        return Validator.of(RuleSets.negatives().plus(new Broken()))
                .waiving(waivers())
                .validate(full(), History.of(full(), minimal()));
    }

    private static Report judge() {
        Report report =
                Validator.of(RuleSets.negatives().plus(new Broken())).validate(full(), History.of(full(), minimal()));
        if (report.violations().isEmpty()
                || report.notEvaluated().isEmpty()
                || report.failures().isEmpty()) {
            throw new IllegalStateException("the sample must fill every list:\n" + report);
        }
        return report;
    }

    private static Athlete athlete() {
        return Athlete.builder()
                .id("athlete 7")
                .sex(Sex.FEMALE)
                .birthDate(LocalDate.of(1995, 1, 15))
                .bodyMass(Load.parse("60.5 kg"))
                .trainingMonths(30)
                .supervised(true)
                .conditions(Condition.HERNIA)
                .injuries(new Injury(MuscleGroup.CALF, LocalDate.of(2026, 1, 19), true))
                .proteinGramsPerKilogram(1.6)
                .flywheelSessions(0)
                .techniqueAttested(true)
                .eccentricStrengthIsGoal(false)
                .nextCompetition(LocalDate.of(2026, 4, 12))
                .programmeStart(LocalDate.of(2026, 2, 9))
                .build();
    }

    private static Readiness readiness() {
        return Readiness.builder()
                .soreness(2.5)
                .pain(0)
                .painDisabling(false)
                .strengthLossPercent(10)
                .rangeLoss(true)
                .stressors(Stressor.HEAT, Stressor.FASTING)
                .redFlags(RedFlag.SWELLING, RedFlag.DARK_URINE)
                .build();
    }

    private static WorkSet set() {
        return WorkSet.builder(SetMethod.ACCENTUATED_ECCENTRIC)
                .side(Side.LEFT)
                .load(Load.parse("384.25 lb"))
                .liftedLoad(Load.ofKilograms(132.8))
                .rest(Duration.ofSeconds(180))
                .spotters(Spotters.of(2).withAttentive(true).withCapacity(Load.ofKilograms(70)))
                .returnMethod(ReturnMethod.RELEASERS)
                .safetyCatches(true)
                .releasers(new Releasers(Load.ofKilograms(22.5), Load.ofKilograms(22.5), 1))
                .tempo(Tempo.parse("3.5-0-X"))
                .restBetweenReps(Duration.ofSeconds(15))
                .toFailure(false)
                .peakPower(new PeakPower(812.5, 905))
                .reps(List.of(
                        Rep.ofSeconds(1.625).withHold(Duration.ofSeconds(2)).withFaults(RepFault.UNEVEN),
                        Rep.of(Duration.ofSeconds(4)).withDropped(),
                        Rep.UNMEASURED.withFaults()))
                .build();
    }

    private static Exercise own() {
        return Exercise.builder("sled-lowering")
                .primaryMuscles(MuscleGroup.GLUTES, MuscleGroup.KNEE_EXTENSORS)
                .secondaryMuscles(MuscleGroup.CALF)
                .startsWith(LiftStart.ECCENTRIC)
                .loadPosition(LoadPosition.NONE)
                .equipment(Equipment.DEVICE)
                .allowedMethods(SetMethod.TEMPO)
                .build();
    }
}
