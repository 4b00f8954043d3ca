package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.SetRanges;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Is a session that is judged, with the history that is known. Immutable and thread-safe: what it is asked for often it
 * keeps, and two threads that ask at once only work it out twice.
 */
public final class SessionSubject extends Subject {
    private final Session value;
    private final @Nullable History history;
    private int methods;
    private @Nullable OptionalInt age;
    private @Nullable LocalDate day;
    private @Nullable NegativesInCommon negativesInCommon;
    private @Nullable List<SetSubject> sets;
    private @Nullable List<ExerciseSubject> exercises;
    private @Nullable List<ExerciseSubject> byMethod;

    SessionSubject(Session value, @Nullable History history) {
        this.value = requireNonNull(value, "session");
        this.history = history;
    }

    /** {@return the session} */
    public Session value() {
        return value;
    }

    /** {@return the earlier sessions; absent if nothing is known of them} */
    public Optional<History> history() {
        return Optional.ofNullable(history);
    }

    /** Returns the history as it is, without an object around it. */
    @Nullable
    History knownHistory() {
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
        return (methods() & Methods.NEGATIVES) != 0;
    }

    /** {@return whether any set is overload} */
    public boolean hasOverload() {
        return (methods() & Methods.OVERLOADS) != 0;
    }

    /**
     * Tells whether any set is done by a method.
     *
     * @param method the method
     * @return true if one is
     */
    public boolean has(SetMethod method) {
        return (methods() & Methods.bit(method)) != 0;
    }

    /** {@return what its negatives have in common, for a rule that answers for all of them at once} */
    public NegativesInCommon negativesInCommon() {
        NegativesInCommon known = negativesInCommon;
        if (known == null) {
            known = new NegativesInCommon(value);
            negativesInCommon = known;
        }
        return known;
    }

    /**
     * Returns the age of the athlete on the day of the session, which is that of UTC.
     *
     * @return the age in whole years; empty if the day of birth is not known, or comes after the session
     */
    public OptionalInt age() {
        OptionalInt known = age;
        if (known == null) {
            Optional<LocalDate> birth = athlete().flatMap(Athlete::birthDate);
            known = birth.isEmpty() || birth.get().isAfter(day())
                    ? OptionalInt.empty()
                    : OptionalInt.of(Period.between(birth.get(), day()).getYears());
            age = known;
        }
        return known;
    }

    /** {@return the day on which the session starts, in UTC} */
    public LocalDate day() {
        LocalDate known = day;
        if (known == null) {
            known = LocalDate.ofInstant(value.start(), ZoneOffset.UTC);
            day = known;
        }
        return known;
    }

    /** {@return the exercises in order, each once, even if the session comes back to one} */
    public List<ExerciseSubject> exercises() {
        List<ExerciseSubject> known = exercises;
        if (known == null) {
            known = value.repeatsExercise() ? List.copyOf(grouped()) : entryByEntry();
            exercises = known;
        }
        return known;
    }

    private List<ExerciseSubject> grouped() {
        Map<String, List<SetSubject>> setsByExercise = new LinkedHashMap<>();
        for (SetSubject set : sets()) {
            setsByExercise
                    .computeIfAbsent(set.exercise().id(), id -> new ArrayList<>())
                    .add(set);
        }
        List<ExerciseSubject> found = new ArrayList<>(setsByExercise.size());
        setsByExercise.values().forEach(ofExercise -> found.add(new ExerciseSubject(List.copyOf(ofExercise))));
        return found;
    }

    private List<ExerciseSubject> entryByEntry() {
        List<ExerciseEntry> entries = value.exercises();
        ExerciseSubject[] found = new ExerciseSubject[entries.size()];
        int from = 0;
        for (int e = 0; e < found.length; e++) {
            int until = from + entries.get(e).sets().size();
            found[e] = new ExerciseSubject(sets().subList(from, until), entries.get(e));
            from = until;
        }
        return List.of(found);
    }

    /** {@return the sets of all exercises in order} */
    public List<SetSubject> sets() {
        List<SetSubject> known = sets;
        if (known == null) {
            known = List.of(makeSets());
            sets = known;
        }
        return known;
    }

    private SetSubject[] makeSets() {
        List<ExerciseEntry> entries = value.exercises();
        int count = 0;
        for (int e = 0; e < entries.size(); e++) {
            count += entries.get(e).sets().size();
        }
        SetSubject[] made = new SetSubject[count];
        int next = 0;
        for (int e = 0; e < entries.size(); e++) {
            ExerciseEntry entry = entries.get(e);
            for (int s = 1; s <= entry.sets().size(); s++) {
                made[next++] = new SetSubject(this, entry, e + 1, s);
            }
        }
        return made;
    }

    /** Returns the last set alone, in constant time. */
    SetSubject lastSet() {
        int number = value.exercises().size();
        ExerciseEntry entry = value.exercises().get(number - 1);
        return new SetSubject(this, entry, number, entry.sets().size());
    }

    /** Returns the repetitions of all sets, with a stand-in for those of a set that tells none. */
    List<RepSubject> reps() {
        List<RepSubject> found = new ArrayList<>();
        for (SetSubject set : sets()) {
            found.addAll(set.value().reps().isEmpty() ? List.of(new RepSubject(set, 0)) : set.reps());
        }
        return found;
    }

    /** Returns the sets of each exercise and eccentric method apart. */
    List<ExerciseSubject> byMethod() {
        List<ExerciseSubject> known = byMethod;
        if (known == null) {
            known = haveOneMethodEach() ? exercises() : apart();
            byMethod = known;
        }
        return known;
    }

    private boolean haveOneMethodEach() {
        for (ExerciseSubject exercise : exercises()) {
            if (!exercise.hasOneEccentricMethodOnly()) {
                return false;
            }
        }
        return true;
    }

    private List<ExerciseSubject> apart() {
        List<ExerciseSubject> found = new ArrayList<>();
        exercises().forEach(exercise -> found.addAll(exercise.byMethod()));
        return List.copyOf(found);
    }

    /** Takes over which methods there are, from who has walked through the sets. */
    void holds(int found) {
        methods = found;
    }

    @Override
    int methods() {
        int known = methods;
        if (known == 0) {
            for (ExerciseEntry entry : value.exercises()) {
                known |= methods(entry);
            }
            methods = known;
        }
        return known;
    }

    static int methods(ExerciseEntry entry) {
        SetRanges ranges = entry.ranges();
        int found = Methods.bit(ranges.firstMethod());
        for (int s = 1; !ranges.ofOneMethod() && s < entry.sets().size(); s++) {
            found |= Methods.bit(entry.sets().get(s).method());
        }
        return found;
    }

    @Override
    int onlyMethod() {
        return -1;
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
