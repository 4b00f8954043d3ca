package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.SetMethod;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sums up what one rule set says of a session by one of its rules. Immutable and thread-safe.
 *
 * @param conclusion the finding in one word
 * @param violations the violations, the worst first
 * @param missing the names of the fields for lack of which the rule was not evaluated everywhere
 * @param errors what the rule threw
 * @param measure what came nearest to its limit, where the rule passed and is quantitative
 * @param limits the limits of the rule for the methods of this session, the most severe first
 */
public record Finding(
        Conclusion conclusion,
        List<Violation> violations,
        List<String> missing,
        List<String> errors,
        Optional<Measure> measure,
        List<Threshold> limits) {
    private static final Comparator<Violation> WORST_FIRST =
            Comparator.comparing(Violation::severity).reversed().thenComparing(Violation::location);

    /** Names what a rule set finds by a rule, the worst first. A pass is one only where nothing was unknown. */
    public enum Conclusion {
        /** The worst violation is an error. */
        ERROR,
        /** The worst violation is a warning. */
        WARNING,
        /** The worst violation is good to know. */
        INFO,
        /** The rule threw somewhere, and nowhere found itself broken. */
        FAILED,
        /** The rule lacked data somewhere, and nowhere found itself broken. */
        NOT_EVALUATED,
        /** The rule was evaluated everywhere it applies, and is kept. */
        PASSED,
        /** The rule had nothing to judge. */
        NOT_APPLICABLE,
        /** Another rule of the set makes it beside the point. */
        SILENCED,
        /** The rule set has no such rule. */
        ABSENT
    }

    /**
     * Creates a finding.
     *
     * @param conclusion the finding in one word
     * @param violations the violations, the worst first
     * @param missing the names of the fields that are missing
     * @param errors what the rule threw
     * @param measure what came nearest to its limit
     * @param limits the limits of the rule
     * @throws NullPointerException if an argument is null
     */
    public Finding {
        requireNonNull(conclusion, "conclusion");
        violations = List.copyOf(requireNonNull(violations, "violations"));
        missing = List.copyOf(requireNonNull(missing, "missing"));
        errors = List.copyOf(requireNonNull(errors, "errors"));
        requireNonNull(measure, "measure");
        limits = List.copyOf(requireNonNull(limits, "limits"));
    }

    static Finding absent() {
        return new Finding(Conclusion.ABSENT, List.of(), List.of(), List.of(), Optional.empty(), List.of());
    }

    static Finding of(
            RuleSet ruleSet, String id, Report report, List<Verdict> verdicts, Collection<SetMethod> methods) {
        List<Violation> violations = report.violations().stream()
                .filter(violation -> violation.rule().equals(id))
                .sorted(WORST_FIRST)
                .toList();
        List<String> missing = report.notEvaluated().stream()
                .filter(gap -> gap.rule().equals(id))
                .flatMap(gap -> gap.missing().stream())
                .distinct()
                .sorted()
                .toList();
        List<String> errors = report.failures().stream()
                .filter(failure -> failure.rule().equals(id))
                .map(Failure::error)
                .distinct()
                .toList();
        Conclusion conclusion = !violations.isEmpty()
                ? Conclusion.valueOf(violations.get(0).severity().name())
                : withoutViolation(id, report, missing, errors);
        Optional<Measure> measure = conclusion == Conclusion.PASSED ? nearest(id, verdicts) : Optional.empty();
        return new Finding(conclusion, violations, missing, errors, measure, Threshold.of(ruleSet, id, methods));
    }

    private static Conclusion withoutViolation(String id, Report report, List<String> missing, List<String> errors) {
        if (!errors.isEmpty()) {
            return Conclusion.FAILED;
        }
        if (!missing.isEmpty()) {
            return Conclusion.NOT_EVALUATED;
        }
        if (report.silenced().contains(id)) {
            return Conclusion.SILENCED;
        }
        return report.passed().contains(id) ? Conclusion.PASSED : Conclusion.NOT_APPLICABLE;
    }

    private static Optional<Measure> nearest(String id, List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.rule().equals(id))
                .map(Verdict::outcome)
                .filter(Outcome.Satisfied.class::isInstance)
                .flatMap(outcome -> ((Outcome.Satisfied) outcome).measure().stream())
                .min(Comparator.comparing(Measure::margin));
    }

    /** Tells whether both say the same to the athlete, whatever the limits are that they say it by. */
    boolean saysTheSameAs(Finding other) {
        return conclusion == other.conclusion
                && messages().equals(other.messages())
                && missing.equals(other.missing)
                && errors.equals(other.errors);
    }

    private List<String> messages() {
        return violations.stream().map(Violation::toString).toList();
    }
}
