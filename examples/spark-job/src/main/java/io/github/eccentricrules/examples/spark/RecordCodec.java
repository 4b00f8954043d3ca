package io.github.eccentricrules.examples.spark;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Turns records into Spark rows and back: a column a component, under its name, null where an {@code Optional} is empty.
 *
 * <p>Spark's encoder of beans finds no getters in a record and makes an empty struct of it without an error. This one
 * refuses a component that it cannot keep when it is made. It is not shipped: executors make their own.
 *
 * @param <T> the record
 */
final class RecordCodec<T> {
    private final List<Component> components;
    private final MethodHandle constructor;
    private final StructType column;

    private record Component(String name, boolean isOptional, MethodHandle accessor, Codec<Object> codec) {}

    private RecordCodec(List<Component> components, MethodHandle constructor) {
        this.components = components;
        this.constructor = constructor;
        List<StructField> fields = new ArrayList<>();
        for (Component component : components) {
            // What is required may be missing in a file all the same, which is then for us to tell.
            fields.add(DataTypes.createStructField(
                    component.name(), component.codec().column(), true));
        }
        column = DataTypes.createStructType(fields);
    }

    /**
     * Makes the codec of a record.
     *
     * @param <T> the record
     * @param type its class
     * @return the codec
     * @throws IllegalArgumentException if a component has a type that no column can hold
     */
    static <T> RecordCodec<T> of(Class<T> type) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            List<Component> components = new ArrayList<>();
            List<Class<?>> parameters = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.add(component(component, lookup));
                parameters.add(component.getType());
            }
            MethodHandle constructor = lookup.findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.size())
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return new RecordCodec<>(components, constructor);
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalArgumentException("type must be a record that can be read, was " + type, e);
        }
    }

    private static Component component(RecordComponent component, MethodHandles.Lookup lookup)
            throws IllegalAccessException {
        Type type = component.getGenericType();
        boolean isOptional = component.getType() == Optional.class;
        @SuppressWarnings("unchecked")
        Codec<Object> codec =
                (Codec<Object>) Codecs.of(isOptional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type);
        MethodHandle accessor =
                lookup.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class));
        return new Component(component.getName(), isOptional, accessor, codec);
    }

    /** {@return the type of the row} */
    StructType column() {
        return column;
    }

    /** {@return this codec for a column that holds such a row} */
    Codec<T> asCodec() {
        return new Codec<>(column, this::encode, stored -> decode((Row) stored));
    }

    /**
     * Turns a record into a row.
     *
     * @param value the record
     * @return the row
     * @throws BadRow if a column cannot keep a component without loss
     */
    Row encode(T value) {
        Object[] stored = new Object[components.size()];
        for (int i = 0; i < stored.length; i++) {
            Component component = components.get(i);
            Object field = get(component, value);
            if (component.isOptional()) {
                field = ((Optional<?>) field).orElse(null);
            }
            if (field != null) {
                try {
                    stored[i] = component.codec().encode().apply(field);
                } catch (RuntimeException e) {
                    throw BadRow.of(e).in(component.name());
                }
            }
        }
        return RowFactory.create(stored);
    }

    /**
     * Turns a row into a record.
     *
     * @param row the row
     * @return the record
     * @throws BadRow if the row is no such record
     */
    T decode(Row row) {
        Object[] fields = new Object[components.size()];
        for (int i = 0; i < fields.length; i++) {
            Component component = components.get(i);
            Object field = null;
            if (!row.isNullAt(i)) {
                try {
                    field = component.codec().decode().apply(row.get(i));
                } catch (RuntimeException e) {
                    throw BadRow.of(e).in(component.name());
                }
            } else if (!component.isOptional()) {
                throw new BadRow("is missing").in(component.name());
            }
            fields[i] = component.isOptional() ? Optional.ofNullable(field) : field;
        }
        return make(fields);
    }

    // A method handle throws anything; the constructors of the model throw for values that cannot be.
    @SuppressWarnings("unchecked")
    private T make(Object[] fields) {
        try {
            return (T) requireNonNull(constructor.invokeExact(fields));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object get(Component component, Object value) {
        try {
            return component.accessor().invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
