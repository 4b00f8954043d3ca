package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Is a session that is judged, with the history that is known. Immutable and thread-safe. */
public final class SessionSubject extends Subject {
    private final Session value;
    private final Optional<History> history;
    private final List<ExerciseSubject> exercises;
    private final List<SetSubject> sets;
    private final List<RepSubject> reps;

    SessionSubject(Session value, Optional<History> history) {
        this.value = requireNonNull(value, "session");
        this.history = requireNonNull(history, "history");
        Map<String, List<SetSubject>> setsByExercise = new LinkedHashMap<>();
        List<ExerciseSubject> exercises = new ArrayList<>();
        List<SetSubject> sets = new ArrayList<>();
        List<RepSubject> reps = new ArrayList<>();
        for (int e = 0; e < value.exercises().size(); e++) {
            ExerciseEntry entry = value.exercises().get(e);
            List<SetSubject> ofExercise =
                    setsByExercise.computeIfAbsent(entry.exercise().id(), id -> new ArrayList<>());
            for (int s = 0; s < entry.sets().size(); s++) {
                SetSubject set = new SetSubject(this, entry, e + 1, s + 1);
                ofExercise.add(set);
                sets.add(set);
                reps.addAll(set.reps().isEmpty() ? List.of(new RepSubject(set, 0)) : set.reps());
            }
        }
        setsByExercise.values().forEach(ofExercise -> exercises.add(new ExerciseSubject(ofExercise)));
        this.exercises = List.copyOf(exercises);
        this.sets = List.copyOf(sets);
        this.reps = List.copyOf(reps);
    }

    /** {@return the session} */
    public Session value() {
        return value;
    }

    /** {@return the earlier sessions; absent if nothing is known of them} */
    public Optional<History> history() {
        return history;
    }

    /** {@return who trains, if known} */
    public Optional<Athlete> athlete() {
        return value.athlete();
    }

    /** {@return whether the session is a plan: what it does not mention, it does not have} */
    public boolean isPlanned() {
        return value.phase() == Phase.PLANNED;
    }

    /** {@return whether any set is a negative} */
    public boolean hasNegatives() {
        return sets.stream().anyMatch(SetSubject::isNegative);
    }

    /** {@return whether any set is overload} */
    public boolean hasOverload() {
        return sets.stream().anyMatch(SetSubject::isOverload);
    }

    /**
     * Returns the age of the athlete on the day of the session, which is that of UTC.
     *
     * @return the age in whole years; empty if the day of birth is not known, or comes after the session
     */
    public OptionalInt age() {
        LocalDate today = day();
        return athlete()
                .flatMap(Athlete::birthDate)
                .filter(birth -> !birth.isAfter(today))
                .map(birth -> OptionalInt.of(Period.between(birth, today).getYears()))
                .orElse(OptionalInt.empty());
    }

    /** {@return the day on which the session starts, in UTC} */
    public LocalDate day() {
        return LocalDate.ofInstant(value.start(), ZoneOffset.UTC);
    }

    /** {@return the exercises in order, each once, even if the session comes back to one} */
    public List<ExerciseSubject> exercises() {
        return exercises;
    }

    /** {@return the sets of all exercises in order} */
    public List<SetSubject> sets() {
        return sets;
    }

    /** Returns the repetitions of all sets, with a stand-in for those of a set that tells none. */
    List<RepSubject> reps() {
        return reps;
    }

    /** Returns the sets of each exercise and eccentric method apart. */
    List<ExerciseSubject> methods() {
        return exercises.stream()
                .flatMap(exercise -> exercise.byMethod().stream())
                .toList();
    }

    @Override
    Optional<SetMethod> onlyMethod() {
        return Optional.empty();
    }

    @Override
    public SessionSubject session() {
        return this;
    }

    @Override
    public Location location() {
        return Location.SESSION;
    }
}
