package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.RuleSetStamp;
import io.github.eccentricrules.rules.RuleSets;
import java.util.List;
import java.util.Optional;

/**
 * Says why a rule set has a rule.
 *
 * @param ruleSet the rule set
 * @param rule the id of the rule
 * @param checks what the rule asks of the athlete
 * @param evidence its grounds
 */
record Grounds(RuleSetStamp ruleSet, String rule, String checks, List<Evidence> evidence) {
    /**
     * Finds the grounds of a rule.
     *
     * @param ruleSet the rule set
     * @param rule the id of the rule
     * @return the grounds
     * @throws BadInput if the rule set has no such rule
     */
    static Grounds of(RuleSet ruleSet, String rule) {
        return ruleSet.rules().stream()
                .filter(info -> info.id().equals(rule))
                .findFirst()
                .map(info -> new Grounds(ruleSet.stamp(), rule, info.checks(), info.evidence()))
                .orElseThrow(() -> new BadInput(unknown(ruleSet, rule)));
    }

    private static String unknown(RuleSet ruleSet, String rule) {
        // The protocols come last and have the rules of evidence: the first that has it is the one to name.
        Optional<String> other = RuleSets.names().stream()
                .filter(name ->
                        RuleSets.named(name).rules().stream().map(RuleInfo::id).anyMatch(rule::equals))
                .findFirst();
        if (other.isPresent()) {
            return "rule \"" + rule + "\" is not in the rule set "
                    + ruleSet.stamp().name() + "; it is in " + other.get() + " (--rules " + other.get() + ")";
        }
        try {
            return ruleSet.why(rule);
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
