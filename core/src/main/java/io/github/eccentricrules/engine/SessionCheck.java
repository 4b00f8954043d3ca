package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.SetRanges;
import io.github.eccentricrules.model.WorkSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges one session by one plan. Everything that is the same for all rules happens here, once: walking, missing data,
 * and a rule that throws. Written by one thread, and only read once the report is out.
 *
 * <p>Nothing is made for what passes. What is broken is noted; its place and its words are made when somebody reads the
 * report, which gives the same since rules are pure.
 */
final class SessionCheck {
    /** The rule was satisfied somewhere. */
    private static final byte SATISFIED = 1;
    /** The rule is broken, lacks data or threw somewhere. */
    private static final byte OPEN = 2;
    /** The rule says nothing, since another one makes it beside the point. */
    private static final byte SILENCED = 4;

    private final Plan plan;
    private final SessionSubject session;
    private final byte[] states;
    private @Nullable Violations violations;
    private @Nullable Gaps gaps;
    private @Nullable List<Failure> failures;
    /** For each kind of shared quantity, of what it is known to keep all rules; see {@link #keep}. */
    private long kept;

    private boolean silent;

    SessionCheck(Plan plan, SessionSubject session) {
        this.plan = plan;
        this.session = session;
        this.states = new byte[plan.entries.size()];
    }

    static Report report(Plan plan, Session session, @Nullable History history) {
        SessionCheck check = new SessionCheck(plan, new SessionSubject(session, history));
        check.run();
        return check.report();
    }

    /** Returns the report before there is anything to judge. */
    static Report nothing(Plan plan) {
        List<String> ids = plan.entries.stream().map(Plan.Entry::id).toList();
        return Report.of(
                plan.stamp, List.of(), List.of(), List.of(), ids, List.of(), List.of(), Notices.always(plan.notices));
    }

    void run() {
        for (int i = 0; i < plan.silencing.size(); i++) {
            ask(plan.silencing.get(i));
        }
        silent = violations != null;
        if (silent) {
            silence();
            return;
        }
        if (plan.comparesQuantities()) {
            compare();
        }
        for (int i = 0; i < plan.asked.size(); i++) {
            ask(plan.asked.get(i));
        }
    }

    private void silence() {
        for (Plan.Entry<?> entry : plan.entries) {
            if (!entry.rule().info().silencesOthers()) {
                states[entry.index()] = SILENCED;
            }
        }
    }

    // Shared quantities ---------------------------------------------------------------------------------------------

    private void compare() {
        List<ExerciseEntry> entries = session.value().exercises();
        double recent = recentSessions();
        boolean keepExercises = !session.value().repeatsExercise();
        int seen = 0;
        int keepDescents = 0;
        int keepRest = 0;
        for (int e = 0; e < entries.size(); e++) {
            ExerciseEntry entry = entries.get(e);
            SetRanges ranges = entry.ranges();
            int methods = Methods.bit(ranges.firstMethod());
            if (ranges.ofOneMethod()) {
                SetBounds bounds = plan.ofSet[ranges.firstMethod().ordinal()];
                if (bounds != null && bounds.excludeDescents(ranges)) {
                    compareDescents(bounds, entry, e);
                } else {
                    keepDescents |= methods;
                }
                if (bounds != null && bounds.excludeRest(ranges, entry)) {
                    compareRest(bounds, entry, e);
                } else {
                    keepRest |= methods;
                }
            } else {
                methods = compareSets(entry, e);
            }
            seen |= methods;
            keepExercises = keepExercises && keeps(entry, methods, recent);
        }
        session.holds(seen);
        keepDescents(keepDescents);
        keepRest(keepRest);
        if ((seen & plan.ofExercises) != 0) {
            compareExercises(Quantity.Kind.SETS, keepExercises, seen);
            compareExercises(Quantity.Kind.WEEKLY_SESSIONS, keepExercises, seen);
        }
        compareAthlete(Quantity.Kind.TRAINING_MONTHS, plan.trainingMonths, seen);
        compareAthlete(Quantity.Kind.PROTEIN, plan.protein, seen);
    }

    /** Compares the sets of an entry that holds several methods, and returns these. */
    private int compareSets(ExerciseEntry entry, int e) {
        int methods = 0;
        for (int s = 0; s < entry.sets().size(); s++) {
            SetMethod method = entry.sets().get(s).method();
            methods |= Methods.bit(method);
            SetBounds bounds = plan.ofSet[method.ordinal()];
            if (bounds != null) {
                compareDescents(bounds, entry, e, s);
                compareRest(bounds, entry, SetSubject.maximum(entry), e, s);
            }
        }
        return methods;
    }

