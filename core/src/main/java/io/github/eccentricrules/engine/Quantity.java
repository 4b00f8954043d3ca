package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.util.Optional;

/**
 * Names a quantity that several rules limit. The engine works it out once for all of them, and compares it with the
 * strictest of their limits before it asks any rule: a set that keeps those keeps all. Immutable and thread-safe.
 *
 * <p>Where it is not known, or known only with more than the number (a load that fell, body mass that is moved with the
 * load), each rule is asked.
 *
 * @param <S> the type of the subjects
 */
public final class Quantity<S extends Subject> {
    /** The time of lowering of a repetition in seconds. */
    public static final Quantity<RepSubject> DESCENT = new Quantity<>(Kind.DESCENT);

    /**
     * The time of lowering of a repetition that is on record, in seconds, unless the load fell or a tempo was to be kept.
     * In a plan nothing falls: a rule on this quantity says nothing of it.
     */
    public static final Quantity<RepSubject> CONTROLLED_DESCENT = new Quantity<>(Kind.CONTROLLED_DESCENT);

    /** The number of repetitions of a set. */
    public static final Quantity<SetSubject> REPS = new Quantity<>(Kind.REPS);

    /** The number of training partners who stand by at a set; 0 where nobody is named. */
    public static final Quantity<SetSubject> SPOTTERS = new Quantity<>(Kind.SPOTTERS);

    /** The load of a set in percent of the one-repetition maximum, unless body mass is moved with it. */
    public static final Quantity<SetSubject> LOAD_PERCENT = new Quantity<>(Kind.LOAD_PERCENT);

    /** The sets of negatives of an exercise, or of one method of it; a set for one limb counts for that limb. */
    public static final Quantity<ExerciseSubject> SETS = new Quantity<>(Kind.SETS);

    /** The sessions with negatives of an exercise in a rolling week of 168 h, this one included. */
    public static final Quantity<ExerciseSubject> WEEKLY_SESSIONS = new Quantity<>(Kind.WEEKLY_SESSIONS);

    /** The months of consistent resistance training. */
    public static final Quantity<SessionSubject> TRAINING_MONTHS = new Quantity<>(Kind.TRAINING_MONTHS);

    /** The grams of protein a day for each kilogram of body mass. */
    public static final Quantity<SessionSubject> PROTEIN = new Quantity<>(Kind.PROTEIN);

    static final Duration WEEK = Duration.ofDays(7);

    private final Kind kind;

    /** Tells the quantities apart without a lambda for each, which a phone would pay for at every start. */
    enum Kind {
        DESCENT(0),
        CONTROLLED_DESCENT(1),
        REPS(2),
        SPOTTERS(3),
        LOAD_PERCENT(4),
        SETS(60),
        WEEKLY_SESSIONS(61),
        TRAINING_MONTHS(62),
        PROTEIN(63);

        private static final int ALL = (1 << Methods.COUNT) - 1;

        private final int place;

        Kind(int place) {
            this.place = place;
        }

        private boolean isDescent() {
            return this == DESCENT || this == CONTROLLED_DESCENT;
        }

        /** Tells whether each set, or each of its repetitions, has its own. */
        private boolean isOfSet() {
            return place <= LOAD_PERCENT.place;
        }

        /** Returns in one number, apart from other kinds, which methods keep all rules; see {@link #kept}. */
        long keep(int methods) {
            return isOfSet() ? (long) methods << (place * Methods.COUNT) : methods == 0 ? 0 : 1L << place;
        }

        /** Returns which methods keep all rules. What there is one of in a session is kept by all its methods or none. */
        int kept(long all) {
            return isOfSet() ? (int) (all >>> (place * Methods.COUNT)) & ALL : (all >>> place & 1) == 0 ? 0 : ALL;
        }
    }

    private Quantity(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** Tells whether limits on this quantity and on another one bound the same thing. */
    boolean isLike(Quantity<?> other) {
        return kind == other.kind || (kind.isDescent() && other.kind.isDescent());
    }

    /**
     * Returns the quantity of a subject.
     *
     * @param subject the subject
     * @return the number; NaN if it is not known, or does not tell all that rules ask
     */
    public double of(S subject) {
        Subject any = subject;
        return switch (kind) {
            case DESCENT, CONTROLLED_DESCENT ->
                any instanceof RepSubject rep && rep.isKnown() ? ofRep(kind, rep.set(), rep.number() - 1) : Double.NaN;
            case REPS, SPOTTERS, LOAD_PERCENT -> ofSet(kind, (SetSubject) any);
            case SETS -> ((ExerciseSubject) any).negativeSets();
            case WEEKLY_SESSIONS -> weekly((ExerciseSubject) any);
            case TRAINING_MONTHS, PROTEIN -> ofAthlete(kind, any.session());
        };
    }

    /** Returns the quantity of a repetition by its place in the set, from 0. */
    static double ofRep(Kind kind, SetSubject set, int rep) {
        boolean tellsAll = kind == Kind.DESCENT || tellsAll(set.value());
        return tellsAll || (set.value().tempo().isEmpty() && !set.isDropped(rep)) ? set.descentOrNaN(rep) : Double.NaN;
    }

    /** Tells whether the descents of a set say all that there is to say about control. */
    static boolean tellsAll(WorkSet set) {
        return !set.hasDroppedRep() && set.tempo().isEmpty();
    }

    static double ofSet(Kind kind, SetSubject set) {
        int reps = set.value().reps().size();
        return switch (kind) {
            case REPS -> reps == 0 ? Double.NaN : reps;
            case SPOTTERS -> set.spotters().orElse(0);
            default ->
                set.lowersBodyMass() ? Double.NaN : set.percentOfOneRepMax().orElse(Double.NaN);
        };
    }

    /** Tells whether there is such a quantity in a session at all, known or not. */
    boolean existsIn(SessionSubject session) {
        return kind != Kind.CONTROLLED_DESCENT || !session.isPlanned();
    }

    static double ofAthlete(Kind kind, SessionSubject session) {
        Optional<Athlete> athlete = session.value().athlete();
        if (athlete.isEmpty()) {
            return Double.NaN;
        }
        if (kind == Kind.PROTEIN) {
            Optional<Double> protein = athlete.get().proteinGramsPerKilogram();
            return protein.isPresent() ? LimitRule.rounded(protein.get()) : Double.NaN;
        }
        Optional<Integer> months = athlete.get().trainingMonths();
        return months.isPresent() ? months.get() : Double.NaN;
    }

    private static double weekly(ExerciseSubject exercise) {
        History history = exercise.session().knownHistory();
        return history == null
                ? Double.NaN
                : 1
                        + history.countNegatives(
                                exercise.value(), WEEK, exercise.session().value());
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return kind.name();
    }
}
