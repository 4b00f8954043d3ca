package io.github.eccentricrules.examples.spark;

import io.github.eccentricrules.examples.logs.GeneratedLogs;
import io.github.eccentricrules.examples.logs.GeneratedSession;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Turns generated logs into rows; each task makes its share of the athletes. */
final class SampleLogs {
    private static final int ATHLETES_A_TASK = 2_000;

    private SampleLogs() {}

    /**
     * Makes the rows of generated logs.
     *
     * @param spark the session of Spark
     * @param logs the logs
     * @return a row a set
     */
    static Dataset<Row> rows(SparkSession spark, GeneratedLogs logs) {
        int tasks = Math.max(spark.sparkContext().defaultParallelism(), logs.athletes() / ATHLETES_A_TASK);
        FlatMapFunction<Long, Row> rows = index -> rows(logs, index.intValue());
        return spark.range(0, logs.athletes(), 1, tasks)
                .as(Encoders.LONG())
                .flatMap(rows, Encoders.row(SetRow.columns()));
    }

    private static Iterator<Row> rows(GeneratedLogs logs, int athlete) {
        List<Row> rows = new ArrayList<>();
        for (GeneratedSession generated : logs.athlete(athlete)) {
            String id =
                    generated.session().athlete().flatMap(known -> known.id()).orElseThrow();
            rows.addAll(SetRow.of(id, generated.session()));
        }
        return rows.iterator();
    }
}
