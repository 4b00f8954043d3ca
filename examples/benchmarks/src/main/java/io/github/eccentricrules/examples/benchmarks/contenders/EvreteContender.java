package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;

/**
 * Judges by Evrete: the knowledge is compiled once, and one session is cleared after each check. That is several times
 * faster than a new session for each, as is doing all in the calling thread. Not thread-safe.
 */
final class EvreteContender implements PlainContender {
    private static final String FINDINGS = "findings";

    private final StatefulSession facts;

    EvreteContender() {
        Knowledge knowledge = KnowledgeService.builder()
                .withExecutor(new CallingThread())
                .build()
                .newKnowledge();
        add(knowledge, RuleKey.TRAINING, SessionFact.class, SessionFact::isTrainingShort, SessionFact::finding);
        add(knowledge, RuleKey.WARM_UP, SessionFact.class, SessionFact::isWarmUpShort, SessionFact::finding);
        add(knowledge, RuleKey.SETS, ExerciseFact.class, ExerciseFact::hasTooManySets, ExerciseFact::finding);
        add(knowledge, RuleKey.FREQUENCY, ExerciseFact.class, ExerciseFact::trained, ExerciseFact::finding);
        add(knowledge, RuleKey.LOAD, SetFact.class, SetFact::isTooHeavy, SetFact::finding);
        add(knowledge, RuleKey.SPOTTER, SetFact.class, SetFact::lacksSpotter, SetFact::finding);
        add(knowledge, RuleKey.REPS, SetFact.class, SetFact::hasTooManyReps, SetFact::finding);
        add(knowledge, RuleKey.DESCENT, RepFact.class, RepFact::isDescentWrong, RepFact::finding);
        facts = knowledge.newStatefulSession();
    }

    private static <F> void add(
            Knowledge knowledge,
            RuleKey rule,
            Class<F> type,
            Predicate<F> isBroken,
            BiFunction<F, RuleKey, Finding> finding) {
        knowledge
                .builder()
                .newRule(rule.name())
                .forEach("$fact", type)
                .where((Object[] values) -> isBroken.test(type.cast(values[0])), "$fact")
                .execute(context -> context.getRuntime()
                        .<List<Finding>>get(FINDINGS)
                        .add(finding.apply(context.get(type, "$fact"), rule)))
                .build();
    }

    @Override
    public List<Finding> check(LoggedSession session, List<LoggedSession> history) {
        CheckFacts given = CheckFacts.of(session, history);
        List<Finding> findings = new ArrayList<>();
        facts.set(FINDINGS, findings);
        facts.insert(given.session());
        facts.insert(given.exercises());
        facts.insert(given.sets());
        facts.insert(given.reps());
        facts.fire();
        facts.clear();
        return findings;
    }
}
