package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Judges by Easy Rules, which does nothing but call eight rules in turn: each goes through the whole session by a loop of
 * its own. It tells what the least is that a rule engine costs, not what rules are like that judge a repetition.
 */
final class EasyRulesWholeContender implements PlainContender {
    private static final String REQUEST = "request";
    private static final String FINDINGS = "findings";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRulesWholeContender() {
        for (RuleKey key : RuleKey.values()) {
            SessionRules.SessionRule rule = SessionRules.of(key);
            rules.register(new RuleBuilder()
                    .name(key.name())
                    .when(facts -> {
                        List<Finding> findings = facts.get(FINDINGS);
                        int before = findings.size();
                        rule.find(facts.get(REQUEST), findings);
                        return findings.size() > before;
                    })
                    .build());
        }
    }

    @Override
    public List<Finding> check(LoggedSession session, List<LoggedSession> history) {
        List<Finding> findings = new ArrayList<>();
        Facts facts = new Facts();
        facts.put(REQUEST, CheckRequest.of(session, history));
        facts.put(FINDINGS, findings);
        engine.fire(rules, facts);
        return findings;
    }
}
