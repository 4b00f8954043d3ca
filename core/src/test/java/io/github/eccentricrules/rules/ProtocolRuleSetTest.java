package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.ordinary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Injury;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Sex;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Judges whole sessions by the rule set of a programme: what it replaces is silent, what it keeps is not. */
class ProtocolRuleSetTest {
    @Test
    void aLadderThatIsClimbedTooFastBreaksTheProgrammeOnly() {
        Athlete athlete = Athlete.builder()
                .sex(Sex.MALE)
                .birthDate(LocalDate.parse("2003-01-15"))
                .bodyMass(Load.ofKilograms(76))
                .trainingMonths(12)
                .build();
        Session session = Session.planned(NOW)
                .athlete(athlete)
                .warmUp(Duration.ofMinutes(10), 0)
                .programmeWeek(2)
                .exercises(List.of(nordics(), entry("barbell-row", ordinary(60), ordinary(60), ordinary(60))))
                .build();
        History history = History.of(done("2026-02-26T18:00:00Z", nordics()), done("2026-02-28T18:00:00Z", nordics()));

        Report report = Validator.of(RuleSets.protocol("nordic-petersen-2011")).validate(session, history);

        assertEquals(List.of("protocol-conformance"), violated(report));
        assertTrue(report.passed().contains("rest-between-sets"), report::toString);
        assertTrue(report.passed().contains("descent-duration-min"), report::toString);
    }

    @Test
    void painEndsHeelDropsOnlyIfItIsDisabling() {
        List<Session> earlier = new ArrayList<>(List.of(done("2026-02-20T18:00:00Z", heelDrops())));
        for (String day : List.of("02-24", "02-25", "02-26", "02-27", "02-28", "03-01")) {
            earlier.add(done("2026-" + day + "T09:00:00Z", heelDrops()));
            earlier.add(done("2026-" + day + "T21:00:00Z", heelDrops()));
        }
        History history = History.of(earlier);

        Report disabling = judged(heelDropSession(true), history);
        Report bearable = judged(heelDropSession(false), history);

        assertEquals(List.of("pain-during"), violated(disabling));
        assertTrue(disabling.passed().contains("protocol-conformance"), disabling::toString);
        assertTrue(disabling.passed().contains("rest-between-sets"), disabling::toString);
        assertEquals(List.of(), violated(bearable));
        assertTrue(bearable.passed().contains("pain-during"), bearable::toString);
    }

    private static Report judged(Session session, History history) {
        return Validator.of(RuleSets.protocol("rehab-alfredson-1998")).validate(session, history);
    }

    private static List<String> violated(Report report) {
        return report.violations(Severity.WARNING).stream()
                .map(Violation::rule)
                .distinct()
                .toList();
    }

    private static Session heelDropSession(boolean disabling) {
        return Session.performed(NOW)
                .athlete(Athlete.builder()
                        .sex(Sex.FEMALE)
                        .birthDate(LocalDate.parse("1982-01-15"))
                        .bodyMass(Load.ofKilograms(68))
                        .trainingMonths(6)
                        .injuries(new Injury(MuscleGroup.CALF, LocalDate.parse("2025-12-22"), true))
                        .build())
                .readiness(Readiness.builder().pain(8).painDisabling(disabling).build())
                .warmUp(Duration.ofMinutes(5), 0)
                .programmeWeek(6)
                .exercises(List.of(entry("barbell-row", ordinary(60)), heelDrops()))
                .build();
    }

    private static Session done(String start, ExerciseEntry entry) {
        return Session.performed(Instant.parse(start)).exercises(List.of(entry)).build();
    }

    private static ExerciseEntry nordics() {
        WorkSet.Builder set = WorkSet.builder(SetMethod.BODY_WEIGHT_NEGATIVE)
                .reps(10, Duration.ofSeconds(3))
                .spotters(Spotters.attentive(1))
                .returnMethod(ReturnMethod.HANDS);
        return withRest("nordic-hamstring", set, 3);
    }

    private static ExerciseEntry heelDrops() {
        WorkSet.Builder set = WorkSet.builder(SetMethod.REHABILITATION)
                .reps(15, Duration.ofSeconds(3))
                .returnMethod(ReturnMethod.OTHER_LIMB);
        return withRest("heel-drop", set, 6);
    }

    private static ExerciseEntry withRest(String exercise, WorkSet.Builder set, int number) {
        ExerciseEntry.Builder entry = ExerciseEntry.builder(exercise).set(set.build());
        set.rest(Duration.ofSeconds(60));
        for (int i = 1; i < number; i++) {
            entry.set(set.build());
        }
        return entry.build();
    }
}
