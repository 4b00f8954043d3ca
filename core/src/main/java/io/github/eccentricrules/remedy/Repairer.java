package io.github.eccentricrules.remedy;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Remedy;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Repairs one session: tries the remedies that the broken rules declare, the worst violation first, until none helps any
 * more; then takes back what is not needed. Not thread-safe.
 */
final class Repairer {
    /** So many steps are made for one violation, where a rule compares several things one after the other. */
    private static final int MOST_STEPS = 6;

    /** So many drafts behind the first that clears a violation are tried where that breaks another rule. */
    private static final int MORE = 8;

    private final RuleSet rules;
    private final Map<String, RuleInfo<?>> infos = new HashMap<>();
    private final Session session;
    private final Optional<History> history;
    /** What helped none of many violations that are alike, until something else is changed. */
    private final Set<String> useless = new HashSet<>();

    private Judged now;

    /** A draft, and what is said of it. */
    private record Judged(Draft draft, Findings findings) {}

    Repairer(RuleSet rules, Session session, Optional<History> history) {
        this.rules = rules;
        this.session = session;
        this.history = history.map(known -> withoutItself(known, session));
        rules.rules().forEach(info -> infos.put(info.id(), info));
        this.now = judge(Draft.of(session));
    }

    /** A later start must not make an earlier session of the session itself. */
    private static History withoutItself(History history, Session session) {
        List<Session> others = history.sessions().stream()
                .filter(other -> !isSame(other, session))
                .toList();
        return others.size() == history.sessions().size() ? history : History.of(others);
    }

    private static boolean isSame(Session a, Session b) {
        boolean named = a.id().isPresent() && b.id().isPresent();
        return named ? a.id().equals(b.id()) : a.start().equals(b.start());
    }

    /** Tells whether a later start makes another session of the history of a draft, which would no longer count. */
    private boolean isAnother(Draft draft) {
        return !draft.delay().isZero()
                && history.isPresent()
                && history.get().sessions().stream().anyMatch(other -> isSame(other, draft.session()));
    }

    Repair repair() {
        Findings first = now.findings();
        Draft kept;
        do {
            while (clearEach()) {
                useless.clear();
            }
            kept = now.draft();
            takeBack();
        } while (!kept.session().equals(now.draft().session()));
        List<Change> changes = Changes.of(now.draft(), this::askedBy);
        List<Remaining> remaining = new ArrayList<>();
        for (Findings.Place place : places(now)) {
            Violation violation = first.open(place).get(0);
            remaining.add(new Remaining(violation, needed(violation)));
        }
        remaining.sort(Comparator.comparing(one -> one.violation().location()));
        return new Repair(
                now.draft().session(), changes, remaining, now.findings().report());
    }

    private String needed(Violation violation) {
        RuleInfo<?> info = info(violation.rule());
        return info.remedies().otherwise().orElse(info.checks());
    }

    private static Set<Findings.Place> places(Judged judged) {
        Set<Findings.Place> places = new LinkedHashSet<>();
        judged.findings().open().forEach(violation -> places.add(Findings.place(judged.draft(), violation)));
        return places;
    }

    /** Tries to clear each violation once, and tells whether one was cleared. */
    private boolean clearEach() {
        boolean cleared = false;
        for (Findings.Place place : places(now)) {
            if (!now.findings().open(place).isEmpty()) {
                Optional<Judged> better = clear(place);
                cleared |= better.isPresent();
                now = better.orElse(now);
            }
        }
        return cleared;
    }

    private Optional<Judged> clear(Findings.Place place) {
        Judged step = now;
        Findings.Place at = place;
        for (int i = 0; i < MOST_STEPS; i++) {
            Optional<Trial> next = next(step, at);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            step = next.get().judged();
            if (next.get().state() != State.OTHER) {
                boolean isCleared = step.findings().open(place).size()
                        < now.findings().open(place).size();
                if (isCleared && isNoWorse(step, now)) {
                    return Optional.of(step);
                }
                Optional<Findings.Place> moved = step.findings().newPlace(place.rule(), now.findings());
                if (moved.isEmpty()) {
                    return Optional.empty();
                }
                at = moved.get();
            }
        }
        return Optional.empty();
    }

    /** Says what a draft makes of a violation. */
    private enum State {
        SAME,
        /** There is one fewer at its place. */
        CLEARED,
        /** There is one fewer at its place, but the rule now finds fault with another place. */
        MOVED,
        /** The rule now finds fault with something else there. */
        OTHER
    }

    private record Trial(Judged judged, State state, boolean isNoWorse) {}

