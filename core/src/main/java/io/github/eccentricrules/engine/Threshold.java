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
 * @param layer the exercise or the level of athletes that it is for, in the place of that for all
 */
public record Threshold(
        Severity severity,
        Comparison comparison,
        BigDecimal limit,
        Unit unit,
        Optional<SetMethod> method,
        Layer layer) {
    /**
     * Creates a threshold.
     *
     * @param severity the severity of passing it
     * @param comparison the side on which the quantity must be
     * @param limit the value
     * @param unit the unit of the value
     * @param method the method of lowering that it is for
     * @param layer the exercise or the level of athletes that it is for
     * @throws NullPointerException if an argument is null
     */
    public Threshold {
        requireNonNull(severity, "severity");
        requireNonNull(comparison, "comparison");
        limit = Numbers.plain(requireNonNull(limit, "limit"));
        requireNonNull(unit, "unit");
        requireNonNull(method, "method");
        requireNonNull(layer, "layer");
    }

    /** Lists those of a rule that are for all methods or for one of these; then those of layers, where they differ. */
    static List<Threshold> of(RuleSet ruleSet, String ruleId, Collection<SetMethod> methods) {
        Member<?> member = ruleSet.member(ruleId);
        List<Threshold> thresholds = of(member, member.terms(), methods, Layer.EVERYWHERE);
        List<Threshold> all = new ArrayList<>(thresholds);
        for (Layer layer : member.layers().keySet()) {
            for (Threshold ofLayer : of(member, member.terms(layer.exercise(), layer.level()), methods, layer)) {
                if (!thresholds.contains(ofLayer.in(Layer.EVERYWHERE))) {
                    all.add(ofLayer);
                }
            }
        }
        return List.copyOf(all);
    }

    private static List<Threshold> of(Member<?> member, Terms terms, Collection<SetMethod> methods, Layer layer) {
        List<Threshold> thresholds = new ArrayList<>();
        for (Limit limit :
                terms.ruling() == Ruling.OFF ? List.<Limit>of() : member.rule().limits()) {
            limit.always().ifPresent(all -> thresholds.add(of(limit, all, terms, Optional.empty(), layer)));
            limit.byMethod().forEach((method, parameter) -> {
                if (methods.contains(method)) {
                    thresholds.add(of(limit, parameter, terms, Optional.of(method), layer));
                }
            });
        }
        return thresholds;
    }

    private static Threshold of(
            Limit limit, Parameter parameter, Terms terms, Optional<SetMethod> method, Layer layer) {
        return new Threshold(
                terms.severity(limit.severity()),
                limit.comparison(),
                terms.parameters().value(parameter),
                parameter.unit(),
                method,
                layer);
    }

    private Threshold in(Layer other) {
        return new Threshold(severity, comparison, limit, unit, method, other);
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
                        .orElse("")
                + (layer.holdsEverywhere() ? "" : " " + layer);
    }
}
