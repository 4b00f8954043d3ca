package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.NearMatches;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds the values of the parameters of one rule in one rule set. Immutable and thread-safe. */
public final class Parameters {
    private static final int FEW = 16;

    private final Map<String, Setting> settings;
    /** Where there are few, they are found by looking at each, which takes no hash. */
    private final Parameter[] keys;

    private final double[] numbers;

    private record Setting(Parameter parameter, BigDecimal value, double number, Origin origin) {
        Setting(Parameter parameter, BigDecimal value, Origin origin) {
            this(parameter, value, value.doubleValue(), origin);
        }
    }

    /** Keeps them in the order of the names, and finds them without it. */
    private Parameters(SortedMap<String, Setting> settings) {
        this.settings = new LinkedHashMap<>(settings);
        int few = settings.size() <= FEW ? settings.size() : 0;
        this.keys = new Parameter[few];
        this.numbers = new double[few];
        if (few > 0) {
            int i = 0;
            for (Setting setting : settings.values()) {
                keys[i] = setting.parameter();
                numbers[i++] = setting.number();
            }
        }
    }

    static Parameters defaults(Collection<Parameter> declared) {
        SortedMap<String, Setting> settings = new TreeMap<>();
        for (Parameter parameter : declared) {
            settings.put(parameter.name(), new Setting(parameter, parameter.defaultValue(), Origin.DEFAULT));
        }
        return new Parameters(settings);
    }

    /**
     * Returns the value of a parameter.
     *
     * @param parameter a parameter that the rule declares
     * @return its value, within its range
     * @throws IllegalArgumentException if the rule does not declare it
     */
    public BigDecimal value(Parameter parameter) {
        return setting(parameter.name()).value();
    }

    /**
     * Returns the value of a parameter as a floating-point number.
     *
     * @param parameter a parameter that the rule declares
     * @return its value, within its range
     * @throws IllegalArgumentException if the rule does not declare it
     */
    @SuppressWarnings("ReferenceEquality") // mostly it is the same object; one that is only equal is found by its name
    public double number(Parameter parameter) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == parameter) {
                return numbers[i];
            }
        }
        return setting(parameter.name()).number();
    }

    /** {@return the values by the names of the parameters, in the order of the names} */
    public Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new TreeMap<>();
        for (Setting setting : settings.values()) {
            values.put(setting.parameter().name(), setting.value());
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * Tells where the value of a parameter comes from.
     *
     * @param parameter a parameter that the rule declares
     * @return the origin of its value
     * @throws IllegalArgumentException if the rule does not declare it
     */
    public Origin origin(Parameter parameter) {
        return setting(parameter.name()).origin();
    }

    Parameters with(String name, BigDecimal value) {
        return with(name, value, Origin.RULE_SET);
    }

    Parameters with(String name, BigDecimal value, Origin origin) {
        requireNonNull(value, "value");
        SortedMap<String, Setting> changed = new TreeMap<>(settings);
        for (Parameter parameter : named(requireNonNull(name, "name"))) {
            changed.put(parameter.name(), new Setting(parameter, parameter.check(value), origin));
        }
        return new Parameters(changed);
    }

    /** Tells whether every value is the one that its rule has by default. */
    boolean areDefaults() {
        for (Setting setting : settings.values()) {
            if (setting.origin().kind() != Origin.Kind.DEFAULT) {
                return false;
            }
        }
        return true;
    }

    /** Returns the parameters in the order of their names. */
    List<Parameter> declared() {
        List<Parameter> parameters = new ArrayList<>(settings.size());
        for (Setting setting : settings.values()) {
            parameters.add(setting.parameter());
        }
        return parameters;
    }

    /** Finds a parameter, or by its name without a method those of all methods; at least one. */
    List<Parameter> named(String name) {
        List<Parameter> found = RuleInfo.named(name, declared());
        return found.isEmpty() ? List.of(setting(name).parameter()) : found;
    }

    /** Names the parameters, those that differ by what follows an @ together, or else one by one. */
    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        settings.values().forEach(setting -> names.add(setting.parameter().family()));
        return names;
    }

    private Setting setting(String name) {
        Setting setting = settings.get(name);
        if (setting == null) {
            throw new IllegalArgumentException(
                    "parameter \"" + name + "\" is not known" + NearMatches.hint(name, names()));
        }
        return setting;
    }

    /** {@return the values by the names of the parameters} */
    @Override
    public String toString() {
        return values().toString();
    }
}
