package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Contradiction.Bound;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.TrainingLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds limits that contradict each other, for every exercise and level that something is set for. Limits go together by
 * the names of the parameters of a rule (see {@link Parameter}), by a shared {@link Quantity}, and by what rules declare
 * with {@link RuleInfo#ordered}. Values that rules have by default are the business of their authors: one that is set
 * must be among the two.
 */
final class Contradictions {
    private static final String AT_ALL = "-at-all";

    private final Collection<Member<?>> members;
    private final Set<Contradiction> found = new LinkedHashSet<>();

    /** Is a pair of parameters of which the first must not be above the second; equal only where that is allowed. */
    private record Pair(String lower, Parameter low, String upper, Parameter high, boolean mayBeEqual) {}

    private Contradictions(Collection<Member<?>> members) {
        this.members = members;
    }

    static List<Contradiction> in(Collection<Member<?>> members) {
        if (areAsGiven(members)) {
            return List.of();
        }
        Contradictions all = new Contradictions(members);
        all.find();
        return List.copyOf(all.found);
    }

    private static boolean areAsGiven(Collection<Member<?>> members) {
        for (Member<?> member : members) {
            if (!member.parameters().areDefaults() || !member.layers().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void find() {
        Set<String> exercises = new TreeSet<>();
        boolean asksLevel = false;
        for (Member<?> member : members) {
            for (Layer layer : member.layers().keySet()) {
                layer.exercise().ifPresent(exercises::add);
                asksLevel |= layer.level().isPresent();
            }
        }
        List<Pair> pairs = pairs();
        List<Optional<String>> places = new ArrayList<>(List.of(Optional.empty()));
        exercises.forEach(id -> places.add(Optional.of(id)));
        for (Optional<String> place : places) {
            check(pairs, place, Optional.empty());
            for (TrainingLevel level : asksLevel ? TrainingLevel.values() : new TrainingLevel[0]) {
                check(pairs, place, Optional.of(level));
            }
        }
    }

    private void check(List<Pair> pairs, Optional<String> exercise, Optional<TrainingLevel> level) {
        Map<String, Parameters> values = new HashMap<>();
        for (Member<?> member : members) {
            Terms terms = member.terms(exercise, level);
            if (terms.ruling() != Ruling.OFF) {
                values.put(member.id(), terms.parameters());
            }
        }
        for (Pair pair : pairs) {
            if (!values.containsKey(pair.lower()) || !values.containsKey(pair.upper())) {
                continue;
            }
            Bound lower = bound(pair.lower(), pair.low(), values);
            Bound upper = bound(pair.upper(), pair.high(), values);
            boolean isSet = lower.origin().kind() != Origin.Kind.DEFAULT
                    || upper.origin().kind() != Origin.Kind.DEFAULT;
            int comparison = lower.value().compareTo(upper.value());
            if (isSet && (comparison > 0 || (comparison == 0 && !pair.mayBeEqual()))) {
                found.add(new Contradiction(lower, upper, pair.mayBeEqual()));
            }
        }
    }

    private static Bound bound(String rule, Parameter parameter, Map<String, Parameters> ofRules) {
        Parameters values = requireNonNull(ofRules.get(rule), "values");
        return new Bound(rule, parameter, values.value(parameter), values.origin(parameter));
    }

    // What goes together ---------------------------------------------------------------------------------------------

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Member<?> lower : members) {
            for (Member<?> upper : members) {
                addDeclared(lower, upper, pairs);
                addOfQuantity(lower, upper, pairs);
            }
            addNamed(lower, pairs);
        }
        return pairs;
    }

    /** Is a parameter with what its name says: what it limits, and its place among such limits from below. */
    private record Named(Parameter parameter, String what, int place) {
        static Named of(Parameter parameter) {
            return new Named(parameter, Contradictions.what(parameter), Contradictions.place(parameter));
        }

        boolean isBelow(Named other) {
            return place >= 0
                    && place < other.place
                    && what.equals(other.what)
                    && parameter.unit() == other.parameter.unit();
        }
    }

    private static void addNamed(Member<?> member, List<Pair> pairs) {
        List<Named> names = new ArrayList<>();
        for (Parameter parameter : member.parameters().declared()) {
            names.add(Named.of(parameter));
        }
        for (Named low : names) {
            for (Named high : names) {
                if (low.isBelow(high)) {
                    pairs.add(new Pair(member.id(), low.parameter(), member.id(), high.parameter(), true));
                }
            }
        }
    }

    /** Returns the words of a name that say what is limited, and for which method or row. */
    private static String what(Parameter parameter) {
        String words = parameter.family();
        for (String side : List.of("max-recommended-", "min-", "max-")) {
            if (words.startsWith(side)) {
                words = words.substring(side.length());
                break;
            }
        }
        String kind = words.endsWith(AT_ALL) ? words.substring(0, words.length() - AT_ALL.length()) : words;
        return kind + parameter.row();
    }

    /** Returns the place of a limit among those on the same thing, from below; -1 if its name does not say it. */
    private static int place(Parameter parameter) {
        String name = parameter.family();
        boolean atAll = name.endsWith(AT_ALL);
        if (name.startsWith("min-")) {
            return atAll ? 0 : 1;
        }
        if (name.startsWith("max-")) {
            return name.startsWith("max-recommended-") ? 2 : atAll ? 4 : 3;
        }
        return -1;
    }

    private static void addDeclared(Member<?> lower, Member<?> upper, List<Pair> pairs) {
        for (Order order : lower.rule().info().orders()) {
            for (Parameter low : lower.parameters().declared()) {
                for (Parameter high : upper.parameters().declared()) {
                    if (order.holdsFor(low, upper.id(), high)) {
                        pairs.add(new Pair(lower.id(), low, upper.id(), high, true));
                    }
                }
            }
        }
    }

    private static void addOfQuantity(Member<?> one, Member<?> other, List<Pair> pairs) {
        if (!(one.rule() instanceof LimitRule<?> first) || !(other.rule() instanceof LimitRule<?> second)) {
            return;
        }
        Quantity<?> quantity = first.shared();
        Quantity<?> same = second.shared();
        if (quantity == null || same == null || !quantity.isLike(same)) {
            return;
        }
        for (SetMethod method : SetMethod.values()) {
            if ((first.methods() & second.methods() & Methods.bit(method)) != 0) {
                addOfMethod(one, first, other, second, Methods.index(method), pairs);
            }
        }
    }

    private static void addOfMethod(
            Member<?> one, LimitRule<?> first, Member<?> other, LimitRule<?> second, int method, List<Pair> pairs) {
        for (int i = 0; i < first.limits().size(); i++) {
            for (int j = 0; j < second.limits().size(); j++) {
                Parameter low = first.parameterFor(i, method);
                Parameter high = second.parameterFor(j, method);
                if (low != null && high != null) {
                    Limit lower = first.limits().get(i);
                    Limit upper = second.limits().get(j);
                    if (isMinimum(lower) && !isMinimum(upper)) {
                        boolean mayBeEqual = upper.comparison() == Comparison.AT_MOST;
                        pairs.add(new Pair(one.id(), low, other.id(), high, mayBeEqual));
                    } else if (one.id().equals(other.id()) && isMinimum(lower) == isMinimum(upper)) {
                        // Of two limits on one side the milder one is passed first.
                        int milder = lower.severity().compareTo(upper.severity());
                        if (isMinimum(lower) ? milder > 0 : milder < 0) {
                            pairs.add(new Pair(one.id(), low, other.id(), high, true));
                        }
                    }
                }
            }
        }
    }

    private static boolean isMinimum(Limit limit) {
        return limit.comparison() == Comparison.AT_LEAST;
    }
}