    private void compareDescents(SetBounds bounds, ExerciseEntry entry, int e) {
        for (int s = 0; s < entry.sets().size(); s++) {
            compareDescents(bounds, entry, e, s);
        }
    }

    private void compareRest(SetBounds bounds, ExerciseEntry entry, int e) {
        double maximum = SetSubject.maximum(entry);
        for (int s = 0; s < entry.sets().size(); s++) {
            compareRest(bounds, entry, maximum, e, s);
        }
    }

    private void keepDescents(int methods) {
        keep(Quantity.Kind.DESCENT, methods);
        keep(Quantity.Kind.CONTROLLED_DESCENT, methods);
    }

    private void keepRest(int methods) {
        keep(Quantity.Kind.REPS, methods);
        keep(Quantity.Kind.SPOTTERS, methods);
        keep(Quantity.Kind.LOAD_PERCENT, methods);
    }

    /** Compares what is known of the athlete, which all sets have in common. */
    private void compareAthlete(Quantity.Kind kind, Bounds bounds, int methods) {
        int limited = bounds.methods() & methods;
        if (limited == 0) {
            return;
        }
        double value = Quantity.ofAthlete(kind, session);
        if (bounds.allow(Integer.numberOfTrailingZeros(limited), value)) {
            keep(kind, limited);
        } else {
            for (Plan.Entry<?> entry : plan.limiting(kind)) {
                judgeAll(entry);
            }
        }
    }

    /**
     * Notes that something done by these methods keeps all rules on a quantity that have a limit for them. For quantities
     * of sets the methods are noted; what is one for the whole session is kept by all of its methods.
     */
    private void keep(Quantity.Kind kind, int methods) {
        kept |= kind.isOfSet()
                ? (long) methods << kind.ordinal() * Methods.COUNT
                : methods == 0 ? 0 : Long.MIN_VALUE >>> kind.ordinal();
    }

    private void compareRest(SetBounds bounds, ExerciseEntry entry, double maximum, int e, int s) {
        WorkSet set = entry.sets().get(s);
        int method = Methods.bit(set.method());
        if (bounds.excludeReps(set)) {
            compareSet(Quantity.Kind.REPS, entry, e, s);
        } else {
            keep(Quantity.Kind.REPS, method);
        }
        if (bounds.excludeSpotters(set)) {
            compareSet(Quantity.Kind.SPOTTERS, entry, e, s);
        } else {
            keep(Quantity.Kind.SPOTTERS, method);
        }
        if (bounds.excludeLoad(set, maximum)) {
            compareSet(Quantity.Kind.LOAD_PERCENT, entry, e, s);
        } else {
            keep(Quantity.Kind.LOAD_PERCENT, method);
        }
    }

    /** Compares the repetitions of a set. Which of them are beyond a limit is worked out when somebody reads it. */
    private void compareDescents(SetBounds bounds, ExerciseEntry entry, int e, int s) {
        WorkSet set = entry.sets().get(s);
        if (!bounds.excludeDescents(set)) {
            keepDescents(Methods.bit(set.method()));
        } else if (set.shortestDescentSeconds() > 0 && Quantity.tellsAll(set)) {
            compareDescents(plan.ofDescent, set, e, s);
            if (!session.isPlanned()) {
                compareDescents(plan.ofControlledDescent, set, e, s);
            }
        } else {
            compareReps(Quantity.Kind.DESCENT, entry, e, s);
            if (!session.isPlanned()) {
                compareReps(Quantity.Kind.CONTROLLED_DESCENT, entry, e, s);
            }
        }
    }

    private void compareDescents(Plan.Entry<?>[] rules, WorkSet set, int e, int s) {
        int method = set.method().ordinal();
        double shortest = set.shortestDescentSeconds();
        double longest = set.longestDescentSeconds();
        for (Plan.Entry<?> rule : rules) {
            Bounds own = rule.own();
            if (own.limits(method)) {
                if (own.allow(method, shortest, longest)) {
                    states[rule.index()] |= SATISFIED;
                } else {
                    breaks(rule, e, s, Violations.WHICHEVER);
                }
            }
        }
    }

    /** Notes that a set, a repetition of it by its number, or whichever of them, breaks a rule. */
    private void breaks(Plan.Entry<?> rule, int e, int s, int rep) {
        states[rule.index()] |= OPEN;
        broken().add(rule, e + 1, s + 1, rep);
    }

    /** Compares repetitions of which not all that counts is known. */
    private void compareReps(Quantity.Kind kind, ExerciseEntry entry, int e, int s) {
        SetSubject set = new SetSubject(session, entry, e + 1, s + 1);
        int count = set.value().reps().size();
        for (Plan.Entry<?> limiting : plan.limiting(kind)) {
            @SuppressWarnings("unchecked") // the kind of a quantity tells what its rules judge
            Plan.Entry<RepSubject> rule = (Plan.Entry<RepSubject>) limiting;
            if (rule.own().limits(set.onlyMethod())) {
                for (int rep = 0; rep < count; rep++) {
                    compareRep(rule, kind, set, e, s, rep);
                }
                if (count == 0) {
                    judge(rule, new RepSubject(set, 0));
                }
            }
        }
    }

