package io.github.eccentricrules.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.examples.logs.GeneratedLogs;
import io.github.eccentricrules.examples.spark.Outcome.Reject;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.WorkSet;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {
    private static final Instant START = Instant.parse("2026-03-02T18:00:00.123456Z");

    @TempDir
    Path folder;

    @Test
    void theHeadsHaveEveryComponentOfTheModelButTheOneThatHasRowsOfItsOwn() {
        assertEquals(without("exercises", Session.class), components(SessionHead.class));
        assertEquals(without("sets", ExerciseEntry.class), components(EntryHead.class));
    }

    @Test
    void sessionsComeBackFromParquetAsTheyWere() {
        List<Session> sessions = new ArrayList<>(LocalSpark.sessions(GeneratedLogs.of(3, 200), 0));
        sessions.add(unusual());
        List<Row> rows = new ArrayList<>();
        sessions.forEach(session -> rows.addAll(SetRow.of("anna", session)));
        String file = folder.resolve("logs").toString();
        LocalSpark.rows(rows).coalesce(1).write().parquet(file);

        List<Row> read = SetFiles.read(LocalSpark.SPARK, List.of(file)).collectAsList();

        SessionRows groups = new SessionRows(read.iterator());
        List<Session> back = new ArrayList<>();
        groups.forEachRemaining(
                group -> back.add(SessionDraft.of(group).session().orElseThrow()));
        assertEquals(sessions, back);
    }

    @Test
    void whatAColumnCannotKeepIsRefusedAndNotRounded() {
        Session tooFine = Session.performed(Instant.parse("2026-03-02T18:00:00.123456789Z"))
                .exercise(unusual().exercises().get(0))
                .build();

        BadRow refusal = assertThrows(BadRow.class, () -> SetRow.of("anna", tooFine));

        assertEquals(
                "session.start: must be given to the microsecond, was 2026-03-02T18:00:00.123456789Z",
                refusal.reason());
    }

    @Test
    void aBadRowRejectsItsSessionWithTheFieldTheValueAndWhatWouldBeRight() {
        List<Row> rows = LocalSpark.aSession();
        rows.set(1, LocalSpark.with(rows.get(1), new BigDecimal("-5"), "set", "load", "kilograms"));

        List<Reject> rejects = SessionDraft.of(rows).rejects();

        assertEquals(rows.size(), rejects.size());
        assertEquals(
                "set.load: kilograms must not be negative, was -5",
                rejects.get(1).reason());
        assertEquals(
                "belongs to a session of which another row is bad: "
                        + rejects.get(1).reason(),
                rejects.get(0).reason());
        assertTrue(
                rejects.get(1).row().contains("\"kilograms\":-5"),
                rejects.get(1).row());
    }

    @Test
    void aRowThatIsMissingRejectsTheSession() {
        List<Row> rows = LocalSpark.aSession();
        rows.remove(1);

        SessionDraft draft = SessionDraft.of(rows);

        assertEquals(Optional.empty(), draft.session());
        assertEquals(rows.size(), draft.rejects().size());
        assertTrue(
                draft.rejects().get(1).reason().contains("a row is missing"),
                draft.rejects().get(1).reason());
    }

    @Test
    void aRowThatStandsTwiceIsUsedOnce() {
        List<Row> rows = LocalSpark.aSession();
        Session session = SessionDraft.of(rows).session().orElseThrow();
        rows.add(1, rows.get(1));

        SessionDraft draft = SessionDraft.of(rows);

        assertEquals(Optional.of(session), draft.session());
        assertEquals(
                List.of("stands twice; the first of both is used"),
                draft.rejects().stream().map(Reject::reason).toList());
    }

    @Test
    void unknownNamesAreRejectedWithThoseThatAreKnown() {
        List<Row> rows = LocalSpark.aSession();
        rows.set(0, LocalSpark.with(rows.get(0), "DROPSET", "set", "method"));
        String method = SessionDraft.of(rows).rejects().get(0).reason();
        rows.set(0, LocalSpark.with(LocalSpark.aSession().get(0), "barbell-bench-pres", "entry", "exercise", "id"));
        String exercise = SessionDraft.of(rows).rejects().get(0).reason();

        assertTrue(method.startsWith("set.method: must be one of [CONVENTIONAL,"), method);
        assertTrue(exercise.contains("barbell-bench-press"), exercise);
    }

    @Test
    void rejectedRowsAreCountedAndLaterSessionsSayThatTheirHistoryLacksThem() {
        List<Session> sessions = LocalSpark.sessions(GeneratedLogs.of(3, 200).withoutFaults(), 0);
        List<Row> rows = new ArrayList<>();
        sessions.forEach(session -> rows.addAll(LocalSpark.named(SetRow.of("anna", session))));
        int inFirst = SetRow.of("anna", sessions.get(0)).size();
        rows.set(0, LocalSpark.with(rows.get(0), null, "set", "method"));
        rows.add(LocalSpark.with(rows.get(inFirst), null, "athleteId"));

        Summary summary = LocalSpark.check("negatives", Map.of())
                .write(LocalSpark.rows(rows), folder.resolve("out").toString());

        assertEquals(sessions.size() - 1, summary.sessions());
        assertEquals(sessions.size() - 1, summary.withMissingHistory());
        assertEquals(inFirst + 1, summary.rejectedRows());
    }

    @Test
    void aFileWithAColumnThatWouldBeLostIsRefused() {
        String file = folder.resolve("other").toString();
        LocalSpark.SPARK
                .range(3)
                .selectExpr("id as athleteId", "'x' as mood")
                .write()
                .parquet(file);

        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> SetFiles.read(LocalSpark.SPARK, List.of(file)));

        assertTrue(
                String.valueOf(refusal.getMessage()).contains("column athleteId must be of type string, was bigint"));
        assertTrue(String.valueOf(refusal.getMessage()).contains("column mood is not known"));
    }

    @Test
    void validatorsAreNotShippedButMadeAnewOfWhatIs() throws Exception {
        RuleSource source = RuleSource.of("negatives", Map.of("sets-per-exercise-max.max-sets", "2"));
        ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream());
        out.writeObject(source);

        assertThrows(
                NotSerializableException.class,
                () -> out.writeObject(Validator.of(source.validator().ruleSet())));
        assertEquals(source.digest(), source.validator().ruleSet().stamp().digest());
    }

    @Test
    void anExecutorWithOtherRulesStopsTheJob() {
        RuleSource other = new RuleSource("negatives", new TreeMap<>(), "0000");

        IllegalStateException refusal = assertThrows(IllegalStateException.class, other::validator);

        assertTrue(String.valueOf(refusal.getMessage()).contains("same version of the library"));
    }

    /** {@return a session with what generated ones lack} */
    private static Session unusual() {
        WorkSet set = WorkSet.builder(SetMethod.TEMPO)
                .load(Load.ofPounds(242.55))
                .liftedLoad(Load.ofKilograms(new BigDecimal("0.000000000000000001")))
                .tempo(Tempo.parse("4-0-X-0"))
                .rest(Duration.ofNanos(123_456_789_012L))
                .reps(List.of(Rep.ofSeconds(3.123456789), Rep.UNMEASURED))
                .build();
        return Session.performed(START)
                .athlete(Athlete.builder().id("anna").build())
                .exercise(ExerciseEntry.builder(Exercise.builder("own-machine").build())
                        .sets(List.of(set))
                        .build())
                .build();
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::toString)
                .toList();
    }

    private static List<String> without(String name, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getName().equals(name))
                .map(RecordComponent::toString)
                .toList();
    }
}
