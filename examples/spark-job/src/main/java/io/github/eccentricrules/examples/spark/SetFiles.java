package io.github.eccentricrules.examples.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Reads Parquet files with a row a set. */
final class SetFiles {
    private SetFiles() {}

    /**
     * Reads files. A column that they do not have is unknown in each row; one more than there can be would be lost without
     * a word, and is refused.
     *
     * @param spark the session of Spark
     * @param paths files or folders
     * @return rows with the columns of sets
     * @throws IllegalArgumentException if a column has another name or type
     */
    static Dataset<Row> read(SparkSession spark, List<String> paths) {
        String[] files = paths.toArray(new String[0]);
        List<String> problems = new ArrayList<>();
        compare(
                "",
                SetRow.columns(),
                spark.read().option("mergeSchema", "true").parquet(files).schema(),
                problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return spark.read().schema(SetRow.columns()).parquet(files);
    }

    private static void compare(String path, DataType wanted, DataType given, List<String> problems) {
        if (wanted instanceof StructType known && given instanceof StructType found) {
            List<String> names = List.of(known.fieldNames());
            for (StructField field : found.fields()) {
                String name = path.isEmpty() ? field.name() : path + "." + field.name();
                if (names.contains(field.name())) {
                    compare(name, known.apply(field.name()).dataType(), field.dataType(), problems);
                } else {
                    problems.add("column " + name + " is not known; allowed are " + String.join(", ", names));
                }
            }
        } else if (wanted instanceof ArrayType known && given instanceof ArrayType found) {
            compare(path + "[]", known.elementType(), found.elementType(), problems);
        } else if (!wanted.equals(given)) {
            problems.add(
                    "column " + path + " must be of type " + wanted.simpleString() + ", was " + given.simpleString());
        }
    }
}