    private void compareRep(Plan.Entry<RepSubject> rule, Quantity.Kind kind, SetSubject set, int e, int s, int rep) {
        double value = Quantity.ofRep(kind, set, rep);
        if (rule.own().allow(set.onlyMethod(), value)) {
            states[rule.index()] |= SATISFIED;
        } else if (Double.isNaN(value)) {
            judge(rule, new RepSubject(set, rep + 1));
        } else {
            breaks(rule, e, s, rep + 1);
        }
    }

    private void compareSet(Quantity.Kind kind, ExerciseEntry entry, int e, int s) {
        SetSubject set = new SetSubject(session, entry, e + 1, s + 1);
        double value = Quantity.ofSet(kind, set);
        for (Plan.Entry<?> limiting : plan.limiting(kind)) {
            @SuppressWarnings("unchecked") // the kind of a quantity tells what its rules judge
            Plan.Entry<SetSubject> rule = (Plan.Entry<SetSubject>) limiting;
            if (!rule.own().limits(set.onlyMethod())) {
                continue;
            }
            if (rule.own().allow(set.onlyMethod(), value)) {
                states[rule.index()] |= SATISFIED;
            } else if (Double.isNaN(value)) {
                judge(rule, set);
            } else {
                breaks(rule, e, s, 0);
            }
        }
    }

    /** Tells whether an exercise that stands in one entry keeps the bounds of all rules on a shared quantity of it. */
    static boolean keeps(Plan plan, SessionSubject session, ExerciseEntry entry) {
        SetRanges ranges = entry.ranges();
        int methods = ranges.ofOneMethod() ? Methods.bit(ranges.firstMethod()) : -1;
        return plan.ofExercises == 0 || new SessionCheck(plan, session).keepsApart(entry, methods);
    }

    private boolean keepsApart(ExerciseEntry entry, int methods) {
        return keeps(entry, methods, recentSessions());
    }

    /** Returns 0 if no session with any negatives lies in the week before; NaN if nobody knows. */
    private double recentSessions() {
        if (plan.weeklySessions.methods() == 0) {
            return 0;
        }
        History history = session.knownHistory();
        return history == null ? Double.NaN : history.hasNegatives(Quantity.WEEK, session.value()) ? 1 : 0;
    }

    /** Tells whether an exercise keeps the bounds, if all its sets stand in this entry; of limbs apart nobody can say. */
    private boolean keeps(ExerciseEntry entry, int methods, double recent) {
        int limited = methods & plan.ofExercises;
        if (limited == 0) {
            return true;
        }
        SetRanges ranges = entry.ranges();
        int method = ranges.firstMethod().ordinal();
        return ranges.ofOneMethod()
                && ranges.firstMethod().isEccentric()
                && !ranges.haveSides()
                && plan.sets.allow(
                        method, ranges.firstMethod().isNegative() ? entry.sets().size() : 0)
                && (!plan.weeklySessions.limits(method)
                        || plan.weeklySessions.allow(method, weeklySessions(entry, recent)));
    }

    private double weeklySessions(ExerciseEntry entry, double recent) {
        History history = session.knownHistory();
        return recent == 0 || history == null
                ? 1 + recent
                : 1 + history.countNegatives(entry.exercise(), Quantity.WEEK, session.value());
    }

    private void compareExercises(Quantity.Kind kind, boolean keepsAll, int methods) {
        if (keepsAll) {
            keep(kind, methods);
            return;
        }
        for (Plan.Entry<?> entry : plan.limiting(kind)) {
            judgeAll(entry);
        }
    }

    // Rule by rule --------------------------------------------------------------------------------------------------

    private void ask(Plan.Entry<?> entry) {
        if ((entry.rule().methods() & session.methods()) != 0) {
            judgeAll(entry);
        }
    }

    @SuppressWarnings("unchecked") // the scope of a rule tells what it judges
    <S extends Subject> void judgeAll(Plan.Entry<S> entry) {
        Scope<S> scope = entry.rule().info().scope();
        if (scope == Scope.SESSION) {
            judge(entry, (S) session);
        } else if (scope == Scope.REP) {
            session.sets().forEach(set -> judgeReps((Plan.Entry<RepSubject>) entry, set));
        } else {
            List<S> subjects = scope.subjects(session);
            for (int i = 0; i < subjects.size(); i++) {
                judge(entry, subjects.get(i));
            }
        }
    }

