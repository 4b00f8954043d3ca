package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.ExerciseEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps what stands against a session in progress, and asks after each event those rules again whose outcome may have
 * changed, about no more than what may have changed. Not thread-safe.
 */
final class LiveJudgements {
    private final Plan plan;
    private final Settlement settlement;
    private final Waivers waivers;
    private final Map<Owner, List<LiveJudgement>> standing = new HashMap<>();
    private final Map<String, List<Integer>> entriesOfExercise = new HashMap<>();
    private final List<Plan.Entry<?>> askedAfterRep = new ArrayList<>();
    private boolean mustAskAfterRep;
    private boolean mustAskAfterSet;
    private boolean mustAskAboutExercise;
    private boolean standsAboutSet;
    private boolean silent;
    /** Known with the first set; what it depends on stands in the header of a session. */
    private @Nullable Acceptance acceptance;

    /** Names what a rule is asked about at once: a set, an exercise by the number of its first entry, or all. */
    private record Owner(int rule, int exercise, int set) {}

    LiveJudgements(Plan plan, Waivers waivers) {
        this.plan = plan;
        this.waivers = waivers;
        this.settlement = new Settlement(plan);
        for (Plan.Entry<?> entry : plan.entries) {
            if (!Settlement.ignoresReps(entry)) {
                askedAfterRep.add(entry);
            }
        }
    }

    LiveChanges afterSetBegan(SessionSubject session, boolean methodIsNew) {
        if (!settlement.silencersAreSteady()) {
            return afterAnything(session, false);
        }
        begin(session);
        LiveChanges.Builder changes = new LiveChanges.Builder();
        if (methodIsNew) {
            ask(plan.silencing, session, false, changes);
            ask(plan.limiting(Quantity.Kind.TRAINING_MONTHS), session, false, changes);
            ask(plan.limiting(Quantity.Kind.PROTEIN), session, false, changes);
            mustAskAfterRep = askedAfterRep.stream().anyMatch(entry -> isAbout(entry, session));
            mustAskAfterSet = plan.asked.stream()
                    .filter(entry -> !Settlement.changesWithMethods(entry))
                    .anyMatch(entry -> isAbout(entry, session));
        }
        SetSubject set = session.lastSet();
        SetBounds bounds = plan.ofSet[set.onlyMethod()];
        if (bounds != null && bounds.excludeSpotters(set.value())) {
            ask(plan.limiting(Quantity.Kind.SPOTTERS), session, false, changes);
        }
        if (bounds != null && bounds.excludeLoad(set.value(), set.entry().maximumKilograms())) {
            ask(plan.limiting(Quantity.Kind.LOAD_PERCENT), session, false, changes);
        }
        mustAskAboutExercise |= session.value().repeatsExercise()
                || !QuantityComparison.keeps(new SessionCheck(plan, session), set.entry());
        if (mustAskAboutExercise) {
            ask(plan.limiting(Quantity.Kind.SETS), session, false, changes);
            ask(plan.limiting(Quantity.Kind.WEEKLY_SESSIONS), session, false, changes);
        }
        ask(plan.asked, session, false, changes);
        return changes.build();
    }

    /** Tells whether some rule must be asked after a set of a known method began, whatever that is. */
    boolean mustAskAfterSetBegan() {
        return mustAskAfterSet || mustAskAboutExercise || silent || !settlement.silencersAreSteady();
    }

    /** Takes note that a set began about which nothing is to be asked. */
    void begin() {
        standsAboutSet = false;
    }

    private void begin(SessionSubject session) {
        begin();
        ExerciseEntry entry = lastEntry(session);
        if (entry.sets().size() == 1) {
            mustAskAboutExercise = false;
            entriesOfExercise
                    .computeIfAbsent(entry.exercise().id(), unused -> new ArrayList<>())
                    .add(session.value().exercises().size());
        }
    }

    /** Tells whether something about the set that goes on must be settled or added when it ends. */
    boolean mustAskAfterSet(int reps) {
        return standsAboutSet || reps == 0 || !settlement.silencersAreSteady();
    }

    /** Tells whether some rule must be asked after each repetition, whatever that is. */
    boolean mustAskAfterRep() {
        return mustAskAfterRep || !settlement.silencersAreSteady();
    }

