package io.github.eccentricrules.engine;

import io.github.eccentricrules.rules.RuleSets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds the reports of the tests, so that a test says only what it is about. */
final class Reports {
    static final RuleSetStamp STAMP = new RuleSetStamp("test", "1", "0123456789abcdef", java.util.Map.of());

    /** The built-in rules that guard life. */
    static final Set<String> GUARDS = RuleSets.evidence().rules().stream()
            .filter(RuleInfo::guardsLife)
            .map(RuleInfo::id)
            .collect(Collectors.toUnmodifiableSet());

    private Reports() {}

    /** A violation of a rule that measures nothing. */
    static Violation violation(String rule, Severity severity, Location place, String message) {
        return Violation.of(rule, GUARDS.contains(rule), severity, place, Message.verbatim(message), Optional.empty());
    }

    static Report report(List<Violation> violations, List<Gap> gaps, List<String> passed, List<Failure> failures) {
        return Report.of(STAMP, violations, gaps, passed, List.of(), failures, List.of(), List.of());
    }
}
