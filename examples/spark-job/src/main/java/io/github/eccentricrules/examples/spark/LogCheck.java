package io.github.eccentricrules.examples.spark;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import io.github.eccentricrules.engine.RuleSetStamp;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;

/** Checks all sessions of a log on Spark, and writes what is found as Parquet tables. */
final class LogCheck {
    /** The names of the tables, in the order in which they are written. */
    static final List<String> TABLES = List.of("violations", "gaps", "failures", "rejects", "sessions");

    // Rows without an athlete belong to nobody; they must not all come to one task.
    private static final int SPREAD = 1024;

    private final SparkSession spark;
    private final RuleSource rules;
    private final LongAccumulator buildNanos;
    private final LongAccumulator libraryNanos;

    LogCheck(SparkSession spark, RuleSource rules) {
        this.spark = spark;
        this.rules = rules;
        buildNanos = spark.sparkContext().longAccumulator("making sessions of rows");
        libraryNanos = spark.sparkContext().longAccumulator("judging");
    }

    /**
     * Judges the sessions of which sets are rows.
     *
     * @param sets rows with the {@linkplain SetRow#columns() columns} of sets, in any order
     * @return an {@linkplain Outcome#columns() outcome} for each session, and for what is none
     */
    Dataset<Row> outcomes(Dataset<Row> sets) {
        Column spread = when(col("athleteId").isNotNull(), lit(0))
                .otherwise(abs(xxhash64(col("session"), col("set")))
                        .mod(lit(SPREAD))
                        .cast("int"));
        return sets.groupBy(col("athleteId"), spread.as("spread"))
                .as(Encoders.tuple(Encoders.STRING(), Encoders.INT()), Encoders.row(SetRow.columns()))
                .flatMapSortedGroups(
                        new Column[] {
                            col("session.start"), col("session.id"), col("exerciseNumber"), col("setNumber"),
                        },
                        new AthleteCheck(rules, buildNanos, libraryNanos),
                        Encoders.row(Outcome.columns()));
    }

    /**
     * Judges the sessions of a log and writes the tables. What they held before is replaced.
     *
     * @param sets rows with the columns of sets
     * @param folder where the tables are to stand, a folder a table
     * @return what was found, in numbers
     */
    Summary write(Dataset<Row> sets, String folder) {
        Dataset<Row> outcomes = outcomes(sets).persist(StorageLevel.DISK_ONLY());
        try {
            Dataset<Row> judged = outcomes.where(col("verdict").isNotNull());
            save(found(judged, "violations"), folder, "violations");
            save(found(judged, "gaps"), folder, "gaps");
            save(found(judged, "failures"), folder, "failures");
            save(outcomes.select(explode(col("rejects")).as("reject")).select("reject.*"), folder, "rejects");
            save(judged.select(col("verdict.*"), stamp()), folder, "sessions");
        } finally {
            outcomes.unpersist();
        }
        return Summary.of(spark, folder, buildNanos.value(), libraryNanos.value());
    }

    private Dataset<Row> found(Dataset<Row> judged, String column) {
        return judged.select(
                        col("verdict.athleteId"),
                        col("verdict.sessionId"),
                        col("verdict.start"),
                        explode(col(column)).as("found"))
                .select(col("athleteId"), col("sessionId"), col("start"), col("found.*"), stamp());
    }

    /** Names the rules in each row, so that a verdict can be reproduced years later. */
    private Column stamp() {
        RuleSetStamp stamp = rules.validator().ruleSet().stamp();
        return struct(
                        lit(stamp.name()).as("name"),
                        lit(stamp.version()).as("version"),
                        lit(stamp.digest()).as("digest"),
                        lit(text(stamp.configuration())).as("configuration"))
                .as("ruleSet");
    }

    /** Writes settings as the lines of a properties file. */
    private static String text(Map<String, String> configuration) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(configuration)
                .forEach((key, value) ->
                        lines.append(key).append(" = ").append(value).append('\n'));
        return lines.toString();
    }

    private static void save(Dataset<Row> table, String folder, String name) {
        table.write().mode(SaveMode.Overwrite).parquet(folder + "/" + name);
    }
}
