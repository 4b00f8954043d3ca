package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.Exercise;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes what is set for the rules of a rule set in another way than they have it by default, as keys and values that a
 * configuration reads back.
 */
final class ResolvedConfiguration {
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final TreeSet<String> ownExercises = new TreeSet<>();

    private ResolvedConfiguration() {}

    static Map<String, String> of(Collection<Member<?>> members, Collection<Member<?>> switchedOff) {
        ResolvedConfiguration all = new ResolvedConfiguration();
        for (Member<?> member : members) {
            all.add(member);
        }
        for (Member<?> member : switchedOff) {
            all.add(member);
        }
        if (!all.ownExercises.isEmpty()) {
            all.texts.put(RuleSet.EXERCISES, String.join(", ", all.ownExercises));
        }
        return Collections.unmodifiableMap(all.texts);
    }

    private void add(Member<?> member) {
        Parameters values = member.parameters();
        for (Parameter parameter : values.declared()) {
            if (values.value(parameter).compareTo(parameter.defaultValue()) != 0) {
                put(member, parameter.name(), Layer.EVERYWHERE, parameter.unit().plain(values.value(parameter)));
            }
        }
        put(member, Layer.EVERYWHERE, member.terms().ruling());
        for (Map.Entry<Layer, Member.Change> layer : member.layers().entrySet()) {
            for (Parameter parameter : values.declared()) {
                Member.Value value = layer.getValue().values().get(parameter.name());
                if (value != null) {
                    put(
                            member,
                            parameter.name(),
                            layer.getKey(),
                            parameter.unit().plain(value.number()));
                }
            }
            put(member, layer.getKey(), layer.getValue().ruling());
        }
        String reason = member.acknowledged();
        if (reason != null && !member.weakenings().isEmpty()) {
            put(member, RuleInfo.ACKNOWLEDGED, Layer.EVERYWHERE, reason);
        }
    }

    private void put(Member<?> member, Layer layer, @Nullable Ruling ruling) {
        if (ruling != null) {
            put(member, RuleInfo.SEVERITY, layer, ruling.toString());
        }
    }

    private void put(Member<?> member, String name, Layer layer, String text) {
        texts.put(member.id() + "." + name + layer, text);
        if (layer.exercise().isPresent()
                && Exercise.find(layer.exercise().get()).isEmpty()) {
            ownExercises.add(layer.exercise().get());
        }
    }
}
