package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedExercise;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedRep;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Judges by a loop written by hand: one pass over the session, no stream, nothing kept that is not needed. */
final class LoopContender
        implements PlainContender, ReadableContender<LoggedSession, List<LoggedSession>, List<Finding>> {
    /** Counts the sets of an exercise, which may stand in the session twice. */
    private static final class Tally {
        final int first;
        int sets;

        Tally(int first) {
            this.first = first;
        }
    }

    @Override
    public List<Finding> check(LoggedSession session, List<LoggedSession> history) {
        List<Finding> findings = new ArrayList<>();
        if (session.trainingMonths() < Limits.MIN_TRAINING_MONTHS) {
            findings.add(Finding.ofSession(RuleKey.TRAINING));
        }
        if (session.warmUpMinutes() < Limits.MIN_WARM_UP_MINUTES || session.rampSets() < Limits.MIN_RAMP_SETS) {
            findings.add(Finding.ofSession(RuleKey.WARM_UP));
        }
        Set<String> trained = EarlierWeek.exercises(session, history);
        Map<String, Tally> tallies = new HashMap<>();
        List<LoggedExercise> exercises = session.exercises();
        for (int exerciseIndex = 0; exerciseIndex < exercises.size(); exerciseIndex++) {
            LoggedExercise exercise = exercises.get(exerciseIndex);
            Tally tally = tallies.get(exercise.id());
            if (tally == null) {
                tally = new Tally(exerciseIndex);
                tallies.put(exercise.id(), tally);
                if (trained.contains(exercise.id())) {
                    findings.add(Finding.ofExercise(RuleKey.FREQUENCY, exerciseIndex));
                }
            }
            int before = tally.sets;
            tally.sets += exercise.sets().size();
            if (before <= Limits.MAX_SETS && tally.sets > Limits.MAX_SETS) {
                findings.add(Finding.ofExercise(RuleKey.SETS, tally.first));
            }
            checkSets(exercise, exerciseIndex, findings);
        }
        return findings;
    }

    @Override
    public void read(LoggedSession session, List<Finding> result, Consumer<String> reader) {
        for (Finding finding : result) {
            reader.accept(LoopMessages.of(session, finding));
        }
    }

    private static void checkSets(LoggedExercise exercise, int exerciseIndex, List<Finding> findings) {
        List<LoggedSet> sets = exercise.sets();
        for (int setIndex = 0; setIndex < sets.size(); setIndex++) {
            LoggedSet set = sets.get(setIndex);
            if (Limits.isTooHeavy(set.loadKilograms(), exercise.oneRepMaxKilograms())) {
                findings.add(Finding.ofSet(RuleKey.LOAD, exerciseIndex, setIndex));
            }
            if (set.spotters() < Limits.MIN_SPOTTERS) {
                findings.add(Finding.ofSet(RuleKey.SPOTTER, exerciseIndex, setIndex));
            }
            List<LoggedRep> reps = set.reps();
            if (reps.size() > Limits.MAX_REPS) {
                findings.add(Finding.ofSet(RuleKey.REPS, exerciseIndex, setIndex));
            }
            for (int repIndex = 0; repIndex < reps.size(); repIndex++) {
                double descent = reps.get(repIndex).descentSeconds();
                if (descent < Limits.MIN_DESCENT_SECONDS || descent > Limits.MAX_DESCENT_SECONDS) {
                    findings.add(new Finding(RuleKey.DESCENT, exerciseIndex, setIndex, repIndex));
                }
            }
        }
    }
}
