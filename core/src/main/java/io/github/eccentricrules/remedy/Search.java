package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.remedy.Judging.Judged;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for the first draft of a family that helps against a violation. Not thread-safe. */
final class Search {
    /** So many drafts behind the first that clears a violation are tried where that breaks another rule. */
    private static final int MORE = 8;

    /** Says what a draft makes of a violation. */
    enum State {
        SAME,
        /** There is one fewer at its place. */
        CLEARED,
        /** There is one fewer at its place, but the rule now finds fault with another place. */
        MOVED,
        /** The rule now finds fault with something else there. */
        OTHER
    }

    /** Is a draft that was tried. */
    record Trial(Judged judged, State state, boolean isNoWorse) {}

    private final Judging judging;
    private final Judged from;
    private final Findings.Place place;
    private final Family family;
    private final Map<Integer, Optional<Trial>> tried = new HashMap<>();

    Search(Judging judging, Judged from, Findings.Place place, Family family) {
        this.judging = judging;
        this.from = from;
        this.place = place;
        this.family = family;
    }

    Optional<Trial> run() {
        int last = family.size() - 1;
        Optional<Trial> nearer = Optional.empty();
        if (family.ordered() && last >= 0) {
            State end = state(last);
            if (end != State.SAME) {
                nearer = best(first(end == State.CLEARED), nearer);
                if (nearer.isEmpty() && end == State.CLEARED && isError()) {
                    // What clears it breaks something else; what makes it less bad may not.
                    nearer = best(first(false), nearer);
                }
                if (isCleared(nearer)) {
                    return nearer;
                }
            }
        }
        for (int hint : family.hints()) {
            Optional<Trial> trial = acceptable(hint);
            if (isCleared(trial)) {
                return trial;
            }
            nearer = nearer.isPresent() ? nearer : trial;
        }
        return nearer;
    }

    /** Returns the first of some drafts that clears it, or else the first that gets nearer to that. */
    private Optional<Trial> best(int first, Optional<Trial> before) {
        Optional<Trial> nearer = before;
        for (int i = first; i <= Math.min(family.size() - 1, first + MORE); i++) {
            Optional<Trial> trial = acceptable(i);
            if (isCleared(trial)) {
                return trial;
            }
            nearer = nearer.isPresent() ? nearer : trial;
        }
        return nearer;
    }

    private static boolean isCleared(Optional<Trial> trial) {
        return trial.isPresent() && trial.get().state() == State.CLEARED;
    }

    private boolean isError() {
        return from.findings().open(place).get(0).severity() == Severity.ERROR;
    }

    /** Tells whether a draft that was tried cleared something that is like the violation. */
    boolean helped(List<Broken> like) {
        List<Trial> trials = tried.values().stream().flatMap(Optional::stream).toList();
        // What costs no words is asked first.
        return trials.stream().anyMatch(trial -> trial.state() != State.SAME)
                || trials.stream()
                        .anyMatch(trial -> like.stream()
                                .anyMatch(
                                        other -> trial.judged().findings().isBetterAt(other.place(), from.findings())))
                || trials.stream()
                        .anyMatch(trial -> like.stream()
                                .anyMatch(other ->
                                        state(other.place(), trial.judged().findings()) != State.SAME));
    }

    private int first(boolean clears) {
        int low = 0;
        int high = family.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            State state = state(middle);
            if (clears ? state == State.CLEARED : state != State.SAME) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private State state(int index) {
        return trial(index)
                .map(Trial::state)
                .map(state -> state == State.MOVED ? State.CLEARED : state)
                .orElse(State.SAME);
    }

    private Optional<Trial> acceptable(int index) {
        return trial(index).filter(trial -> trial.isNoWorse() && trial.state() != State.SAME);
    }

    private Optional<Trial> trial(int index) {
        return tried.computeIfAbsent(
                index,
                i -> family.drafts().apply(i).map(draft -> {
                    Judged judged = judging.judge(draft);
                    State state = state(place, judged.findings());
                    boolean isNoWorse = judging.isNoWorse(judged, from);
                    boolean isMoved = state == State.CLEARED
                            && !isNoWorse
                            && judged.findings().worseThan(from.findings()).equals(Set.of(place.rule()));
                    return new Trial(judged, isMoved ? State.MOVED : state, isNoWorse || isMoved);
                }));
    }

    private State state(Findings.Place at, Findings after) {
        List<Broken> was = from.findings().open(at);
        List<Broken> is = after.open(at);
        if (is.size() < was.size()) {
            return State.CLEARED;
        }
        boolean same = is.size() > was.size()
                || (is.get(0).severity() == was.get(0).severity() && is.get(0).isAgainstTheLimitOf(was.get(0)));
        return same ? State.SAME : State.OTHER;
    }
}
