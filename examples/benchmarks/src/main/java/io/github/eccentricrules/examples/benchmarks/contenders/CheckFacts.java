package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedExercise;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedRep;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a session fact by fact, for rule engines, which know facts but no sessions. Facts are public for what Drools
 * generates.
 *
 * @param session what the rules of the session judge
 * @param exercises what the rules of an exercise judge, for each
 * @param sets what the rules of a set judge, for each
 * @param reps what the rules of a repetition judge, for each
 */
public record CheckFacts(SessionFact session, List<ExerciseFact> exercises, List<SetFact> sets, List<RepFact> reps) {
    static CheckFacts of(LoggedSession session, List<LoggedSession> history) {
        List<SetFact> setFacts = new ArrayList<>();
        List<RepFact> repFacts = new ArrayList<>();
        List<LoggedExercise> exercises = session.exercises();
        for (int exerciseIndex = 0; exerciseIndex < exercises.size(); exerciseIndex++) {
            LoggedExercise exercise = exercises.get(exerciseIndex);
            List<LoggedSet> sets = exercise.sets();
            for (int setIndex = 0; setIndex < sets.size(); setIndex++) {
                LoggedSet set = sets.get(setIndex);
                setFacts.add(SetFact.of(exerciseIndex, setIndex, exercise, set));
                List<LoggedRep> reps = set.reps();
                for (int repIndex = 0; repIndex < reps.size(); repIndex++) {
                    double descent = reps.get(repIndex).descentSeconds();
                    repFacts.add(new RepFact(exerciseIndex, setIndex, repIndex, descent));
                }
            }
        }
        return new CheckFacts(SessionFact.of(session), ExerciseFact.of(session, history), setFacts, repFacts);
    }
}
