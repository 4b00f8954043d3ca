package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.SetRanges;
import io.github.eccentricrules.model.WorkSet;
import java.util.List;

/**
 * Compares the shared quantities of a session with the bounds of all rules together, exercise by exercise by the ranges
 * of their sets; looks at the sets only of an exercise that is outside of them, and then at the bounds of each rule.
 */
final class QuantityComparison {
    private QuantityComparison() {}

    static void run(SessionCheck check) {
        List<ExerciseEntry> entries = check.session.value().exercises();
        double recent = recentSessions(check);
        boolean keepExercises = !check.session.value().repeatsExercise();
        int seen = 0;
        int keepDescents = 0;
        int keepRest = 0;
        for (int e = 0; e < entries.size(); e++) {
            ExerciseEntry entry = entries.get(e);
            SetRanges ranges = entry.ranges();
            int methods = Methods.bit(ranges.firstMethod());
            if (ranges.ofOneMethod()) {
                SetBounds bounds = check.plan.ofSet[Methods.index(ranges.firstMethod())];
                if (bounds != null && bounds.excludeDescents(ranges)) {
                    compareDescents(check, entry, e);
                } else {
                    keepDescents |= methods;
                }
                if (bounds != null && bounds.excludeRest(ranges, entry)) {
                    compareRest(check, bounds, entry, e);
                } else {
                    keepRest |= methods;
                }
            } else {
                methods = compareSets(check, entry, e);
            }
            seen |= methods;
            keepExercises = keepExercises && keeps(check, entry, methods, recent);
        }
        check.session.holds(seen);
        keepDescents(check, keepDescents);
        keepRest(check, keepRest);
        if ((seen & check.plan.ofExercises) != 0) {
            compareExercises(check, Quantity.Kind.SETS, keepExercises, seen);
            compareExercises(check, Quantity.Kind.WEEKLY_SESSIONS, keepExercises, seen);
        }
        compareAthlete(check, Quantity.Kind.TRAINING_MONTHS, check.plan.trainingMonths, seen);
        compareAthlete(check, Quantity.Kind.PROTEIN, check.plan.protein, seen);
    }

    /** Compares the sets of an entry that holds several methods, and returns these. */
    private static int compareSets(SessionCheck check, ExerciseEntry entry, int e) {
        int methods = 0;
        for (int s = 0; s < entry.sets().size(); s++) {
            SetMethod method = entry.sets().get(s).method();
            methods |= Methods.bit(method);
            SetBounds bounds = check.plan.ofSet[Methods.index(method)];
            if (bounds != null) {
                compareDescents(check, entry, e, s);
                compareRest(check, bounds, entry, entry.maximumKilograms(), e, s);
            }
        }
        return methods;
    }

    /** Compares the repetitions of an exercise, all at once where they are known. */
    private static void compareDescents(SessionCheck check, ExerciseEntry entry, int e) {
        if (entry.listsDescents() && entry.ranges().arePlain()) {
            compareDescents(check, check.plan.ofDescent, entry, e);
            if (!check.session.isPlanned()) {
                compareDescents(check, check.plan.ofControlledDescent, entry, e);
            }
            return;
        }
        for (int s = 0; s < entry.sets().size(); s++) {
            compareDescents(check, entry, e, s);
        }
    }

    private static void compareDescents(SessionCheck check, Plan.Entry<?>[] rules, ExerciseEntry entry, int e) {
        int method = Methods.index(entry.ranges().firstMethod());
        for (Plan.Entry<?> rule : rules) {
            Bounds own = rule.own();
            if (own.limits(method)) {
                check.counts(rule, e, entry.countDescentsOutside(own.low(method), own.high(method)));
            }
        }
    }

    private static void compareRest(SessionCheck check, SetBounds bounds, ExerciseEntry entry, int e) {
        double maximum = entry.maximumKilograms();
        for (int s = 0; s < entry.sets().size(); s++) {
            compareRest(check, bounds, entry, maximum, e, s);
        }
    }

