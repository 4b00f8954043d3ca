package io.github.eccentricrules.deviation;

import io.github.eccentricrules.deviation.Deviation.Kind;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.RepFault;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** Compares a set of a plan with one of a record, rep by rep. Of both sides the same is asked, so neither is special. */
final class SetChanges {
    /** Loads in two units are written down in round numbers: 242.5 lb stand for 110 kg. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.25");

    /** Is a set, and whether it is one of a plan, whose tempo tells how it is to be lowered. */
    record Side(WorkSet set, boolean isPlan) {
        Optional<Duration> descent(int rep) {
            Optional<Duration> own = set.reps().get(rep).descent();
            return own.isPresent() || !isPlan
                    ? own
                    : set.tempo().flatMap(tempo -> tempo.eccentric().duration());
        }
    }

    private final Side planned;
    private final Side performed;
    private final List<Change> changes = new ArrayList<>();

    private SetChanges(Side planned, Side performed) {
        this.planned = planned;
        this.performed = performed;
    }

    static List<Change> of(Side planned, Side performed) {
        SetChanges comparison = new SetChanges(planned, performed);
        comparison.compareSets(planned.set(), performed.set());
        comparison.compareReps();
        return comparison.changes;
    }

    /** Returns what it costs to say that two sets belong together. */
    static long cost(Side planned, Side performed) {
        WorkSet one = planned.set();
        WorkSet other = performed.set();
        int unlike = (one.method() == other.method() ? 0 : 3) + (differ(one.load(), other.load()) ? 1 : 0);
        return Alignment.cost(
                unlike,
                of(planned, performed).stream().filter(Change::isDifference).count());
    }

    private void compareSets(WorkSet one, WorkSet other) {
        compare("set.method", Optional.of(one.method()), Optional.of(other.method()));
        compare("set.side", one.side(), other.side());
        compareLoads("set.load", one.load(), other.load());
        compareLoads("set.liftedLoad", one.liftedLoad(), other.liftedLoad());
        compare("set.rest", one.rest(), other.rest());
        compare(
                "set.spotters",
                one.spotters().map(Spotters::count),
                other.spotters().map(Spotters::count));
        if (one.spotters().isPresent() && other.spotters().isPresent()) {
            compare(
                    "set.spotters.attentive",
                    one.spotters().flatMap(Spotters::attentive),
                    other.spotters().flatMap(Spotters::attentive));
        }
        compare("set.returnMethod", one.returnMethod(), other.returnMethod());
        compare("set.safetyCatches", one.safetyCatches(), other.safetyCatches());
        compare("set.releasers", one.releasers(), other.releasers());
        // Where one of them alone has a tempo, the descents tell whether it was kept.
        if (one.tempo().isPresent() && other.tempo().isPresent()) {
            compare("set.tempo", one.tempo(), other.tempo());
        }
        compare("set.restBetweenReps", one.restBetweenReps(), other.restBetweenReps());
        compare("set.toFailure", one.toFailure(), other.toFailure());
    }

    private void compareReps() {
        int one = planned.set().reps().size();
        int other = performed.set().reps().size();
        if (one != other) {
            Kind kind = one == 0 || other == 0 ? Kind.NOT_KNOWN : Kind.CHANGED;
            add(kind, "set.reps", 0, known(one), known(other));
        }
        compareEach("rep.descent", Side::descent);
        compareEach("rep.hold", (side, rep) -> rep(side, rep).hold());
        for (int rep = 0; rep < Math.min(one, other); rep++) {
            // What nobody saw did not happen, as far as anybody knows: no plan says that nothing is dropped.
            compare(
                    "rep.dropped",
                    rep + 1,
                    rep(planned, rep).dropped().orElse(false),
                    rep(performed, rep).dropped().orElse(false));
            compare("rep.faults", rep + 1, faults(planned, rep), faults(performed, rep));
        }
    }

    private static Optional<Integer> known(int reps) {
        return reps == 0 ? Optional.empty() : Optional.of(reps);
    }

    private static Rep rep(Side side, int rep) {
        return side.set().reps().get(rep);
    }

    private static Set<RepFault> faults(Side side, int rep) {
        return rep(side, rep).faults().orElse(Set.of());
    }

    /** Compares a field of each repetition, and says once for the set that it is not known. */
    private <T> void compareEach(String field, BiFunction<Side, Integer, Optional<T>> value) {
        Optional<Change> unknown = Optional.empty();
        int both = Math.min(planned.set().reps().size(), performed.set().reps().size());
        for (int rep = 0; rep < both; rep++) {
            Optional<T> one = value.apply(planned, rep);
            Optional<T> other = value.apply(performed, rep);
            if (one.isPresent() && other.isPresent()) {
                compare(field, rep + 1, one.get(), other.get());
            } else if (one.isPresent() != other.isPresent() && unknown.isEmpty()) {
                unknown = Optional.of(new Change(Kind.NOT_KNOWN, field, 0, one, other));
            }
        }
        unknown.ifPresent(changes::add);
    }

    private void compare(String field, int rep, Object one, Object other) {
        if (!one.equals(other)) {
            add(Kind.CHANGED, field, rep, Optional.of(one), Optional.of(other));
        }
    }

    private <T> void compare(String field, Optional<T> one, Optional<T> other) {
        compare(field, one, other, (a, b) -> !a.equals(b));
    }

    private void compareLoads(String field, Optional<Load> one, Optional<Load> other) {
        compare(field, one, other, SetChanges::differ);
    }

    private <T> void compare(String field, Optional<T> one, Optional<T> other, BiPredicate<T, T> differ) {
        if (one.isPresent() && other.isPresent()) {
            if (differ.test(one.get(), other.get())) {
                add(Kind.CHANGED, field, 0, one, other);
            }
        } else if (one.isPresent() || other.isPresent()) {
            add(Kind.NOT_KNOWN, field, 0, one, other);
        }
    }

    private static boolean differ(Optional<Load> one, Optional<Load> other) {
        return one.isPresent() && other.isPresent() && differ(one.get(), other.get());
    }

    static boolean differ(Load one, Load other) {
        BigDecimal difference = one.kilograms().subtract(other.kilograms()).abs();
        return one.pounds().isPresent() == other.pounds().isPresent()
                ? difference.signum() != 0
                : difference.compareTo(ROUNDING) > 0;
    }

    private void add(Kind kind, String field, int rep, Optional<?> one, Optional<?> other) {
        changes.add(new Change(kind, field, rep, one, other));
    }
}
