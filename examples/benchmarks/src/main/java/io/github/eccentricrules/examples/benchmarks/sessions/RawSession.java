package io.github.eccentricrules.examples.benchmarks.sessions;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Exercise;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a session in arrays, as it comes from a file or a sensor, and builds it as the app's records or as the model.
 * Without streams and lambdas, whose first use in a process takes longer than a first check.
 */
public final class RawSession {
    private static final double GRAMS_OF_PROTEIN = 1.8;
    private static final Load BODY_MASS = Load.parse("80 kg");

    private final Instant start;
    private final int warmUpMinutes;
    private final int rampSets;
    private final int trainingMonths;
    private final String[] ids;
    private final Exercise[] lifts;
    private final double[] oneRepMaxima;
    private final double[][] loads;
    private final int[][] spotters;
    private final double[][][] descents;

    private RawSession(LoggedSession session) {
        start = session.start();
        warmUpMinutes = session.warmUpMinutes();
        rampSets = session.rampSets();
        trainingMonths = session.trainingMonths();
        int count = session.exercises().size();
        ids = new String[count];
        lifts = new Exercise[count];
        oneRepMaxima = new double[count];
        loads = new double[count][];
        spotters = new int[count][];
        descents = new double[count][][];
        for (int index = 0; index < count; index++) {
            LoggedExercise exercise = session.exercises().get(index);
            ids[index] = exercise.id();
            lifts[index] = Lifts.exercise(exercise.id());
            oneRepMaxima[index] = exercise.oneRepMaxKilograms();
            takeApart(exercise.sets(), index);
        }
    }

    private void takeApart(List<LoggedSet> sets, int exercise) {
        loads[exercise] = new double[sets.size()];
        spotters[exercise] = new int[sets.size()];
        descents[exercise] = new double[sets.size()][];
        for (int index = 0; index < sets.size(); index++) {
            LoggedSet set = sets.get(index);
            loads[exercise][index] = set.loadKilograms();
            spotters[exercise][index] = set.spotters();
            descents[exercise][index] = new double[set.reps().size()];
            for (int rep = 0; rep < set.reps().size(); rep++) {
                descents[exercise][index][rep] = set.reps().get(rep).descentSeconds();
            }
        }
    }

    /**
     * Takes a session apart.
     *
     * @param session the session
     * @return its numbers
     */
    public static RawSession of(LoggedSession session) {
        return new RawSession(session);
    }

    /** {@return the session as the app's records} */
    public LoggedSession logged() {
        List<LoggedExercise> exercises = new ArrayList<>(ids.length);
        for (int exercise = 0; exercise < ids.length; exercise++) {
            List<LoggedSet> sets = new ArrayList<>(loads[exercise].length);
            for (int set = 0; set < loads[exercise].length; set++) {
                List<LoggedRep> reps = new ArrayList<>(descents[exercise][set].length);
                for (double descent : descents[exercise][set]) {
                    reps.add(new LoggedRep(descent));
                }
                sets.add(new LoggedSet(loads[exercise][set], spotters[exercise][set], reps));
            }
            exercises.add(new LoggedExercise(ids[exercise], oneRepMaxima[exercise], sets));
        }
        return new LoggedSession(start, warmUpMinutes, rampSets, trainingMonths, exercises);
    }

    /**
     * Builds the session as the model of the library, with all that the eight rules ask for, and what the other rules of
     * {@code negatives} ask of a session.
     *
     * @param id what tells it from another session with the same start, which the library else takes for the same
     * @return a performed session
     */
    public Session model(String id) {
        Session.Builder session = Session.performed(start)
                .id(id)
                .athlete(Athlete.builder()
                        .trainingMonths(trainingMonths)
                        .bodyMass(BODY_MASS)
                        .proteinGramsPerKilogram(GRAMS_OF_PROTEIN)
                        .build())
                .warmUp(Duration.ofMinutes(warmUpMinutes), rampSets);
        for (int exercise = 0; exercise < lifts.length; exercise++) {
            ExerciseEntry.Builder entry =
                    ExerciseEntry.builder(lifts[exercise]).oneRepMax(Load.ofKilograms(oneRepMaxima[exercise]));
            for (int set = 0; set < loads[exercise].length; set++) {
                entry.set(WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                        .load(Load.ofKilograms(loads[exercise][set]))
                        .spotters(Spotters.attentive(spotters[exercise][set]))
                        .returnMethod(ReturnMethod.PARTNER)
                        .reps(reps(descents[exercise][set]))
                        .build());
            }
            session.exercise(entry.build());
        }
        return session.build();
    }

    private static List<Rep> reps(double[] descents) {
        List<Rep> reps = new ArrayList<>(descents.length);
        for (double descent : descents) {
            reps.add(Rep.ofSeconds(descent));
        }
        return reps;
    }
}
