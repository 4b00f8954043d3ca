package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks through every programme as it is printed, and leaves it by one repetition, one set and one session. */
class ProtocolWalkTest {
    private static final Instant FIRST = Instant.parse("2026-01-05T07:00:00Z");
    private static final Athlete ATHLETE =
            Athlete.builder().programmeStart(LocalDate.parse("2026-01-05")).build();

    @ParameterizedTest
    @MethodSource("checked")
    void theProgrammeConformsToItself(Protocol protocol) {
        RuleVerifier rule = RuleVerifier.of(new ProtocolConformance(protocol));
        List<Session> done = new ArrayList<>();
        for (int week = 1; week <= lastWeek(protocol); week++) {
            for (Session session : sessions(protocol, week)) {
                Report report =
                        rule.after(done.toArray(new Session[0])).given(session).report();

                assertEquals(List.of("protocol-conformance"), report.passed(), report::toString);
                done.add(session);
            }
        }
        protocol.sessionsInAll()
                .filter(all -> protocol.stages().stream().noneMatch(Stage::isOpen))
                .ifPresent(all -> assertEquals(all.min(), done.size()));
    }

    @ParameterizedTest
    @MethodSource("checked")
    void theWeekAfterTheLastIsSaidToBeAfterIt(Protocol protocol) {
        if (protocol.stages().stream().anyMatch(Stage::isOpen)) {
            return;
        }
        Session last = sessions(protocol, 1).get(0);
        Session late = last.toBuilder().programmeWeek(lastWeek(protocol) + 1).build();

        RuleVerifier.of(new ProtocolConformance(protocol)).given(late).isViolated(Severity.WARNING);
    }

    @ParameterizedTest
    @MethodSource("checked")
    void oneRepetitionMoreIsAnError(Protocol protocol) {
        for (int week = 1; week <= lastWeek(protocol); week++) {
            Dose dose = protocol.stageOf(week).orElseThrow().doses().get(0);
            Optional<Range> most = dose.repsOf(1).or(dose::total);
            if (most.isPresent()) {
                Session tooMany =
                        withReps(sessions(protocol, week).get(0), most.get().max() + 1);

                RuleVerifier.of(new ProtocolConformance(protocol))
                        .after()
                        .given(tooMany)
                        .isViolated(Severity.ERROR);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("checked")
    void oneSetLessIsAWarning(Protocol protocol) {
        for (int week = 1; week <= lastWeek(protocol); week++) {
            Dose dose = protocol.stageOf(week).orElseThrow().doses().get(0);
            if (dose.sets().filter(sets -> sets.min() > 1).isPresent()) {
                Session tooFew = withoutLastSet(sessions(protocol, week).get(0));

                RuleVerifier.of(new ProtocolConformance(protocol))
                        .after()
                        .given(tooFew)
                        .isViolated(Severity.WARNING);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("checked")
    void oneSessionTooManyIsAnError(Protocol protocol) {
        for (int week = 1; week <= lastWeek(protocol); week++) {
            Stage stage = protocol.stageOf(week).orElseThrow();
            Optional<Integer> most = stage.sessionsADay().or(stage::sessions).map(Range::max);
            if (most.isPresent()) {
                Session session = sessions(protocol, week).get(0);
                List<Session> before = new ArrayList<>();
                for (int i = 1; i <= most.get(); i++) {
                    before.add(session.toBuilder()
                            .start(session.start().minus(Duration.ofHours(i)))
                            .build());
                }

                RuleVerifier.of(new ProtocolConformance(protocol))
                        .after(before.toArray(new Session[0]))
                        .given(session)
                        .isViolated(Severity.ERROR);
            }
        }
    }

    /** All but the one of which the source states nothing that could be checked. */
    private static List<Protocol> checked() {
        List<Protocol> checked =
                RuleSets.protocols().stream().filter(Prescription::states).toList();
        assertTrue(checked.size() == RuleSets.protocols().size() - 1, () -> checked.toString());
        return checked;
    }

    private static int lastWeek(Protocol protocol) {
        boolean goesOn = protocol.stages().stream().anyMatch(Stage::isOpen);
        return protocol.weeks().orElse(0) + (goesOn ? 2 : 0);
    }

    /** The sessions of a week of the athlete, with the loads of the programme where these are all that it states. */
    private static List<Session> sessions(Protocol protocol, int week) {
        Instant first = FIRST.plus(Duration.ofDays(7L * (week - 1)));
        List<Session> planned = protocol.exercises().isEmpty()
                ? protocol.sessions(week, first, List.of(Exercise.of("leg-press")))
                : protocol.sessions(week, first);
        return planned.stream()
                .map(session -> session.toBuilder()
                        .athlete(ATHLETE)
                        .exercises(session.exercises().stream()
                                .map(entry -> loaded(entry, protocol.intensity()))
                                .toList())
                        .build())
                .toList();
    }

    private static ExerciseEntry loaded(ExerciseEntry entry, Optional<Intensity> intensity) {
        Load whole = Load.ofKilograms(100);
        Load load =
                Load.ofKilograms(intensity.map(known -> known.percent().min()).orElse(100));
        return entry.toBuilder()
                .oneRepMax(whole)
                .sets(entry.sets().stream()
                        .map(set -> set.toBuilder().load(load).liftedLoad(whole).build())
                        .toList())
                .build();
    }

    private static Session withReps(Session session, int reps) {
        ExerciseEntry entry = session.exercises().get(0);
        List<WorkSet> sets = new ArrayList<>(entry.sets());
        sets.set(0, sets.get(0).toBuilder().reps(reps).build());
        return session.toBuilder()
                .exercises(List.of(entry.toBuilder().sets(sets).build()))
                .build();
    }

    private static Session withoutLastSet(Session session) {
        ExerciseEntry entry = session.exercises().get(0);
        List<WorkSet> sets = entry.sets().subList(0, entry.sets().size() - 1);
        return session.toBuilder()
                .exercises(List.of(entry.toBuilder().sets(sets).build()))
                .build();
    }
}
