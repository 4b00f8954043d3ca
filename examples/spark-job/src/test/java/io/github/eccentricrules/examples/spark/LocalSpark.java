package io.github.eccentricrules.examples.spark;

import io.github.eccentricrules.examples.logs.GeneratedLogs;
import io.github.eccentricrules.examples.logs.GeneratedSession;
import io.github.eccentricrules.model.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;

/** Starts Spark once for all tests. */
final class LocalSpark {
    static final SparkSession SPARK = start();

    private LocalSpark() {}

    private static SparkSession start() {
        SparkSession spark = SparkSessions.start("local[2]");
        spark.conf().set("spark.sql.shuffle.partitions", "4");
        return spark;
    }

    static LogCheck check(String rules, Map<String, String> configuration) {
        return new LogCheck(SPARK, RuleSource.of(rules, configuration));
    }

    static Dataset<Row> rows(List<Row> rows) {
        return SPARK.createDataFrame(rows, SetRow.columns());
    }

    /** {@return the sessions of a generated athlete} */
    static List<Session> sessions(GeneratedLogs logs, int athlete) {
        return logs.athlete(athlete).stream().map(GeneratedSession::session).toList();
    }

    /** {@return rows as a job gets them: with the names of their columns} */
    static List<Row> named(List<Row> rows) {
        return new ArrayList<>(rows(rows).collectAsList());
    }

    /** {@return the rows of the first session of a log that has several sets} */
    static List<Row> aSession() {
        GeneratedLogs logs = GeneratedLogs.of(1, 100).withoutFaults();
        return named(SetRow.of("anna", sessions(logs, 0).get(0)));
    }

    /** {@return a row with another value in a column, which may lie in structs} */
    static Row with(Row row, Object value, String... path) {
        Object[] fields = new Object[row.size()];
        int changed = row.fieldIndex(path[0]);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = row.get(i);
        }
        fields[changed] = path.length == 1
                ? value
                : with(row.getStruct(changed), value, Arrays.copyOfRange(path, 1, path.length));
        return new GenericRowWithSchema(fields, row.schema());
    }
}
