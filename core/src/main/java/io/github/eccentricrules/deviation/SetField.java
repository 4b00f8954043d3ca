package io.github.eccentricrules.deviation;

import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Is a field of a set, which can be compared, and taken over from the plan.
 *
 * @param name the field as JSON names it
 * @param value reads it
 * @param asPlanned returns the first set with the field of the second, which has it
 */
record SetField(String name, Function<WorkSet, Optional<?>> value, BinaryOperator<WorkSet> asPlanned) {
    static final List<SetField> ALL = List.of(
            of("set.method", set -> Optional.of(set.method()), WorkSet.Builder::method),
            of("set.side", WorkSet::side, WorkSet.Builder::side),
            of("set.load", WorkSet::load, WorkSet.Builder::load),
            of("set.liftedLoad", WorkSet::liftedLoad, WorkSet.Builder::liftedLoad),
            of("set.rest", WorkSet::rest, WorkSet.Builder::rest),
            new SetField(
                    "set.spotters",
                    set -> set.spotters().map(Spotters::count),
                    (set, plan) -> set.toBuilder()
                            .spotters(plan.spotters().orElseThrow())
                            .build()),
            new SetField(
                    "set.spotters.attentive",
                    set -> set.spotters().flatMap(Spotters::attentive),
                    SetField::withAttentivePartners),
            of("set.returnMethod", WorkSet::returnMethod, WorkSet.Builder::returnMethod),
            of("set.safetyCatches", WorkSet::safetyCatches, WorkSet.Builder::safetyCatches),
            of("set.releasers", WorkSet::releasers, WorkSet.Builder::releasers),
            of("set.tempo", WorkSet::tempo, WorkSet.Builder::tempo),
            of("set.restBetweenReps", WorkSet::restBetweenReps, WorkSet.Builder::restBetweenReps),
            of("set.toFailure", WorkSet::toFailure, WorkSet.Builder::toFailure));

    private static <T> SetField of(
            String name, Function<WorkSet, Optional<T>> value, BiFunction<WorkSet.Builder, T, WorkSet.Builder> change) {
        return new SetField(
                name,
                value::apply,
                (set, plan) -> change.apply(set.toBuilder(), value.apply(plan).orElseThrow())
                        .build());
    }

    static SetField named(String name) {
        return ALL.stream()
                .filter(field -> field.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no field of a set is called " + name));
    }

    private static WorkSet withAttentivePartners(WorkSet set, WorkSet plan) {
        boolean attentive = plan.spotters().flatMap(Spotters::attentive).orElseThrow();
        return set.toBuilder()
                .spotters(set.spotters().orElseThrow().withAttentive(attentive))
                .build();
    }

    /** Tells whether it says anything that only one of the two sets has the field. */
    boolean isToldIfUnknown(WorkSet one, WorkSet other) {
        return switch (name) {
            // The descents tell whether it was kept.
            case "set.tempo" -> false;
            case "set.spotters.attentive" ->
                one.spotters().isPresent() && other.spotters().isPresent();
            default -> true;
        };
    }
}
