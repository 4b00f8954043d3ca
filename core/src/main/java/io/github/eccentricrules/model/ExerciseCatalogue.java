package io.github.eccentricrules.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds the common exercises, one line each: id, primary muscles, secondary muscles, start with position and equipment,
 * and the eccentric methods that suit it. A line is read when its exercise is first asked for: most apps know a dozen.
 *
 * <p>The rows are coaching knowledge, not findings of studies. A hold suits every exercise that may be lowered slowly.
 */
final class ExerciseCatalogue {
    private static final String ROWS = """
            # Presses
            barbell-bench-press | CHEST TRICEPS | SHOULDERS | ECCENTRIC OVER_FACE BARBELL | supra accentuated TEMPO PARTNER_FORCED
            barbell-incline-press | CHEST SHOULDERS | TRICEPS | ECCENTRIC OVER_FACE BARBELL | supra accentuated TEMPO
            barbell-decline-press | CHEST TRICEPS | SHOULDERS | ECCENTRIC OVER_FACE BARBELL | supra accentuated TEMPO
            close-grip-bench-press | TRICEPS | CHEST SHOULDERS | ECCENTRIC OVER_FACE BARBELL | supra TEMPO
            smith-bench-press | CHEST | TRICEPS SHOULDERS | ECCENTRIC OVER_FACE MACHINE | supra accentuated TEMPO
            dumbbell-bench-press | CHEST | TRICEPS SHOULDERS | CONCENTRIC OVER_FACE DUMBBELL | TEMPO
            dumbbell-incline-press | CHEST SHOULDERS | TRICEPS | CONCENTRIC OVER_FACE DUMBBELL | TEMPO
            barbell-overhead-press | SHOULDERS | TRICEPS | CONCENTRIC OVERHEAD BARBELL | TEMPO accentuated
            dumbbell-overhead-press | SHOULDERS | TRICEPS | CONCENTRIC OVERHEAD DUMBBELL | TEMPO
            machine-chest-press | CHEST | TRICEPS SHOULDERS | CONCENTRIC NONE MACHINE | supra two-one accentuated TEMPO
            machine-shoulder-press | SHOULDERS | TRICEPS | CONCENTRIC NONE MACHINE | supra two-one accentuated TEMPO
            chest-fly | CHEST | SHOULDERS | ECCENTRIC OVER_FACE DUMBBELL | TEMPO
            machine-chest-fly | CHEST | SHOULDERS | CONCENTRIC NONE MACHINE | TEMPO two-one
            cable-chest-fly | CHEST | SHOULDERS | CONCENTRIC NONE CABLE | TEMPO
            lateral-raise | SHOULDERS | - | CONCENTRIC NONE DUMBBELL | TEMPO
            rear-delt-fly | SHOULDERS | UPPER_BACK | CONCENTRIC NONE CABLE | TEMPO
            # Squats and leg machines
            barbell-back-squat | KNEE_EXTENSORS GLUTES | LOWER_BACK | ECCENTRIC ON_BACK BARBELL | supra accentuated TEMPO
            front-squat | KNEE_EXTENSORS | GLUTES | ECCENTRIC FRONT_RACK BARBELL | TEMPO
            smith-squat | KNEE_EXTENSORS GLUTES | - | ECCENTRIC ON_BACK MACHINE | accentuated TEMPO
            lunge | KNEE_EXTENSORS GLUTES | KNEE_FLEXORS | ECCENTRIC NONE DUMBBELL | TEMPO
            bulgarian-split-squat | KNEE_EXTENSORS GLUTES | KNEE_FLEXORS | ECCENTRIC NONE DUMBBELL | TEMPO
            leg-press | KNEE_EXTENSORS GLUTES | - | ECCENTRIC NONE MACHINE | supra accentuated two-one TEMPO
            hack-squat-machine | KNEE_EXTENSORS | GLUTES | ECCENTRIC NONE MACHINE | supra two-one TEMPO
            leg-extension | KNEE_EXTENSORS | - | CONCENTRIC NONE MACHINE | two-one supra accentuated TEMPO FLYWHEEL
            leg-curl | KNEE_FLEXORS | - | CONCENTRIC NONE MACHINE | two-one supra accentuated TEMPO FLYWHEEL
            hip-abduction-machine | ABDUCTORS | GLUTES | CONCENTRIC NONE MACHINE | TEMPO
            hip-adduction-machine | ADDUCTORS | - | CONCENTRIC NONE MACHINE | TEMPO
            nordic-hamstring | KNEE_FLEXORS | - | ECCENTRIC NONE BODY_WEIGHT | body-weight
            razor-curl | KNEE_FLEXORS | GLUTES | ECCENTRIC NONE BODY_WEIGHT | body-weight
            slider-leg-curl | KNEE_FLEXORS | GLUTES | ECCENTRIC NONE BODY_WEIGHT | body-weight
            glute-ham-raise | KNEE_FLEXORS | GLUTES | ECCENTRIC NONE BODY_WEIGHT | body-weight
            romanian-deadlift | KNEE_FLEXORS GLUTES LOWER_BACK | - | ECCENTRIC NONE BARBELL | TEMPO
            deadlift | GLUTES LOWER_BACK | KNEE_FLEXORS KNEE_EXTENSORS | CONCENTRIC NONE BARBELL | TEMPO
            hip-thrust | GLUTES | KNEE_FLEXORS | CONCENTRIC ON_HIPS BARBELL | two-one TEMPO
            back-extension | LOWER_BACK | GLUTES KNEE_FLEXORS | ECCENTRIC NONE BODY_WEIGHT | body-weight TEMPO
            single-leg-decline-squat | KNEE_EXTENSORS | GLUTES | ECCENTRIC NONE BODY_WEIGHT | REHABILITATION
            step-down | KNEE_EXTENSORS | GLUTES | ECCENTRIC NONE BODY_WEIGHT | body-weight
            reverse-nordic | KNEE_EXTENSORS | - | ECCENTRIC NONE BODY_WEIGHT | body-weight
            heel-drop | CALF | - | ECCENTRIC NONE BODY_WEIGHT | REHABILITATION TEMPO
            seated-calf-machine | CALF | - | CONCENTRIC NONE MACHINE | two-one TEMPO REHABILITATION
            standing-calf-raise | CALF | - | CONCENTRIC NONE MACHINE | two-one TEMPO REHABILITATION
            tibialis-lowering | TIBIALIS | - | ECCENTRIC NONE BODY_WEIGHT | TEMPO
            copenhagen-adduction | ADDUCTORS | - | CONCENTRIC NONE BODY_WEIGHT | body-weight
            # Pulls
            negative-pull-up | UPPER_BACK BICEPS | FOREARM | CONCENTRIC NONE BODY_WEIGHT | body-weight supra
            negative-chin-up | UPPER_BACK BICEPS | FOREARM | CONCENTRIC NONE BODY_WEIGHT | body-weight supra
            pull-up | UPPER_BACK BICEPS | FOREARM | CONCENTRIC NONE BODY_WEIGHT | body-weight supra TEMPO
            inverted-row | UPPER_BACK | BICEPS | CONCENTRIC NONE BODY_WEIGHT | body-weight TEMPO
            negative-muscle-up | UPPER_BACK | CHEST TRICEPS | CONCENTRIC NONE BODY_WEIGHT | body-weight
            front-lever-lowering | UPPER_BACK | ABDOMEN | CONCENTRIC NONE BODY_WEIGHT | body-weight
            lat-pulldown | UPPER_BACK | BICEPS | CONCENTRIC NONE CABLE | supra two-one TEMPO
            cable-row | UPPER_BACK | BICEPS | CONCENTRIC NONE CABLE | TEMPO
            machine-row | UPPER_BACK | BICEPS | CONCENTRIC NONE MACHINE | TEMPO two-one
            barbell-row | UPPER_BACK | BICEPS LOWER_BACK | CONCENTRIC NONE BARBELL | TEMPO
            dumbbell-row | UPPER_BACK | BICEPS | CONCENTRIC NONE DUMBBELL | TEMPO
            shrug | UPPER_BACK | NECK | CONCENTRIC NONE DUMBBELL | TEMPO
            face-pull | SHOULDERS | UPPER_BACK ROTATOR_CUFF | CONCENTRIC NONE CABLE | TEMPO
            # Arms
            preacher-curl | BICEPS | FOREARM | CONCENTRIC NONE BARBELL | supra TEMPO two-one
            barbell-curl | BICEPS | FOREARM | CONCENTRIC NONE BARBELL | supra TEMPO
            cable-curl | BICEPS | FOREARM | CONCENTRIC NONE CABLE | supra TEMPO two-one
            machine-curl | BICEPS | FOREARM | CONCENTRIC NONE MACHINE | supra TEMPO two-one
            dumbbell-curl | BICEPS | FOREARM | CONCENTRIC NONE DUMBBELL | TEMPO two-one
            triceps-extension | TRICEPS | - | ECCENTRIC OVER_FACE BARBELL | TEMPO
            triceps-pushdown | TRICEPS | - | CONCENTRIC NONE CABLE | TEMPO two-one
            wrist-extension-bar | FOREARM | - | ECCENTRIC NONE BAND | REHABILITATION
            wrist-curl | FOREARM | - | CONCENTRIC NONE BARBELL | TEMPO
            external-rotation | ROTATOR_CUFF | - | CONCENTRIC NONE CABLE | TEMPO REHABILITATION
            # Body weight, trunk
            negative-dip | CHEST TRICEPS | SHOULDERS | ECCENTRIC NONE BODY_WEIGHT | body-weight supra
            dip | CHEST TRICEPS | SHOULDERS | ECCENTRIC NONE BODY_WEIGHT | body-weight supra TEMPO
            negative-push-up | CHEST | TRICEPS | ECCENTRIC NONE BODY_WEIGHT | body-weight
            push-up | CHEST | TRICEPS | ECCENTRIC NONE BODY_WEIGHT | body-weight TEMPO
            ab-wheel | ABDOMEN | UPPER_BACK | ECCENTRIC NONE BODY_WEIGHT | body-weight
            dragon-flag-lowering | ABDOMEN | - | ECCENTRIC NONE BODY_WEIGHT | body-weight
            leg-raise | ABDOMEN | - | CONCENTRIC NONE BODY_WEIGHT | body-weight
            crunch | ABDOMEN | - | CONCENTRIC NONE BODY_WEIGHT | body-weight TEMPO
            # Flywheels and devices
            flywheel-squat | KNEE_EXTENSORS GLUTES | - | CONCENTRIC NONE FLYWHEEL | FLYWHEEL
            flywheel-leg-extension | KNEE_EXTENSORS | - | CONCENTRIC NONE FLYWHEEL | FLYWHEEL
            flywheel-leg-curl | KNEE_FLEXORS | - | CONCENTRIC NONE FLYWHEEL | FLYWHEEL
            flywheel-lunge | KNEE_EXTENSORS GLUTES | - | CONCENTRIC NONE FLYWHEEL | FLYWHEEL
            eccentric-cycle | KNEE_EXTENSORS | GLUTES | ECCENTRIC NONE DEVICE | supra accentuated TEMPO
            motor-driven-press | KNEE_EXTENSORS | GLUTES | ECCENTRIC NONE DEVICE | supra accentuated TEMPO
            isokinetic-elbow-flexion | BICEPS | - | ECCENTRIC NONE DEVICE | supra TEMPO
            isokinetic-knee-extension | KNEE_EXTENSORS | - | ECCENTRIC NONE DEVICE | supra TEMPO
            isokinetic-knee-flexion | KNEE_FLEXORS | - | ECCENTRIC NONE DEVICE | supra TEMPO
            # Never as negatives: ballistic lifts are never spotted, and the rest load the spine where it cannot yield.
            power-clean | GLUTES KNEE_EXTENSORS | UPPER_BACK | CONCENTRIC FRONT_RACK BARBELL | -
            clean | GLUTES KNEE_EXTENSORS | UPPER_BACK | CONCENTRIC FRONT_RACK BARBELL | -
            clean-and-jerk | GLUTES KNEE_EXTENSORS | SHOULDERS | CONCENTRIC OVERHEAD BARBELL | -
            snatch | GLUTES KNEE_EXTENSORS | UPPER_BACK | CONCENTRIC OVERHEAD BARBELL | -
            jerk | SHOULDERS KNEE_EXTENSORS | TRICEPS | CONCENTRIC OVERHEAD BARBELL | -
            push-press | SHOULDERS | KNEE_EXTENSORS TRICEPS | CONCENTRIC OVERHEAD BARBELL | -
            behind-neck-press | SHOULDERS | TRICEPS | CONCENTRIC OVERHEAD BARBELL | -
            good-morning | LOWER_BACK KNEE_FLEXORS | GLUTES | ECCENTRIC ON_BACK BARBELL | -
            kettlebell-swing | GLUTES | LOWER_BACK | CONCENTRIC NONE KETTLEBELL | -
            kettlebell-snatch | GLUTES | SHOULDERS | CONCENTRIC OVERHEAD KETTLEBELL | -
            loaded-spinal-flexion | LOWER_BACK | ABDOMEN | ECCENTRIC NONE BARBELL | -
            neck-bridge | NECK | - | ECCENTRIC NONE BODY_WEIGHT | -
            """;

