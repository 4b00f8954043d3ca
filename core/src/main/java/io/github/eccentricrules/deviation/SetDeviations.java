package io.github.eccentricrules.deviation;

import io.github.eccentricrules.deviation.Deviation.Kind;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.RepFault;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Compares a set of a plan with one of a record, rep by rep. Of both sides the same is asked, so neither is special. */
final class SetDeviations {
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
    private final Tolerance tolerance;
    private final List<FieldDeviation> found = new ArrayList<>();

    private SetDeviations(Side planned, Side performed, Tolerance tolerance) {
        this.planned = planned;
        this.performed = performed;
        this.tolerance = tolerance;
    }

    static List<FieldDeviation> of(Side planned, Side performed, Tolerance tolerance) {
        SetDeviations comparison = new SetDeviations(planned, performed, tolerance);
        comparison.compareSets(planned.set(), performed.set());
        comparison.compareReps();
        return comparison.found;
    }

    /** Returns what it costs to say that two sets belong together, which no caller's tolerance changes. */
    static long cost(Side planned, Side performed) {
        WorkSet one = planned.set();
        WorkSet other = performed.set();
        Optional<Load> load = one.load();
        boolean differ = load.isPresent()
                && other.load().isPresent()
                && !Tolerance.DEFAULT.covers(
                        "set.load", load.get(), other.load().get());
        int unlike = (one.method() == other.method() ? 0 : 3) + (differ ? 1 : 0);
        return Alignment.cost(
                unlike,
                of(planned, performed, Tolerance.DEFAULT).stream()
                        .filter(FieldDeviation::isDifference)
                        .count());
    }

    private void compareSets(WorkSet one, WorkSet other) {
        for (SetField field : SetField.ALL) {
            Optional<?> planned = field.value().apply(one);
            Optional<?> performed = field.value().apply(other);
            if (planned.isPresent() && performed.isPresent()) {
                compare(field.name(), 0, planned.get(), performed.get());
            } else if (planned.isPresent() != performed.isPresent() && field.isToldIfUnknown(one, other)) {
                found.add(FieldDeviation.of(Kind.NOT_KNOWN, field.name(), 0, planned, performed));
            }
        }
    }

    private void compareReps() {
        int one = planned.set().reps().size();
        int other = performed.set().reps().size();
        if (one != other) {
            Kind kind = one == 0 || other == 0 ? Kind.NOT_KNOWN : Kind.CHANGED;
            found.add(FieldDeviation.of(kind, "set.reps", 0, known(one), known(other)));
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
        Optional<FieldDeviation> unknown = Optional.empty();
        int both = Math.min(planned.set().reps().size(), performed.set().reps().size());
        for (int rep = 0; rep < both; rep++) {
            Optional<T> one = value.apply(planned, rep);
            Optional<T> other = value.apply(performed, rep);
            if (one.isPresent() && other.isPresent()) {
                compare(field, rep + 1, one.get(), other.get());
            } else if (one.isPresent() != other.isPresent() && unknown.isEmpty()) {
                unknown = Optional.of(FieldDeviation.of(Kind.NOT_KNOWN, field, 0, one, other));
            }
        }
        unknown.ifPresent(found::add);
    }

    private void compare(String field, int rep, Object one, Object other) {
        if (!one.equals(other)) {
            found.add(FieldDeviation.changed(field, rep, one, other, tolerance));
        }
    }
}
