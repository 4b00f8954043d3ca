package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.ExerciseEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lists what is broken. How much it is stands fast; places and words are made when somebody reads them. It grows while a
 * {@link SessionCheck} judges, and no more after that.
 */
final class Violations extends LazyList<Violation> {
    /** Stands for each set of an exercise, or each repetition of a set, whose quantity is beyond the limits. */
    static final int ANY = (1 << 16) - 1;

    private final Plan plan;
    private final SessionSubject session;
    /** The index of the rule, and the numbers of exercise, set and repetition (0 for the set), of this many bits. */
    private long[] notes = new long[24];

    private static final int RULE = 11;
    private static final int EXERCISE = 20;
    private static final int SET = 16;
    private static final int REP = 16;
    private int noted;
    private int ofNotes;
    private final List<Said> said = new ArrayList<>(0);

    /** Is what a rule said of a subject. */
    private record Said(RuleInfo<?> rule, Subject subject, Outcome.Violated violated) {
        Subject place() {
            return violated.place().orElse(subject);
        }
    }

    Violations(Plan plan, SessionSubject session) {
        this.plan = plan;
        this.session = session;
    }

    /** Notes that a set, or a repetition of it, breaks a rule on a shared quantity, without a word. */
    void add(Plan.Entry<?> rule, int exercise, int set, int rep) {
        if (fits(rule, exercise, set) && rep < ANY) {
            note(rule, exercise, set, rep, 1);
        } else {
            SetSubject whole = new SetSubject(session, sets(exercise), exercise, set);
            say(rule, rep == 0 ? whole : new RepSubject(whole, rep), said);
        }
    }

    /** Notes how many repetitions of a set break a rule on their descent, if any do. */
    void addReps(Plan.Entry<?> rule, int exercise, int set, int reps) {
        if (fits(rule, exercise, set)) {
            note(rule, exercise, set, ANY, reps);
        } else {
            sayOfSet(rule, exercise, set, ANY, said);
        }
    }

    /** Notes how many repetitions of an exercise break a rule on their descent, if any do. */
    void addReps(Plan.Entry<?> rule, int exercise, int reps) {
        if (fits(rule, exercise, 0)) {
            note(rule, exercise, ANY, ANY, reps);
        } else {
            say(rule, exercise, ANY, ANY, said);
        }
    }

    /** Tells whether numbers fit a note; what they name is said at once if they do not. */
    private static boolean fits(Plan.Entry<?> rule, int exercise, int set) {
        return rule.index() >> RULE == 0 && exercise >> EXERCISE == 0 && set < ANY;
    }

    private void note(Plan.Entry<?> rule, int exercise, int set, int rep, int broken) {
        if (noted == notes.length) {
            notes = Arrays.copyOf(notes, noted * 2);
        }
        notes[noted] = (((long) rule.index() << EXERCISE | exercise) << SET | set) << REP | rep;
        // Without a branch: whether a rule is broken is hard to foresee.
        noted += broken > 0 ? 1 : 0;
        ofNotes += broken;
    }

    void add(RuleInfo<?> rule, Subject subject, Outcome.Violated violated) {
        said.add(new Said(rule, subject, violated));
    }

    private List<Said> all() {
        List<Said> all = new ArrayList<>(said);
        for (int i = 0; i < noted; i++) {
            say(rule(notes[i]), exercise(notes[i]), set(notes[i]), rep(notes[i]), all);
        }
        return all;
    }

    /** Returns what is broken in no order, and without words. */
    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (Said one : all()) {
            verdicts.add(new Verdict(one.rule().id(), one.place().location(), one.violated()));
        }
        return Collections.unmodifiableList(verdicts);
    }

    @Override
    List<Violation> make() {
        List<Said> all = all();
        List<Violation> made = new ArrayList<>(all.size());
        for (Said one : all) {
            made.add(violation(one));
        }
        made.sort(Orders.VIOLATIONS);
        return List.copyOf(made);
    }

    /** Tells whether all rules that are broken pass a test, before places and words are made. */
    boolean areOf(Predicate<String> rules) {
        for (int i = 0; i < noted; i++) {
            if (!rules.test(rule(notes[i]).id())) {
                return false;
            }
        }
        return said.stream().allMatch(one -> rules.test(one.rule().id()));
    }

    @Override
    public boolean isEmpty() {
        return noted == 0 && said.isEmpty();
    }

    @Override
    int count() {
        return ofNotes + said.size();
    }

    private <S extends Subject> void say(Plan.Entry<S> rule, int exercise, int set, int rep, List<Said> to) {
        if (set == ANY) {
            for (int each = 1; each <= sets(exercise).sets().size(); each++) {
                sayOfSet(rule, exercise, each, rep, to);
            }
        } else {
            sayOfSet(rule, exercise, set, rep, to);
        }
    }

    private <S extends Subject> void sayOfSet(Plan.Entry<S> rule, int exercise, int set, int rep, List<Said> to) {
        SetSubject whole = new SetSubject(session, sets(exercise), exercise, set);
        if (rep == 0) {
            say(rule, whole, to);
        } else if (rep != ANY) {
            say(rule, new RepSubject(whole, rep), to);
        } else {
            whole.reps().forEach(one -> say(rule, one, to));
        }
    }

    private static <S extends Subject> void say(Plan.Entry<S> rule, Subject noted, List<Said> to) {
        @SuppressWarnings("unchecked") // the engine noted what the rule judges
        S subject = (S) noted;
        if (rule.rule().compareQuantity(subject, rule.parameters()) instanceof Outcome.Violated violated) {
            to.add(new Said(rule.rule().info(), noted, violated));
        }
    }

    private static Violation violation(Said said) {
        Outcome.Violated violated = said.violated();
        return Violation.of(
                said.rule().id(),
                said.rule().guardsLife(),
                violated.severity(),
                said.place().location(),
                violated.message(),
                violated.measure());
    }

    private Plan.Entry<?> rule(long note) {
        return plan.entries.get((int) (note >> (REP + SET + EXERCISE)));
    }

    private ExerciseEntry sets(int exercise) {
        return session.value().exercises().get(exercise - 1);
    }

    private static int exercise(long note) {
        return (int) ((note >> (REP + SET)) & ((1 << EXERCISE) - 1));
    }

    private static int set(long note) {
        return (int) ((note >> REP) & ((1 << SET) - 1));
    }

    private static int rep(long note) {
        return (int) (note & ((1 << REP) - 1));
    }
}