    LiveChanges afterRep(SessionSubject session, boolean keepsQuantities) {
        if (!settlement.silencersAreSteady()) {
            return afterAnything(session, false);
        }
        LiveChanges.Builder changes = new LiveChanges.Builder();
        if (!keepsQuantities && !silent) {
            askAboutRep(plan.limiting(Quantity.Kind.DESCENT), session, changes);
            askAboutRep(plan.limiting(Quantity.Kind.CONTROLLED_DESCENT), session, changes);
            ask(plan.limiting(Quantity.Kind.REPS), session, false, changes);
        }
        ask(askedAfterRep, session, false, changes);
        return changes.build();
    }

    LiveChanges afterSetEnded(SessionSubject session) {
        if (!settlement.silencersAreSteady()) {
            return afterAnything(session, false);
        }
        LiveChanges.Builder changes = new LiveChanges.Builder();
        for (Plan.Entry<?> entry : plan.entries) {
            if (Settlement.isOfOneSet(entry)) {
                ask(List.of(entry), session, true, changes);
            }
        }
        return changes.build();
    }

    LiveChanges afterEnd(SessionSubject session) {
        return afterAnything(session, true);
    }

    /** Asks all rules about everything. */
    private LiveChanges afterAnything(SessionSubject session, boolean settled) {
        Map<Integer, List<LiveJudgement>> before = byRule();
        standing.clear();
        SessionCheck whole = new SessionCheck(plan, session);
        whole.run();
        LiveChanges.Builder changes = new LiveChanges.Builder();
        for (Plan.Entry<?> entry : plan.entries) {
            List<LiveJudgement> after = new ArrayList<>();
            whole.judgements(entry).forEach(judgement -> after.add(live(judgement, settled, session)));
            put(new Owner(entry.index(), 0, 0), after);
            changes.compare(before.getOrDefault(entry.index(), List.of()), after);
        }
        return changes.build();
    }

    /** Returns what stands, by the index of the rule. */
    Map<Integer, List<LiveJudgement>> byRule() {
        Map<Integer, List<LiveJudgement>> byRule = new HashMap<>();
        standing.forEach((owner, of) -> byRule.computeIfAbsent(owner.rule(), unused -> new ArrayList<>())
                .addAll(of));
        return byRule;
    }

    private void ask(List<Plan.Entry<?>> entries, SessionSubject session, boolean setEnded, LiveChanges.Builder to) {
        for (int i = 0; i < entries.size(); i++) {
            Plan.Entry<?> entry = entries.get(i);
            boolean silences = entry.silences();
            if (isAbout(entry, session) && (silences || !silent)) {
                ask(entry, session, setEnded, to);
                if (silences && !silent && isBroken(entry, session)) {
                    silence(to);
                }
            }
        }
    }

    private void ask(Plan.Entry<?> entry, SessionSubject session, boolean setEnded, LiveChanges.Builder to) {
        SessionCheck check = new SessionCheck(plan, session);
        judge(entry, session, setEnded, check);
        List<Judgement> found = check.judgements(entry);
        Owner owner = owner(entry, session);
        List<LiveJudgement> before = standing.getOrDefault(owner, List.of());
        if (found.isEmpty() && before.isEmpty()) {
            return;
        }
        List<LiveJudgement> after = new ArrayList<>();
        found.forEach(
                judgement -> after.add(live(judgement, settlement.isSettled(entry, judgement, setEnded), session)));
        put(owner, after);
        to.compare(before, after);
    }

    /** Asks about the last repetition alone, unless what is missing in the set must be summed up anew. */
    private void askAboutRep(List<Plan.Entry<?>> entries, SessionSubject session, LiveChanges.Builder to) {
        for (Plan.Entry<?> entry : entries) {
            if (!isAbout(entry, session)) {
                continue;
            }
            SetSubject set = session.lastSet();
            int reps = set.value().reps().size();
            SessionCheck check = new SessionCheck(plan, session);
            @SuppressWarnings("unchecked") // the kind of a quantity tells what its rules judge
            Plan.Entry<RepSubject> rule = (Plan.Entry<RepSubject>) entry;
            check.judge(rule, new RepSubject(set, reps));
            List<Judgement> found = check.judgements(entry);
            List<LiveJudgement> before = standing.getOrDefault(owner(entry, session), List.of());
            boolean whole = isOfWholeSet(before);
            if (whole && reps > 1 && isLike(found, before.get(0).judgement())) {
                continue;
            }
            if (whole || (reps == 1 && !found.isEmpty())) {
                ask(entry, session, false, to);
            } else {
                append(session, found, entry, to);
            }
        }
    }

