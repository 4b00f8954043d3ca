package io.github.eccentricrules.examples.spark;

import io.github.eccentricrules.examples.logs.GeneratedLogs;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks training logs on Apache Spark from the command line. */
@Command(
        name = "spark-job",
        description = "Checks training logs on Apache Spark and writes violations and gaps as Parquet tables.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class SparkJob implements Callable<Integer> {
    @Option(
            names = "--master",
            defaultValue = "local[*]",
            description = "Spark's master; ${DEFAULT-VALUE} if not given.")
    private String master = "local[*]";

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description = "Parquet files or folders with a row a set; repeatable. Without it, a sample is generated.")
    private List<String> inputs = List.of();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            defaultValue = "target/spark-job/output",
            description =
                    "Where the tables are written; what they held before is replaced. ${DEFAULT-VALUE} if not given.")
    private String output = "target/spark-job/output";

    @Option(
            names = "--rules",
            paramLabel = "NAME",
            defaultValue = "negatives",
            description = "The rule set; ${DEFAULT-VALUE} if not given.")
    private String rules = "negatives";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A properties file in UTF-8 with settings for the rule set.")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "--sample",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many sessions the sample has; ${DEFAULT-VALUE} if not given.")
    private long sample = 10_000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "42",
            description = "Which sample; ${DEFAULT-VALUE} if not given.")
    private long seed = 42;

    @Option(
            names = "--sample-folder",
            paramLabel = "FOLDER",
            defaultValue = "target/spark-job/sample",
            description = "Where the sample is written; ${DEFAULT-VALUE} if not given.")
    private String sampleFolder = "target/spark-job/sample";

    @Spec
    private CommandSpec spec;

    /**
     * Runs the job.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new SparkJob()).execute(args));
    }

    /** {@return 0; whoever wants to know what was found reads the tables} */
    @Override
    public Integer call() {
        RuleSource source = rules();
        PrintWriter out = spec.commandLine().getOut();
        SparkSession spark = SparkSessions.start(master);
        try {
            List<String> paths = inputs.isEmpty() ? List.of(writeSample(spark)) : inputs;
            Summary summary = new LogCheck(spark, source).write(sets(spark, paths), output);
            out.printf("Logs %s, tables in %s%n%s", String.join(", ", paths), output, summary.text());
            out.flush();
        } finally {
            spark.stop();
        }
        return 0;
    }

    private String writeSample(SparkSession spark) {
        SampleLogs.rows(spark, GeneratedLogs.of(seed, sample))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(sampleFolder);
        return sampleFolder;
    }

    private Dataset<Row> sets(SparkSession spark, List<String> paths) {
        try {
            return SetFiles.read(spark, paths);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--input: " + e.getMessage(), e);
        }
    }

    private RuleSource rules() {
        try {
            return RuleSource.of(rules, config.map(this::settings).orElse(Map.of()));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Map<String, String> settings(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--config: " + file + " cannot be read as a properties file: " + e, e);
        }
        Map<String, String> settings = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
        return settings;
    }
}
