package io.github.eccentricrules.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.config.Configuration;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.examples.logs.Fault;
import io.github.eccentricrules.examples.logs.GeneratedLogs;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.rules.RuleSets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogCheckTest {
    private static final Map<String, String> STRICTER = Map.of("descent-duration-min.min-descent", "4 s");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"negatives", "evidence"})
    void sparkFindsRowForRowWhatAPlainLoopFinds(String rules) {
        GeneratedLogs logs = GeneratedLogs.of(17, 1_500).withLargest(300);
        Map<String, String> configuration = rules.equals("negatives") ? STRICTER : Map.of();

        List<String> found = texts(LocalSpark.check(rules, configuration).outcomes(shuffled(logs)));

        assertEquals(plainLoop(logs, Configuration.of(configuration).applyTo(RuleSets.named(rules))), found);
        assertTrue(found.size() >= 1_500, "too few sessions to tell");
    }

    @Test
    void plantedFaultsAreFoundAtExactlyThePlantedCounts() {
        GeneratedLogs logs = GeneratedLogs.of(23, 20_000);

        Summary summary = LocalSpark.check("negatives", Map.of())
                .write(SampleLogs.rows(LocalSpark.SPARK, logs), folder.toString());

        Map<String, Long> violations = new TreeMap<>();
        Map<String, Long> gaps = new TreeMap<>();
        for (Map.Entry<Fault, Long> planted : logs.planted().entrySet()) {
            Fault fault = planted.getKey();
            for (String rule : fault.rules()) {
                if (fault.severity().isPresent()) {
                    violations.merge(rule + " " + fault.severity().get(), planted.getValue(), Long::sum);
                }
                if (fault.missing().isPresent()) {
                    gaps.merge(fault.missing().get(), planted.getValue(), Long::sum);
                }
            }
        }
        assertEquals(violations, summary.violations());
        assertEquals(gaps, summary.gaps());
        assertEquals(Map.of(), summary.failures());
        assertEquals(20_000, summary.sessions());
        assertEquals(0, summary.rejectedRows());
    }

    @Test
    void aSecondRunWritesTheSameRows() {
        GeneratedLogs logs = GeneratedLogs.of(29, 1_000);
        LogCheck check = LocalSpark.check("negatives", Map.of());
        Map<String, List<String>> first = new TreeMap<>();
        Map<String, List<String>> second = new TreeMap<>();

        check.write(SampleLogs.rows(LocalSpark.SPARK, logs), folder.toString());
        LogCheck.TABLES.forEach(table -> first.put(table, texts(table(table))));
        check.write(shuffled(logs), folder.toString());
        LogCheck.TABLES.forEach(table -> second.put(table, texts(table(table))));

        assertEquals(first, second);
        assertFalse(first.get("violations").isEmpty());
        assertFalse(first.get("gaps").isEmpty());
    }

    @Test
    void everyTableNamesTheRulesThatJudged() {
        LocalSpark.check("negatives", STRICTER)
                .write(SampleLogs.rows(LocalSpark.SPARK, GeneratedLogs.of(29, 500)), folder.toString());

        String digest =
                Configuration.of(STRICTER).applyTo(RuleSets.negatives()).stamp().digest();
        for (String table : List.of("violations", "gaps", "sessions")) {
            List<Row> stamps = table(table).select("ruleSet.*").distinct().collectAsList();
            assertEquals(1, stamps.size());
            assertEquals("negatives", stamps.get(0).getAs("name"));
            assertEquals(digest, stamps.get(0).getAs("digest"));
            assertEquals(
                    "descent-duration-min.min-descent = 4 s\n", stamps.get(0).getAs("configuration"));
        }
    }

    private Dataset<Row> table(String name) {
        return LocalSpark.SPARK.read().parquet(folder.resolve(name).toString());
    }

    /** {@return the rows of logs in an order that is not that of time} */
    private static Dataset<Row> shuffled(GeneratedLogs logs) {
        List<Row> rows = new ArrayList<>();
        for (int athlete = 0; athlete < logs.athletes(); athlete++) {
            for (Session session : LocalSpark.sessions(logs, athlete)) {
                rows.addAll(SetRow.of(session.athlete().orElseThrow().id().orElseThrow(), session));
            }
        }
        Collections.shuffle(rows, new java.util.Random(1));
        return LocalSpark.rows(rows).repartition(3);
    }

    /** Judges as an app would: each session against those before it, and those alone. */
    private static List<String> plainLoop(GeneratedLogs logs, RuleSet rules) {
        Validator validator = Validator.of(rules);
        List<String> outcomes = new ArrayList<>();
        for (int athlete = 0; athlete < logs.athletes(); athlete++) {
            List<Session> earlier = new ArrayList<>();
            for (Session session : LocalSpark.sessions(logs, athlete)) {
                Report report = validator.validate(session, History.of(earlier));
                String athleteId = session.athlete().orElseThrow().id().orElseThrow();
                outcomes.add(Outcome.of(athleteId, report, session.id(), session.start(), 0)
                        .toString());
                earlier.add(session);
            }
        }
        Collections.sort(outcomes);
        return outcomes;
    }

    private static List<String> texts(Dataset<Row> rows) {
        boolean isOutcome = rows.schema().equals(Outcome.columns());
        List<String> texts = new ArrayList<>();
        for (Row row : rows.collectAsList()) {
            texts.add(isOutcome ? Outcome.read(row).toString() : row.json());
        }
        Collections.sort(texts);
        return texts;
    }
}
