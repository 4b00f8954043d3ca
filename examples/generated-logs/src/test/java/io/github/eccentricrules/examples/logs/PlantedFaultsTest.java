package io.github.eccentricrules.examples.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.rules.RuleSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlantedFaultsTest {
    private static final Validator VALIDATOR = Validator.of(RuleSets.negatives());

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 7, -42})
    void negativesFindsWhatIsPlantedAndNothingElse(long seed) {
        GeneratedLogs logs = GeneratedLogs.of(seed, 20_000);

        Map<String, Long> found = findings(logs);

        assertEquals(expected(logs.planted()), found);
        for (Fault fault : Fault.values()) {
            assertTrue(logs.planted().get(fault) > 0, fault + " is never planted");
        }
    }

    @Test
    void logsWithoutFaultsAreClean() {
        GeneratedLogs logs = GeneratedLogs.of(3, 20_000).withoutFaults();

        assertEquals(Map.of(), findings(logs));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aFaultInEverySessionThatCanHaveItIsFoundInEachOfThemAlone(Fault fault) {
        GeneratedLogs logs = GeneratedLogs.of(5, 1_500).withoutFaults().withRate(fault, 1);

        Map<String, Long> found = findings(logs);

        assertEquals(expected(logs.planted()), found);
        assertTrue(logs.planted().get(fault) >= 50, () -> logs.planted().get(fault) + " are too few to tell");
    }

    @Test
    void anAthleteWithTenThousandSessionsHasOnlyTheFaultsThatArePlanted() {
        GeneratedLogs logs = GeneratedLogs.of(11, 10_000).withLargest(10_000);

        assertEquals(1, logs.athletes());
        assertEquals(expected(logs.planted()), findings(logs));
    }

    @Test
    void theEarlierSessionsAreHistoryEnough() {
        GeneratedLogs logs = GeneratedLogs.of(13, 1_200);
        for (int index = 0; index < logs.athletes(); index++) {
            List<Session> earlier = new ArrayList<>();
            for (GeneratedSession generated : logs.athlete(index)) {
                assertEquals(
                        generated.fault().map(PlantedFaultsTest::signs).orElse(List.of()),
                        found(generated.session(), History.of(earlier)));
                earlier.add(generated.session());
            }
        }
    }

    /** Counts what is found, having compared each session with its fault. */
    private static Map<String, Long> findings(GeneratedLogs logs) {
        Map<String, Long> counts = new TreeMap<>();
        for (int index = 0; index < logs.athletes(); index++) {
            List<GeneratedSession> sessions = logs.athlete(index);
            // Made once: rules look only at what started before the session that they judge.
            History history =
                    History.of(sessions.stream().map(GeneratedSession::session).toList());
            for (GeneratedSession generated : sessions) {
                List<String> found = found(generated.session(), history);
                assertEquals(
                        generated.fault().map(PlantedFaultsTest::signs).orElse(List.of()),
                        found,
                        () -> generated.fault() + "\n" + VALIDATOR.validate(generated.session(), history) + "\n"
                                + generated.session());
                found.forEach(sign -> counts.merge(sign, 1L, Long::sum));
            }
        }
        return counts;
    }

    private static List<String> found(Session session, History history) {
        Report report = VALIDATOR.validate(session, history);
        assertEquals(List.of(), report.failures());
        List<String> found = new ArrayList<>();
        for (Violation violation : report.violations()) {
            found.add(violation.rule() + " " + violation.severity());
        }
        for (Gap gap : report.notEvaluated()) {
            found.add(gap.rule() + " without " + String.join(", ", gap.missing()));
        }
        return found;
    }

    private static List<String> signs(Fault fault) {
        Optional<String> broken = fault.severity().map(Object::toString);
        String sign = broken.or(() -> fault.missing().map(datum -> "without " + datum))
                .orElseThrow();
        return fault.rules().stream().map(rule -> rule + " " + sign).toList();
    }

    private static Map<String, Long> expected(Map<Fault, Long> planted) {
        Map<String, Long> counts = new TreeMap<>();
        planted.forEach((fault, count) -> {
            if (count > 0) {
                signs(fault).forEach(sign -> counts.merge(sign, count, Long::sum));
            }
        });
        return counts;
    }
}
