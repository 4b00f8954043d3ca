package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Judges by Easy Rules: the rules of each kind of fact are fired for each fact. What they judge is put among the facts
 * once and then changed, because the library looks through all facts at every put.
 */
final class EasyRulesContender implements PlainContender {
    private static final String JUDGED = "judged";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules ofSession = new Rules();
    private final Rules ofExercise = new Rules();
    private final Rules ofSet = new Rules();
    private final Rules ofRep = new Rules();

    EasyRulesContender() {
        add(ofSession, RuleKey.TRAINING, SessionFact::isTrainingShort, SessionFact::finding);
        add(ofSession, RuleKey.WARM_UP, SessionFact::isWarmUpShort, SessionFact::finding);
        add(ofExercise, RuleKey.SETS, ExerciseFact::hasTooManySets, ExerciseFact::finding);
        add(ofExercise, RuleKey.FREQUENCY, ExerciseFact::trained, ExerciseFact::finding);
        add(ofSet, RuleKey.LOAD, SetFact::isTooHeavy, SetFact::finding);
        add(ofSet, RuleKey.SPOTTER, SetFact::lacksSpotter, SetFact::finding);
        add(ofSet, RuleKey.REPS, SetFact::hasTooManyReps, SetFact::finding);
        add(ofRep, RuleKey.DESCENT, RepFact::isDescentWrong, RepFact::finding);
    }

    private static <F> void add(
            Rules rules, RuleKey rule, Predicate<F> isBroken, BiFunction<F, RuleKey, Finding> finding) {
        rules.register(new RuleBuilder()
                .name(rule.name())
                .when(facts -> isBroken.test(judged(facts).fact()))
                .then(facts -> judged(facts).add(finding.apply(judged(facts).fact(), rule)))
                .build());
    }

    private static Judged judged(Facts facts) {
        return facts.get(JUDGED);
    }

    @Override
    public List<Finding> check(LoggedSession session, List<LoggedSession> history) {
        CheckFacts given = CheckFacts.of(session, history);
        Judged judged = new Judged();
        Facts facts = new Facts();
        facts.put(JUDGED, judged);
        fire(ofSession, List.of(given.session()), judged, facts);
        fire(ofExercise, given.exercises(), judged, facts);
        fire(ofSet, given.sets(), judged, facts);
        fire(ofRep, given.reps(), judged, facts);
        return judged.findings();
    }

    private void fire(Rules rules, List<?> given, Judged judged, Facts facts) {
        for (Object fact : given) {
            judged.next(fact);
            engine.fire(rules, facts);
        }
    }
}
