package io.github.eccentricrules.model;

import static io.github.eccentricrules.model.Equipment.BAND;
import static io.github.eccentricrules.model.Equipment.BARBELL;
import static io.github.eccentricrules.model.Equipment.BODY_WEIGHT;
import static io.github.eccentricrules.model.Equipment.CABLE;
import static io.github.eccentricrules.model.Equipment.DEVICE;
import static io.github.eccentricrules.model.Equipment.DUMBBELL;
import static io.github.eccentricrules.model.Equipment.KETTLEBELL;
import static io.github.eccentricrules.model.Equipment.MACHINE;
import static io.github.eccentricrules.model.LiftStart.CONCENTRIC;
import static io.github.eccentricrules.model.LiftStart.ECCENTRIC;
import static io.github.eccentricrules.model.LoadPosition.FRONT_RACK;
import static io.github.eccentricrules.model.LoadPosition.NONE;
import static io.github.eccentricrules.model.LoadPosition.ON_BACK;
import static io.github.eccentricrules.model.LoadPosition.ON_HIPS;
import static io.github.eccentricrules.model.LoadPosition.OVERHEAD;
import static io.github.eccentricrules.model.LoadPosition.OVER_FACE;
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
import static io.github.eccentricrules.model.SetMethod.ACCENTUATED_ECCENTRIC;
import static io.github.eccentricrules.model.SetMethod.BODY_WEIGHT_NEGATIVE;
import static io.github.eccentricrules.model.SetMethod.ISOMETRIC_HOLD;
import static io.github.eccentricrules.model.SetMethod.PARTNER_FORCED;
import static io.github.eccentricrules.model.SetMethod.REHABILITATION;
import static io.github.eccentricrules.model.SetMethod.SUPRAMAXIMAL_NEGATIVE;
import static io.github.eccentricrules.model.SetMethod.TEMPO;
import static io.github.eccentricrules.model.SetMethod.TWO_UP_ONE_DOWN;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds the common exercises, one line each: id, muscles (primary, then secondary), start, position, equipment, and the
 * eccentric methods that suit it.
 *
 * <p>The rows are coaching knowledge, not findings of studies. A hold suits every exercise that may be lowered slowly.
 */
final class ExerciseCatalogue {
    static final Map<String, Exercise> BY_ID = Collections.unmodifiableMap(all());

    private ExerciseCatalogue() {}

