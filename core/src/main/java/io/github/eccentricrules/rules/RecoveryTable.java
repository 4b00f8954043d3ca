package io.github.eccentricrules.rules;

import static io.github.eccentricrules.model.MuscleGroup.ABDOMEN;
import static io.github.eccentricrules.model.MuscleGroup.ABDUCTORS;
import static io.github.eccentricrules.model.MuscleGroup.ADDUCTORS;
import static io.github.eccentricrules.model.MuscleGroup.BICEPS;
import static io.github.eccentricrules.model.MuscleGroup.CALF;
import static io.github.eccentricrules.model.MuscleGroup.CHEST;
import static io.github.eccentricrules.model.MuscleGroup.FOREARM;
import static io.github.eccentricrules.model.MuscleGroup.GLUTES;
import static io.github.eccentricrules.model.MuscleGroup.KNEE_EXTENSORS;
import static io.github.eccentricrules.model.MuscleGroup.KNEE_FLEXORS;
import static io.github.eccentricrules.model.MuscleGroup.LOWER_BACK;
import static io.github.eccentricrules.model.MuscleGroup.NECK;
import static io.github.eccentricrules.model.MuscleGroup.ROTATOR_CUFF;
import static io.github.eccentricrules.model.MuscleGroup.SHOULDERS;
import static io.github.eccentricrules.model.MuscleGroup.TIBIALIS;
import static io.github.eccentricrules.model.MuscleGroup.TRICEPS;
import static io.github.eccentricrules.model.MuscleGroup.UPPER_BACK;
import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.MuscleGroup;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds how many hours a muscle group should, and must, rest after negatives before it is overloaded again, in one
 * table.
 *
 * <p>The order of the rows is that of the literature: arms are damaged most, then knee flexors, then knee extensors. That
 * chest, shoulders and back stand with the arms is an assumption. The last row is a default for groups of which nothing
 * was found; it is as long as the longest.
 */
final class RecoveryTable {
    /** For negatives that are no overload, of any muscle group, accustomed or not. */
    static final TwoLimits WITHOUT_OVERLOAD = limits("without-overload", h(48, 24));

    private static final List<Row> TABLE = List.of(
            // name, hours while unaccustomed (should, must), hours once accustomed (should, must), muscle groups
            row("upper-body", h(120, 72), h(72, 48), BICEPS, TRICEPS, CHEST, SHOULDERS, UPPER_BACK, FOREARM),
            row("lower-body", h(96, 48), h(48, 24), KNEE_FLEXORS, CALF, GLUTES, ADDUCTORS),
            row("knee-extensors", h(72, 48), h(48, 24), KNEE_EXTENSORS),
            row("other-muscles", h(120, 72), h(72, 48), ROTATOR_CUFF, NECK, LOWER_BACK, ABDOMEN, TIBIALIS, ABDUCTORS));

    private static final Map<MuscleGroup, Row> BY_MUSCLE = byMuscle();

    private record Hours(int should, int must) {}

    private record Row(TwoLimits unaccustomed, TwoLimits accustomed, Set<MuscleGroup> muscles) {}

    private RecoveryTable() {}

    static TwoLimits ofOverload(MuscleGroup muscle, boolean accustomed) {
        Row row = requireNonNull(BY_MUSCLE.get(muscle), "row");
        return accustomed ? row.accustomed() : row.unaccustomed();
    }

    static Parameter[] parameters() {
        return all().flatMap(limits -> Stream.of(limits.warning(), limits.error()))
                .toArray(Parameter[]::new);
    }

    static List<Limit> asLimits() {
        return all().flatMap(limits -> limits.asLimits().stream()).toList();
    }

    private static Stream<TwoLimits> all() {
        return Stream.concat(
                TABLE.stream().flatMap(row -> Stream.of(row.unaccustomed(), row.accustomed())),
                Stream.of(WITHOUT_OVERLOAD));
    }

    private static Map<MuscleGroup, Row> byMuscle() {
        Map<MuscleGroup, Row> rows = new EnumMap<>(MuscleGroup.class);
        TABLE.forEach(row -> row.muscles().forEach(muscle -> rows.put(muscle, row)));
        return rows;
    }

    private static Row row(String name, Hours unaccustomed, Hours accustomed, MuscleGroup... muscles) {
        return new Row(
                limits(name + "-unaccustomed", unaccustomed),
                limits(name + "-accustomed", accustomed),
                Set.of(muscles));
    }

    private static TwoLimits limits(String row, Hours hours) {
        return new TwoLimits(
                Comparison.AT_LEAST,
                Parameter.of(
                        "min-hours@" + row, Unit.HOURS, 0, 336, hours.should(), "rest that a muscle group should have"),
                Parameter.of(
                        "min-hours-at-all@" + row,
                        Unit.HOURS,
                        0,
                        336,
                        hours.must(),
                        "rest that a muscle group must have"));
    }

    private static Hours h(int should, int must) {
        return new Hours(should, must);
    }
}
