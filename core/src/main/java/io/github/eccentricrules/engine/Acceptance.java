package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Session;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds which waivers are for the athlete of a session, and marks what they accept on its day. Immutable. */
final class Acceptance {
    private static final Acceptance NONE = new Acceptance(List.of(), List.of());

    private final List<Waiver> holding;
    private final List<Waiver> expired;

    private Acceptance(List<Waiver> holding, List<Waiver> expired) {
        this.holding = holding;
        this.expired = expired;
    }

    static Acceptance of(Waivers waivers, Session session) {
        if (waivers.waivers().isEmpty()) {
            return NONE;
        }
        Optional<String> athlete = session.athlete().flatMap(Athlete::id);
        LocalDate day = LocalDate.ofInstant(session.start(), ZoneOffset.UTC);
        List<Waiver> holding = new ArrayList<>();
        List<Waiver> expired = new ArrayList<>();
        for (Waiver waiver : waivers.waivers()) {
            if (waiver.isFor(athlete)) {
                (waiver.isExpired(day) ? expired : holding).add(waiver);
            }
        }
        return holding.isEmpty() && expired.isEmpty() ? NONE : new Acceptance(holding, expired);
    }

    /** Marks what is accepted of what stands against a session. */
    Judgement mark(Judgement judgement) {
        return judgement instanceof Violation violation ? mark(violation) : judgement;
    }

    private Violation mark(Violation violation) {
        for (Waiver waiver : holding) {
            if (waiver.covers(violation.rule(), violation.guardsLife(), violation.location())) {
                return violation.acceptedBy(waiver);
            }
        }
        return violation;
    }

    /** Marks what is accepted in the report of a session. */
    Report mark(Report report, Session session) {
        if (holding.isEmpty() && expired.isEmpty()) {
            return report;
        }
        List<Violation> found = report.violations();
        return report.with(holding.isEmpty() || found.isEmpty() ? found : new Marked(found), new Idle(report, session));
    }

    /** Lists violations with their marks, which are made when somebody reads them. */
    final class Marked extends LazyList<Violation> {
        private final List<Violation> found;

        private Marked(List<Violation> found) {
            this.found = found;
        }

        @Override
        List<Violation> make() {
            return found.stream().map(Acceptance.this::mark).toList();
        }

        @Override
        int count() {
            return found.size();
        }

        /** Tells whether something must be left that nobody accepted, before places and words are made. */
        boolean isBeyondWaivers() {
            return found instanceof Violations violations
                    && !violations.areOf(rule -> holding.stream().anyMatch(waiver -> waiver.isAbout(rule)));
        }
    }

    /** Lists the waivers that concern a session and accept nothing in it. */
    private final class Idle extends LazyList<IdleWaiver> {
        private final Report report;
        private final Session session;

        Idle(Report report, Session session) {
            this.report = report;
            this.session = session;
        }

        @Override
        List<IdleWaiver> make() {
            List<IdleWaiver> idle = new ArrayList<>();
            expired.stream().filter(this::isConcerned).forEach(waiver -> idle.add(new IdleWaiver(waiver, true)));
            holding.stream()
                    .filter(waiver -> isConcerned(waiver) && isUnused(waiver))
                    .forEach(waiver -> idle.add(new IdleWaiver(waiver, false)));
            idle.sort(IdleWaiver.ORDER);
            return List.copyOf(idle);
        }

        private boolean isConcerned(Waiver waiver) {
            return waiver.place().isEmpty() || waiver.place().get().isIn(session);
        }

        private boolean isUnused(Waiver waiver) {
            return report.violations().stream()
                            .noneMatch(found -> waiver.covers(found.rule(), found.guardsLife(), found.location()))
                    && report.notEvaluated().stream().noneMatch(gap -> mayCover(waiver, gap))
                    && report.failures().stream().noneMatch(failure -> mayCover(waiver, failure))
                    && report.silenced().stream().noneMatch(waiver::isAbout)
                    && (report.notApplicable().stream().noneMatch(waiver::isAbout)
                            || report.passed().stream().anyMatch(waiver::isAbout)
                            || report.violations().stream().anyMatch(found -> waiver.isAbout(found.rule())));
        }

        /** Tells whether what is open at a place may turn out to be a violation that a waiver accepts. */
        private static boolean mayCover(Waiver waiver, Judgement open) {
            return waiver.isAbout(open.rule())
                    && (waiver.place().isEmpty()
                            || open.location().exercise().isEmpty()
                            || waiver.place().get().isOfExercise(open.location()));
        }
    }
}