    private static Map<String, Exercise> all() {
        Rows rows = new Rows();
        SetMethod supra = SUPRAMAXIMAL_NEGATIVE;
        SetMethod accentuated = ACCENTUATED_ECCENTRIC;
        SetMethod twoOne = TWO_UP_ONE_DOWN;
        SetMethod bodyWeight = BODY_WEIGHT_NEGATIVE;

        // Presses
        rows.add(
                "barbell-bench-press",
                m(CHEST, TRICEPS),
                m(SHOULDERS),
                ECCENTRIC,
                OVER_FACE,
                BARBELL,
                supra,
                accentuated,
                TEMPO,
                PARTNER_FORCED);
        rows.add(
                "barbell-incline-press",
                m(CHEST, SHOULDERS),
                m(TRICEPS),
                ECCENTRIC,
                OVER_FACE,
                BARBELL,
                supra,
                accentuated,
                TEMPO);
        rows.add(
                "barbell-decline-press",
                m(CHEST, TRICEPS),
                m(SHOULDERS),
                ECCENTRIC,
                OVER_FACE,
                BARBELL,
                supra,
                accentuated,
                TEMPO);
        rows.add(
                "close-grip-bench-press", m(TRICEPS), m(CHEST, SHOULDERS), ECCENTRIC, OVER_FACE, BARBELL, supra, TEMPO);
        rows.add(
                "smith-bench-press",
                m(CHEST),
                m(TRICEPS, SHOULDERS),
                ECCENTRIC,
                OVER_FACE,
                MACHINE,
                supra,
                accentuated,
                TEMPO);
        rows.add("dumbbell-bench-press", m(CHEST), m(TRICEPS, SHOULDERS), CONCENTRIC, OVER_FACE, DUMBBELL, TEMPO);
        rows.add("dumbbell-incline-press", m(CHEST, SHOULDERS), m(TRICEPS), CONCENTRIC, OVER_FACE, DUMBBELL, TEMPO);
        rows.add("barbell-overhead-press", m(SHOULDERS), m(TRICEPS), CONCENTRIC, OVERHEAD, BARBELL, TEMPO, accentuated);
        rows.add("dumbbell-overhead-press", m(SHOULDERS), m(TRICEPS), CONCENTRIC, OVERHEAD, DUMBBELL, TEMPO);
        rows.add(
                "machine-chest-press",
                m(CHEST),
                m(TRICEPS, SHOULDERS),
                CONCENTRIC,
                NONE,
                MACHINE,
                supra,
                twoOne,
                accentuated,
                TEMPO);
        rows.add(
                "machine-shoulder-press",
                m(SHOULDERS),
                m(TRICEPS),
                CONCENTRIC,
                NONE,
                MACHINE,
                supra,
                twoOne,
                accentuated,
                TEMPO);
        rows.add("chest-fly", m(CHEST), m(SHOULDERS), ECCENTRIC, OVER_FACE, DUMBBELL, TEMPO);
        rows.add("machine-chest-fly", m(CHEST), m(SHOULDERS), CONCENTRIC, NONE, MACHINE, TEMPO, twoOne);
        rows.add("cable-chest-fly", m(CHEST), m(SHOULDERS), CONCENTRIC, NONE, CABLE, TEMPO);
        rows.add("lateral-raise", m(SHOULDERS), m(), CONCENTRIC, NONE, DUMBBELL, TEMPO);
        rows.add("rear-delt-fly", m(SHOULDERS), m(UPPER_BACK), CONCENTRIC, NONE, CABLE, TEMPO);

        // Squats and leg machines
        rows.add(
                "barbell-back-squat",
                m(KNEE_EXTENSORS, GLUTES),
                m(LOWER_BACK),
                ECCENTRIC,
                ON_BACK,
                BARBELL,
                supra,
                accentuated,
                TEMPO);
        rows.add("front-squat", m(KNEE_EXTENSORS), m(GLUTES), ECCENTRIC, FRONT_RACK, BARBELL, TEMPO);
        rows.add("smith-squat", m(KNEE_EXTENSORS, GLUTES), m(), ECCENTRIC, ON_BACK, MACHINE, accentuated, TEMPO);
        rows.add("lunge", m(KNEE_EXTENSORS, GLUTES), m(KNEE_FLEXORS), ECCENTRIC, NONE, DUMBBELL, TEMPO);
        rows.add("bulgarian-split-squat", m(KNEE_EXTENSORS, GLUTES), m(KNEE_FLEXORS), ECCENTRIC, NONE, DUMBBELL, TEMPO);
        rows.add(
                "leg-press",
                m(KNEE_EXTENSORS, GLUTES),
                m(),
                ECCENTRIC,
                NONE,
                MACHINE,
                supra,
                accentuated,
                twoOne,
                TEMPO);
        rows.add("hack-squat-machine", m(KNEE_EXTENSORS), m(GLUTES), ECCENTRIC, NONE, MACHINE, supra, twoOne, TEMPO);
        rows.add(
                "leg-extension",
                m(KNEE_EXTENSORS),
                m(),
                CONCENTRIC,
                NONE,
                MACHINE,
                twoOne,
                supra,
                accentuated,
                TEMPO,
                SetMethod.FLYWHEEL);
        rows.add(
                "leg-curl",
                m(KNEE_FLEXORS),
                m(),
                CONCENTRIC,
                NONE,
                MACHINE,
                twoOne,
                supra,
                accentuated,
                TEMPO,
                SetMethod.FLYWHEEL);
        rows.add("hip-abduction-machine", m(ABDUCTORS), m(GLUTES), CONCENTRIC, NONE, MACHINE, TEMPO);
        rows.add("hip-adduction-machine", m(ADDUCTORS), m(), CONCENTRIC, NONE, MACHINE, TEMPO);
        rows.add("nordic-hamstring", m(KNEE_FLEXORS), m(), ECCENTRIC, NONE, BODY_WEIGHT, bodyWeight);
        rows.add("razor-curl", m(KNEE_FLEXORS), m(GLUTES), ECCENTRIC, NONE, BODY_WEIGHT, bodyWeight);
        rows.add("slider-leg-curl", m(KNEE_FLEXORS), m(GLUTES), ECCENTRIC, NONE, BODY_WEIGHT, bodyWeight);
        rows.add("glute-ham-raise", m(KNEE_FLEXORS), m(GLUTES), ECCENTRIC, NONE, BODY_WEIGHT, bodyWeight);
        rows.add("romanian-deadlift", m(KNEE_FLEXORS, GLUTES, LOWER_BACK), m(), ECCENTRIC, NONE, BARBELL, TEMPO);
        rows.add("deadlift", m(GLUTES, LOWER_BACK), m(KNEE_FLEXORS, KNEE_EXTENSORS), CONCENTRIC, NONE, BARBELL, TEMPO);
        rows.add("hip-thrust", m(GLUTES), m(KNEE_FLEXORS), CONCENTRIC, ON_HIPS, BARBELL, twoOne, TEMPO);
        rows.add(
                "back-extension",
                m(LOWER_BACK),
                m(GLUTES, KNEE_FLEXORS),
                ECCENTRIC,
                NONE,
                BODY_WEIGHT,
                bodyWeight,
                TEMPO);
        rows.add(
                "single-leg-decline-squat", m(KNEE_EXTENSORS), m(GLUTES), ECCENTRIC, NONE, BODY_WEIGHT, REHABILITATION);
        rows.add("step-down", m(KNEE_EXTENSORS), m(GLUTES), ECCENTRIC, NONE, BODY_WEIGHT, bodyWeight);
        rows.add("reverse-nordic", m(KNEE_EXTENSORS), m(), ECCENTRIC, NONE, BODY_WEIGHT, bodyWeight);
        rows.add("heel-drop", m(CALF), m(), ECCENTRIC, NONE, BODY_WEIGHT, REHABILITATION, TEMPO);
        rows.add("seated-calf-machine", m(CALF), m(), CONCENTRIC, NONE, MACHINE, twoOne, TEMPO, REHABILITATION);
        rows.add("standing-calf-raise", m(CALF), m(), CONCENTRIC, NONE, MACHINE, twoOne, TEMPO, REHABILITATION);
        rows.add("tibialis-lowering", m(TIBIALIS), m(), ECCENTRIC, NONE, BODY_WEIGHT, TEMPO);
        rows.add("copenhagen-adduction", m(ADDUCTORS), m(), CONCENTRIC, NONE, BODY_WEIGHT, bodyWeight);

        // Pulls
        rows.add(
                "negative-pull-up",
                m(UPPER_BACK, BICEPS),
                m(FOREARM),
                CONCENTRIC,
                NONE,
                BODY_WEIGHT,
                bodyWeight,
                supra);
        rows.add(
                "negative-chin-up",
                m(UPPER_BACK, BICEPS),
                m(FOREARM),
                CONCENTRIC,
                NONE,
                BODY_WEIGHT,
                bodyWeight,
                supra);
        rows.add("pull-up", m(UPPER_BACK, BICEPS), m(FOREARM), CONCENTRIC, NONE, BODY_WEIGHT, bodyWeight, supra, TEMPO);
        rows.add("inverted-row", m(UPPER_BACK), m(BICEPS), CONCENTRIC, NONE, BODY_WEIGHT, bodyWeight, TEMPO);
        rows.add("negative-muscle-up", m(UPPER_BACK), m(CHEST, TRICEPS), CONCENTRIC, NONE, BODY_WEIGHT, bodyWeight);
        rows.add("front-lever-lowering", m(UPPER_BACK), m(ABDOMEN), CONCENTRIC, NONE, BODY_WEIGHT, bodyWeight);
        rows.add("lat-pulldown", m(UPPER_BACK), m(BICEPS), CONCENTRIC, NONE, CABLE, supra, twoOne, TEMPO);
        rows.add("cable-row", m(UPPER_BACK), m(BICEPS), CONCENTRIC, NONE, CABLE, TEMPO);
        rows.add("machine-row", m(UPPER_BACK), m(BICEPS), CONCENTRIC, NONE, MACHINE, TEMPO, twoOne);
        rows.add("barbell-row", m(UPPER_BACK), m(BICEPS, LOWER_BACK), CONCENTRIC, NONE, BARBELL, TEMPO);
        rows.add("dumbbell-row", m(UPPER_BACK), m(BICEPS), CONCENTRIC, NONE, DUMBBELL, TEMPO);
        rows.add("shrug", m(UPPER_BACK), m(NECK), CONCENTRIC, NONE, DUMBBELL, TEMPO);
        rows.add("face-pull", m(SHOULDERS), m(UPPER_BACK, ROTATOR_CUFF), CONCENTRIC, NONE, CABLE, TEMPO);

        // Arms
        rows.add("preacher-curl", m(BICEPS), m(FOREARM), CONCENTRIC, NONE, BARBELL, supra, TEMPO, twoOne);
        rows.add("barbell-curl", m(BICEPS), m(FOREARM), CONCENTRIC, NONE, BARBELL, supra, TEMPO);
        rows.add("cable-curl", m(BICEPS), m(FOREARM), CONCENTRIC, NONE, CABLE, supra, TEMPO, twoOne);
        rows.add("machine-curl", m(BICEPS), m(FOREARM), CONCENTRIC, NONE, MACHINE, supra, TEMPO, twoOne);
        rows.add("dumbbell-curl", m(BICEPS), m(FOREARM), CONCENTRIC, NONE, DUMBBELL, TEMPO, twoOne);
        rows.add("triceps-extension", m(TRICEPS), m(), ECCENTRIC, OVER_FACE, BARBELL, TEMPO);
        rows.add("triceps-pushdown", m(TRICEPS), m(), CONCENTRIC, NONE, CABLE, TEMPO, twoOne);
        rows.add("wrist-extension-bar", m(FOREARM), m(), ECCENTRIC, NONE, BAND, REHABILITATION);
        rows.add("wrist-curl", m(FOREARM), m(), CONCENTRIC, NONE, BARBELL, TEMPO);
        rows.add("external-rotation", m(ROTATOR_CUFF), m(), CONCENTRIC, NONE, CABLE, TEMPO, REHABILITATION);

        // Body weight, trunk
        rows.add("negative-dip", m(CHEST, TRICEPS), m(SHOULDERS), ECCENTRIC, NONE, BODY_WEIGHT, bodyWeight, supra);
        rows.add("dip", m(CHEST, TRICEPS), m(SHOULDERS), ECCENTRIC, NONE, BODY_WEIGHT, bodyWeight, supra, TEMPO);
        rows.add("negative-push-up", m(CHEST), m(TRICEPS), ECCENTRIC, NONE, BODY_WEIGHT, bodyWeight);
        rows.add("push-up", m(CHEST), m(TRICEPS), ECCENTRIC, NONE, BODY_WEIGHT, bodyWeight, TEMPO);
        rows.add("ab-wheel", m(ABDOMEN), m(UPPER_BACK), ECCENTRIC, NONE, BODY_WEIGHT, bodyWeight);
        rows.add("dragon-flag-lowering", m(ABDOMEN), m(), ECCENTRIC, NONE, BODY_WEIGHT, bodyWeight);
        rows.add("leg-raise", m(ABDOMEN), m(), CONCENTRIC, NONE, BODY_WEIGHT, bodyWeight);
        rows.add("crunch", m(ABDOMEN), m(), CONCENTRIC, NONE, BODY_WEIGHT, bodyWeight, TEMPO);

        // Flywheels and devices
        rows.add(
                "flywheel-squat",
                m(KNEE_EXTENSORS, GLUTES),
                m(),
                CONCENTRIC,
                NONE,
                Equipment.FLYWHEEL,
                SetMethod.FLYWHEEL);
        rows.add(
                "flywheel-leg-extension",
                m(KNEE_EXTENSORS),
                m(),
                CONCENTRIC,
                NONE,
                Equipment.FLYWHEEL,
                SetMethod.FLYWHEEL);
        rows.add("flywheel-leg-curl", m(KNEE_FLEXORS), m(), CONCENTRIC, NONE, Equipment.FLYWHEEL, SetMethod.FLYWHEEL);
        rows.add(
                "flywheel-lunge",
                m(KNEE_EXTENSORS, GLUTES),
                m(),
                CONCENTRIC,
                NONE,
                Equipment.FLYWHEEL,
                SetMethod.FLYWHEEL);
        rows.add("eccentric-cycle", m(KNEE_EXTENSORS), m(GLUTES), ECCENTRIC, NONE, DEVICE, supra, accentuated, TEMPO);
        rows.add(
                "motor-driven-press", m(KNEE_EXTENSORS), m(GLUTES), ECCENTRIC, NONE, DEVICE, supra, accentuated, TEMPO);
        rows.add("isokinetic-elbow-flexion", m(BICEPS), m(), ECCENTRIC, NONE, DEVICE, supra, TEMPO);
        rows.add("isokinetic-knee-extension", m(KNEE_EXTENSORS), m(), ECCENTRIC, NONE, DEVICE, supra, TEMPO);
        rows.add("isokinetic-knee-flexion", m(KNEE_FLEXORS), m(), ECCENTRIC, NONE, DEVICE, supra, TEMPO);

        // Never as negatives: ballistic lifts are never spotted, and the rest load the spine where it cannot yield.
        rows.add("power-clean", m(GLUTES, KNEE_EXTENSORS), m(UPPER_BACK), CONCENTRIC, FRONT_RACK, BARBELL);
        rows.add("clean", m(GLUTES, KNEE_EXTENSORS), m(UPPER_BACK), CONCENTRIC, FRONT_RACK, BARBELL);
        rows.add("clean-and-jerk", m(GLUTES, KNEE_EXTENSORS), m(SHOULDERS), CONCENTRIC, OVERHEAD, BARBELL);
        rows.add("snatch", m(GLUTES, KNEE_EXTENSORS), m(UPPER_BACK), CONCENTRIC, OVERHEAD, BARBELL);
        rows.add("jerk", m(SHOULDERS, KNEE_EXTENSORS), m(TRICEPS), CONCENTRIC, OVERHEAD, BARBELL);
        rows.add("push-press", m(SHOULDERS), m(KNEE_EXTENSORS, TRICEPS), CONCENTRIC, OVERHEAD, BARBELL);
        rows.add("behind-neck-press", m(SHOULDERS), m(TRICEPS), CONCENTRIC, OVERHEAD, BARBELL);
        rows.add("good-morning", m(LOWER_BACK, KNEE_FLEXORS), m(GLUTES), ECCENTRIC, ON_BACK, BARBELL);
        rows.add("kettlebell-swing", m(GLUTES), m(LOWER_BACK), CONCENTRIC, NONE, KETTLEBELL);
        rows.add("kettlebell-snatch", m(GLUTES), m(SHOULDERS), CONCENTRIC, OVERHEAD, KETTLEBELL);
        rows.add("loaded-spinal-flexion", m(LOWER_BACK), m(ABDOMEN), ECCENTRIC, NONE, BARBELL);
        rows.add("neck-bridge", m(NECK), m(), ECCENTRIC, NONE, BODY_WEIGHT);
        return rows.byId;
    }

    private static Set<MuscleGroup> m(MuscleGroup... groups) {
        EnumSet<MuscleGroup> set = EnumSet.noneOf(MuscleGroup.class);
        set.addAll(Arrays.asList(groups));
        return set;
    }

    private static final class Rows {
        private final Map<String, Exercise> byId = new TreeMap<>();

        void add(
                String id,
                Set<MuscleGroup> primary,
                Set<MuscleGroup> secondary,
                LiftStart start,
                LoadPosition position,
                Equipment equipment,
                SetMethod... methods) {
            EnumSet<SetMethod> allowed = EnumSet.noneOf(SetMethod.class);
            allowed.addAll(Arrays.asList(methods));
            if (!allowed.isEmpty()) {
                allowed.add(ISOMETRIC_HOLD);
            }
            Exercise exercise = new Exercise(
                    id,
                    primary,
                    secondary,
                    Optional.of(start),
                    Optional.of(position),
                    Optional.of(equipment),
                    Optional.of(allowed));
            if (byId.put(id, exercise) != null) {
                throw new IllegalStateException("exercise " + id + " stands twice in the catalogue");
            }
        }
    }
}