    private static void keepDescents(SessionCheck check, int methods) {
        check.keep(Quantity.Kind.DESCENT, methods);
        check.keep(Quantity.Kind.CONTROLLED_DESCENT, methods);
    }

    private static void keepRest(SessionCheck check, int methods) {
        check.keep(Quantity.Kind.REPS, methods);
        check.keep(Quantity.Kind.SPOTTERS, methods);
        check.keep(Quantity.Kind.LOAD_PERCENT, methods);
    }

    /** Compares what is known of the athlete, which all sets have in common. */
    private static void compareAthlete(SessionCheck check, Quantity.Kind kind, Bounds bounds, int methods) {
        int limited = bounds.methods() & methods;
        if (limited == 0) {
            return;
        }
        double value = Quantity.ofAthlete(kind, check.session);
        boolean keeps = true;
        for (int method = 0; method < Methods.COUNT; method++) {
            keeps &= (limited & 1 << method) == 0 || bounds.allow(method, value);
        }
        if (keeps) {
            check.keep(kind, limited);
        } else {
            for (Plan.Entry<?> entry : check.plan.limiting(kind)) {
                check.judgeEach(entry);
            }
        }
    }

    private static void compareRest(
            SessionCheck check, SetBounds bounds, ExerciseEntry entry, double maximum, int e, int s) {
        WorkSet set = entry.sets().get(s);
        int method = Methods.bit(set.method());
        if (bounds.excludeReps(set)) {
            compareSet(check, Quantity.Kind.REPS, entry, e, s);
        } else {
            check.keep(Quantity.Kind.REPS, method);
        }
        if (bounds.excludeSpotters(set)) {
            compareSet(check, Quantity.Kind.SPOTTERS, entry, e, s);
        } else {
            check.keep(Quantity.Kind.SPOTTERS, method);
        }
        if (bounds.excludeLoad(set, maximum)) {
            compareSet(check, Quantity.Kind.LOAD_PERCENT, entry, e, s);
        } else {
            check.keep(Quantity.Kind.LOAD_PERCENT, method);
        }
    }

    /** Compares the repetitions of a set. Which of them are beyond a limit is worked out when somebody reads it. */
    private static void compareDescents(SessionCheck check, ExerciseEntry entry, int e, int s) {
        WorkSet set = entry.sets().get(s);
        if (set.shortestDescentSeconds() > 0 && Quantity.tellsAll(set)) {
            compareDescents(check, check.plan.ofDescent, set, e, s);
            if (!check.session.isPlanned()) {
                compareDescents(check, check.plan.ofControlledDescent, set, e, s);
            }
        } else {
            compareReps(check, Quantity.Kind.DESCENT, entry, e, s);
            if (!check.session.isPlanned()) {
                compareReps(check, Quantity.Kind.CONTROLLED_DESCENT, entry, e, s);
            }
        }
    }

    private static void compareDescents(SessionCheck check, Plan.Entry<?>[] rules, WorkSet set, int e, int s) {
        int method = Methods.index(set.method());
        for (Plan.Entry<?> rule : rules) {
            Bounds own = rule.own();
            if (own.limits(method)) {
                check.counts(rule, e, s, set.countDescentsOutside(own.low(method), own.high(method)));
            }
        }
    }

    /** Compares repetitions of which not all that counts is known. */
    private static void compareReps(SessionCheck check, Quantity.Kind kind, ExerciseEntry entry, int e, int s) {
        SetSubject set = new SetSubject(check.session, entry, e + 1, s + 1);
        int count = set.value().reps().size();
        for (Plan.Entry<?> limiting : check.plan.limiting(kind)) {
            @SuppressWarnings("unchecked") // the kind of a quantity tells what its rules judge
            Plan.Entry<RepSubject> rule = (Plan.Entry<RepSubject>) limiting;
            if (rule.own().limits(set.onlyMethod())) {
                for (int rep = 0; rep < count; rep++) {
                    compareRep(check, rule, kind, set, e, s, rep);
                }
                if (count == 0) {
                    check.judge(rule, new RepSubject(set, 0));
                }
            }
        }
    }

