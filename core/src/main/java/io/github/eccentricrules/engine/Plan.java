package io.github.eccentricrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Is a rule set made ready to judge: the limits on a shared {@link Quantity} melt into one pair of bounds for each
 * quantity and method, so that a set which keeps them costs a few comparisons whatever the number of rules. Only a set
 * that does not is judged rule by rule. All other rules are asked one after the other. Immutable and thread-safe.
 */
final class Plan {
    private static final Bounds NO_BOUNDS = new Bounds();

    final RuleSetStamp stamp;
    final List<Notice> notices;
    final List<Entry<?>> entries = new ArrayList<>();
    final List<Entry<?>> silencing = new ArrayList<>();
    final List<Entry<?>> asked = new ArrayList<>();
    private final Map<Quantity.Kind, List<Entry<?>>> limiting = new EnumMap<>(Quantity.Kind.class);

    final Entry<?>[] ofDescent;
    final Entry<?>[] ofControlledDescent;
    final Bounds descent;
    final Bounds controlledDescent;
    final Bounds reps;
    final Bounds spotters;
    final Bounds loadPercent;
    final Bounds sets;
    final Bounds weeklySessions;
    final Bounds trainingMonths;
    final Bounds protein;

    /** The bounds for the sets of each method, by its ordinal; null where there is no limit. */
    final @Nullable SetBounds[] ofSet = new SetBounds[Methods.COUNT];

    /** The methods that have limits on a shared quantity of an exercise. */
    final int ofExercises;

    /**
     * Is a rule with its place in the order of ids and what is set for it. One with layers or other severities is not
     * melted into bounds, but asked.
     *
     * @param kind the shared quantity that it limits, if it is melted
     * @param own the bounds of its own; without limits if it is not melted
     * @param layered what judges by it if it is not the rule alone
     */
    record Entry<S extends Subject>(
            int index,
            Member<S> member,
            Quantity.@Nullable Kind kind,
            Bounds own,
            @Nullable LayeredRule<S> layered) {
        String id() {
            return member.id();
        }

        Rule<S> rule() {
            return member.rule();
        }

        boolean silences() {
            return member.silences();
        }

        Parameters parameters() {
            return member.parameters();
        }

        Outcome evaluate(S subject) {
            return layered == null ? rule().evaluate(subject, parameters()) : layered.evaluate(subject);
        }

        Optional<Measure> measure(S subject) {
            return layered == null ? rule().measure(subject, parameters()) : layered.measure(subject);
        }

        /** Returns the shared quantity that the rule limits, melted or not. */
        Quantity.@Nullable Kind quantity() {
            Quantity<S> shared = rule() instanceof LimitRule<S> limit ? limit.shared() : null;
            return shared == null ? null : shared.kind();
        }
    }

    Plan(RuleSetStamp stamp, List<Notice> notices, Collection<Member<?>> members) {
        this.stamp = stamp;
        this.notices = notices;
        for (Member<?> member : members) {
            add(member);
        }
        ofDescent = limiting(Quantity.Kind.DESCENT).toArray(new Entry<?>[0]);
        ofControlledDescent = limiting(Quantity.Kind.CONTROLLED_DESCENT).toArray(new Entry<?>[0]);
        descent = bounds(Quantity.Kind.DESCENT);
        controlledDescent = bounds(Quantity.Kind.CONTROLLED_DESCENT);
        reps = bounds(Quantity.Kind.REPS);
        spotters = bounds(Quantity.Kind.SPOTTERS);
        loadPercent = bounds(Quantity.Kind.LOAD_PERCENT);
        sets = bounds(Quantity.Kind.SETS);
        weeklySessions = bounds(Quantity.Kind.WEEKLY_SESSIONS);
        trainingMonths = bounds(Quantity.Kind.TRAINING_MONTHS);
        protein = bounds(Quantity.Kind.PROTEIN);
        int limited = descent.methods()
                | controlledDescent.methods()
                | reps.methods()
                | spotters.methods()
                | loadPercent.methods();
        for (int method = 0; method < Methods.COUNT; method++) {
            ofSet[method] = (limited & 1 << method) == 0 ? null : new SetBounds(this, method);
        }
        ofExercises = sets.methods() | weeklySessions.methods();
    }

    /** Returns the rules on a shared quantity. */
    List<Entry<?>> limiting(Quantity.Kind kind) {
        return limiting.getOrDefault(kind, List.of());
    }

    private <S extends Subject> void add(Member<S> member) {
        Rule<S> rule = member.rule();
        boolean mayMelt = member.isPlain() && !member.silences();
        Quantity<S> shared = mayMelt && rule instanceof LimitRule<S> limit ? limit.shared() : null;
        Bounds own = NO_BOUNDS;
        if (shared != null) {
            own = new Bounds();
            own.narrow((LimitRule<S>) rule, member.parameters());
        }
        Entry<S> entry = new Entry<>(
                entries.size(),
                member,
                shared == null ? null : shared.kind(),
                own,
                member.isPlain() ? null : new LayeredRule<>(member));
        entries.add(entry);
        if (member.silences()) {
            silencing.add(entry);
        } else if (shared == null) {
            asked.add(entry);
        } else {
            List<Entry<?>> ofKind = new ArrayList<>(limiting(shared.kind()));
            ofKind.add(entry);
            limiting.put(shared.kind(), ofKind);
        }
    }

    private Bounds bounds(Quantity.Kind kind) {
        Bounds bounds = new Bounds();
        for (Entry<?> entry : limiting(kind)) {
            bounds.narrow((LimitRule<?>) entry.rule(), entry.parameters());
        }
        return bounds;
    }

    boolean comparesQuantities() {
        return !limiting.isEmpty();
    }
}
