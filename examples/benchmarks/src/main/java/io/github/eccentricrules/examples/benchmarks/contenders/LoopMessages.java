package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedExercise;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSet;

/** Says in a sentence what the loop found: the place, the measured value, the limit and what to do, as the library does. */
final class LoopMessages {
    private LoopMessages() {}

    static String of(LoggedSession session, Finding finding) {
        return switch (finding.rule()) {
            case TRAINING ->
                "You have trained for " + session.trainingMonths()
                        + " months; build a base with ordinary sets until it is at least " + Limits.MIN_TRAINING_MONTHS
                        + " months.";
            case WARM_UP ->
                "The warm-up was " + session.warmUpMinutes() + " min and " + session.rampSets()
                        + " ramp sets; take at least " + Limits.MIN_WARM_UP_MINUTES + " min and "
                        + Limits.MIN_RAMP_SETS + " sets.";
            default -> ofExercise(session.exercises().get(finding.exercise()), finding);
        };
    }

    private static String ofExercise(LoggedExercise exercise, Finding finding) {
        String place = "Exercise " + (finding.exercise() + 1) + " (" + exercise.id() + ")";
        return switch (finding.rule()) {
            case FREQUENCY -> place + ": a further session within 7 days; do at most 1.";
            case SETS -> place + ": more than " + Limits.MAX_SETS + " sets; do at most " + Limits.MAX_SETS + ".";
            default -> ofSet(exercise, finding, place + ", set " + (finding.set() + 1));
        };
    }

    private static String ofSet(LoggedExercise exercise, Finding finding, String place) {
        LoggedSet set = exercise.sets().get(finding.set());
        return switch (finding.rule()) {
            case LOAD ->
                place + ": " + set.loadKilograms() + " kg is "
                        + set.loadKilograms() * 100 / exercise.oneRepMaxKilograms()
                        + " % of your one-repetition maximum; lower less than " + Limits.LOAD_PERCENT + " % of it.";
            case SPOTTER ->
                place + ": done with " + set.spotters() + " to spot; have at least " + Limits.MIN_SPOTTERS
                        + " stand by.";
            case REPS -> place + ": had " + set.reps().size() + " reps; do at most " + Limits.MAX_REPS + ".";
            default -> ofRep(set.reps().get(finding.rep()).descentSeconds(), place + ", rep " + (finding.rep() + 1));
        };
    }

    private static String ofRep(double descent, String place) {
        return place + ": lowered in " + descent + " s; take "
                + (descent < Limits.MIN_DESCENT_SECONDS
                        ? "at least " + Limits.MIN_DESCENT_SECONDS
                        : "at most " + Limits.MAX_DESCENT_SECONDS)
                + " s.";
    }
}
