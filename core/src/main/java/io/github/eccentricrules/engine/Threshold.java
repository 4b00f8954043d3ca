package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Holds a limit with the value that a rule set gives it. Immutable and thread-safe.
 *
 * @param severity the severity of passing it
 * @param comparison the side on which the quantity must be
 * @param limit the value
 * @param unit the unit of the value
 * @param method the method of lowering that it is for; absent if it is for all
 */
public record Threshold(
        Severity severity, Comparison comparison, BigDecimal limit, Unit unit, Optional<SetMethod> method) {
    /**
     * Creates a threshold.
     *
     * @param severity the severity of passing it
     * @param comparison the side on which the quantity must be
     * @param limit the value
     * @param unit the unit of the value
     * @param method the method of lowering that it is for
     * @throws NullPointerException if an argument is null
     */
    public Threshold {
        requireNonNull(severity, "severity");
        requireNonNull(comparison, "comparison");
        limit = Numbers.plain(requireNonNull(limit, "limit"));
        requireNonNull(unit, "unit");
        requireNonNull(method, "method");
    }

    /** Lists those of a rule that are for all methods or for one of these. */
    static List<Threshold> of(RuleSet ruleSet, String ruleId, Collection<SetMethod> methods) {
        Parameters parameters = ruleSet.parameters(ruleId);
        List<Threshold> thresholds = new ArrayList<>();
        for (Limit limit : ruleSet.limits(ruleId)) {
            limit.always().ifPresent(all -> thresholds.add(of(limit, all, parameters, Optional.empty())));
            limit.byMethod().forEach((method, parameter) -> {
                if (methods.contains(method)) {
                    thresholds.add(of(limit, parameter, parameters, Optional.of(method)));
                }
            });
        }
        return List.copyOf(thresholds);
    }

    private static Threshold of(Limit limit, Parameter parameter, Parameters values, Optional<SetMethod> method) {
        return new Threshold(limit.severity(), limit.comparison(), values.value(parameter), parameter.unit(), method);
    }

    /** {@return what passes it, such as {@code "WARNING above 6 reps (tempo)"}} */
    @Override
    public String toString() {
        String side = switch (comparison) {
            case AT_LEAST -> " below ";
            case AT_MOST -> " above ";
            case BELOW -> " at or above ";
        };
        return severity
                + side
                + unit.plain(limit)
                + method.map(value ->
                                " (" + value.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")")
                        .orElse("");
    }
}
