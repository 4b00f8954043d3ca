package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a rule set found in a session. It is {@linkplain #isClean() clean} only if nothing is broken, nothing is
 * unknown and nothing failed. What somebody accepted with a {@link Waiver} stays in it, marked. Each rule of the set
 * stands in at least one of the lists. The same session, history, rule set and waivers give the same report, to the byte.
 * Immutable and thread-safe.
 *
 * <p>Places, words and notices are made when somebody reads them, so a report holds on to its session and history. Whoever
 * keeps reports for years keeps their text or JSON.
 *
 * @param ruleSet the rule set that judged
 * @param status the report in one word
 * @param clean whether there is no violation, no gap and no failure
 * @param violations what is broken, in the order of place, severity (worst first) and rule
 * @param notEvaluated what could not be judged, in the order of place and rule
 * @param passed the ids of the rules that were evaluated everywhere they apply, and are kept
 * @param notApplicable the ids of the rules that had nothing to judge
 * @param failures the rules that threw
 * @param silenced the ids of the rules that say nothing because another one makes them beside the point; mostly none
 * @param idleWaivers the waivers that concern the session and accept nothing in it, in their order
 * @param notices texts that the session asks for, whatever the verdicts
 */
public record Report(
        RuleSetStamp ruleSet,
        Status status,
        boolean clean,
        List<Violation> violations,
        List<Gap> notEvaluated,
        List<String> passed,
        List<String> notApplicable,
        List<Failure> failures,
        List<String> silenced,
        List<IdleWaiver> idleWaivers,
        List<Notice> notices) {
    /**
     * Creates a report.
     *
     * @param ruleSet the rule set that judged
     * @param status the report in one word
     * @param clean whether there is no violation, no gap and no failure
     * @param violations what is broken, in the order of place, severity
     * @param notEvaluated what could not be judged, in the order of place and rule
     * @param passed the ids of the rules that were evaluated everywhere they apply, and are kept
     * @param notApplicable the ids of the rules that had nothing to judge
     * @param failures the rules that threw
     * @param silenced the ids of the rules that say nothing because another one makes them beside the point
     * @param idleWaivers the waivers that concern the session and accept nothing in it
     * @param notices texts that the session asks for
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the status or {@code clean} does not follow from the lists
     */
    public Report {
        requireNonNull(ruleSet, "ruleSet");
        violations = copy(violations, "violations");
        violations = isOrdered(violations) ? violations : ordered(violations, Orders.VIOLATIONS);
        notEvaluated = copy(notEvaluated, "notEvaluated");
        notEvaluated = isOrdered(notEvaluated) ? notEvaluated : ordered(notEvaluated, Orders.GAPS);
        passed = ordered(copy(passed, "passed"));
        notApplicable = ordered(copy(notApplicable, "notApplicable"));
        failures = copy(failures, "failures");
        failures = isOrdered(failures) ? failures : ordered(failures, Orders.FAILURES);
        silenced = ordered(copy(silenced, "silenced"));
        idleWaivers = copy(idleWaivers, "idleWaivers");
        idleWaivers = isOrdered(idleWaivers) ? idleWaivers : ordered(idleWaivers, IdleWaiver.ORDER);
        notices = copy(notices, "notices");
        if (requireNonNull(status, "status") != status(violations, notEvaluated, passed, failures, silenced)) {
            throw new IllegalArgumentException("status must be "
                    + status(violations, notEvaluated, passed, failures, silenced) + " for these lists, was " + status);
        }
        if (clean != isClean(status)) {
            throw new IllegalArgumentException("clean must be " + isClean(status) + " for these lists, was " + clean);
        }
    }

    private static <T> List<T> copy(List<T> given, String field) {
        return requireNonNull(given, field) instanceof LazyList ? given : List.copyOf(given);
    }

    /** Tells whether there is nothing to order; a list that the engine made is in order already. */
    private static boolean isOrdered(List<?> list) {
        return list instanceof LazyList || list.size() < 2;
    }

    private static List<String> ordered(List<String> ids) {
        return isOrdered(ids) ? ids : ordered(ids, Comparator.naturalOrder());
    }

    private static <T> List<T> ordered(List<T> list, Comparator<? super T> order) {
        return list.stream().sorted(order).toList();
    }

    static Report of(
            RuleSetStamp ruleSet,
            List<Violation> violations,
            List<Gap> notEvaluated,
            List<String> passed,
            List<String> notApplicable,
            List<Failure> failures,
            List<String> silenced,
            List<Notice> notices) {
        Status status = status(violations, notEvaluated, passed, failures, silenced);
        return new Report(
                ruleSet,
                status,
                isClean(status),
                violations,
                notEvaluated,
                passed,
                notApplicable,
                failures,
                silenced,
                List.of(),
                notices);
    }

    /** Returns this report with what somebody accepted of its violations, and with the waivers that accept nothing. */
    Report with(List<Violation> marked, List<IdleWaiver> idle) {
        Status changed = status(marked, notEvaluated, passed, failures, silenced);
        return new Report(
                ruleSet,
                changed,
                isClean(changed),
                marked,
                notEvaluated,
                passed,
                notApplicable,
                failures,
                silenced,
                idle,
                notices);
    }

    /**
     * Tells whether there is no violation of any severity, accepted or not, no gap and no failure. A session that holds
     * nothing to judge is clean too; {@link #status()} tells it from one that was judged.
     *
     * @return true if so
     */
    public boolean isClean() {
        return clean;
    }

    /** {@return the severity of the worst violation that nobody accepted; empty if there is none} */
    public Optional<Severity> worstSeverity() {
        return violations(Severity.INFO).stream().map(Violation::severity).max(Comparator.naturalOrder());
    }

    /**
     * Returns the violations of a severity or a worse one that nobody accepted: what is still to be acted on. With
     * {@link Severity#INFO} these are all that are not {@linkplain #accepted() accepted}.
     *
     * @param least the least severity
     * @return the violations, in the order of this report
     */
    public List<Violation> violations(Severity least) {
        requireNonNull(least, "least");
        return violations.stream()
                .filter(violation ->
                        violation.waiver().isEmpty() && violation.severity().compareTo(least) >= 0)
                .toList();
    }

    /** {@return the violations that somebody accepted, in the order of this report} */
    public List<Violation> accepted() {
        return violations.stream()
                .filter(violation -> violation.waiver().isPresent())
                .toList();
    }

    /**
     * Returns this report without its notices, for who shows those of many reports once. What rules are missing, or do less
     * to guard life than they are meant to, stays.
     *
     * @return the same verdicts
     */
    public Report withoutNotices() {
        return new Report(
                ruleSet,
                status,
                clean,
                violations,
                notEvaluated,
                passed,
                notApplicable,
                failures,
                silenced,
                idleWaivers,
                notices.stream().filter(Notice::limitsVerdicts).toList());
    }

    /**
     * Returns this report if the session may be done: nothing at {@link Severity#WARNING} or worse that nobody accepted, no
     * gap, no failure, and nothing silenced.
     *
     * @return this report
     * @throws ViolationException with this report as its message, if not
     */
    public Report orThrow() {
        if (!violations(Severity.WARNING).isEmpty()
                || !notEvaluated.isEmpty()
                || !failures.isEmpty()
                || !silenced.isEmpty()) {
            throw new ViolationException(this);
        }
        return this;
    }

    /**
     * Counts what was found, in a phrase.
     *
     * @return words such as {@code "2 errors, 1 rule could not be judged"}
     */
    public Message summary() {
        return ReportText.summary(this);
    }

    /**
     * Writes the report for a reader: what is wrong, then what could not be judged, then what passed.
     *
     * @param language the language
     * @return some lines of text
     */
    public String text(Language language) {
        return ReportText.of(this, requireNonNull(language, "language"));
    }

    /** {@return the report for a reader, in English} */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }

    private static boolean isClean(Status status) {
        return status == Status.CLEAN || status == Status.NOTHING_TO_JUDGE;
    }

    /** Tells whether there is a violation that nobody accepted; makes none if that is known without. */
    private static boolean isSomethingOpen(List<Violation> violations) {
        if (violations instanceof Violations || violations.isEmpty()) {
            return !violations.isEmpty();
        }
        return (violations instanceof Acceptance.Marked marked && marked.isBeyondWaivers())
                || violations.stream().anyMatch(violation -> violation.waiver().isEmpty());
    }

    private static Status status(
            List<Violation> violations,
            List<Gap> notEvaluated,
            List<String> passed,
            List<Failure> failures,
            List<String> silenced) {
        if (isSomethingOpen(violations)) {
            return Status.VIOLATED;
        }
        if (!notEvaluated.isEmpty() || !failures.isEmpty()) {
            return Status.INCOMPLETE;
        }
        if (!violations.isEmpty()) {
            // Whoever accepts what silences the other rules has not heard what these would have said.
            return silenced.isEmpty() ? Status.ACCEPTED : Status.INCOMPLETE;
        }
        return passed.isEmpty() ? Status.NOTHING_TO_JUDGE : Status.CLEAN;
    }
}
