package io.github.eccentricrules.examples.benchmarks.contenders;

import com.deliveredtechnologies.rulebook.FactMap;
import com.deliveredtechnologies.rulebook.lang.RuleBuilder;
import com.deliveredtechnologies.rulebook.model.RuleBook;
import com.deliveredtechnologies.rulebook.model.rulechain.cor.CoRRuleBook;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Judges by RuleBook: a book for each kind of fact is run for each fact. The facts hold one object, which is changed,
 * because the library copies them for every rule.
 */
final class RuleBookContender implements PlainContender {
    private final RuleBook<Object> ofSession = new CoRRuleBook<>();
    private final RuleBook<Object> ofExercise = new CoRRuleBook<>();
    private final RuleBook<Object> ofSet = new CoRRuleBook<>();
    private final RuleBook<Object> ofRep = new CoRRuleBook<>();

    RuleBookContender() {
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
            RuleBook<Object> book, RuleKey rule, Predicate<F> isBroken, BiFunction<F, RuleKey, Finding> finding) {
        book.addRule(RuleBuilder.create()
                .withFactType(Judged.class)
                .when(facts -> isBroken.test(facts.getOne().fact()))
                .then(facts -> {
                    Judged judged = facts.getOne();
                    judged.add(finding.apply(judged.fact(), rule));
                })
                .build());
    }

    @Override
    public List<Finding> check(LoggedSession session, List<LoggedSession> history) {
        CheckFacts given = CheckFacts.of(session, history);
        Judged judged = new Judged();
        FactMap<Judged> facts = new FactMap<>();
        facts.setValue("judged", judged);
        run(ofSession, List.of(given.session()), judged, facts);
        run(ofExercise, given.exercises(), judged, facts);
        run(ofSet, given.sets(), judged, facts);
        run(ofRep, given.reps(), judged, facts);
        return judged.findings();
    }

    private static void run(RuleBook<Object> book, List<?> given, Judged judged, FactMap<Judged> facts) {
        for (Object fact : given) {
            judged.next(fact);
            book.run(facts);
        }
    }
}
