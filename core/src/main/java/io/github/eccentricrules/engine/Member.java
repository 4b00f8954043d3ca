package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.TrainingLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Is a rule of a rule set, with all that is set for it. Immutable and thread-safe.
 *
 * @param terms what holds everywhere
 * @param layers what holds for some exercises and levels instead, from the least to the most particular
 * @param acknowledged the reason why a rule that guards life does not do so fully here; null if none was given
 */
record Member<S extends Subject>(
        Rule<S> rule,
        Terms terms,
        SortedMap<Layer, Change> layers,
        @Nullable String acknowledged) {
    /** Is what one layer sets: values by the names of parameters, and what is made of violations. */
    record Change(SortedMap<String, Value> values, @Nullable Ruling ruling) {
        static final Change NONE = new Change(new TreeMap<>(), null);
    }

    record Value(BigDecimal number, Origin origin) {}

    static <S extends Subject> Member<S> of(Rule<S> rule) {
        return new Member<>(
                rule, new Terms(Parameters.defaults(rule.info().parameters()), null), new TreeMap<>(), null);
    }

    String id() {
        return rule.info().id();
    }

    Parameters parameters() {
        return terms.parameters();
    }

    /** Tells whether the rule alone says what a subject comes to, without layers and other severities. */
    boolean isPlain() {
        return terms.ruling() == null && layers.isEmpty();
    }

    /**
     * Tells whether a violation makes every other verdict beside the point. One that the rule set softens somewhere does not:
     * whoever goes on training after it must hear of the rest.
     */
    boolean silences() {
        if (!rule.info().silencesOthers()
                || (terms.ruling() != null && terms.ruling().isBelowError())) {
            return false;
        }
        for (Change change : layers.values()) {
            if (change.ruling() != null && change.ruling().isBelowError()) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the rule is off wherever it could be asked. */
    boolean isOffEverywhere() {
        if (terms.ruling() != Ruling.OFF) {
            return false;
        }
        for (Change change : layers.values()) {
            if (change.ruling() != null && change.ruling() != Ruling.OFF) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether some violations have another severity than the rule gives them. */
    boolean hasRulings() {
        return terms.ruling() != null || layers.values().stream().anyMatch(change -> change.ruling() != null);
    }

    Member<S> with(String name, BigDecimal value, Origin origin) {
        if (origin.layer().holdsEverywhere()) {
            Parameters changed = parameters().with(name, value, origin);
            return new Member<>(rule, new Terms(changed, terms.ruling()), layers, acknowledged);
        }
        Change before = change(origin.layer());
        SortedMap<String, Value> values = new TreeMap<>(before.values());
        for (Parameter parameter : parameters().named(name)) {
            values.put(parameter.name(), new Value(parameter.check(value), origin));
        }
        return with(origin.layer(), new Change(Collections.unmodifiableSortedMap(values), before.ruling()));
    }

    Member<S> with(@Nullable Ruling ruling, Layer layer) {
        return layer.holdsEverywhere()
                ? new Member<>(rule, new Terms(parameters(), ruling), layers, acknowledged)
                : with(layer, new Change(change(layer).values(), ruling));
    }

    Member<S> acknowledging(String reason) {
        return new Member<>(rule, terms, layers, reason);
    }

    private Change change(Layer layer) {
        return layers.getOrDefault(layer, Change.NONE);
    }

    private Member<S> with(Layer layer, Change change) {
        if (layer.exercise().isPresent() && rule.info().scope() == Scope.SESSION) {
            throw new IllegalArgumentException(
                    "rule " + id() + " judges whole sessions, so nothing of it can differ by exercise");
        }
        SortedMap<Layer, Change> changed = new TreeMap<>(layers);
        changed.put(layer, change);
        return new Member<>(rule, terms, Collections.unmodifiableSortedMap(changed), acknowledged);
    }

    /** Works out what holds for an exercise, if any, and a level. */
    Terms terms(Optional<String> exercise, Optional<TrainingLevel> level) {
        if (layers.isEmpty()) {
            return terms;
        }
        Terms ofLevel = level.map(of -> plus(terms, change(Layer.ofLevel(of)))).orElse(terms);
        return exercise.map(id -> plus(ofLevel, change(Layer.ofExercise(id)))).orElse(ofLevel);
    }

    private static Terms plus(Terms terms, Change change) {
        if (change.equals(Change.NONE)) {
            return terms;
        }
        Parameters parameters = terms.parameters();
        for (Map.Entry<String, Value> value : change.values().entrySet()) {
            parameters = parameters.with(
                    value.getKey(), value.getValue().number(), value.getValue().origin());
        }
        return new Terms(parameters, change.ruling() == null ? terms.ruling() : change.ruling());
    }

    // What guards life -----------------------------------------------------------------------------------------------

    /** Says in which ways the rule does less to guard life than it does by default; empty if it is none that does. */
    List<Message> weakenings() {
        List<Message> found = new ArrayList<>();
        if (rule.info().guardsLife()) {
            add(found, Layer.EVERYWHERE, terms.ruling());
            for (Parameter parameter : parameters().declared()) {
                add(found, Layer.EVERYWHERE, parameter, parameters().value(parameter));
            }
            layers.forEach((layer, change) -> {
                add(found, layer, change.ruling());
                for (Parameter parameter : parameters().declared()) {
                    Value value = change.values().get(parameter.name());
                    add(found, layer, parameter, value == null ? parameter.defaultValue() : value.number());
                }
            });
        }
        return List.copyOf(found);
    }

    private static void add(List<Message> found, Layer layer, @Nullable Ruling ruling) {
        if (ruling != null && ruling.isBelowError()) {
            found.add(Guards.in(layer, Guards.softened(ruling)));
        }
    }

    private void add(List<Message> found, Layer layer, Parameter parameter, BigDecimal value) {
        if (isWeaker(parameter, value)) {
            found.add(Guards.lowered(layer, parameter, value));
        }
    }

    /** Tells whether a value lets through what the default does not; of one that is no limit, whether it differs. */
    boolean isWeaker(Parameter parameter, BigDecimal value) {
        int change = value.compareTo(parameter.defaultValue());
        for (Limit limit : rule.limits()) {
            if (isOf(limit, parameter)) {
                return limit.comparison() == Comparison.AT_LEAST ? change < 0 : change > 0;
            }
        }
        if (parameter.name().startsWith("min-")) {
            return change < 0;
        }
        return parameter.name().startsWith("max-") ? change > 0 : change != 0;
    }

    private static boolean isOf(Limit limit, Parameter parameter) {
        for (Parameter one : limit.parameters()) {
            if (one.name().equals(parameter.name())) {
                return true;
            }
        }
        return false;
    }

    /** Returns what the digest of a rule set says of it. */
    String fingerprint() {
        StringBuilder text =
                new StringBuilder(rule.fingerprint()).append(parameters().values());
        if (terms.ruling() != null) {
            text.append(' ').append(terms.ruling());
        }
        layers.forEach((layer, change) -> {
            text.append('\n').append(layer);
            change.values()
                    .forEach((name, value) ->
                            text.append(' ').append(name).append('=').append(value.number()));
            text.append(' ').append(change.ruling());
        });
        return text.toString();
    }
}
