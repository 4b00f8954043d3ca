package io.github.eccentricrules;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.deviation.PlanComparison;
import io.github.eccentricrules.deviation.Tolerance;
import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Explanations;
import io.github.eccentricrules.engine.LiveCheck;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.RuleSetComparison;
import io.github.eccentricrules.engine.Verdict;
import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.remedy.Repair;
import io.github.eccentricrules.rules.RuleSets;
import java.util.List;
import java.util.Optional;

/**
 * Judges sessions by a rule set. Immutable and thread-safe: make one, keep it, share it.
 *
 * <p>What a report does not say is not thereby right: a session is judged only by what it tells, and a rule that lacks a
 * field says so in {@link Report#notEvaluated()}.
 */
public final class Validator {
    private final RuleSet ruleSet;
    private final Waivers waivers;

    private Validator(RuleSet ruleSet, Waivers waivers) {
        this.ruleSet = requireNonNull(ruleSet, "ruleSet").requireConsistent();
        this.waivers = requireNonNull(waivers, "waivers");
    }

    /**
     * Judges a session by the rule set {@code negatives}. Nothing is known of earlier sessions, so rules that look back
     * are not evaluated.
     *
     * @param session the session, planned or performed
     * @return the report
     */
    public static Report check(Session session) {
        return report(RuleSets.negatives(), session, Optional.empty(), Waivers.none());
    }

    /**
     * Judges a session by the rule set {@code negatives}.
     *
     * @param session the session, planned or performed
     * @param history the athlete's sessions; {@link History#none()} if there was none before
     * @return the report
     */
    public static Report check(Session session, History history) {
        return report(RuleSets.negatives(), session, known(history), Waivers.none());
    }

    /**
     * Creates a validator.
     *
     * @param ruleSet the rules to judge by
     * @return the validator
     * @throws IllegalArgumentException if limits that are set contradict each other, such as a minimum above its maximum
     */
    public static Validator of(RuleSet ruleSet) {
        return new Validator(ruleSet, Waivers.none());
    }

    /**
     * Returns a validator whose reports mark what is accepted. Nothing vanishes from them: every violation stays where it
     * is, and gaps, failures, and what passed and what is silenced stay as they are. {@link #verdicts} and {@link #compare}
     * say what the rules find, and know of no waivers.
     *
     * @param accepted what is accepted; it takes the place of what this validator accepts
     * @return the validator
     */
    public Validator waiving(Waivers accepted) {
        return new Validator(ruleSet, accepted);
    }

    /**
     * Judges a session. Nothing is known of earlier sessions, so rules that look back are not evaluated.
     *
     * @param session the session, planned or performed
     * @return the report
     */
    public Report validate(Session session) {
        return report(ruleSet, session, Optional.empty(), waivers);
    }

    /**
     * Judges a session.
     *
     * @param session the session, planned or performed
     * @param history the athlete's sessions; {@link History#none()} if there was none before
     * @return the report
     */
    public Report validate(Session session, History history) {
        return report(ruleSet, session, known(history), waivers);
    }

    /**
     * Returns what each rule found out at each place, a pass with its measure and margin included.
     *
     * @param session the session, planned or performed
     * @param history the athlete's sessions; {@link History#none()} if there was none before
     * @return the verdicts, rule by rule
     */
    public List<Verdict> verdicts(Session session, History history) {
        return Evaluation.verdicts(ruleSet, requireNonNull(session, "session"), known(history));
    }

    /**
     * Explains why the rules give their outcomes for a session. Nothing is known of earlier sessions, so rules that look
     * back are not evaluated.
     *
     * @param session the session, planned or performed
     * @return the explanations, by what is asked: a violation, a gap, a verdict, or a rule and a place
     */
    public Explanations explain(Session session) {
        return Explanations.of(ruleSet, requireNonNull(session, "session"), Optional.empty());
    }

    /**
     * Explains why the rules give their outcomes for a session.
     *
     * @param session the session, planned or performed
     * @param history the athlete's sessions; {@link History#none()} if there was none before
     * @return the explanations, by what is asked: a violation, a gap, a verdict, or a rule and a place
     */
    public Explanations explain(Session session, History history) {
        return Explanations.of(
                ruleSet, requireNonNull(session, "session"), Optional.of(requireNonNull(history, "history")));
    }

