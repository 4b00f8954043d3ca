package io.github.eccentricrules.examples.json;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
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
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.RedFlag;
import io.github.eccentricrules.model.Releasers;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Sex;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    static Session full() {
        return Session.performed(START)
                .id("monday")
                .end(START.plusSeconds(3600))
                .athlete(athlete())
                .readiness(new Readiness(
                        Optional.of(2.5),
                        Optional.of(0.0),
                        Optional.of(false),
                        Optional.of(10.0),
                        Optional.of(Set.of(RedFlag.SWELLING, RedFlag.DARK_URINE))))
                .warmUp(Duration.ofMinutes(8), 3)
                .exercise(ExerciseEntry.builder("barbell-back-squat")
                        .oneRepMax(new TestedMaximum(Load.parse("352.5 lb"), Optional.of(LocalDate.of(2026, 2, 16))))
                        .eccentricMax(TestedMaximum.of(Load.ofKilograms(190)))
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

    static Report report() {
        return REPORT;
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
                .sex(Sex.FEMALE)
                .birthDate(LocalDate.of(1995, 1, 15))
                .bodyMass(Load.parse("60.5 kg"))
                .trainingMonths(30)
                .supervised(true)
                .conditions(Condition.HERNIA)
                .injuries(new Injury(MuscleGroup.CALF, LocalDate.of(2026, 1, 19), true))
                .proteinGramsPerKilogram(1.6)
                .flywheelSessions(0)
                .build();
    }

    private static WorkSet set() {
        return WorkSet.builder(SetMethod.ACCENTUATED_ECCENTRIC)
                .side(Side.LEFT)
                .load(Load.parse("384.25 lb"))
                .liftedLoad(Load.ofKilograms(132.8))
                .rest(Duration.ofSeconds(180))
                .spotters(Spotters.attentive(2))
                .returnMethod(ReturnMethod.RELEASERS)
                .safetyCatches(true)
                .releasers(new Releasers(Load.ofKilograms(22.5), Load.ofKilograms(22.5), 1))
                .tempo(Tempo.parse("3.5-0-X"))
                .reps(List.of(
                        Rep.ofSeconds(1.625), Rep.of(Duration.ofSeconds(4)).withDropped(), Rep.UNMEASURED))
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
