package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Declares a number that a rule can be configured with. Immutable and thread-safe.
 *
 * <p>Names say which of the limits of a rule go together: with the same words in the place of x, {@code min-x-at-all},
 * {@code min-x}, {@code max-recommended-x}, {@code max-x} and {@code max-x-at-all} must not be one above the next. Other
 * orders are declared by {@link RuleInfo#ordered}.
 *
 * @param name the name in lower-case words with hyphens; one that is a limit starts with {@code min-} or {@code max-};
 *     one that holds for one method, or one row of a table, ends with it, such as {@code max-reps@tempo}
 * @param unit the unit of the number
 * @param minimum the smallest value that makes sense
 * @param maximum the largest value that makes sense
 * @param defaultValue the value unless another one is set
 * @param description what the number means, in a phrase
 */
public record Parameter(
        String name, Unit unit, BigDecimal minimum, BigDecimal maximum, BigDecimal defaultValue, String description) {
    /**
     * Creates a parameter.
     *
     * @param name the name in lower-case words with hyphens
     * @param unit the unit of the number
     * @param minimum the smallest value that makes sense
     * @param maximum the largest value that makes sense
     * @param defaultValue the value unless another one is set
     * @param description what the number means, in a phrase
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the name is malformed, the default is out of the range, or a number of a counted
     *     unit is not whole
     */
    public Parameter {
        int at = requireNonNull(name, "name").indexOf('@');
        boolean wellFormed = at < 0
                ? RuleInfo.isId(name)
                : RuleInfo.isId(name.substring(0, at)) && RuleInfo.isWords(name.substring(at + 1));
        if (!wellFormed) {
            throw new IllegalArgumentException("name must be lower-case words with hyphens, was \"" + name + "\"");
        }
        requireNonNull(unit, "unit");
        minimum = Numbers.plain(requireNonNull(minimum, "minimum"));
        maximum = Numbers.plain(requireNonNull(maximum, "maximum"));
        defaultValue = Numbers.plain(requireNonNull(defaultValue, "defaultValue"));
        requireNonNull(description, "description");
        if (defaultValue.compareTo(minimum) < 0 || defaultValue.compareTo(maximum) > 0) {
            throw new IllegalArgumentException("defaultValue of " + name + " must be from " + minimum + " to " + maximum
                    + ", was " + defaultValue);
        }
        if (unit.isCounted() && (minimum.scale() > 0 || maximum.scale() > 0 || defaultValue.scale() > 0)) {
            throw new IllegalArgumentException("range and default of " + name + " must be whole numbers, were "
                    + minimum + " to " + maximum + " and " + defaultValue);
        }
    }

    /**
     * Creates a parameter from plain numbers.
     *
     * @param name the name
     * @param unit the unit
     * @param minimum the smallest value that makes sense
     * @param maximum the largest value that makes sense
     * @param defaultValue the value unless another one is set
     * @param description what the number means
     * @return the parameter
     */
    public static Parameter of(
            String name, Unit unit, double minimum, double maximum, double defaultValue, String description) {
        return new Parameter(
                name,
                unit,
                BigDecimal.valueOf(minimum),
                BigDecimal.valueOf(maximum),
                BigDecimal.valueOf(defaultValue),
                description);
    }

    /**
     * Creates a parameter for each method, named like {@code max-reps@tempo}.
     *
     * @param name the name before the method
     * @param unit the unit
     * @param minimum the smallest value that makes sense
     * @param maximum the largest value that makes sense
     * @param defaults the default value for each method; a method that it lacks gets no parameter
     * @param description what the number means
     * @return the parameters by method
     */
    public static Map<SetMethod, Parameter> byMethod(
            String name,
            Unit unit,
            double minimum,
            double maximum,
            Map<SetMethod, ? extends Number> defaults,
            String description) {
        Map<SetMethod, Parameter> parameters = new EnumMap<>(SetMethod.class);
        for (Map.Entry<SetMethod, ? extends Number> entry : defaults.entrySet()) {
            SetMethod method = entry.getKey();
            double value = entry.getValue().doubleValue();
            parameters.put(method, of(name + "@" + slug(method), unit, minimum, maximum, value, description));
        }
        return parameters;
    }

    private static String slug(SetMethod method) {
        return method.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the name without the {@code @} and the rest} */
    public String family() {
        int at = name.indexOf('@');
        return at < 0 ? name : name.substring(0, at);
    }

    /** {@return what follows the @, with it; empty if there is none} */
    String row() {
        return name.substring(family().length());
    }

    /** {@return the range of the value, such as {@code "a whole number from 1 rep to 100 reps"}} */
    public String range() {
        return (unit.isCounted() ? "a whole number from " : "from ") + unit.plain(minimum) + " to "
                + unit.plain(maximum);
    }

    /**
     * Tells whether a value is in the range, and whole if the unit is counted.
     *
     * @param value the value, in the unit of the parameter
     * @return whether a rule set may have it
     */
    public boolean allows(BigDecimal value) {
        return isInRange(requireNonNull(value, "value")) && isWholeIfCounted(value);
    }

    BigDecimal check(BigDecimal value) {
        if (!isInRange(value)) {
            throw new IllegalArgumentException(name + " must be from " + unit.plain(minimum) + " to "
                    + unit.plain(maximum) + ", was " + unit.plain(value));
        }
        if (!isWholeIfCounted(value)) {
            throw new IllegalArgumentException(name + " must be a whole number, was " + unit.plain(value));
        }
        return Numbers.plain(value);
    }

    private boolean isInRange(BigDecimal value) {
        return value.compareTo(minimum) >= 0 && value.compareTo(maximum) <= 0;
    }

    private boolean isWholeIfCounted(BigDecimal value) {
        return !unit.isCounted() || value.stripTrailingZeros().scale() <= 0;
    }
}
