package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the bouts of an exercise: the earlier sessions with negatives for its primary muscle groups.
 *
 * <p>Negatives of an exercise whose muscles are not known may have been a bout of any group. A rule that would come to
 * another verdict then is not evaluated.
 */
final class Bouts {
    /** The muscle groups of the exercises in the history. No lambda: an app would pay for it at its first check. */
    static final Datum<ExerciseSubject> MUSCLES_OF_HISTORY =
            new Datum<>("history.exercise.primaryMuscles", new Predicate<>() {
                @Override
                public boolean test(ExerciseSubject exercise) {
                    return ofUnknownMuscles(exercise).isEmpty();
                }
            });

    /** How long a bout protects, at most. */
    static final Duration PROTECTED = Duration.ofDays(180);

    /** The methods that count as an exposure: overload, or body-weight negatives such as Nordics. */
    static final Set<SetMethod> EXPOSURES = exposures();

    private static final int BOUTS_TO_BE_ACCUSTOMED = 2;
    private static final Duration SPAN_TO_BE_ACCUSTOMED = Duration.ofDays(28);

    private Bouts() {}

    /** Tells whether the history or the muscles are not known, without which no bout can be found. */
    static boolean areUnknown(ExerciseSubject exercise) {
        return exercise.session().history().isEmpty()
                || exercise.value().primaryMuscles().isEmpty();
    }

    private static Set<SetMethod> exposures() {
        Set<SetMethod> exposures = EnumSet.of(SetMethod.BODY_WEIGHT_NEGATIVE);
        exposures.addAll(SetMethod.OVERLOADS);
        return Collections.unmodifiableSet(exposures);
    }

    /** Returns the last bout of each primary muscle group that has had one. */
    static List<Bout> last(ExerciseSubject exercise) {
        SessionSubject session = exercise.session();
        History history = session.history().orElseThrow();
        List<Bout> bouts = new ArrayList<>();
        for (MuscleGroup muscle : exercise.value().primaryMuscles()) {
            history.lastNegatives(muscle, session.value()).ifPresent(found -> bouts.add(new Bout(muscle, found)));
        }
        return bouts;
    }

    /** Returns the hours since the last negatives for a muscle group; NaN if it has had none. */
    static double hoursSince(MuscleGroup muscle, SessionSubject session) {
        Optional<Session> last = session.history().orElseThrow().lastNegatives(muscle, session.value());
        return last.isEmpty() ? Double.NaN : Bout.hours(last.get(), session);
    }

    /** Returns the hours since the last negatives for any primary muscle group; NaN if none has had any. */
    static double shortestRest(ExerciseSubject exercise) {
        double shortest = Double.NaN;
        for (MuscleGroup muscle : exercise.value().primaryMuscles()) {
            double hours = hoursSince(muscle, exercise.session());
            shortest = Double.isNaN(shortest) || hours < shortest ? hours : shortest;
        }
        return shortest;
    }

    /** Tells whether the last negatives of unknown muscles are so recent. */
    static boolean areDoubtful(ExerciseSubject exercise, double withinHours) {
        Optional<Session> last = ofUnknownMuscles(exercise);
        return last.isPresent() && Bout.hours(last.get(), exercise.session()) < withinHours;
    }

    static Optional<Session> ofUnknownMuscles(ExerciseSubject exercise) {
        SessionSubject session = exercise.session();
        return session.history().isEmpty()
                ? Optional.empty()
                : session.history().get().lastNegativesOfUnknownMuscles(session.value());
    }

    /**
     * Tells whether a muscle group had at least two bouts in the last 28 days. All other groups count as unaccustomed,
     * also those with fewer bouts in that time or older ones, of which the literature says less: the careful side.
     */
    static boolean isAccustomed(MuscleGroup muscle, SessionSubject session) {
        History history = session.history().orElseThrow();
        for (SetMethod method : EXPOSURES) {
            int bouts = history.countSessions(
                    method, muscle, SPAN_TO_BE_ACCUSTOMED, BOUTS_TO_BE_ACCUSTOMED, session.value());
            if (bouts >= BOUTS_TO_BE_ACCUSTOMED) {
                return true;
            }
        }
        return history.negatives(muscle, session.value().start().minus(SPAN_TO_BE_ACCUSTOMED), session.value()).stream()
                        .filter(earlier -> isExposure(earlier, muscle))
                        .count()
                >= BOUTS_TO_BE_ACCUSTOMED;
    }

    private static boolean isExposure(Session session, MuscleGroup muscle) {
        return session.exercises().stream()
                .filter(entry -> entry.exercise().primaryMuscles().contains(muscle))
                .flatMap(entry -> entry.sets().stream())
                .anyMatch(set -> EXPOSURES.contains(set.method()));
    }

    /** Tells whether a muscle group had no exposure in the last 180 days; exactly 180 days ago is still within them. */
    static boolean isFirstExposure(MuscleGroup muscle, SessionSubject session) {
        History history = session.history().orElseThrow();
        if (!history.hasNegativesBefore(session.value())) {
            return true;
        }
        Instant start = session.value().start();
        Instant after = start.minus(PROTECTED).minusNanos(1);
        for (SetMethod method : EXPOSURES) {
            if (history.hasSessions(method, muscle, after, start, session.value())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the earlier sessions with sets of a method for a muscle group in a span before this one. */
    static List<Session> sessions(SetMethod method, MuscleGroup muscle, Duration span, SessionSubject session) {
        return session.history()
                .orElseThrow()
                .sessions(method, muscle, session.value().start().minus(span), session.value());
    }
}
