package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedExercise;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what the rules of an exercise judge, once for each exercise of a session.
 *
 * @param exercise the index at which it stands first
 * @param sets the number of its sets, wherever they stand
 * @param trained whether it was trained in the week before
 */
public record ExerciseFact(int exercise, int sets, boolean trained) {
    static List<ExerciseFact> of(LoggedSession session, List<LoggedSession> history) {
        Set<String> trained = EarlierWeek.exercises(session, history);
        List<LoggedExercise> exercises = session.exercises();
        Map<String, Integer> places = new HashMap<>();
        List<ExerciseFact> facts = new ArrayList<>(exercises.size());
        for (int index = 0; index < exercises.size(); index++) {
            LoggedExercise exercise = exercises.get(index);
            int sets = exercise.sets().size();
            Integer place = places.putIfAbsent(exercise.id(), facts.size());
            if (place == null) {
                facts.add(new ExerciseFact(index, sets, trained.contains(exercise.id())));
            } else {
                facts.set(place, facts.get(place).plus(sets));
            }
        }
        return facts;
    }

    boolean hasTooManySets() {
        return sets > Limits.MAX_SETS;
    }

    /**
     * Tells that the exercise breaks a rule.
     *
     * @param rule the rule
     * @return the finding
     */
    public Finding finding(RuleKey rule) {
        return Finding.ofExercise(rule, exercise);
    }

    private ExerciseFact plus(int more) {
        return new ExerciseFact(exercise, sets + more, trained);
    }
}
