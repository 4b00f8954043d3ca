package io.github.eccentricrules.examples.spark;

import org.apache.spark.sql.SparkSession;

/** Starts Spark as this job needs it. */
final class SparkSessions {
    private SparkSessions() {}

    static SparkSession start(String master) {
        return SparkSession.builder()
                .appName("eccentric-rules")
                .master(master)
                // No page to watch it: a job in a test or on a laptop opens no port.
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                // Rows hold java.time values; timestamps are read in no zone but UTC.
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
    }
}
