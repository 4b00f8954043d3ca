package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.NearMatches;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Holds the values of the parameters of one rule in one rule set. Immutable and thread-safe. */
public final class Parameters {
    private final Map<String, BigDecimal> values;
    private final Map<String, Parameter> declared;

    private Parameters(Map<String, BigDecimal> values, Map<String, Parameter> declared) {
        this.values = values;
        this.declared = declared;
    }

    static Parameters defaults(Collection<Parameter> declared) {
        Map<String, BigDecimal> values = new TreeMap<>();
        Map<String, Parameter> byName = new TreeMap<>();
        for (Parameter parameter : declared) {
            values.put(parameter.name(), parameter.defaultValue());
            byName.put(parameter.name(), parameter);
        }
        return new Parameters(values, byName);
    }

    /**
     * Returns the value of a parameter.
     *
     * @param parameter a parameter that the rule declares
     * @return its value, within its range
     * @throws IllegalArgumentException if the rule does not declare it
     */
    public BigDecimal value(Parameter parameter) {
        return known(parameter.name());
    }

    /**
     * Returns the value of a parameter as a floating-point number.
     *
     * @param parameter a parameter that the rule declares
     * @return its value, within its range
     * @throws IllegalArgumentException if the rule does not declare it
     */
    public double number(Parameter parameter) {
        return value(parameter).doubleValue();
    }

    /** {@return the values by the names of the parameters, in the order of the names} */
    public Map<String, BigDecimal> values() {
        return Collections.unmodifiableMap(values);
    }

    Parameters with(String name, BigDecimal value) {
        known(requireNonNull(name, "name"));
        Map<String, BigDecimal> changed = new TreeMap<>(values);
        changed.put(name, declared.get(name).check(requireNonNull(value, "value")));
        return new Parameters(changed, declared);
    }

    private BigDecimal known(String name) {
        BigDecimal value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "parameter \"" + name + "\" is not known" + NearMatches.hint(name, values.keySet()));
        }
        return value;
    }
}
