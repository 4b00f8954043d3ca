package io.github.eccentricrules;

import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Builds the sessions of the tests, so that a test says only what it is about. */
public final class Sessions {
    /** When the session that is judged starts. */
    public static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");

    private Sessions() {}

    /** A negative that keeps every rule: one repetition of 4 s with 110 kg, and an attentive partner who returns it. */
    public static WorkSet.Builder negative() {
        return WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                .load(kilograms(110))
                .spotters(Spotters.attentive(1))
                .returnMethod(ReturnMethod.PARTNER)
                .reps(1, Duration.ofSeconds(4));
    }

    /** A set of which only the method is known, and one repetition that nobody timed. */
    public static WorkSet bare(SetMethod method) {
        return WorkSet.builder(method).reps(1).build();
    }

    public static WorkSet ordinary(double load) {
        return WorkSet.builder(SetMethod.CONVENTIONAL)
                .load(kilograms(load))
                .reps(8)
                .build();
    }

    /** The good negative with these repetitions instead of its own. */
    public static WorkSet reps(Rep... reps) {
        return negative().reps(List.of(reps)).build();
    }

    /** Sets of the bench press by an athlete who lifts 100 kg once. */
    public static ExerciseEntry bench(WorkSet... sets) {
        return ExerciseEntry.builder("barbell-bench-press")
                .oneRepMax(kilograms(100))
                .sets(List.of(sets))
                .build();
    }

    /** Sets of any exercise, of which no maximum is known. */
    public static ExerciseEntry entry(String exerciseId, WorkSet... sets) {
        return ExerciseEntry.builder(exerciseId).sets(List.of(sets)).build();
    }

    public static Session planned(ExerciseEntry... exercises) {
        return Session.planned(NOW).exercises(List.of(exercises)).build();
    }

    public static Session performed(ExerciseEntry... exercises) {
        return Session.performed(NOW).exercises(List.of(exercises)).build();
    }

    /** An earlier record with one good negative of the bench press. */
    public static Session benchBefore(Duration before) {
        return at(NOW.minus(before), bench(negative().build()));
    }

    /** A record of another time. */
    public static Session at(Instant start, ExerciseEntry... exercises) {
        return Session.performed(start).exercises(List.of(exercises)).build();
    }

    public static Load kilograms(double kilograms) {
        return Load.ofKilograms(kilograms);
    }
}
