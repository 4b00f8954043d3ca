package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Judges sessions by rule sets: the one way from a rule set, a session and a history to what is found. */
public final class Evaluation {
    private Evaluation() {}

    /**
     * Judges a session.
     *
     * @param ruleSet the rules
     * @param session the session
     * @param history the earlier sessions; empty if nothing is known of them
     * @return the report
     */
    public static Report report(RuleSet ruleSet, Session session, Optional<History> history) {
        return SessionCheck.report(requireNonNull(ruleSet, "ruleSet").plan(), session, history.orElse(null));
    }

    /**
     * Is what stands against a session. Immutable and thread-safe.
     *
     * @param broken the broken rules with their places, in no order; each outcome is a {@link Outcome.Violated}
     * @param notEvaluated what could not be judged
     * @param failures the rules that threw
     */
    public record Open(List<Verdict> broken, List<Gap> notEvaluated, List<Failure> failures) {
        /**
         * Creates it.
         *
         * @param broken the broken rules with their places
         * @param notEvaluated what could not be judged
         * @param failures the rules that threw
         * @throws NullPointerException if a list is null
         */
        public Open {
            broken = List.copyOf(requireNonNull(broken, "broken"));
            notEvaluated = List.copyOf(requireNonNull(notEvaluated, "notEvaluated"));
            failures = List.copyOf(requireNonNull(failures, "failures"));
        }
    }

    /**
     * Returns what stands against a session, the same as its report says, for who judges one draft after the other and
     * reads none: no words are made unless somebody asks an outcome for them.
     *
     * @param ruleSet the rules
     * @param session the session
     * @param history the earlier sessions; empty if nothing is known of them
     * @return what is open
     */
    public static Open open(RuleSet ruleSet, Session session, Optional<History> history) {
        SessionCheck check = new SessionCheck(
                requireNonNull(ruleSet, "ruleSet").plan(), new SessionSubject(session, history.orElse(null)));
        check.run();
        return check.open();
    }

    /**
     * Judges a session, and marks what is accepted.
     *
     * @param ruleSet the rules
     * @param session the session
     * @param history the earlier sessions; empty if nothing is known of them
     * @param waivers what is accepted
     * @return the report
     */
    public static Report report(RuleSet ruleSet, Session session, Optional<History> history, Waivers waivers) {
        return Acceptance.of(requireNonNull(waivers, "waivers"), session)
                .mark(report(ruleSet, session, history), session);
    }

    /**
     * Returns which of the fields that the rules declare are not known at some place that they judge, for who tests
     * rules.
     *
     * @param ruleSet the rules
     * @param session the session
     * @param history the earlier sessions; empty if nothing is known of them
     * @return the names of the fields
     */
    public static Set<String> unknownFields(RuleSet ruleSet, Session session, Optional<History> history) {
        SessionSubject subject = new SessionSubject(session, history.orElse(null));
        Set<String> unknown = new TreeSet<>();
        for (Plan.Entry<?> entry : requireNonNull(ruleSet, "ruleSet").plan().entries) {
            unknownFields(entry.rule(), subject, unknown);
            LayeredRule<?> layered = entry.layered();
            if (layered != null
                    && layered.asksLevel()
                    && !Datum.TRAINING_MONTHS.known().test(subject)) {
                unknown.add(Datum.TRAINING_MONTHS.name());
            }
        }
        return Collections.unmodifiableSet(unknown);
    }

    private static <S extends Subject> void unknownFields(Rule<S> rule, SessionSubject session, Set<String> unknown) {
        for (S subject : rule.info().scope().subjects(session)) {
            Stream.concat(rule.info().needs().stream(), rule.info().mayNeed().stream())
                    .filter(datum -> !datum.known().test(subject))
                    .forEach(datum -> unknown.add(datum.name()));
        }
    }

    /**
     * Returns what each rule found out at each place, a pass with its measure included. A rule that throws at a place
     * has no verdict there, nor has one that is silenced.
     *
     * @param ruleSet the rules
     * @param session the session
     * @param history the earlier sessions; empty if nothing is known of them
     * @return the verdicts, rule by rule; those that may silence others first
     */
    public static List<Verdict> verdicts(RuleSet ruleSet, Session session, Optional<History> history) {
        Plan plan = requireNonNull(ruleSet, "ruleSet").plan();
        SessionSubject subject = new SessionSubject(session, history.orElse(null));
        List<Verdict> verdicts = new ArrayList<>();
        plan.silencing.forEach(entry -> collect(entry, subject, verdicts));
        if (verdicts.stream().map(Verdict::outcome).noneMatch(Outcome.Violated.class::isInstance)) {
            plan.entries.stream()
                    .filter(entry -> !entry.silences())
                    .forEach(entry -> collect(entry, subject, verdicts));
        }
        return List.copyOf(verdicts);
    }

    private static <S extends Subject> void collect(
            Plan.Entry<S> entry, SessionSubject session, List<Verdict> verdicts) {
        Rule<S> rule = entry.rule();
        boolean logged = false;
        for (S subject : rule.info().scope().subjects(session)) {
            try {
                Outcome outcome = entry.evaluate(subject);
                Outcome full =
                        outcome instanceof Outcome.Satisfied ? new Outcome.Satisfied(entry.measure(subject)) : outcome;
                Subject place = outcome instanceof Outcome.Violated violated
                        ? violated.place().orElse(subject)
                        : subject;
                verdicts.add(new Verdict(rule.info().id(), place.location(), full));
            } catch (Throwable e) {
                if (SessionCheck.isBeyondRules(e)) {
                    throw e;
                }
                if (!logged) {
                    Failure.log(rule, e);
                    logged = true;
                }
            }
        }
    }
}
