package io.github.eccentricrules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the catalogue against the table that it was made from: primary muscles, start, position, methods. */
class CatalogueTest {
    private static final String TABLE = """
            barbell-bench-press      CHEST,TRICEPS                   ECCENTRIC  OVER_FACE  SUPRAMAXIMAL_NEGATIVE,ACCENTUATED_ECCENTRIC,TEMPO,PARTNER_FORCED
            barbell-incline-press    CHEST,SHOULDERS                 ECCENTRIC  OVER_FACE  SUPRAMAXIMAL_NEGATIVE,ACCENTUATED_ECCENTRIC,TEMPO
            close-grip-bench-press   TRICEPS                         ECCENTRIC  OVER_FACE  SUPRAMAXIMAL_NEGATIVE,TEMPO
            smith-bench-press        CHEST                           ECCENTRIC  OVER_FACE  SUPRAMAXIMAL_NEGATIVE,ACCENTUATED_ECCENTRIC,TEMPO
            dumbbell-bench-press     CHEST                           CONCENTRIC OVER_FACE  TEMPO
            barbell-overhead-press   SHOULDERS                       CONCENTRIC OVERHEAD   TEMPO,ACCENTUATED_ECCENTRIC
            machine-chest-press      CHEST                           CONCENTRIC NONE       SUPRAMAXIMAL_NEGATIVE,TWO_UP_ONE_DOWN,ACCENTUATED_ECCENTRIC
            machine-shoulder-press   SHOULDERS                       CONCENTRIC NONE       SUPRAMAXIMAL_NEGATIVE,TWO_UP_ONE_DOWN,ACCENTUATED_ECCENTRIC
            barbell-back-squat       KNEE_EXTENSORS,GLUTES           ECCENTRIC  ON_BACK    ACCENTUATED_ECCENTRIC,TEMPO,SUPRAMAXIMAL_NEGATIVE
            front-squat              KNEE_EXTENSORS                  ECCENTRIC  FRONT_RACK TEMPO
            leg-press                KNEE_EXTENSORS,GLUTES           ECCENTRIC  NONE       SUPRAMAXIMAL_NEGATIVE,ACCENTUATED_ECCENTRIC,TWO_UP_ONE_DOWN,TEMPO
            hack-squat-machine       KNEE_EXTENSORS                  ECCENTRIC  NONE       SUPRAMAXIMAL_NEGATIVE,TWO_UP_ONE_DOWN
            leg-extension            KNEE_EXTENSORS                  CONCENTRIC NONE       TWO_UP_ONE_DOWN,SUPRAMAXIMAL_NEGATIVE,TEMPO,FLYWHEEL
            leg-curl                 KNEE_FLEXORS                    CONCENTRIC NONE       TWO_UP_ONE_DOWN,SUPRAMAXIMAL_NEGATIVE,FLYWHEEL
            nordic-hamstring         KNEE_FLEXORS                    ECCENTRIC  NONE       BODY_WEIGHT_NEGATIVE
            razor-curl               KNEE_FLEXORS                    ECCENTRIC  NONE       BODY_WEIGHT_NEGATIVE
            slider-leg-curl          KNEE_FLEXORS                    ECCENTRIC  NONE       BODY_WEIGHT_NEGATIVE
            romanian-deadlift        KNEE_FLEXORS,GLUTES,LOWER_BACK  ECCENTRIC  NONE       TEMPO
            deadlift                 GLUTES,LOWER_BACK               CONCENTRIC NONE       TEMPO
            hip-thrust               GLUTES                          CONCENTRIC ON_HIPS    TWO_UP_ONE_DOWN,TEMPO
            single-leg-decline-squat KNEE_EXTENSORS                  ECCENTRIC  NONE       REHABILITATION
            step-down                KNEE_EXTENSORS                  ECCENTRIC  NONE       BODY_WEIGHT_NEGATIVE
            reverse-nordic           KNEE_EXTENSORS                  ECCENTRIC  NONE       BODY_WEIGHT_NEGATIVE
            heel-drop                CALF                            ECCENTRIC  NONE       REHABILITATION,TEMPO
            seated-calf-machine      CALF                            CONCENTRIC NONE       TWO_UP_ONE_DOWN
            tibialis-lowering        TIBIALIS                        ECCENTRIC  NONE       TEMPO
            copenhagen-adduction     ADDUCTORS                       CONCENTRIC NONE       BODY_WEIGHT_NEGATIVE
            negative-pull-up         UPPER_BACK,BICEPS               CONCENTRIC NONE       BODY_WEIGHT_NEGATIVE
            negative-chin-up         UPPER_BACK,BICEPS               CONCENTRIC NONE       BODY_WEIGHT_NEGATIVE
            negative-dip             CHEST,TRICEPS                   ECCENTRIC  NONE       BODY_WEIGHT_NEGATIVE
            negative-push-up         CHEST                           ECCENTRIC  NONE       BODY_WEIGHT_NEGATIVE
            negative-muscle-up       UPPER_BACK                      -          NONE       BODY_WEIGHT_NEGATIVE
            front-lever-lowering     UPPER_BACK                      -          NONE       BODY_WEIGHT_NEGATIVE
            lat-pulldown             UPPER_BACK                      CONCENTRIC NONE       SUPRAMAXIMAL_NEGATIVE,TWO_UP_ONE_DOWN,TEMPO
            cable-row                UPPER_BACK                      CONCENTRIC NONE       TEMPO
            barbell-row              UPPER_BACK                      CONCENTRIC NONE       TEMPO
            preacher-curl            BICEPS                          CONCENTRIC NONE       SUPRAMAXIMAL_NEGATIVE,TEMPO
            barbell-curl             BICEPS                          CONCENTRIC NONE       SUPRAMAXIMAL_NEGATIVE,TEMPO
            cable-curl               BICEPS                          CONCENTRIC NONE       SUPRAMAXIMAL_NEGATIVE,TEMPO,TWO_UP_ONE_DOWN
            triceps-extension        TRICEPS                         ECCENTRIC  OVER_FACE  TEMPO
            wrist-extension-bar      FOREARM                         -          NONE       REHABILITATION
            external-rotation        ROTATOR_CUFF                    CONCENTRIC NONE       TEMPO,REHABILITATION
            ab-wheel                 ABDOMEN                         ECCENTRIC  NONE       BODY_WEIGHT_NEGATIVE
            dragon-flag-lowering     ABDOMEN                         ECCENTRIC  NONE       BODY_WEIGHT_NEGATIVE
            flywheel-squat           -                               CONCENTRIC NONE       FLYWHEEL
            flywheel-leg-curl        -                               CONCENTRIC NONE       FLYWHEEL
            flywheel-lunge           -                               CONCENTRIC NONE       FLYWHEEL
            flywheel-leg-extension   -                               CONCENTRIC NONE       FLYWHEEL
            eccentric-cycle          KNEE_EXTENSORS                  ECCENTRIC  NONE       -
            motor-driven-press       KNEE_EXTENSORS                  ECCENTRIC  NONE       -
            isokinetic-elbow-flexion -                               ECCENTRIC  NONE       SUPRAMAXIMAL_NEGATIVE
            isokinetic-knee-extension -                              ECCENTRIC  NONE       SUPRAMAXIMAL_NEGATIVE
            isokinetic-knee-flexion  -                               ECCENTRIC  NONE       SUPRAMAXIMAL_NEGATIVE
            """;

