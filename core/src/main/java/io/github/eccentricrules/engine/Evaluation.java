package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks through a session and asks each rule about each of its subjects. Everything that is the same for all rules
 * happens here, once: places, missing data, and a rule that throws.
 */
public final class Evaluation {
    private static final Logger LOG = LoggerFactory.getLogger(Evaluation.class);

    private final SessionSubject session;
    private final List<Violation> violations = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<String> passed = new ArrayList<>();
    private final List<String> notApplicable = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    private Evaluation(SessionSubject session) {
        this.session = session;
    }

    /**
     * Judges a session.
     *
     * @param ruleSet the rules
     * @param session the session
     * @param history the earlier sessions; empty if nothing is known of them
     * @return the report
     */
    public static Report report(RuleSet ruleSet, Session session, Optional<History> history) {
        requireNonNull(ruleSet, "ruleSet");
        SessionSubject subject = new SessionSubject(session, history);
        Evaluation evaluation = new Evaluation(subject);
        // What silences the others is asked first, and once.
        silencing(ruleSet, true).forEach(evaluation::run);
        List<String> silenced = new ArrayList<>();
        boolean silent = !evaluation.violations.isEmpty();
        for (RuleSet.Member<?> member : silencing(ruleSet, false)) {
            if (silent) {
                silenced.add(member.rule().info().id());
            } else {
                evaluation.run(member);
            }
        }
        return Report.of(
                ruleSet.stamp(),
                evaluation.violations,
                evaluation.gaps,
                evaluation.passed,
                evaluation.notApplicable,
                evaluation.failures,
                silenced,
                Notices.of(subject, ruleSet.notices()));
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
        SessionSubject subject = new SessionSubject(session, history);
        Set<String> unknown = new TreeSet<>();
        requireNonNull(ruleSet, "ruleSet").members().forEach(member -> unknownFields(member.rule(), subject, unknown));
        return Collections.unmodifiableSet(unknown);
    }

    private static <S extends Subject> void unknownFields(Rule<S> rule, SessionSubject session, Set<String> unknown) {
        for (S subject : rule.info().scope().subjects(session)) {
            Stream.concat(rule.info().needs().stream(), rule.info().mayNeed().stream())
                    .filter(datum -> !datum.known().test(subject))
                    .forEach(datum -> unknown.add(datum.name()));
        }
    }

    private static List<RuleSet.Member<?>> silencing(RuleSet ruleSet, boolean wanted) {
        List<RuleSet.Member<?>> members = new ArrayList<>();
        for (RuleSet.Member<?> member : ruleSet.members()) {
            if (member.rule().info().silencesOthers() == wanted) {
                members.add(member);
            }
        }
        return members;
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
        requireNonNull(ruleSet, "ruleSet");
        SessionSubject subject = new SessionSubject(session, history);
        List<Verdict> verdicts = new ArrayList<>();
        silencing(ruleSet, true).forEach(member -> collect(member, subject, verdicts));
        if (verdicts.stream().map(Verdict::outcome).noneMatch(Outcome.Violated.class::isInstance)) {
            silencing(ruleSet, false).forEach(member -> collect(member, subject, verdicts));
        }
        return List.copyOf(verdicts);
    }

    private static <S extends Subject> void collect(
            RuleSet.Member<S> member, SessionSubject session, List<Verdict> verdicts) {
        Rule<S> rule = member.rule();
        walk(
                rule,
                session,
                subject -> {
                    Outcome outcome = rule.evaluate(subject, member.parameters());
                    Outcome full = outcome instanceof Outcome.Satisfied
                            ? new Outcome.Satisfied(rule.measure(subject, member.parameters()))
                            : outcome;
                    verdicts.add(
                            new Verdict(rule.info().id(), place(full, subject).location(), full));
                },
                (subject, thrown) -> {});
    }