    /** Returns the first draft that clears a violation, or else one that gets nearer to it. */
    private Optional<Trial> next(Judged from, Findings.Place place) {
        Violation violation = from.findings().open(place).get(0);
        RuleInfo<?> info = info(violation.rule());
        List<Violation> like = from.findings().open().stream()
                .filter(other -> other.rule().equals(violation.rule())
                        && other.limit().equals(violation.limit())
                        && other.unit().equals(violation.unit())
                        && other.location().set().isPresent())
                .toList();
        Asked asked = new Asked(from.draft(), info, rules.parameters(info.id()), violation, like);
        Optional<Trial> nearer = Optional.empty();
        for (Remedy remedy : info.remedies().kinds()) {
            String kind = info.id() + " " + remedy + " " + violation.limit() + " " + like.size();
            if (useless.contains(kind)) {
                continue;
            }
            boolean helps = false;
            for (Family family : Families.of(remedy, asked)) {
                Search search = new Search(from, place, family);
                Optional<Trial> found = search.run();
                helps |= search.helped(like);
                if (found.filter(trial -> trial.state() == State.CLEARED).isPresent()) {
                    return found;
                }
                nearer = nearer.or(() -> found);
            }
            if (!helps && asked.isOneOfMany()) {
                useless.add(kind);
            }
        }
        return nearer;
    }

    /** Looks for the first draft of a family that helps. */
    private final class Search {
        private final Judged from;
        private final Findings.Place place;
        private final Family family;
        private final Map<Integer, Optional<Trial>> tried = new HashMap<>();

        Search(Judged from, Findings.Place place, Family family) {
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
                    int first = first(end == State.CLEARED);
                    for (int i = first; i <= Math.min(last, first + MORE); i++) {
                        Optional<Trial> trial = acceptable(i);
                        if (trial.isPresent() && trial.get().state() == State.CLEARED) {
                            return trial;
                        }
                        nearer = nearer.isPresent() ? nearer : trial;
                    }
                }
            }
            for (int hint : family.hints()) {
                Optional<Trial> trial = acceptable(hint);
                if (trial.isPresent() && trial.get().state() == State.CLEARED) {
                    return trial;
                }
                nearer = nearer.isPresent() ? nearer : trial;
            }
            return nearer;
        }

        /** Tells whether a draft that was tried cleared something that is like the violation. */
        boolean helped(List<Violation> like) {
            return tried.values().stream()
                    .flatMap(Optional::stream)
                    .anyMatch(trial -> trial.state() != State.SAME
                            || like.stream().anyMatch(other -> {
                                Findings.Place there = Findings.place(from.draft(), other);
                                return state(there, trial.judged().findings()) != State.SAME;
                            }));
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
                        Judged judged = judge(draft);
                        State state = state(place, judged.findings());
                        boolean isNoWorse = isNoWorse(judged, from);
                        boolean isMoved = state == State.CLEARED
                                && !isNoWorse
                                && judged.findings().worseThan(from.findings()).equals(Set.of(place.rule()));
                        return new Trial(judged, isMoved ? State.MOVED : state, isNoWorse || isMoved);
                    }));
        }

        private State state(Findings.Place at, Findings after) {
            List<Violation> was = from.findings().open(at);
            List<Violation> is = after.open(at);
            if (is.size() < was.size()) {
                return State.CLEARED;
            }
            boolean same = is.size() > was.size()
                    || (is.get(0).limit().equals(was.get(0).limit())
                            && is.get(0).unit().equals(was.get(0).unit())
                            && is.get(0).severity() == was.get(0).severity());
            return same ? State.SAME : State.OTHER;
        }
    }

    /** Takes back each difference that is not needed, or as much of it as is not, until all are needed. */
    private void takeBack() {
        boolean changed = true;
        while (changed) {
            changed = false;
            List<Difference> differences = new ArrayList<>(Differences.of(now.draft()));
            for (int i = differences.size() - 1; i >= 0; i--) {
                Difference difference = differences.get(i);
                Judged without = judge(difference.undone().apply(now.draft()));
                if (isNoWorse(without, now)) {
                    now = without;
                    changed = true;
                } else {
                    changed |= takeBackPartOf(difference);
                }
            }
        }
    }

    private boolean takeBackPartOf(Difference difference) {
        Family nearer = difference.nearer().apply(now.draft());
        int low = 0;
        int high = nearer.size();
        Optional<Judged> best = Optional.empty();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Judged part = judge(nearer.drafts().apply(middle).orElseThrow());
            if (isNoWorse(part, now)) {
                best = Optional.of(part);
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        now = best.orElse(now);
        return best.isPresent();
    }

    /** Returns the rules that would be broken without a difference; if it is none, those that would lack data or fail. */
    private Set<String> askedBy(Difference difference) {
        Findings without = judge(difference.undone().apply(now.draft())).findings();
        Set<String> broken = without.brokenMoreThan(now.findings());
        return broken.isEmpty() ? without.worseThan(now.findings()) : broken;
    }

    private boolean isNoWorse(Judged after, Judged before) {
        return after.findings().isNoWorseThan(before.findings()) && !isAnother(after.draft());
    }

    private Judged judge(Draft draft) {
        return new Judged(draft, Findings.of(rules, draft, history));
    }

    private RuleInfo<?> info(String rule) {
        return requireNonNull(infos.get(rule), "info");
    }
}