    static Stream<List<String>> rows() {
        return TABLE.lines().map(line -> List.of(line.split(" +")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void agreesWithTheTable(List<String> row) {
        Exercise exercise = Exercise.of(row.get(0));

        if (!row.get(1).equals("-")) {
            assertEquals(values(MuscleGroup.class, row.get(1)), exercise.primaryMuscles());
        }
        if (!row.get(2).equals("-")) {
            assertEquals(Optional.of(LiftStart.valueOf(row.get(2))), exercise.startsWith());
        }
        assertEquals(Optional.of(LoadPosition.valueOf(row.get(3))), exercise.loadPosition());
        Set<SetMethod> allowed = exercise.allowedMethods().orElseThrow();
        assertTrue(allowed.contains(SetMethod.ISOMETRIC_HOLD));
        if (!row.get(4).equals("-")) {
            Set<SetMethod> wanted = values(SetMethod.class, row.get(4));
            assertTrue(allowed.containsAll(wanted), () -> exercise + " should allow " + wanted + ", allows " + allowed);
        }
        boolean suitsNoOverload = Stream.of("dumbbell-bench-press", "front-squat", "romanian-deadlift", "deadlift")
                .anyMatch(exercise.id()::equals);
        assertTrue(!suitsNoOverload || allowed.stream().noneMatch(SetMethod::isOverload));
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> type, String names) {
        EnumSet<E> values = EnumSet.noneOf(type);
        Arrays.stream(names.split(",")).forEach(name -> values.add(Enum.valueOf(type, name)));
        return values;
    }
}
