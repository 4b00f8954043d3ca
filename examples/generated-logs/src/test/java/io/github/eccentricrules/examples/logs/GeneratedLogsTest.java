package io.github.eccentricrules.examples.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedLogsTest {
    private static final GeneratedLogs LOGS = GeneratedLogs.of(42, 3_000);

    @Test
    void theSameSeedGivesEqualLogsAndAnotherSeedOthers() {
        List<GeneratedSession> all = all(LOGS);

        assertEquals(all, all(GeneratedLogs.of(42, 3_000)));
        assertNotEquals(all, all(GeneratedLogs.of(43, 3_000)));
    }

    /** Whoever changes what is generated changes this number; another JDK or machine must not. */
    @Test
    void theLogsAreTheSameOnEveryMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            CRC32 crc = new CRC32();
            crc.update(all(LOGS).toString().getBytes(StandardCharsets.UTF_8));

            assertEquals(3_704_443_845L, crc.getValue());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anAthleteDoesNotDependOnWhoWasMadeBefore() {
        GeneratedLogs logs = GeneratedLogs.of(42, 3_000);
        List<GeneratedSession> last = logs.athlete(logs.athletes() - 1);

        List<GeneratedSession> all = all(LOGS);

        assertEquals(last, all.subList(all.size() - last.size(), all.size()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 59, 1_199, 1_200, 1_201, 12_345})
    void allSessionsTogetherAreAsManyAsAskedFor(long sessions) {
        GeneratedLogs logs = GeneratedLogs.of(8, sessions);

        assertEquals(sessions, sizes(logs).sum());
        assertTrue(sizes(logs).allMatch(size -> size > 0));
    }

    @Test
    void mostAthletesHaveFewSessionsAndSomeHaveHundreds() {
        List<Integer> sizes =
                sizes(GeneratedLogs.of(8, 12_000)).sorted().boxed().toList();

        assertEquals(200, sizes.size());
        assertEquals(3, sizes.get(0));
        assertTrue(sizes.get(100) < 40, "half of them have less than the mean of 60");
        assertEquals(370, sizes.get(199));
    }

    @Test
    void theFirstAthleteCanBeTheLargestAndTheOthersHaveTheRest() {
        GeneratedLogs logs = LOGS.withLargest(2_000);

        assertEquals(2_000, logs.athlete(0).size());
        assertEquals(3_000, sizes(logs).sum());
        assertEquals(1, LOGS.withLargest(3_000).athletes());
    }

    @Test
    void evenTheLargestAthleteThereCanBeIsWithinWhatTheModelHolds() {
        GeneratedLogs logs = GeneratedLogs.of(2, 100_000).withLargest(100_000);

        assertEquals(100_000, logs.athlete(0).size());
    }

    @Test
    void theSessionsOfAnAthleteFollowEachOtherAndNoTwoHaveOneId() {
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < LOGS.athletes(); index++) {
            Instant free = Instant.MIN;
            for (GeneratedSession generated : LOGS.athlete(index)) {
                Session session = generated.session();
                assertTrue(session.start().isAfter(free), session::toString);
                free = session.end().orElseThrow();
                assertTrue(ids.add(session.id().orElseThrow()), session::toString);
                String id = session.athlete().orElseThrow().id().orElseThrow();
                assertEquals(String.format(Locale.ROOT, "athlete-%07d", index), id);
            }
        }
        assertEquals(3_000, ids.size());
    }

    @Test
    void maximaGrowOverTheYears() {
        List<Double> maxima = LOGS.withLargest(600).athlete(0).stream()
                .flatMap(generated -> generated.session().exercises().stream())
                .filter(entry -> entry.exercise().id().equals("close-grip-bench-press"))
                .map(ExerciseEntry::maximumKilograms)
                .toList();

        assertTrue(maxima.get(maxima.size() - 1) >= maxima.get(0) + 15, maxima::toString);
        assertEquals(maxima.stream().sorted().toList(), maxima);
    }

    @Test
    void everyMethodThatTheGuidelineTakesForCleanIsUsed() {
        Set<SetMethod> methods = all(LOGS.withoutFaults()).stream()
                .flatMap(GeneratedLogsTest::sets)
                .map(WorkSet::method)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SetMethod.class)));

        assertEquals(
                EnumSet.of(
                        SetMethod.CONVENTIONAL,
                        SetMethod.WARM_UP,
                        SetMethod.SUPRAMAXIMAL_NEGATIVE,
                        SetMethod.ACCENTUATED_ECCENTRIC,
                        SetMethod.TWO_UP_ONE_DOWN,
                        SetMethod.TEMPO,
                        SetMethod.ISOMETRIC_HOLD),
                methods);
    }

    @Test
    void loadsAreThoseOfRealPlates() {
        assertTrue(all(LOGS).stream()
                .flatMap(GeneratedLogsTest::sets)
                .flatMap(set -> set.load().stream())
                .allMatch(load -> load.kilograms().doubleValue() % 2.5 == 0));
    }

    @Test
    void plantedCountsEachFaultOfEachAthlete() {
        Map<Fault, Long> seen = new EnumMap<>(Fault.class);
        for (Fault fault : Fault.values()) {
            seen.put(fault, 0L);
        }
        all(LOGS).forEach(generated -> generated.fault().ifPresent(fault -> seen.merge(fault, 1L, Long::sum)));

        assertEquals(seen, LOGS.planted());
    }

    @Test
    void aRateIsTheShareOfTheSessionsThatCanHaveTheFault() {
        GeneratedLogs none = GeneratedLogs.of(4, 20_000).withoutFaults();
        double all = none.withRate(Fault.TOO_FAST, 1).planted().get(Fault.TOO_FAST);

        assertEquals(0.1, none.withRate(Fault.TOO_FAST, 0.1).planted().get(Fault.TOO_FAST) / all, 0.01);
        assertEquals(0, none.planted().get(Fault.TOO_FAST));
    }

    @Test
    void logsCanBeSentToAnotherMachine() throws IOException, ClassNotFoundException {
        GeneratedLogs logs = LOGS.withRate(Fault.TOO_FAST, 0.3).withLargest(100);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(logs);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(all(logs), all((GeneratedLogs) in.readObject()));
        }
    }

    @Test
    void whatCannotBeIsRefusedWithWhatWouldBeRight() {
        refuses("sessions must be from 1 to 100000000000, was 0", () -> GeneratedLogs.of(1, 0));
        refuses("rate of TOO_FAST must be from 0 to 1, was 1.5", () -> LOGS.withRate(Fault.TOO_FAST, 1.5));
        refuses("rate of TOO_FAST must be from 0 to 1, was NaN", () -> LOGS.withRate(Fault.TOO_FAST, Double.NaN));
        refuses(
                "rate of TOO_SLOW must be at most 0.25, since the other rates add up to 0.75, was 0.5",
                () -> LOGS.withoutFaults().withRate(Fault.TOO_FAST, 0.75).withRate(Fault.TOO_SLOW, 0.5));
        refuses(
                "sessions of the largest athlete must be from 1 to 3000 of the 3000 of all, was 3001",
                () -> LOGS.withLargest(3_001));
        refuses(
                "sessions of the largest athlete must be from 1 to 100000 of the 900000 of all, was 100001",
                () -> GeneratedLogs.of(1, 900_000).withLargest(100_001));
        int athletes = LOGS.athletes();
        for (int index : new int[] {-1, athletes}) {
            IndexOutOfBoundsException refusal =
                    assertThrows(IndexOutOfBoundsException.class, () -> LOGS.athlete(index));
            assertEquals("athlete must be from 0 to " + (athletes - 1) + ", was " + index, refusal.getMessage());
        }
    }

    @Test
    void theReadmeShowsWhatIsRunHere() throws IOException {
        GeneratedLogs logs = GeneratedLogs.of(42, 100_000).withLargest(10_000).withRate(Fault.TOO_FAST, 0.05);
        List<GeneratedSession> sessions = logs.athlete(7);
        Map<Fault, Long> planted = logs.planted();

        assertFalse(sessions.isEmpty());
        assertTrue(planted.get(Fault.TOO_FAST) > 3_000);
        String readme = Files.readString(Path.of("README.md"));
        String listing = readme.substring(readme.indexOf("```java\n") + 8);
        String test = Files.readString(
                Path.of("src/test/java/io/github/eccentricrules/examples/logs/GeneratedLogsTest.java"));
        assertTrue(test.contains(listing.substring(0, listing.indexOf("```")).indent(8)));
    }

    @Test
    void aListOfSessionsCannotBeChanged() {
        List<GeneratedSession> sessions = LOGS.athlete(0);

        assertThrows(UnsupportedOperationException.class, sessions::clear);
        assertFalse(sessions.isEmpty());
    }

    private static void refuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static List<GeneratedSession> all(GeneratedLogs logs) {
        return IntStream.range(0, logs.athletes())
                .mapToObj(logs::athlete)
                .flatMap(List::stream)
                .toList();
    }

    private static IntStream sizes(GeneratedLogs logs) {
        return IntStream.range(0, logs.athletes())
                .map(index -> logs.athlete(index).size());
    }

    private static Stream<WorkSet> sets(GeneratedSession generated) {
        return generated.session().exercises().stream().flatMap(entry -> entry.sets().stream());
    }
}