    private <S extends Subject> void run(RuleSet.Member<S> member) {
        Rule<S> rule = member.rule();
        String id = rule.info().id();
        int before = violations.size() + gaps.size() + failures.size();
        AtomicBoolean satisfied = new AtomicBoolean();
        List<Gap> ownGaps = new ArrayList<>();
        walk(
                rule,
                session,
                subject -> {
                    Outcome outcome = rule.evaluate(subject, member.parameters());
                    if (outcome instanceof Outcome.Satisfied) {
                        satisfied.set(true);
                    } else if (outcome instanceof Outcome.Violated violated) {
                        violations.add(violation(id, subject, violated));
                    } else if (outcome instanceof Outcome.NotEvaluated unknown) {
                        ownGaps.add(new Gap(id, subject.location(), unknown.missing()));
                    }
                },
                (subject, thrown) -> failures.add(new Failure(id, subject.location(), describe(thrown))));
        gaps.addAll(
                rule.info().scope() == Scope.REP
                        ? wholeSets(ownGaps)
                        : ownGaps.stream().distinct().toList());
        if (violations.size() + gaps.size() + failures.size() == before) {
            (satisfied.get() ? passed : notApplicable).add(id);
        }
    }

    /** Visits each subject of a rule. What is thrown at one of them stays there. */
    private static <S extends Subject> void walk(
            Rule<S> rule, SessionSubject session, Consumer<S> visit, BiConsumer<S, Throwable> onThrown) {
        boolean logged = false;
        for (S subject : rule.info().scope().subjects(session)) {
            try {
                visit.accept(subject);
            } catch (Throwable e) {
                if (e instanceof VirtualMachineError && !(e instanceof StackOverflowError)) {
                    throw e;
                }
                // Only the first is logged: a rule that throws at each of 90,000 reps fills no disk.
                if (!logged) {
                    log(rule, e);
                    logged = true;
                }
                onThrown.accept(subject, e);
            }
        }
    }

    /** Says once for a set what is missing in each of its repetitions. */
    private List<Gap> wholeSets(List<Gap> ofReps) {
        Map<Location, List<Gap>> bySet = new LinkedHashMap<>();
        for (Gap gap : ofReps) {
            Location place = gap.location();
            Location set = new Location(place.exercise(), place.exerciseId(), place.set(), Optional.empty());
            bySet.computeIfAbsent(set, unused -> new ArrayList<>()).add(gap);
        }
        List<Gap> merged = new ArrayList<>();
        bySet.forEach((set, ofSet) -> {
            Gap first = ofSet.get(0);
            boolean whole = ofSet.size() == repsIn(set)
                    && ofSet.stream().allMatch(gap -> gap.missing().equals(first.missing()));
            merged.addAll(whole ? List.of(new Gap(first.rule(), set, first.missing())) : ofSet);
        });
        return merged;
    }

    private int repsIn(Location set) {
        return session.value()
                .exercises()
                .get(set.exercise().orElseThrow() - 1)
                .sets()
                .get(set.set().orElseThrow() - 1)
                .reps()
                .size();
    }

    private static Violation violation(String id, Subject subject, Outcome.Violated violated) {
        Optional<Measure> measure = violated.measure();
        return new Violation(
                id,
                violated.severity(),
                place(violated, subject).location(),
                violated.message(),
                measure.map(Measure::measured),
                measure.map(Measure::limit),
                measure.map(Measure::unit),
                measure.map(Measure::margin));
    }

    private static Subject place(Outcome outcome, Subject subject) {
        return outcome instanceof Outcome.Violated violated ? violated.place().orElse(subject) : subject;
    }

    /** Says what was thrown without trusting it: a message may be missing, or throw in its turn. */
    private static String describe(Throwable thrown) {
        String type = thrown.getClass().getName();
        try {
            return thrown.getMessage() == null ? type : type + ": " + thrown.getMessage();
        } catch (RuntimeException e) {
            return type;
        }
    }

    /** Logs the type and the line, but not the message: it may hold what an athlete lifted. */
    private static void log(Rule<?> rule, Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        LOG.error(
                "rule {} failed with {} at {}; its verdict is missing from the report",
                rule.info().id(),
                thrown.getClass().getName(),
                trace.length == 0 ? "an unknown line" : trace[0]);
    }
}
