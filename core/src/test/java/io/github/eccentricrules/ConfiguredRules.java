package io.github.eccentricrules;

import io.github.eccentricrules.engine.Layer;
import io.github.eccentricrules.engine.Origin;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.TrainingLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes rule sets with random values, severities and layers, of which some do not apply. */
final class ConfiguredRules {
    private ConfiguredRules() {}

    static Arbitrary<RuleSet> ruleSets() {
        return OwnRules.ruleSets()
                .flatMap(rules -> setting(rules)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(12)
                        .map(settings -> apply(rules, settings))
                        .filter(configured -> configured.contradictions().isEmpty()));
    }

    private static RuleSet apply(RuleSet rules, List<Setting> settings) {
        RuleSet changed = rules;
        for (Setting setting : settings) {
            changed = setting.apply(changed);
        }
        return changed;
    }

    /** Is one thing to set: a value, as a share of its range, or a severity, where null is off. */
    private record Setting(
            RuleInfo<?> rule, Optional<Parameter> parameter, double share, Optional<Severity> severity, Layer layer) {
        RuleSet apply(RuleSet rules) {
            Layer where = rule.scope() == Scope.SESSION && layer.exercise().isPresent() ? Layer.EVERYWHERE : layer;
            boolean isLeft = rules.rules().contains(rule);
            if (!isLeft) {
                return rules;
            }
            RuleSet excused = rules.acknowledging(rule.id(), "a test");
            if (parameter.isPresent()) {
                return excused.with(rule.id(), parameter.get().name(), value(parameter.get()), Origin.ruleSet(where));
            }
            return severity.isPresent()
                    ? excused.withSeverity(rule.id(), severity.get(), where)
                    : excused.switchedOff(rule.id(), where);
        }

        /** Most values lie near the default, where limits are passed now and then. */
        private BigDecimal value(Parameter parameter) {
            BigDecimal value = parameter
                    .defaultValue()
                    .multiply(BigDecimal.valueOf(0.5 + share))
                    .setScale(0, RoundingMode.HALF_UP);
            return value.max(parameter.minimum()).min(parameter.maximum());
        }
    }

    private static Arbitrary<Setting> setting(RuleSet rules) {
        return Arbitraries.of(rules.rules())
                .flatMap(rule -> Combinators.combine(
                                parameter(rule),
                                Arbitraries.doubles().between(0, 1),
                                Arbitraries.of(Severity.class).optional(0.8),
                                layer())
                        .as((parameter, share, severity, layer) ->
                                new Setting(rule, parameter, share, severity, layer)));
    }

    private static Arbitrary<Optional<Parameter>> parameter(RuleInfo<?> rule) {
        return rule.parameters().isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(rule.parameters()).optional(0.7);
    }

    private static Arbitrary<Layer> layer() {
        List<Layer> layers = new ArrayList<>(List.of(
                Layer.EVERYWHERE,
                Layer.ofExercise("barbell-bench-press"),
                Layer.ofExercise("nordic-hamstring"),
                Layer.ofExercise("my-press")));
        for (TrainingLevel level : TrainingLevel.values()) {
            layers.add(Layer.ofLevel(level));
        }
        return Arbitraries.of(layers);
    }
}
