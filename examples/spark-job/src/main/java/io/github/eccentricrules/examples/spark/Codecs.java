package io.github.eccentricrules.examples.spark;

import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.Tempo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Finds the codec of a type. What is no record, list or set has its column here. */
final class Codecs {
    // A load has at most 18 digits behind the point, and fewer than 10 before it.
    private static final DecimalType NUMBER = new DecimalType(28, 18);
    // Seconds to the nanosecond; 18 digits are what Parquet keeps in 8 bytes, and enough for 31 years.
    private static final DecimalType SECONDS = new DecimalType(18, 9);
    private static final int NANOSECOND_DECIMALS = 9;

    private Codecs() {}

    /**
     * Finds the codec of a type.
     *
     * @param type a class, or a list or set of one
     * @return the codec
     * @throws IllegalArgumentException if no column can hold it
     */
    static Codec<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Codec<?> element = of(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == List.class) {
                return elements(element, ArrayList::new);
            }
            if (generic.getRawType() == Set.class) {
                return elements(element, LinkedHashSet::new);
            }
        } else if (type instanceof Class<?> plain) {
            if (plain.isEnum()) {
                return enums(plain);
            }
            return plain.isRecord() && plain != Exercise.class && plain != Tempo.class
                    ? RecordCodec.of(plain.asSubclass(Record.class)).asCodec()
                    : plain(plain);
        }
        throw new IllegalArgumentException("type must be one that a column can hold, was " + type);
    }

    private static Codec<?> plain(Class<?> type) {
        if (type == String.class) {
            return asItIs(DataTypes.StringType, String.class);
        }
        if (type == Integer.class || type == int.class) {
            return asItIs(DataTypes.IntegerType, Integer.class);
        }
        if (type == Double.class || type == double.class) {
            return asItIs(DataTypes.DoubleType, Double.class);
        }
        if (type == Boolean.class || type == boolean.class) {
            return asItIs(DataTypes.BooleanType, Boolean.class);
        }
        if (type == LocalDate.class) {
            return asItIs(DataTypes.DateType, LocalDate.class);
        }
        if (type == Instant.class) {
            return new Codec<Instant>(DataTypes.TimestampType, Codecs::toTheMicrosecond, Instant.class::cast);
        }
        if (type == Duration.class) {
            return new Codec<>(SECONDS, Codecs::seconds, Codecs::duration);
        }
        if (type == BigDecimal.class) {
            return new Codec<BigDecimal>(NUMBER, value -> fitting(value, NUMBER), BigDecimal.class::cast);
        }
        if (type == Tempo.class) {
            return new Codec<>(DataTypes.StringType, Tempo::toString, stored -> Tempo.parse((String) stored));
        }
        if (type == Exercise.class) {
            return exercise();
        }
        throw new IllegalArgumentException("type must be one that a column can hold, was " + type);
    }

    private static <T> Codec<T> asItIs(DataType column, Class<T> type) {
        return new Codec<>(column, value -> value, type::cast);
    }

    private static <E extends Enum<E>> Codec<E> enums(Class<?> type) {
        @SuppressWarnings("unchecked")
        Class<E> names = (Class<E>) type;
        return new Codec<>(DataTypes.StringType, Enum::name, stored -> {
            try {
                return Enum.valueOf(names, (String) stored);
            } catch (IllegalArgumentException e) {
                throw new BadRow(
                        "must be one of " + Arrays.toString(names.getEnumConstants()) + ", was \"" + stored + "\"");
            }
        });
    }

    private static Object toTheMicrosecond(Instant value) {
        if (!value.equals(value.truncatedTo(ChronoUnit.MICROS))) {
            throw new BadRow("must be given to the microsecond, was " + value);
        }
        return value;
    }

    private static Object seconds(Duration value) {
        return fitting(
                BigDecimal.valueOf(value.getSeconds()).add(BigDecimal.valueOf(value.getNano(), NANOSECOND_DECIMALS)),
                SECONDS);
    }

    private static Duration duration(Object stored) {
        return Duration.ofNanos(
                ((BigDecimal) stored).movePointRight(NANOSECOND_DECIMALS).longValueExact());
    }

    /** Spark turns a number that does not fit its column into null. */
    private static BigDecimal fitting(BigDecimal value, DecimalType column) {
        int digits = column.precision() - column.scale();
        if (value.precision() - value.scale() > digits
                || value.stripTrailingZeros().scale() > column.scale()) {
            throw new BadRow("must have at most " + digits + " digits before and " + column.scale()
                    + " behind the point, was " + value.toPlainString());
        }
        return value;
    }

    /** Keeps of an exercise of the catalogue the id alone, of another one all that is known. */
    private static Codec<Exercise> exercise() {
        RecordCodec<Exercise> whole = RecordCodec.of(Exercise.class);
        return new Codec<>(
                whole.column(),
                value -> Exercise.find(value.id()).filter(value::equals).isPresent()
                        ? idOnly(value.id(), whole)
                        : whole.encode(value),
                stored -> {
                    Row row = (Row) stored;
                    return hasIdOnly(row) ? Exercise.of(row.getString(0)) : whole.decode(row);
                });
    }

    private static Row idOnly(String id, RecordCodec<Exercise> whole) {
        Object[] fields = new Object[whole.column().size()];
        fields[0] = id;
        return RowFactory.create(fields);
    }

    private static boolean hasIdOnly(Row row) {
        for (int i = 1; i < row.size(); i++) {
            if (!row.isNullAt(i)) {
                return false;
            }
        }
        return !row.isNullAt(0);
    }

    private static <E, C extends Collection<E>> Codec<C> elements(Codec<E> element, Function<List<E>, C> container) {
        return new Codec<>(
                new ArrayType(element.column(), true),
                values -> {
                    Object[] stored = new Object[values.size()];
                    int i = 0;
                    for (E value : values) {
                        stored[i] = at(i, element.encode(), value);
                        i++;
                    }
                    return stored;
                },
                stored -> {
                    List<E> values = new ArrayList<>();
                    for (Object value : CollectionConverters.asJava((Seq<?>) stored)) {
                        values.add(at(values.size(), element.decode(), value));
                    }
                    return container.apply(values);
                });
    }

    private static <A, B> B at(int index, Function<A, B> step, A value) {
        try {
            if (value == null) {
                throw new BadRow("is missing");
            }
            return step.apply(value);
        } catch (RuntimeException e) {
            throw BadRow.of(e).in("[" + index + "]");
        }
    }
}
