package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
    private @Nullable List<Gap> gaps;
    private @Nullable List<Failure> failures;
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

    private void run() {
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
        boolean keep = !session.value().repeatsExercise();
        int seen = 0;
        for (int e = 0; e < entries.size(); e++) {
            ExerciseEntry entry = entries.get(e);
            double maximum = SetSubject.maximum(entry);
            List<WorkSet> sets = entry.sets();
            int methods = 0;
            int negatives = 0;
            boolean sided = false;
            for (int s = 0; s < sets.size(); s++) {
                WorkSet set = sets.get(s);
                int method = set.method().ordinal();
                methods |= 1 << method;
                negatives += Methods.NEGATIVES >> method & 1;
                sided |= set.side().isPresent();
                SetBounds bounds = plan.ofSet[method];
                if (bounds != null && bounds.exclude(set, maximum)) {
                    compare(entry, e, s);
                }
            }
            seen |= methods;
            keep = keep && keeps(entry, methods, sided ? -1 : negatives, recent);
        }
        session.holds(seen);
        if (!keep && (seen & plan.ofExercises) != 0) {
            compareExercises(Quantity.Kind.SETS);
            compareExercises(Quantity.Kind.WEEKLY_SESSIONS);
        }
    }

    /** Compares a set that is outside the bounds of all rules together with those of each. */
    private void compare(ExerciseEntry entry, int e, int s) {
        WorkSet set = entry.sets().get(s);
        int method = set.method().ordinal();
        double shortest = set.shortestDescentSeconds();
        double longest = set.longestDescentSeconds();
        if (plan.descent.limits(method) && !plan.descent.allow(method, shortest, longest)) {
            compareReps(Quantity.Kind.DESCENT, entry, e, s);
        }
        if (plan.controlledDescent.limits(method)
                && !session.isPlanned()
                && !(Quantity.tellsAll(set) && plan.controlledDescent.allow(method, shortest, longest))) {
            compareReps(Quantity.Kind.CONTROLLED_DESCENT, entry, e, s);
        }
        compareSet(Quantity.Kind.REPS, plan.reps, entry, e, s);
        compareSet(Quantity.Kind.SPOTTERS, plan.spotters, entry, e, s);
        compareSet(Quantity.Kind.LOAD_PERCENT, plan.loadPercent, entry, e, s);
    }

    private void compareReps(Quantity.Kind kind, ExerciseEntry entry, int e, int s) {
        SetSubject set = new SetSubject(session, entry, e + 1, s + 1);
        int count = set.value().reps().size();
        for (Plan.Entry<?> limiting : plan.limiting(kind)) {
            @SuppressWarnings("unchecked") // the kind of a quantity tells what its rules judge
            Plan.Entry<RepSubject> rule = (Plan.Entry<RepSubject>) limiting;
            if (rule.own().limits(set.onlyMethod())) {
                int before = gaps == null ? 0 : gaps.size();
                for (int rep = 0; rep < count; rep++) {
                    compareRep(rule, kind, set, e, s, rep);
                }
                if (count == 0) {
                    judge(rule, new RepSubject(set, 0));
                }
                sayOnceForSet(before, set);
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
            states[rule.index()] |= OPEN;
            broken().add(rule.index(), e + 1, s + 1, rep + 1);
        }
    }

    private void compareSet(Quantity.Kind kind, Bounds bounds, ExerciseEntry entry, int e, int s) {
        if (!bounds.limits(entry.sets().get(s).method().ordinal())) {
            return;
        }
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
                states[rule.index()] |= OPEN;
                broken().add(rule.index(), e + 1, s + 1, 0);
            }
        }
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
    private boolean keeps(ExerciseEntry entry, int methods, int negatives, double recent) {
        int limited = methods & plan.ofExercises;
        if (limited == 0) {
            return true;
        }
        int method = Methods.onlyEccentric(methods);
        return limited == 1 << method
                && negatives >= 0
                && plan.sets.allow(method, negatives)
                && (!plan.weeklySessions.limits(method)
                        || plan.weeklySessions.allow(method, weeklySessions(entry, recent)));
    }

    private double weeklySessions(ExerciseEntry entry, double recent) {
        History history = session.knownHistory();
        return recent == 0 || history == null
                ? 1 + recent
                : 1 + history.countNegatives(entry.exercise(), Quantity.WEEK, session.value());
    }

    private void compareExercises(Quantity.Kind kind) {
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
    private <S extends Subject> void judgeAll(Plan.Entry<S> entry) {
        Scope<S> scope = entry.rule().info().scope();
        if (scope == Scope.SESSION) {
            judge(entry, (S) session);
        } else if (scope == Scope.REP) {
            judgeReps((Plan.Entry<RepSubject>) entry);
        } else {
            List<S> subjects = scope.subjects(session);
            for (int i = 0; i < subjects.size(); i++) {
                judge(entry, subjects.get(i));
            }
        }
    }

    private void judgeReps(Plan.Entry<RepSubject> entry) {
        for (SetSubject set : session.sets()) {
            if ((entry.rule().methods() & set.methods()) != 0) {
                int before = gaps == null ? 0 : gaps.size();
                for (int rep = 1; rep <= set.value().reps().size(); rep++) {
                    judge(entry, new RepSubject(set, rep));
                }
                if (set.value().reps().isEmpty()) {
                    judge(entry, new RepSubject(set, 0));
                }
                sayOnceForSet(before, set);
            }
        }
    }

    /** Says once for a set what is missing in each of its repetitions; these gaps are the last ones. */
    private void sayOnceForSet(int before, SetSubject set) {
        int count = set.value().reps().size();
        if (gaps == null || count == 0 || gaps.size() != before + count) {
            return;
        }
        List<Gap> ofReps = gaps.subList(before, gaps.size());
        Gap first = ofReps.get(0);
        if (ofReps.stream().allMatch(gap -> gap.missing().equals(first.missing()))) {
            ofReps.clear();
            ofReps.add(new Gap(first.rule(), set.location(), first.missing()));
        }
    }

    private <S extends Subject> void judge(Plan.Entry<S> entry, S subject) {
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
            gaps = gaps == null ? new ArrayList<>() : gaps;
            gaps.add(new Gap(entry.id(), subject.location(), unknown.missing()));
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
                gaps == null ? List.of() : new ArrayList<>(new LinkedHashSet<>(gaps)),
                new RuleIds(this, true),
                new RuleIds(this, false),
                failures == null ? List.of() : failures,
                silent ? silenced() : List.of(),
                new LazyList<>() {
                    @Override
                    List<Notice> make() {
                        return Notices.of(session, plan.notices);
                    }
                });
    }

    /** Tells without further work that some rule passed; false only says that nobody has asked yet. */
    boolean somethingPassed() {
        for (byte state : states) {
            if (state == SATISFIED) {
                return true;
            }
        }
        return false;
    }

    /** Lists the rules that were evaluated everywhere they apply and are kept, or those that had nothing to judge. */
    List<String> ids(boolean passed) {
        List<String> ids = new ArrayList<>();
        for (Plan.Entry<?> entry : plan.entries) {
            byte state = states[entry.index()];
            if (state == SATISFIED ? passed : state == 0 && passed == (!silent && isKept(entry))) {
                ids.add(entry.id());
            }
        }
        return List.copyOf(ids);
    }

    /** Tells whether a rule on a shared quantity, which is broken nowhere, applies somewhere. */
    private <S extends Subject> boolean isKept(Plan.Entry<S> entry) {
        if (!entry.hasShared() || (entry.rule().methods() & session.methods()) == 0) {
            return false;
        }
        for (S subject : entry.rule().info().scope().subjects(session)) {
            if (entry.rule().compareQuantity(subject, entry.parameters()) instanceof Outcome.Satisfied) {
                return true;
            }
        }
        return false;
    }

    private List<String> silenced() {
        return plan.entries.stream()
                .filter(entry -> states[entry.index()] == SILENCED)
                .map(Plan.Entry::id)
                .toList();
    }
}