    void judgeReps(Plan.Entry<RepSubject> entry, SetSubject set) {
        if ((entry.rule().methods() & set.methods()) != 0) {
            for (int rep = 1; rep <= set.value().reps().size(); rep++) {
                judge(entry, new RepSubject(set, rep));
            }
            if (set.value().reps().isEmpty()) {
                judge(entry, new RepSubject(set, 0));
            }
        }
    }

    <S extends Subject> void judge(Plan.Entry<S> entry, S subject) {
        try {
            note(entry, subject, entry.rule().evaluate(subject, entry.parameters()));
        } catch (Throwable e) {
            if (e instanceof VirtualMachineError && !(e instanceof StackOverflowError)) {
                throw e;
            }
            fail(entry, subject, e);
        }
    }

    private void note(Plan.Entry<?> entry, Subject subject, Outcome outcome) {
        if (outcome instanceof Outcome.Satisfied) {
            states[entry.index()] |= SATISFIED;
        } else if (outcome instanceof Outcome.Violated violated) {
            states[entry.index()] |= OPEN;
            broken().add(entry.id(), subject, violated);
        } else if (outcome instanceof Outcome.NotEvaluated unknown) {
            states[entry.index()] |= OPEN;
            gaps = gaps == null ? new Gaps() : gaps;
            gaps.add(entry.id(), subject, unknown);
        }
    }

    private Violations broken() {
        Violations known = violations;
        if (known == null) {
            known = new Violations(plan, session);
            violations = known;
        }
        return known;
    }

    private void fail(Plan.Entry<?> entry, Subject subject, Throwable thrown) {
        failures = failures == null ? new ArrayList<>() : failures;
        // Only the first is logged: a rule that throws at each of 90,000 reps fills no disk.
        if (failures.stream().noneMatch(failure -> failure.rule().equals(entry.id()))) {
            Failure.log(entry.rule(), thrown);
        }
        states[entry.index()] |= OPEN;
        failures.add(Failure.of(entry.id(), subject.location(), thrown));
    }

    // What came of it -----------------------------------------------------------------------------------------------

    private Report report() {
        return Report.of(
                plan.stamp,
                violations == null ? List.of() : violations,
                gaps == null ? List.of() : gaps,
                new RuleIds.Passed(this),
                new RuleIds.NotApplicable(this),
                failures == null ? List.of() : failures,
                silent ? silenced() : List.of(),
                new LazyList<>() {
                    @Override
                    List<Notice> make() {
                        return Notices.of(session, plan.notices);
                    }
                });
    }

    /** Lists what a rule has against what was judged: first where it is broken, then where it lacks data or threw. */
    List<Judgement> judgements(Plan.Entry<?> entry) {
        if ((states[entry.index()] & OPEN) == 0) {
            return List.of();
        }
        List<Judgement> all = new ArrayList<>();
        all.addAll(violations == null ? List.of() : violations);
        all.addAll(gaps == null ? List.of() : gaps);
        all.addAll(failures == null ? List.of() : failures);
        all.removeIf(judgement -> !judgement.rule().equals(entry.id()));
        return all;
    }

    /** Tells whether some rule passed, for the first one that did. */
    boolean somethingPassed() {
        for (int i = 0; i < states.length; i++) {
            if (isPassed(plan.entries.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a rule was evaluated everywhere it applies, and is kept. */
    private boolean isPassed(Plan.Entry<?> entry) {
        byte state = states[entry.index()];
        return state == SATISFIED || (state == 0 && isKept(entry));
    }

    /** Lists the rules that were evaluated everywhere they apply and are kept, or those that had nothing to judge. */
    List<String> ids(boolean passed) {
        List<String> ids = new ArrayList<>();
        for (Plan.Entry<?> entry : plan.entries) {
            boolean listed = passed ? isPassed(entry) : states[entry.index()] == 0 && !isKept(entry);
            if (listed) {
                ids.add(entry.id());
            }
        }
        return List.copyOf(ids);
    }

    /** Tells whether a rule on a shared quantity, of which nothing else was noted, is kept by what was compared. */
    private boolean isKept(Plan.Entry<?> entry) {
        Quantity.Kind kind = entry.kind();
        if (kind == null || (kind == Quantity.Kind.CONTROLLED_DESCENT && session.isPlanned())) {
            return false;
        }
        long methods = kind.isOfSet()
                ? kept >> kind.ordinal() * Methods.COUNT
                : (kept & Long.MIN_VALUE >>> kind.ordinal()) == 0 ? 0 : session.methods();
        return (methods & entry.own().methods()) != 0;
    }

    private List<String> silenced() {
        return plan.entries.stream()
                .filter(entry -> states[entry.index()] == SILENCED)
                .map(Plan.Entry::id)
                .toList();
    }
}
