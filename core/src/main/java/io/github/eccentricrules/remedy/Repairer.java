package io.github.eccentricrules.remedy;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Remedy;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
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

    /** The remedies that are tried on all violations alike at once: where that helps none, nothing smaller does. */
    private static final Set<Remedy> TRIED_ON_ALL = Collections.unmodifiableSet(EnumSet.of(
            Remedy.LONGER_DESCENT,
            Remedy.SHORTER_DESCENT,
            Remedy.SHORTER_HOLD,
            Remedy.FEWER_REPS,
            Remedy.MORE_REST,
            Remedy.MORE_REST_BETWEEN_REPS));

    private final RuleSet rules;
    private final Map<String, RuleInfo<?>> infos = new HashMap<>();
    private final Judging judging;
    /** What helped none of many violations that are alike, until something else is changed. */
    private final Set<String> useless = new HashSet<>();

    private Judging.Judged now;

    Repairer(RuleSet rules, Session session, Optional<History> history, Waivers waivers) {
        this.rules = rules;
        this.judging = new Judging(rules, session, history, waivers);
        rules.rules().forEach(info -> infos.put(info.id(), info));
        this.now = judging.judge(Draft.of(session));
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
            remaining.add(new Remaining(violation, info(violation.rule()).needed()));
        }
        remaining.sort(Comparator.comparing(one -> one.violation().location()));
        return new Repair(now.draft().session(), changes, remaining, judging.report(now));
    }

    private static Set<Findings.Place> places(Judging.Judged judged) {
        Set<Findings.Place> places = new LinkedHashSet<>();
        judged.findings().open().forEach(violation -> places.add(Findings.place(judged.draft(), violation)));
        return places;
    }

    /** Tries to clear each violation once, and tells whether one was cleared. */
    private boolean clearEach() {
        boolean cleared = false;
        for (Findings.Place place : places(now)) {
            if (!now.findings().open(place).isEmpty()) {
                Optional<Judging.Judged> better = clear(place);
                cleared |= better.isPresent();
                now = better.orElse(now);
            }
        }
        return cleared;
    }

    private Optional<Judging.Judged> clear(Findings.Place place) {
        Judging.Judged step = now;
        Findings.Place at = place;
        for (int i = 0; i < MOST_STEPS; i++) {
            Optional<Search.Trial> next = next(step, at);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            step = next.get().judged();
            if (next.get().state() != Search.State.OTHER) {
                boolean isCleared = step.findings().open(place).size()
                        < now.findings().open(place).size();
                if (isCleared && judging.isNoWorse(step, now)) {
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

    /** Returns the first draft that clears a violation, or else one that gets nearer to it. */
    private Optional<Search.Trial> next(Judging.Judged from, Findings.Place place) {
        Violation violation = from.findings().open(place).get(0);
        RuleInfo<?> info = info(violation.rule());
        List<Violation> like = from.findings().open().stream()
                .filter(other -> other.rule().equals(violation.rule())
                        && other.limit().equals(violation.limit())
                        && other.unit().equals(violation.unit())
                        && other.location().set().isPresent())
                .toList();
        Asked asked = new Asked(from.draft(), info, rules.parameters(info.id()), violation, like);
        Optional<Search.Trial> nearer = Optional.empty();
        for (Remedy remedy : info.remedies().kinds()) {
            String kind = info.id() + " " + remedy + " " + violation.limit() + " " + like.size();
            if (useless.contains(kind)) {
                continue;
            }
            boolean helps = false;
            for (Family family : Families.of(remedy, asked)) {
                Search search = new Search(judging, from, place, family);
                Optional<Search.Trial> found = search.run();
                helps |= search.helped(like);
                if (found.filter(trial -> trial.state() == Search.State.CLEARED).isPresent()) {
                    return found;
                }
                nearer = nearer.or(() -> found);
            }
            if (!helps && asked.isOneOfMany() && TRIED_ON_ALL.contains(remedy) && !isBound(asked, remedy)) {
                useless.add(kind);
            }
        }
        return nearer;
    }

    /** Tells whether the load of a set cannot become less, which says nothing of other sets that break the same rule. */
    private static boolean isBound(Asked asked, Remedy remedy) {
        return remedy == Remedy.LOWER_LOAD
                && asked.set()
                        .filter(set -> set.value().releasers().isPresent()
                                || set.value().liftedLoad().isPresent())
                        .isPresent();
    }

    /** Takes back each difference that is not needed, or as much of it as is not, until all are needed. */
    private void takeBack() {
        boolean changed = true;
        while (changed) {
            changed = false;
            List<Difference> differences = new ArrayList<>(Differences.of(now.draft()));
            for (int i = differences.size() - 1; i >= 0; i--) {
                Difference difference = differences.get(i);
                Judging.Judged without = judging.judge(difference.undone().apply(now.draft()));
                if (judging.isNoWorse(without, now)) {
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
        Optional<Judging.Judged> best = Optional.empty();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Judging.Judged part = judging.judge(nearer.drafts().apply(middle).orElseThrow());
            if (judging.isNoWorse(part, now)) {
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
        Findings without = judging.judge(difference.undone().apply(now.draft())).findings();
        Set<String> broken = without.brokenMoreThan(now.findings());
        return broken.isEmpty() ? without.worseThan(now.findings()) : broken;
    }

    private RuleInfo<?> info(String rule) {
        return requireNonNull(infos.get(rule), "info");
    }
}
