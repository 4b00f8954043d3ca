package io.github.eccentricrules.remedy;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Remedy;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Repairs one session: tries the remedies that the broken rules declare, the worst violation first, until none helps any
 * more; then takes back what is not needed. Not thread-safe.
 */
final class Repairer {
    /** So many steps are made for one violation, where a rule compares several things one after the other. */
    private static final int MOST_STEPS = 6;

    /** So many drafts are judged for each violation, before what is left stays as it is. */
    private static final int MOST_DRAFTS = 200;

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

    /** The places at which something was too fast at first: nothing else is slowed. */
    private final Set<Location> tooFast;

    private final long mostDrafts;

    private Judging.Judged now;

    Repairer(RuleSet rules, Session session, Optional<History> history, Waivers waivers) {
        this.rules = rules;
        this.judging = new Judging(rules, session, history, waivers);
        rules.rules().forEach(info -> infos.put(info.id(), info));
        this.now = judging.judge(Draft.of(session));
        this.mostDrafts = (long) MOST_DRAFTS * now.findings().open().size();
        this.tooFast = now.findings().open().stream()
                .filter(found -> info(found.rule()).remedies().kinds().contains(Remedy.LONGER_DESCENT))
                .map(found -> found.place().location())
                .collect(Collectors.toSet());
    }

    Repair repair() {
        Session origin = now.draft().session();
        Draft kept;
        do {
            while (clearEach()) {
                useless.clear();
            }
            kept = now.draft();
            takeBack();
        } while (!kept.session().equals(now.draft().session()));
        List<Change> changes = Changes.of(now.draft(), now.findings(), this::askedBy);
        return new Repair(
                now.draft().session(),
                changes,
                remaining(origin),
                judging.report(now.draft().session()));
    }

    /** Returns what is still broken, as it was said of the original session, the worst of each place. */
    private List<Remaining> remaining(Session origin) {
        Set<Findings.Place> places = new HashSet<>(places(now));
        List<Remaining> remaining = new ArrayList<>();
        // The worst of a place stands in front in a report.
        for (Violation violation : judging.report(origin).violations()) {
            if (places.remove(new Findings.Place(violation.rule(), violation.location()))) {
                remaining.add(new Remaining(violation, info(violation.rule()).needed()));
            }
        }
        return remaining;
    }

    private static Set<Findings.Place> places(Judging.Judged judged) {
        Set<Findings.Place> places = new LinkedHashSet<>();
        judged.findings().open().forEach(broken -> places.add(broken.place()));
        return places;
    }

    /** Tries to clear each violation once, and tells whether one was cleared. */
    private boolean clearEach() {
        boolean cleared = false;
        for (Findings.Place place : places(now)) {
            if (judging.count() < mostDrafts && !now.findings().open(place).isEmpty()) {
                Optional<Judging.Judged> better = clear(place);
                cleared |= better.isPresent();
                now = better.orElse(now);
            }
        }
        return cleared;
    }

    /** Returns a draft in which less is broken at a place; if there is none, one in which it is less bad. */
    private Optional<Judging.Judged> clear(Findings.Place place) {
        Judging.Judged step = now;
        Findings.Place at = place;
        Optional<Judging.Judged> milder = Optional.empty();
        for (int i = 0; i < MOST_STEPS; i++) {
            Optional<Search.Trial> next = next(step, at);
            if (next.isEmpty()) {
                return milder;
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
                    return milder;
                }
                at = moved.get();
            } else if (milder.isEmpty()
                    && step.findings().isBetterAt(place, now.findings())
                    && judging.isNoWorse(step, now)) {
                milder = Optional.of(step);
            }
        }
        return milder;
    }

    /** Returns the first draft that clears a violation, or else one that gets nearer to it. */
    private Optional<Search.Trial> next(Judging.Judged from, Findings.Place place) {
        Broken violation = from.findings().open(place).get(0);
        RuleInfo<?> info = info(violation.rule());
        List<Broken> like = from.findings().open().stream()
                .filter(other -> other.rule().equals(violation.rule())
                        && other.location().set().isPresent()
                        && other.isAgainstTheLimitOf(violation))
                .toList();
        Asked asked = new Asked(from.draft(), info, rules.parameters(info.id()), violation, like, tooFast);
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
        while (changed && judging.count() < 2 * mostDrafts) {
            changed = false;
            List<Difference> differences = new ArrayList<>(Differences.of(now.draft()));
            for (int i = differences.size() - 1; i >= 0; i--) {
                Difference difference = differences.get(i);
                Judging.Judged undone = judging.judge(difference.undone().apply(now.draft()));
                if (judging.isNoWorse(undone, now)) {
                    now = undone;
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
        int high = nearer.size() - 1;
        if (high < 0) {
            return false;
        }
        // Mostly not even the least can be taken back.
        Judging.Judged least = judging.judge(nearer.drafts().apply(high).orElseThrow());
        if (!judging.isNoWorse(least, now)) {
            return false;
        }
        Optional<Judging.Judged> best = Optional.of(least);
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
