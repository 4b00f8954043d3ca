package io.github.eccentricrules.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists what could not be judged. Places are made when somebody reads them. It grows while a {@link SessionCheck}
 * judges, repetition after repetition of a set, and no more after that.
 */
final class Gaps extends LazyList<Gap> {
    private final List<Noted> noted = new ArrayList<>();
    private final List<OfAll> ofAll = new ArrayList<>();

    /** Is what a rule lacks of a subject. */
    private record Noted(String rule, Subject subject, List<String> missing) {
        boolean isLike(Noted other) {
            return rule.equals(other.rule) && missing.equals(other.missing);
        }

        /** Returns the set of which this is a known repetition. */
        @Nullable
        SetSubject setOfRep() {
            return subject instanceof RepSubject rep && rep.isKnown() ? rep.set() : null;
        }
    }

    /** Is what a rule lacks of each subject that it judges. */
    private record OfAll(Rule<?> rule, SessionSubject session, List<String> missing) {}

    void add(String rule, Subject subject, Outcome.NotEvaluated unknown) {
        noted.add(new Noted(rule, subject, unknown.missing()));
    }

    /** Notes that a rule lacks the same of all that it judges in a session. */
    void addAll(Rule<?> rule, SessionSubject session, Outcome.NotEvaluated unknown) {
        ofAll.add(new OfAll(rule, session, unknown.missing()));
    }

    private void tellApart(OfAll of, List<Noted> to) {
        for (Subject subject : of.rule().info().scope().subjects(of.session())) {
            if ((subject.methods() & of.rule().methods()) != 0) {
                to.add(new Noted(of.rule().info().id(), subject, of.missing()));
            }
        }
    }

    @Override
    List<Gap> make() {
        List<Noted> noted = new ArrayList<>(this.noted);
        for (OfAll all : ofAll) {
            tellApart(all, noted);
        }
        return make(noted);
    }

    private static List<Gap> make(List<Noted> noted) {
        List<Gap> gaps = new ArrayList<>();
        int i = 0;
        while (i < noted.size()) {
            Noted one = noted.get(i);
            SetSubject set = one.setOfRep();
            int reps = set == null ? 1 : set.value().reps().size();
            if (set != null && isLackingInAll(noted, i, reps, set)) {
                gaps.add(new Gap(one.rule(), set.location(), one.missing()));
                i += reps;
            } else {
                gaps.add(new Gap(one.rule(), one.subject().location(), one.missing()));
                i++;
            }
        }
        gaps.sort(Orders.GAPS);
        List<Gap> distinct = new ArrayList<>(gaps.size());
        for (Gap gap : gaps) {
            if (!isListed(distinct, gap)) {
                distinct.add(gap);
            }
        }
        return List.copyOf(distinct);
    }

    /** Looks for a gap at the end of a list in order, which costs less than the hash of each, above all the first. */
    private static boolean isListed(List<Gap> ordered, Gap gap) {
        for (int i = ordered.size() - 1; i >= 0 && Orders.GAPS.compare(ordered.get(i), gap) == 0; i--) {
            if (ordered.get(i).missing().equals(gap.missing())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the same is missing in each repetition of a set, which is then said once for the set. */
    private static boolean isLackingInAll(List<Noted> noted, int from, int reps, SetSubject set) {
        if (from + reps > noted.size()) {
            return false;
        }
        for (int i = from; i < from + reps; i++) {
            if (!noted.get(i).isLike(noted.get(from))
                    || !set.equals(noted.get(i).setOfRep())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isEmpty() {
        return noted.isEmpty() && ofAll.isEmpty();
    }
}
