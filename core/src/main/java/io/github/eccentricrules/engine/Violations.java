package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.ExerciseEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lists what is broken. How much it is stands fast; places and words are made when somebody reads them. It grows while a
 * {@link SessionCheck} judges, and no more after that.
 */
final class Violations extends LazyList<Violation> {
    static final Comparator<Violation> ORDER = Comparator.comparing(Violation::location)
            .thenComparing(Violation::severity, Comparator.reverseOrder())
            .thenComparing(Violation::rule)
            .thenComparing(Violation::message);

    /** What a note takes: the index of the rule, and the numbers of exercise, set and repetition (0 for the set). */
    private static final int NOTE = 4;

    private final Plan plan;
    private final SessionSubject session;
    private int[] notes = new int[8 * NOTE];
    private int end;
    private final List<Said> said = new ArrayList<>(0);

    /** Is what a rule said of a subject. */
    private record Said(String rule, Subject subject, Outcome.Violated violated) {}

    Violations(Plan plan, SessionSubject session) {
        this.plan = plan;
        this.session = session;
    }

    /** Notes that a rule on a shared quantity is broken, without a word. */
    void add(int rule, int exercise, int set, int rep) {
        if (end == notes.length) {
            notes = Arrays.copyOf(notes, end * 2);
        }
        notes[end] = rule;
        notes[end + 1] = exercise;
        notes[end + 2] = set;
        notes[end + 3] = rep;
        end += NOTE;
    }

    void add(String rule, Subject subject, Outcome.Violated violated) {
        said.add(new Said(rule, subject, violated));
    }

    @Override
    List<Violation> make() {
        List<Violation> made = new ArrayList<>(size());
        for (int i = 0; i < end; i += NOTE) {
            made.add(violation(plan.entries.get(notes[i]), notes[i + 1], notes[i + 2], notes[i + 3]));
        }
        for (Said one : said) {
            made.add(violation(one.rule(), one.subject(), one.violated()));
        }
        made.sort(ORDER);
        return List.copyOf(made);
    }

    @Override
    public int size() {
        return end / NOTE + said.size();
    }

    private <S extends Subject> Violation violation(Plan.Entry<S> entry, int exercise, int set, int rep) {
        ExerciseEntry sets = session.value().exercises().get(exercise - 1);
        SetSubject whole = new SetSubject(session, sets, exercise, set);
        @SuppressWarnings("unchecked") // the engine noted what the rule judges
        S subject = (S) (rep == 0 ? whole : new RepSubject(whole, rep));
        Outcome outcome = requireNonNull(entry.rule().compareQuantity(subject, entry.parameters()), "outcome");
        return violation(entry.id(), subject, (Outcome.Violated) outcome);
    }

    private static Violation violation(String rule, Subject subject, Outcome.Violated violated) {
        Optional<Measure> measure = violated.measure();
        return new Violation(
                rule,
                violated.severity(),
                violated.place().orElse(subject).location(),
                violated.message(),
                measure.map(Measure::measured),
                measure.map(Measure::limit),
                measure.map(Measure::unit),
                measure.map(Measure::margin));
    }
}
