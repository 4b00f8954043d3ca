package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.RepSubject;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Subject;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.SetRanges;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Adds up the time that sets spend on the way down, as far as it is known. */
final class LoweringTime {
    private static final double CLEARLY = 1e-6;

    private LoweringTime() {}

    static double seconds(List<SetSubject> sets) {
        Duration sum = Duration.ZERO;
        for (SetSubject set : sets) {
            for (RepSubject rep : set.reps()) {
                sum = sum.plus(rep.descent().orElse(Duration.ZERO));
            }
        }
        return sum.getSeconds() + sum.getNano() / 1e9;
    }

    /** Returns what the seconds are clearly not above; NaN unless all of them are known. */
    static double atMostSeconds(SetSubject set) {
        return set.value().reps().size() * set.value().longestDescentSeconds() + CLEARLY;
    }

    /** Returns what the seconds of any set of a session are clearly not above; NaN unless all of them are known. */
    static double atMostSecondsOfSet(SessionSubject session) {
        double most = 0;
        List<ExerciseEntry> entries = session.value().exercises();
        for (int e = 0; e < entries.size(); e++) {
            most = Math.max(most, atMostSeconds(entries.get(e).ranges()));
        }
        return most;
    }

    /** Returns what the seconds of any exercise of a session are clearly not above; NaN if that takes a closer look. */
    static double atMostSecondsOfExercise(SessionSubject session) {
        double most = session.value().repeatsExercise() ? Double.NaN : 0;
        List<ExerciseEntry> entries = session.value().exercises();
        for (int e = 0; e < entries.size(); e++) {
            ExerciseEntry entry = entries.get(e);
            most = Math.max(most, entry.sets().size() * atMostSeconds(entry.ranges()));
        }
        return most;
    }

    private static double atMostSeconds(SetRanges sets) {
        return sets.mostReps() * sets.longestDescentSeconds() + CLEARLY;
    }

    /** Names what it takes to know all of it. */
    static <S extends Subject> List<Datum<S>> parts(Function<S, List<SetSubject>> sets) {
        return List.of(
                new Datum<>(
                        Datum.REPS.name(),
                        subject -> sets.apply(subject).stream().allMatch(Datum.REPS.known())),
                new Datum<>(
                        Datum.DESCENT.name(),
                        subject -> sets.apply(subject).stream()
                                .flatMap(set -> set.reps().stream())
                                .map(RepSubject::descent)
                                .allMatch(Optional::isPresent)));
    }
}
