/**
 * Checks the training logs of many athletes on Apache Spark. Start with {@link
 * io.github.eccentricrules.examples.spark.SparkJob}; what happens to one athlete stands in {@code AthleteCheck}.
 */
package io.github.eccentricrules.examples.spark;