    /**
     * Compares what this validator's rule set and another one say of a session, and on what grounds.
     *
     * @param other the other rule set
     * @param session the session, planned or performed
     * @param history the athlete's sessions; {@link History#none()} if there was none before
     * @return the comparison, rule by rule
     */
    public RuleSetComparison compare(RuleSet other, Session session, History history) {
        return RuleSetComparison.of(ruleSet, other, session, known(history));
    }

    /**
     * Returns the nearest session that is clean of what can be repaired: what changes, and what would be needed for the
     * rest. Nothing is known of earlier sessions. For a session that was performed it says what would have passed, or
     * which rules would no longer be broken.
     *
     * @param session the session, planned or performed
     * @return the repair
     */
    public Repair repair(Session session) {
        return Repair.of(ruleSet, requireNonNull(session, "session"), Optional.empty(), waivers);
    }

    /**
     * Returns the nearest session that is clean of what can be repaired: what changes, and what would be needed for the
     * rest. For a session that was performed it says what would have passed, or which rules would no longer be broken.
     *
     * @param session the session, planned or performed
     * @param history the athlete's sessions; {@link History#none()} if there was none before
     * @return the repair
     */
    public Repair repair(Session session, History history) {
        return Repair.of(
                ruleSet, requireNonNull(session, "session"), Optional.of(requireNonNull(history, "history")), waivers);
    }

    /**
     * Tells what was done otherwise than planned, and which rules that breaks. Nothing is known of earlier sessions, so
     * rules that look back are not evaluated.
     *
     * @param planned the plan
     * @param performed the record
     * @return the differences, and what they come to
     */
    public PlanComparison deviations(Session planned, Session performed) {
        return PlanComparison.of(ruleSet, planned, performed, Optional.empty(), Tolerance.DEFAULT);
    }

    /**
     * Tells what was done otherwise than planned, and which rules that breaks.
     *
     * @param planned the plan
     * @param performed the record
     * @param history the athlete's sessions; {@link History#none()} if there was none before
     * @return the differences, and what they come to
     */
    public PlanComparison deviations(Session planned, Session performed, History history) {
        return deviations(planned, performed, history, Tolerance.DEFAULT);
    }

    /**
     * Tells what was done otherwise than planned by more than a tolerance, and which rules are broken by what was done
     * otherwise, however slightly.
     *
     * @param planned the plan
     * @param performed the record
     * @param history the athlete's sessions; {@link History#none()} if there was none before
     * @param tolerance how little is no difference unless it breaks a rule
     * @return the differences, and what they come to
     */
    public PlanComparison deviations(Session planned, Session performed, History history, Tolerance tolerance) {
        return PlanComparison.of(
                ruleSet, planned, performed, Optional.of(requireNonNull(history, "history")), tolerance);
    }

    /**
     * Starts to judge a session while it is performed. Nothing is known of earlier sessions, so rules that look back are
     * not evaluated.
     *
     * @param header what is known when the session starts, such as {@code Session.performed(now).athlete(athlete)};
     *     without exercises
     * @return the check, which takes the events of the session one by one
     * @throws IllegalArgumentException if exercises or an end are in the header, or no session could have it
     */
    public LiveCheck live(Session.Builder header) {
        return new LiveCheck(ruleSet, header, Optional.empty(), waivers);
    }

    /**
     * Starts to judge a session while it is performed.
     *
     * @param header what is known when the session starts, such as {@code Session.performed(now).athlete(athlete)};
     *     without exercises
     * @param history the athlete's sessions; {@link History#none()} if there was none before
     * @return the check, which takes the events of the session one by one
     * @throws IllegalArgumentException if exercises or an end are in the header, or no session could have it
     */
    public LiveCheck live(Session.Builder header, History history) {
        return new LiveCheck(ruleSet, header, known(history), waivers);
    }

    /** {@return the rule set that this validator judges by} */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** {@return what this validator accepts} */
    public Waivers waivers() {
        return waivers;
    }

    private static Report report(RuleSet ruleSet, Session session, Optional<History> history, Waivers waivers) {
        return Evaluation.report(ruleSet, requireNonNull(session, "session"), history, waivers);
    }

    private static Optional<History> known(History history) {
        return Optional.of(requireNonNull(history, "history"));
    }
}
