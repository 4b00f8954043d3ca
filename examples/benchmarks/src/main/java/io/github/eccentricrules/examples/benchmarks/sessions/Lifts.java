package io.github.eccentricrules.examples.benchmarks.sessions;

import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.LiftStart;
import io.github.eccentricrules.model.LoadPosition;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.SetMethod;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names as many exercises as a session needs, and describes each to the library once, as an app does with its own.
 *
 * <p>Exercises are spread over training days, so that one can train every day and yet each exercise only every eighth,
 * and each muscle group only every fourth: a session of day 0 after seven others is clean.
 */
final class Lifts {
    static final int DAYS = 8;

    private static final int MUSCLES_A_DAY = 4;
    private static final int DAYS_OF_MUSCLES = 4;
    private static final MuscleGroup[] MUSCLES = MuscleGroup.values();
    private static final Map<String, Exercise> KNOWN = new ConcurrentHashMap<>();

    private Lifts() {}

    static String id(int day, int number) {
        return "lift-" + day + "-" + number;
    }

    static Exercise exercise(String id) {
        Exercise known = KNOWN.get(id);
        if (known != null) {
            return known;
        }
        Exercise described = describe(id);
        KNOWN.put(id, described);
        return described;
    }

    private static Exercise describe(String id) {
        String[] parts = id.split("-", -1);
        int day = Integer.parseInt(parts[1]) % DAYS_OF_MUSCLES;
        int number = Integer.parseInt(parts[2]) % MUSCLES_A_DAY;
        return Exercise.builder(id)
                .primaryMuscles(MUSCLES[day * MUSCLES_A_DAY + number])
                .startsWith(LiftStart.ECCENTRIC)
                .loadPosition(LoadPosition.NONE)
                .equipment(Equipment.BARBELL)
                .allowedMethods(SetMethod.SUPRAMAXIMAL_NEGATIVE, SetMethod.TEMPO)
                .build();
    }
}
