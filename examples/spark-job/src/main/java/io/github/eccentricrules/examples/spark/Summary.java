package io.github.eccentricrules.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Counts what the tables of a run hold.
 *
 * @param sessions the sessions that were judged
 * @param clean those of them in which nothing is wrong and nothing unknown
 * @param withMissingHistory those of them before which a session of the athlete was rejected
 * @param rejectedRows the rows that could not be used
 * @param violations the violations by rule and severity
 * @param gaps the gaps by the datum that is missing; a gap that lacks two counts for both
 * @param failures the rules that threw, by rule
 * @param buildNanos the time of all tasks for making sessions of rows
 * @param libraryNanos the time of all tasks in the library
 */
record Summary(
        long sessions,
        long clean,
        long withMissingHistory,
        long rejectedRows,
        Map<String, Long> violations,
        Map<String, Long> gaps,
        Map<String, Long> failures,
        long buildNanos,
        long libraryNanos) {
    static Summary of(SparkSession spark, String folder, long buildNanos, long libraryNanos) {
        Dataset<Row> sessions = spark.read().parquet(folder + "/sessions");
        Row counts = sessions.agg(
                        count(lit(1)),
                        sum(col("clean").cast("long")),
                        sum(col("rejectedBefore").gt(0).cast("long")))
                .first();
        return new Summary(
                counts.getLong(0),
                counts.isNullAt(1) ? 0 : counts.getLong(1),
                counts.isNullAt(2) ? 0 : counts.getLong(2),
                spark.read().parquet(folder + "/rejects").count(),
                by(spark.read().parquet(folder + "/violations"), col("rule"), col("severity")),
                by(
                        spark.read()
                                .parquet(folder + "/gaps")
                                .select(explode(col("missing")).as("datum")),
                        col("datum")),
                by(spark.read().parquet(folder + "/failures"), col("rule")),
                buildNanos,
                libraryNanos);
    }

    private static Map<String, Long> by(Dataset<Row> table, Column... columns) {
        Map<String, Long> counts = new TreeMap<>();
        for (Row row : table.groupBy(columns).count().collectAsList()) {
            StringBuilder key = new StringBuilder();
            for (int i = 0; i + 1 < row.size(); i++) {
                key.append(i == 0 ? "" : " ").append(row.getString(i));
            }
            counts.put(key.toString(), row.getLong(row.size() - 1));
        }
        return counts;
    }

    /** {@return the summary as text} */
    String text() {
        StringBuilder lines = new StringBuilder();
        lines.append(line("sessions judged", sessions)).append(line("  clean", clean));
        if (withMissingHistory > 0) {
            lines.append(line("  judged without an earlier session that was rejected", withMissingHistory));
        }
        lines.append(line("rows rejected", rejectedRows));
        append(lines, "violations", violations);
        append(lines, "gaps, by what is missing", gaps);
        append(lines, "rules that failed", failures);
        lines.append(seconds("of all tasks for making sessions of rows", buildNanos))
                .append(seconds("of all tasks for judging them", libraryNanos));
        return lines.toString();
    }

    private static void append(StringBuilder lines, String heading, Map<String, Long> counts) {
        lines.append(line(
                heading, counts.values().stream().mapToLong(Long::longValue).sum()));
        counts.forEach((key, count) -> lines.append(line("  " + key, count)));
    }

    private static String seconds(String what, long nanos) {
        return String.format(Locale.ROOT, "%,14.1f  s %s%n", nanos / 1e9, what);
    }

    private static String line(String what, long count) {
        return String.format(Locale.ROOT, "%,14d  %s%n", count, what);
    }
}