    private static final Map<String, String> ROW_BY_ID = rowById();
    private static final Map<String, Exercise> READ = new ConcurrentHashMap<>();

    private ExerciseCatalogue() {}

    static Set<String> ids() {
        return Collections.unmodifiableSet(ROW_BY_ID.keySet());
    }

    static List<Exercise> all() {
        List<Exercise> all = new ArrayList<>();
        for (String id : ROW_BY_ID.keySet()) {
            all.add(find(id).orElseThrow());
        }
        return List.copyOf(all);
    }

    static Optional<Exercise> find(String id) {
        Exercise known = READ.get(id);
        if (known == null && ROW_BY_ID.containsKey(id)) {
            known = read(ROW_BY_ID.get(id));
            READ.put(id, known);
        }
        return Optional.ofNullable(known);
    }

    private static Map<String, String> rowById() {
        Map<String, String> byId = new TreeMap<>();
        for (String row : ROWS.split("\n", -1)) {
            boolean heads = row.isEmpty() || row.startsWith("#");
            if (!heads && byId.put(row.substring(0, row.indexOf(' ')), row) != null) {
                throw new IllegalStateException("an exercise stands twice in the catalogue: " + row);
            }
        }
        return byId;
    }

    private static Exercise read(String row) {
        String[] cells = row.split("\\|", -1);
        List<String> how = words(cells[3]);
        Set<SetMethod> methods = EnumSet.noneOf(SetMethod.class);
        for (String word : words(cells[4])) {
            methods.add(method(word));
        }
        if (!methods.isEmpty()) {
            methods.add(SetMethod.ISOMETRIC_HOLD);
        }
        return new Exercise(
                cells[0].strip(),
                muscles(cells[1]),
                muscles(cells[2]),
                Optional.of(LiftStart.valueOf(how.get(0))),
                Optional.of(LoadPosition.valueOf(how.get(1))),
                Optional.of(Equipment.valueOf(how.get(2))),
                Optional.of(methods));
    }

    private static Set<MuscleGroup> muscles(String cell) {
        Set<MuscleGroup> muscles = EnumSet.noneOf(MuscleGroup.class);
        for (String word : words(cell)) {
            muscles.add(MuscleGroup.valueOf(word));
        }
        return muscles;
    }

    private static SetMethod method(String word) {
        return switch (word) {
            case "supra" -> SetMethod.SUPRAMAXIMAL_NEGATIVE;
            case "accentuated" -> SetMethod.ACCENTUATED_ECCENTRIC;
            case "two-one" -> SetMethod.TWO_UP_ONE_DOWN;
            case "body-weight" -> SetMethod.BODY_WEIGHT_NEGATIVE;
            default -> SetMethod.valueOf(word);
        };
    }

    /** Returns the words of a cell; a hyphen stands for none. */
    private static List<String> words(String cell) {
        String text = cell.strip();
        return text.equals("-") ? List.of() : List.of(text.split(" ", -1));
    }
}
