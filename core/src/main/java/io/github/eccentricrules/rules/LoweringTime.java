package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.RepSubject;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Subject;
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
