package io.github.eccentricrules.examples.spark;

import java.util.function.Function;
import org.apache.spark.sql.types.DataType;

/**
 * Turns values of a type into what a Spark row holds, and back. Both functions throw {@link BadRow}, or another
 * {@link RuntimeException}, for what a column cannot keep without loss, or what is no such value.
 *
 * @param <T> the type
 * @param column the type of the column
 * @param encode turns a value into what a row holds
 * @param decode turns what a row holds, which is not null, into a value
 */
record Codec<T>(DataType column, Function<T, Object> encode, Function<Object, T> decode) {}