    /** Tells whether what stands is said once for a set, since each of its repetitions lacks it. */
    private static boolean isOfWholeSet(List<LiveJudgement> standing) {
        return standing.size() == 1
                && standing.get(0).judgement() instanceof Gap gap
                && gap.location().rep().isEmpty();
    }

    private static boolean isLike(List<Judgement> found, Judgement whole) {
        return found.size() == 1
                && found.get(0) instanceof Gap gap
                && whole instanceof Gap known
                && gap.missing().equals(known.missing());
    }

    private void append(SessionSubject session, List<Judgement> found, Plan.Entry<?> entry, LiveChanges.Builder to) {
        for (Judgement judgement : found) {
            LiveJudgement live = live(judgement, settlement.isSettled(entry, judgement, false), session);
            standing.computeIfAbsent(owner(entry, session), unused -> new ArrayList<>())
                    .add(live);
            standsAboutSet = true;
            to.appeared(live);
        }
    }

    private LiveJudgement live(Judgement judgement, boolean settled, SessionSubject session) {
        Acceptance known = acceptance;
        if (known == null) {
            known = Acceptance.of(waivers, session.value());
            acceptance = known;
        }
        return new LiveJudgement(known.mark(judgement), settled);
    }

    private void put(Owner owner, List<LiveJudgement> judgements) {
        if (judgements.isEmpty()) {
            standing.remove(owner);
        } else {
            standing.put(owner, judgements);
            standsAboutSet |= owner.set() > 0;
        }
    }

    private boolean isBroken(Plan.Entry<?> entry, SessionSubject session) {
        return standing.getOrDefault(owner(entry, session), List.of()).stream()
                .anyMatch(live -> live.judgement() instanceof Violation);
    }

    private void silence(LiveChanges.Builder to) {
        silent = true;
        mustAskAfterRep = false;
        for (Plan.Entry<?> entry : plan.entries) {
            if (!entry.silences()) {
                to.compare(byRule().getOrDefault(entry.index(), List.of()), List.of());
            }
        }
        standing.keySet().removeIf(owner -> !plan.entries.get(owner.rule()).silences());
    }

    private static boolean isAbout(Plan.Entry<?> entry, SessionSubject session) {
        return (entry.rule().methods() & session.methods()) != 0;
    }

    // What a rule is asked about --------------------------------------------------------------------------------------

    private Owner owner(Plan.Entry<?> entry, SessionSubject session) {
        if (Settlement.isOfOneSet(entry)) {
            int exercise = session.value().exercises().size();
            return new Owner(entry.index(), exercise, lastEntry(session).sets().size());
        }
        return Settlement.isOfOneExercise(entry)
                ? new Owner(entry.index(), entriesOfExercise(session).get(0), 0)
                : new Owner(entry.index(), 0, 0);
    }

    @SuppressWarnings("unchecked") // the scope of a rule tells what it judges
    private <S extends Subject> void judge(
            Plan.Entry<S> entry, SessionSubject session, boolean setEnded, SessionCheck check) {
        Scope<S> scope = entry.rule().info().scope();
        if (Settlement.isOfOneSet(entry)) {
            SetSubject set = session.lastSet();
            // What is still to be done is not missing.
            boolean begun = setEnded || !set.value().reps().isEmpty() || !Settlement.countsReps(entry);
            if (begun && scope == Scope.REP) {
                check.judgeReps((Plan.Entry<RepSubject>) entry, set);
            } else if (begun) {
                check.judge(entry, (S) set);
            }
        } else if (Settlement.isOfOneExercise(entry)) {
            ExerciseSubject exercise = new ExerciseSubject(setsOfExercise(session));
            List<ExerciseSubject> subjects = scope == Scope.METHOD ? exercise.byMethod() : List.of(exercise);
            subjects.forEach(subject -> check.judge(entry, (S) subject));
        } else {
            check.judgeEach(entry);
        }
    }

    private List<SetSubject> setsOfExercise(SessionSubject session) {
        List<SetSubject> sets = new ArrayList<>();
        for (int number : entriesOfExercise(session)) {
            ExerciseEntry entry = session.value().exercises().get(number - 1);
            for (int s = 1; s <= entry.sets().size(); s++) {
                sets.add(new SetSubject(session, entry, number, s));
            }
        }
        return sets;
    }

    private List<Integer> entriesOfExercise(SessionSubject session) {
        return entriesOfExercise.getOrDefault(lastEntry(session).exercise().id(), List.of());
    }

    private static ExerciseEntry lastEntry(SessionSubject session) {
        return session.value().exercises().get(session.value().exercises().size() - 1);
    }
}
