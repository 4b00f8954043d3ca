package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    /** The rule threw somewhere. */
    private static final byte FAILED = 8;

    final Plan plan;
    final SessionSubject session;
    private final byte[] states;
    private @Nullable Violations violations;
    private @Nullable Gaps gaps;
    private @Nullable List<Failure> failures;
    /** For each kind of shared quantity, by which methods all rules are kept somewhere. */
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
            QuantityComparison.run(this);
        }
        for (int i = 0; i < plan.asked.size(); i++) {
            ask(plan.asked.get(i));
        }
    }

    private void silence() {
        for (Plan.Entry<?> entry : plan.entries) {
            if (!entry.silences()) {
                states[entry.index()] = SILENCED;
            }
        }
    }

    /** Notes that something done by these methods keeps all rules on a quantity that have a limit for them. */
    void keep(Quantity.Kind kind, int methods) {
        kept |= kind.keep(methods);
    }

    /** Notes that a rule is kept somewhere. */
    void satisfies(Plan.Entry<?> rule) {
        states[rule.index()] |= SATISFIED;
    }

    /** Notes how many repetitions of a set break a rule on their descent; if none does, it is kept. */
    void counts(Plan.Entry<?> rule, int e, int s, int reps) {
        states[rule.index()] |= reps > 0 ? OPEN : SATISFIED;
        if (reps > 0) {
            broken().addReps(rule, e + 1, s + 1, reps);
        }
    }

    /** Notes how many repetitions of an exercise break a rule on their descent; if none does, it is kept. */
    void counts(Plan.Entry<?> rule, int e, int reps) {
        states[rule.index()] |= reps > 0 ? OPEN : SATISFIED;
        if (reps > 0) {
            broken().addReps(rule, e + 1, reps);
        }
    }

    /** Notes that a set, or a repetition of it by its number, breaks a rule. */
    void breaks(Plan.Entry<?> rule, int e, int s, int rep) {
        states[rule.index()] |= OPEN;
        broken().add(rule, e + 1, s + 1, rep);
    }

    private void ask(Plan.Entry<?> entry) {
        if ((entry.rule().methods() & session.methods()) != 0 && !answersForAll(entry)) {
            judgeEach(entry);
        }
    }

    /** Asks a rule about the whole session, unless it judges one place by other numbers than another. */
    private boolean answersForAll(Plan.Entry<?> entry) {
        if (entry.layered() != null) {
            return false;
        }
        try {
            Optional<Outcome> known = entry.rule().judgeAll(session, entry.parameters());
            return known.isPresent() && noteForAll(entry, known.get());
        } catch (Throwable e) {
            if (isBeyondRules(e)) {
                throw e;
            }
            // Where it throws, the question about each tells.
            return false;
        }
    }

    private boolean noteForAll(Plan.Entry<?> entry, Outcome outcome) {
        if (outcome instanceof Outcome.Satisfied) {
            states[entry.index()] |= SATISFIED;
        } else if (outcome instanceof Outcome.NotEvaluated unknown) {
            states[entry.index()] |= OPEN;
            gaps().addAll(entry.rule(), session, unknown);
        }
        return !(outcome instanceof Outcome.Violated);
    }

    @SuppressWarnings("unchecked") // the scope of a rule tells what it judges
    <S extends Subject> void judgeEach(Plan.Entry<S> entry) {
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
            note(entry, subject, entry.evaluate(subject));
        } catch (Throwable e) {
            if (isBeyondRules(e)) {
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
            broken().add(entry.rule().info(), subject, violated);
        } else if (outcome instanceof Outcome.NotEvaluated unknown) {
            states[entry.index()] |= OPEN;
            gaps().add(entry.id(), subject, unknown);
        }
    }

    private Gaps gaps() {
        Gaps known = gaps;
        if (known == null) {
            known = new Gaps();
            gaps = known;
        }
        return known;
    }

    private Violations broken() {
        Violations known = violations;
        if (known == null) {
            known = new Violations(plan, session);
            violations = known;
        }
        return known;
    }

    /** Tells whether something was thrown that no rule is to blame for, such as that memory has run out. */
    static boolean isBeyondRules(Throwable thrown) {
        return thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError);
    }

    private void fail(Plan.Entry<?> entry, Subject subject, Throwable thrown) {
        failures = failures == null ? new ArrayList<>() : failures;
        // Only the first is logged: a rule that throws at each of 90,000 reps fills no disk.
        if ((states[entry.index()] & FAILED) == 0) {
            Failure.log(entry.rule(), thrown);
        }
        states[entry.index()] |= OPEN | FAILED;
        failures.add(Failure.of(entry.id(), subject.location(), thrown));
    }

    // What came of it -----------------------------------------------------------------------------------------------

    Evaluation.Open open() {
        return new Evaluation.Open(
                violations == null ? List.of() : violations.verdicts(),
                gaps == null ? List.of() : gaps,
                failures == null ? List.of() : failures);
    }

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
        return (kind.kept(kept) & session.methods() & entry.own().methods()) != 0;
    }

    private List<String> silenced() {
        return plan.entries.stream()
                .filter(entry -> states[entry.index()] == SILENCED)
                .map(Plan.Entry::id)
                .toList();
    }
}
