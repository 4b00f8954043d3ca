package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SessionRecorder;
import io.github.eccentricrules.model.SetRanges;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges a session while it is performed. Each event returns what it changed; {@link #report()} is at any moment the
 * report of the {@linkplain #session() session so far}. A repetition that keeps the rules on a {@link Quantity} costs the
 * same whatever the length of the session and of the history; other events and rules, as far as the {@link LiveTrait}s of
 * the rules allow. Rules that add up a whole session cost more the longer it is.
 *
 * <p>An event out of order throws {@link IllegalStateException} and changes nothing. Of a set that has just begun no rule
 * on a {@link Quantity} says that it lacks repetitions; a report does. Not thread-safe; what it returns is.
 */
public final class LiveCheck {
    private final Plan plan;
    private final @Nullable History history;
    private final SessionRecorder recorder;
    private final LiveJudgements judgements;
    private final Waivers waivers;
    private @Nullable SetBounds bounds;
    private boolean plain;
    private int methods;

    /**
     * Starts a check.
     *
     * @param ruleSet the rules
     * @param header what is known when the session starts, without exercises
     * @param history the earlier sessions; empty if nothing is known of them
     * @param waivers what is accepted; it is marked as in a report
     * @throws IllegalArgumentException if exercises or an end are in the header, or no session could have it
     */
    public LiveCheck(RuleSet ruleSet, Session.Builder header, Optional<History> history, Waivers waivers) {
        this.plan = requireNonNull(ruleSet, "ruleSet").plan();
        this.history = requireNonNull(history, "history").orElse(null);
        this.recorder = SessionRecorder.of(header);
        this.waivers = requireNonNull(waivers, "waivers");
        this.judgements = new LiveJudgements(plan, waivers);
    }

    /**
     * Begins an exercise. It enters the session with its first set.
     *
     * @param begun the exercise and its maxima, without sets
     * @return what changed, which is nothing yet
     * @throws IllegalArgumentException if sets are in it
     * @throws IllegalStateException if a set is not ended, or the session is
     */
    public LiveChanges beginExercise(ExerciseEntry.Builder begun) {
        recorder.beginExercise(begun);
        return LiveChanges.NONE;
    }

    /**
     * Tells the rest before the next set.
     *
     * @param taken the rest, 0 or more
     * @return what changed, which is nothing before the set begins
     * @throws IllegalArgumentException if it is negative
     * @throws IllegalStateException if a set is not ended, the session is, or the rest was told already
     */
    public LiveChanges rest(Duration taken) {
        recorder.rest(taken);
        return LiveChanges.NONE;
    }

    /**
     * Begins a set.
     *
     * @param begun all that is known of it when it begins; without repetitions
     * @return what changed
     * @throws IllegalArgumentException if repetitions are in it, or a rest that differs from the one that was told
     * @throws IllegalStateException if no exercise is begun, another set is not ended, or the session is
     */
    public LiveChanges beginSet(WorkSet begun) {
        recorder.beginSet(begun);
        WorkSet set = recorder.set().orElseThrow();
        bounds = plan.ofSet[Methods.index(set.method())];
        plain = set.tempo().isEmpty();
        int known = methods;
        methods |= Methods.bit(set.method());
        if (isLikeTheSetBefore(set)) {
            judgements.begin();
            return LiveChanges.NONE;
        }
        return judgements.afterSetBegan(subject(), methods != known);
    }

    /** Tells whether a set is one more of its exercise of which no rule has anything new to say. */
    private boolean isLikeTheSetBefore(WorkSet set) {
        Optional<ExerciseEntry> ended = recorder.endedSets();
        if (ended.isEmpty() || judgements.mustAskAfterSetBegan()) {
            return false;
        }
        SetRanges ranges = ended.get().ranges();
        SetBounds allowed = bounds;
        boolean same = ranges.ofOneMethod() && ranges.firstMethod() == set.method();
        boolean sided = ranges.haveSides() || set.side().isPresent();
        boolean keeps = allowed == null
                || !(allowed.excludeSpotters(set)
                        || allowed.excludeLoad(set, ended.get().maximumKilograms()));
        return same
                && !sided
                && keeps
                && plan.sets.allow(
                        Methods.index(set.method()), ended.get().sets().size() + 1);
    }

    /**
     * Adds a repetition to the set that is begun.
     *
     * @param done the repetition
     * @return what changed
     * @throws IllegalStateException if no set is begun
     */
    public LiveChanges rep(Rep done) {
        recorder.rep(done);
        SetBounds allowed = bounds;
        plain &= done.dropped().isEmpty() || !done.dropped().get();
        boolean keeps = allowed == null || allowed.allowRep(recorder.lastDescentSeconds(), recorder.repsOfSet(), plain);
        return keeps && !judgements.mustAskAfterRep() ? LiveChanges.NONE : judgements.afterRep(subject(), keeps);
    }

    /**
     * Ends the set.
     *
     * @return what changed
     * @throws IllegalStateException if no set is begun
     */
    public LiveChanges endSet() {
        int reps = recorder.repsOfSet();
        recorder.endSet();
        return judgements.mustAskAfterSet(reps) ? judgements.afterSetEnded(subject()) : LiveChanges.NONE;
    }

    /**
     * Ends the session at an unknown time. All that is left is settled.
     *
     * @return what changed
     * @throws IllegalStateException if a set is not ended, there was none, or the session is ended already
     */
    public LiveChanges end() {
        recorder.end(Optional.empty());
        return judgements.afterEnd(subject());
    }

    /**
     * Ends the session. All that is left is settled.
     *
     * @param end when it ends
     * @return what changed
     * @throws IllegalArgumentException if it is before the start
     * @throws IllegalStateException if a set is not ended, there was none, or the session is ended already
     */
    public LiveChanges end(Instant end) {
        recorder.end(Optional.of(requireNonNull(end, "end")));
        return judgements.afterEnd(subject());
    }

    /**
     * Takes over the session so far from an app that keeps it itself, and tells what changed since the last event. It must
     * continue what was told before; its last set is taken to be still going on.
     *
     * @param soFar the session so far
     * @return what changed
     * @throws IllegalArgumentException if it does not continue what was told before
     * @throws IllegalStateException if the session is ended
     */
    public LiveChanges update(Session soFar) {
        recorder.requireContinuedBy(requireNonNull(soFar, "soFar"));
        Map<Integer, List<LiveJudgement>> before = judgements.byRule();
        tell(soFar);
        Map<Integer, List<LiveJudgement>> after = judgements.byRule();
        LiveChanges.Builder changes = new LiveChanges.Builder();
        for (Plan.Entry<?> entry : plan.entries) {
            changes.compare(
                    before.getOrDefault(entry.index(), List.of()), after.getOrDefault(entry.index(), List.of()));
        }
        return changes.build();
    }

    /** Tells what a session holds beyond what was told. */
    private void tell(Session soFar) {
        int told = recorder.session().map(session -> session.exercises().size()).orElse(0);
        for (int e = Math.max(0, told - 1); e < soFar.exercises().size(); e++) {
            ExerciseEntry entry = soFar.exercises().get(e);
            if (e >= told) {
                endOpenSet();
                beginExercise(entry.toBuilder().sets(List.of()));
            }
            tell(
                    entry,
                    e < told
                            ? recorder.session()
                                    .orElseThrow()
                                    .exercises()
                                    .get(e)
                                    .sets()
                                    .size()
                            : 0);
        }
        if (soFar.end().isPresent()) {
            endOpenSet();
            end(soFar.end().get());
        }
    }

    private void tell(ExerciseEntry entry, int told) {
        for (int s = recorder.set().isPresent() ? told - 1 : told;
                s < entry.sets().size();
                s++) {
            WorkSet set = entry.sets().get(s);
            if (s >= told) {
                endOpenSet();
                beginSet(set.toBuilder().reps(List.of()).build());
            }
            set.reps().subList(recorder.repsOfSet(), set.reps().size()).forEach(this::rep);
        }
    }

    private void endOpenSet() {
        if (recorder.set().isPresent()) {
            endSet();
        }
    }

    /** {@return what stands against the session so far, rule by rule} */
    public List<LiveJudgement> judgements() {
        List<LiveJudgement> all = new ArrayList<>();
        Map<Integer, List<LiveJudgement>> byRule = judgements.byRule();
        byRule.values()
                .forEach(of ->
                        of.sort(Comparator.comparing(live -> live.judgement().location())));
        plan.entries.forEach(entry -> all.addAll(byRule.getOrDefault(entry.index(), List.of())));
        return List.copyOf(all);
    }

    /** {@return the session so far; empty before the first set has begun} */
    public Optional<Session> session() {
        return recorder.session();
    }

    /** {@return the report of the session so far; before the first set it says that there is nothing to judge} */
    public Report report() {
        return recorder.session()
                .map(session ->
                        Acceptance.of(waivers, session).mark(SessionCheck.report(plan, session, history), session))
                .orElseGet(() -> SessionCheck.nothing(plan));
    }

    private SessionSubject subject() {
        SessionSubject subject = new SessionSubject(recorder.session().orElseThrow(), history);
        subject.holds(methods);
        return subject;
    }
}