    private static void compareRep(
            SessionCheck check,
            Plan.Entry<RepSubject> rule,
            Quantity.Kind kind,
            SetSubject set,
            int e,
            int s,
            int rep) {
        double value = Quantity.ofRep(kind, set, rep);
        if (rule.own().allow(set.onlyMethod(), value)) {
            check.satisfies(rule);
        } else if (Double.isNaN(value)) {
            check.judge(rule, new RepSubject(set, rep + 1));
        } else {
            check.breaks(rule, e, s, rep + 1);
        }
    }

    private static void compareSet(SessionCheck check, Quantity.Kind kind, ExerciseEntry entry, int e, int s) {
        SetSubject set = new SetSubject(check.session, entry, e + 1, s + 1);
        double value = Quantity.ofSet(kind, set);
        for (Plan.Entry<?> limiting : check.plan.limiting(kind)) {
            @SuppressWarnings("unchecked") // the kind of a quantity tells what its rules judge
            Plan.Entry<SetSubject> rule = (Plan.Entry<SetSubject>) limiting;
            if (!rule.own().limits(set.onlyMethod())) {
                continue;
            }
            if (rule.own().allow(set.onlyMethod(), value)) {
                check.satisfies(rule);
            } else if (Double.isNaN(value)) {
                check.judge(rule, set);
            } else {
                check.breaks(rule, e, s, 0);
            }
        }
    }

    /** Tells whether an exercise that stands in one entry keeps the bounds of all rules on a shared quantity of it. */
    static boolean keeps(SessionCheck check, ExerciseEntry entry) {
        SetRanges ranges = entry.ranges();
        int methods = ranges.ofOneMethod() ? Methods.bit(ranges.firstMethod()) : -1;
        return check.plan.ofExercises == 0 || keeps(check, entry, methods, recentSessions(check));
    }

    /** Returns 0 if no session with any negatives lies in the week before; NaN if nobody knows. */
    private static double recentSessions(SessionCheck check) {
        if (check.plan.weeklySessions.methods() == 0) {
            return 0;
        }
        History history = check.session.knownHistory();
        return history == null ? Double.NaN : history.hasNegatives(Quantity.WEEK, check.session.value()) ? 1 : 0;
    }

    /** Tells whether an exercise keeps the bounds, if all its sets stand in this entry; of limbs apart nobody can say. */
    private static boolean keeps(SessionCheck check, ExerciseEntry entry, int methods, double recent) {
        int limited = methods & check.plan.ofExercises;
        if (limited == 0) {
            return true;
        }
        SetRanges ranges = entry.ranges();
        int method = Methods.index(ranges.firstMethod());
        return ranges.ofOneMethod()
                && ranges.firstMethod().isEccentric()
                && !ranges.haveSides()
                && check.plan.sets.allow(
                        method, ranges.firstMethod().isNegative() ? entry.sets().size() : 0)
                && (!check.plan.weeklySessions.limits(method)
                        || check.plan.weeklySessions.allow(method, weeklySessions(check, entry, recent)));
    }

    private static double weeklySessions(SessionCheck check, ExerciseEntry entry, double recent) {
        History history = check.session.knownHistory();
        return recent == 0 || history == null
                ? 1 + recent
                : 1 + history.countNegatives(entry.exercise(), Quantity.WEEK, check.session.value());
    }

    private static void compareExercises(SessionCheck check, Quantity.Kind kind, boolean keepsAll, int methods) {
        if (keepsAll) {
            check.keep(kind, methods);
            return;
        }
        for (Plan.Entry<?> entry : check.plan.limiting(kind)) {
            check.judgeEach(entry);
        }
    }
}
