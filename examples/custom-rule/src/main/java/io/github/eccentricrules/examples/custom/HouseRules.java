package io.github.eccentricrules.examples.custom;

import io.github.eccentricrules.engine.*;
import io.github.eccentricrules.model.SetMethod;
import java.util.List;
import java.util.Map;

/** Offers the rules of a gym. */
public final class HouseRules implements RuleProvider {
    static final Parameter MAX_SETS =
            Parameter.of("max-sets", Unit.SETS, 1, 50, 12, "most sets of negatives in a session");

    /** A simple rule is one expression: what it asks, why, its limit, what it measures, and what it says. */
    static final Rule<SessionSubject> SHORT_SESSION = LimitRule.of(
            RuleInfo.of(Scope.SESSION, "house-short-session", "Do few sets of negatives in a session.")
                    .judging(SetMethod.NEGATIVES)
                    .because(Evidence.judgement("House rule: the spotters are needed elsewhere.")),
            Limit.atMost(MAX_SETS, Severity.WARNING),
            session -> session.sets().stream().filter(SetSubject::isNegative).count(),
            "The session {planned|has|had} {measured} of negatives; do at most {limit}.");

    /** Says in Spanish what the rules say in English. */
    private static final Map<String, String> SPANISH = Map.of(
            "house-short-session",
            "La sesión {planned|tiene|tuvo} {measured} de negativas; haz como máximo {limit}.",
            "house-steady-descent",
            "La rep. {rep} {planned|dura|duró} el {measured} del tiempo de la primera; para la serie por debajo del"
                    + " {limit}.");

    @Override
    public List<Rule<?>> rules() {
        return List.of(SHORT_SESSION, new SteadyDescent());
    }

    @Override
    public Map<String, String> texts(String language) {
        return language.equals("es") ? SPANISH : Map.of();
    }
}
